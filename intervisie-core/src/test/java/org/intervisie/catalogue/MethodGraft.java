package org.intervisie.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.intervisie.method.Activity;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Presence;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Step;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;

/** A part that a method takes from another, or that random methods never have. */
enum MethodGraft {
  FAMILY((method, other) -> method.withFamily("rounds")),
  TITLE((method, other) -> method.withTitle(Words.OTHER)),
  PURPOSE((method, other) -> method.withPurpose(Words.OTHER)),
  SOURCES((method, other) -> method.withSources(new Source(Words.OTHER, null))),
  SUITS((method, other) -> method.withSuits(Words.OTHER)),
  DOES_NOT_SUIT((method, other) -> method.withDoesNotSuit(Words.OTHER)),
  GOOD_FOR((method, other) -> method.withGoodFor("incident", "grief")),
  NOT_FOR((method, other) -> method.withNotFor("grief")),
  GROUP((method, other) -> method.withGroup(other.group())),
  DURATION((method, other) -> method.withDuration(DurationRange.atLeastMinutes(60))),
  MEETINGS((method, other) -> method.withMeetings(new Meetings(2, Duration.ofHours(2)))),
  ROLES((method, other) -> method.withRoles(other.roles())),
  ALSO_CALLED((method, other) -> role(method, method.roles().get(0).withAlsoCalled(Words.OTHER))),
  DUTIES((method, other) -> role(method, method.roles().get(0).withDuties(Words.OTHER))),
  FLOW((method, other) -> method.withFlow(other.flow())),
  ORDER((method, other) -> method.withFlow(shuffled(method.flow()))),
  ALWAYS((method, other) -> method.withAlways(other.always())),
  SKIPPABLE((method, other) -> method.withSkippable(other.skippable())),
  PITFALLS(
      (method, other) -> method.withPitfalls(new Pitfall(method.roles().get(0).id(), Words.OTHER))),
  PHASE_TITLE(inPhase((phase, other) -> phase.withTitle(Words.OTHER))),
  GUIDE(inPhase((phase, other) -> phase.withGuide(Words.OTHER))),
  TIME(inPhase((phase, other) -> phase.withTime(other.time()))),
  OPTIONAL(inPhase((phase, other) -> phase.withOptional(other.optional()))),
  SILENT(inPhase((phase, other) -> phase.withForms(List.of()).withSilent(true))),
  FORMS(inPhase((phase, other) -> phase.withForms(other.forms()))),
  REVEALS(inPhase((phase, other) -> phase.withReveals(other.reveals()))),
  CHOOSES(inPhase((phase, other) -> phase.withChooses(other.chooses()))),
  PROMPTS(inPhase((phase, other) -> phase.withPrompts(other.prompts()))),
  WATCH(inPhase((phase, other) -> phase.withWatch(Words.OTHER))),
  REMARKS(inPhase((phase, other) -> phase.withRemarks(Words.OTHER))),
  FORM_TITLE(inForm((form, other) -> form.withTitle(Words.OTHER))),
  FORM_PROMPTS(
      inPhase((phase, other) -> withForm(phase, first(phase).withPrompts(other.prompts())))),
  GROUPING(inForm((form, other) -> form.withGrouping(other.grouping()))),
  PRESENCE(inForm((form, other) -> form.withPresence(other.presence()))),
  OUTSIDE(
      (method, other) ->
          inForm(
                  (form, any) ->
                      form.withPresence(Map.of(method.roles().get(0).id(), Presence.OUTSIDE)))
              .apply(method, other)),
  ACTIVITIES(inForm((form, other) -> form.withActivities(other.activities()))),
  TIMES(inRight((right, other) -> right.withTimes(other.times()))),
  MODE(inRight((right, other) -> right.withMode(other.mode()))),
  AUDIENCE(inRight((right, other) -> right.withAudience(other.audience()))),
  TURNS(inRight((right, other) -> right.withOrder(other.order()))),
  ABOUT(inRight((right, other) -> right.withAbout(other.about()))),
  LABELS(inRight((right, other) -> right.withLabels(other.labels()))),
  AFTER(inRight((right, other) -> right.withAfter(other.after())));

  @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
  private final BinaryOperator<Method> graft;

  MethodGraft(BinaryOperator<Method> graft) {
    this.graft = graft;
  }

  /** A method with one part of another, or unchanged where that part does not fit into it. */
  Method apply(Method method, Method other) {
    try {
      return graft.apply(method, other);
    } catch (InvalidDefinitionException e) {
      return method;
    }
  }

  private static Method role(Method method, Role first) {
    List<Role> roles = new ArrayList<>(method.roles());
    roles.set(0, first);
    return method.withRoles(roles);
  }

  private static List<Step> shuffled(List<Step> steps) {
    List<Step> shuffled = new ArrayList<>();
    steps.forEach(step -> shuffled.add(shuffled.size() / 2, step));
    return shuffled;
  }

  private static BinaryOperator<Method> inPhase(BinaryOperator<Phase> graft) {
    return (method, other) -> {
      Phase first = method.phases().get(0);
      Phase changed = graft.apply(first, other.phases().get(0));
      return method.withFlow(replaced(method.flow(), first, changed));
    };
  }

  private static List<Step> replaced(List<Step> steps, Phase phase, Phase changed) {
    List<Step> replaced = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        replaced.add(cycle.withSteps(replaced(cycle.steps(), phase, changed)));
      } else {
        replaced.add(step.equals(phase) ? changed : step);
      }
    }
    return replaced;
  }

  private static BinaryOperator<Method> inForm(BinaryOperator<Form> graft) {
    return inPhase((phase, other) -> withForm(phase, graft.apply(first(phase), first(other))));
  }

  private static BinaryOperator<Method> inRight(BinaryOperator<Activity> graft) {
    return inForm(
        (form, other) -> {
          if (form.activities().isEmpty() || other.activities().isEmpty()) {
            return form;
          }
          List<Activity> activities = new ArrayList<>(form.activities());
          activities.set(0, graft.apply(activities.get(0), other.activities().get(0)));
          return form.withActivities(activities);
        });
  }

  private static Form first(Phase phase) {
    return phase.forms().get(0);
  }

  private static Phase withForm(Phase phase, Form first) {
    List<Form> forms = new ArrayList<>(phase.forms());
    forms.set(0, first);
    return phase.withForms(forms);
  }

  /** What an enum needs before it has constants of its own. */
  private static final class Words {
    static final LocalizedText OTHER = LocalizedText.plain("other words");
  }
}
