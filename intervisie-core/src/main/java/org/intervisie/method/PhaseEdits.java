package org.intervisie.method;

import static org.intervisie.method.ImpossibleEditException.notThere;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A phase with one of its forms, activities or prompts added or taken away. */
final class PhaseEdits {
  private static final List<Form> NO_FORMS = List.of(Form.plain(List.of()));

  private PhaseEdits() {}

  static Phase withoutTime(Phase phase) {
    if (phase.time() == null) {
      throw new ImpossibleEditException("it has no time");
    }
    return phase.withTime(null);
  }

  /** A phase that was given no forms has an empty one, which nobody meant as a way to do it. */
  static Phase withForm(Phase phase, Form form) {
    if (phase.forms().equals(NO_FORMS)) {
      return phase.withForms(form);
    }
    List<Form> more = new ArrayList<>(phase.forms());
    more.add(form);
    return phase.withForms(more);
  }

  static Phase withoutForm(Phase phase, String form) {
    Form leaving = form(phase, form);
    if (phase.forms().size() == 1) {
      throw new ImpossibleEditException(
          "form '" + form + "' is the only one, and a phase has at least one");
    }
    return phase.withForms(phase.forms().stream().filter(it -> !it.equals(leaving)).toList());
  }

  /** The activity in every form that does not have it yet. */
  static Phase withActivity(Phase phase, Activity activity) {
    List<Form> forms = phase.forms();
    boolean everywhere = forms.stream().allMatch(form -> form.activities().contains(activity));
    return inForms(
        phase,
        form ->
            !everywhere && form.activities().contains(activity)
                ? form
                : form.withActivities(ActivityEdits.with(form.activities(), activity)));
  }

  static Phase withActivity(Phase phase, String id, Activity activity) {
    return inForm(
        phase, id, form -> form.withActivities(ActivityEdits.with(form.activities(), activity)));
  }

  static Phase withoutActivity(Phase phase, String kind) {
    ActivityEdits.checkHas(activities(phase), kind);
    return inForms(
        phase, form -> form.withActivities(ActivityEdits.without(form.activities(), kind)));
  }

  static Phase withoutActivity(Phase phase, String id, String kind) {
    ActivityEdits.checkHas(form(phase, id).activities(), kind);
    return inForm(
        phase, id, form -> form.withActivities(ActivityEdits.without(form.activities(), kind)));
  }

  static Phase closed(Phase phase, String role, String kind) {
    ActivityEdits.checkOpen(activities(phase), role, kind);
    return inForms(
        phase, form -> form.withActivities(ActivityEdits.closed(form.activities(), role, kind)));
  }

  static Phase withPrompt(Phase phase, Prompt prompt) {
    return phase.withPrompts(added(phase.prompts(), prompt));
  }

  static Phase withPrompt(Phase phase, String id, Prompt prompt) {
    return inForm(phase, id, form -> form.withPrompts(added(form.prompts(), prompt)));
  }

  /** Without the prompts that say this in some language, those of forms included. */
  static Phase withoutPrompt(Phase phase, String words) {
    Set<String> there = new LinkedHashSet<>();
    prompts(phase).forEach(prompt -> there.addAll(prompt.text().texts().values()));
    if (!there.contains(words)) {
      throw notThere("prompt '" + words + "' is not there", words, there);
    }
    UnaryOperator<List<Prompt>> others =
        prompts -> prompts.stream().filter(it -> !says(it, words)).toList();
    return inForms(
        phase.withPrompts(others.apply(phase.prompts())),
        form -> form.withPrompts(others.apply(form.prompts())));
  }

  private static boolean says(Prompt prompt, String words) {
    return prompt.text().texts().containsValue(words);
  }

  private static List<Prompt> added(List<Prompt> prompts, Prompt prompt) {
    if (prompts.contains(prompt)) {
      throw new ImpossibleEditException("that prompt is there already");
    }
    List<Prompt> more = new ArrayList<>(prompts);
    more.add(prompt);
    return more;
  }

  private static List<Prompt> prompts(Phase phase) {
    List<Prompt> all = new ArrayList<>(phase.prompts());
    phase.forms().forEach(form -> all.addAll(form.prompts()));
    return all;
  }

  private static List<Activity> activities(Phase phase) {
    return phase.forms().stream().flatMap(form -> form.activities().stream()).toList();
  }

  private static Form form(Phase phase, String id) {
    List<String> ids = phase.forms().stream().map(Form::id).toList();
    return phase.forms().stream()
        .filter(form -> form.id().equals(id))
        .findFirst()
        .orElseThrow(() -> notThere("form '" + id + "' is not there", id, ids));
  }

  private static Phase inForm(Phase phase, String id, UnaryOperator<Form> edit) {
    Form meant = form(phase, id);
    return inForms(phase, form -> form.equals(meant) ? edit.apply(form) : form);
  }

  private static Phase inForms(Phase phase, UnaryOperator<Form> edit) {
    return phase.withForms(phase.forms().stream().map(edit).toList());
  }
}
