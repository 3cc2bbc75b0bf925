package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import org.intervisie.catalogue.Difference.Part;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Kind;
import org.intervisie.method.Phase;
import org.jspecify.annotations.Nullable;

/** In what a phase of one method differs from the phase with the same id of another. */
final class PhaseDifferences {
  private final Findings findings;
  private final Phase a;
  private final Phase b;
  private final Place place;
  private final List<Part> reworded = new ArrayList<>();

  private PhaseDifferences(Findings findings, Phase a, Phase b) {
    this.findings = findings;
    this.a = a;
    this.b = b;
    this.place = findings.place(a);
  }

  static void find(Findings findings, Phase a, Phase b) {
    PhaseDifferences differences = new PhaseDifferences(findings, a, b);
    differences.rules();
    differences.forms();
    differences.texts();
    findings.reworded(differences.place, differences.reworded);
  }

  /** What a phase brings that only one of them has: its time, what it shows, its choice, its rights. */
  static void ofOne(Findings findings, Phase phase, boolean inA) {
    Place place = findings.place(phase);
    if (phase.time() != null) {
      one(findings, Subject.TIME, place, inA, (words, in) -> words.time(phase.time()));
    }
    for (String kind : phase.reveals()) {
      one(findings, Subject.REVEALS, place, inA, (words, in) -> shown(kind, in));
    }
    if (phase.chooses() != null) {
      one(findings, Subject.CHOICE, place, inA, (words, in) -> words.choice(phase.chooses()));
    }
    boolean several = phase.forms().size() > 1;
    for (Form form : phase.forms()) {
      RightDifferences.Spot spot =
          new RightDifferences.Spot(place.withForm(form.id()), several ? form : null);
      List<Activity> rights = form.activities();
      RightDifferences.find(
          findings, Subject.RIGHT, spot, spot, inA ? rights : List.of(), inA ? List.of() : rights);
    }
  }

  private static void one(
      Findings findings,
      Subject subject,
      Place place,
      boolean inA,
      BiFunction<RuleInWords, Language, String> words) {
    if (inA) {
      findings.onlyInA(subject, place, in -> words.apply(findings.wordsOfA(in), in));
    } else {
      findings.onlyInB(subject, place, in -> words.apply(findings.wordsOfB(in), in));
    }
  }

  private static String shown(String kind, Language in) {
    return in.say("voor iedereen te zien: ", "shown to everyone: ") + in.say(Kind.title(kind));
  }

  private void rules() {
    findings.changed(
        Subject.TIME,
        place,
        in -> in.say("tijd", "time"),
        a,
        b,
        Phase::time,
        (words, it) -> words.time(it.time()));
    findings.changed(
        Subject.OPTIONAL,
        place,
        in -> in.say("weglaten", "leaving it out"),
        a,
        b,
        Phase::optional,
        (words, it) -> words.may(it.optional()));
    findings.changed(
        Subject.SILENT,
        place,
        in -> in.say("in stilte", "in silence"),
        a,
        b,
        Phase::silent,
        (words, it) -> words.yes(it.silent()));
    findings.listed(
        Subject.REVEALS,
        place,
        in -> in.say("wat voor iedereen te zien is", "what is shown to everyone"),
        a.reveals(),
        b.reveals(),
        PhaseDifferences::shown);
    findings.changed(
        Subject.CHOICE,
        place,
        in -> in.say("keuze", "choice"),
        a,
        b,
        Phase::chooses,
        (words, it) -> words.choice(it.chooses()));
  }

  private void texts() {
    MethodDifferences.note(reworded, Part.TITLE, a.title(), b.title());
    MethodDifferences.note(reworded, Part.GUIDE, a.guide(), b.guide());
    MethodDifferences.note(reworded, Part.PROMPTS, a.prompts(), b.prompts());
    MethodDifferences.note(reworded, Part.WATCH, a.watch(), b.watch());
    MethodDifferences.note(reworded, Part.REMARKS, a.remarks(), b.remarks());
  }

  /** Forms go by their ids, but where each phase has only one, these are compared whatever their ids. */
  private void forms() {
    if (a.forms().size() == 1 && b.forms().size() == 1) {
      Form inA = a.forms().get(0);
      Form inB = b.forms().get(0);
      if (!inA.id().equals(inB.id())) {
        findings.add(
            new Difference.Changed(
                Subject.FORM,
                place.withForm(inA.id()),
                Language.both("vorm", "form"),
                Language.both(in -> "'" + inA.id() + "'"),
                Language.both(in -> "'" + inB.id() + "'"),
                null));
      }
      form(inA, inB, false);
      return;
    }
    for (Form form : a.forms()) {
      Form other = find(b, form.id());
      if (other == null) {
        findings.onlyInA(Subject.FORM, place.withForm(form.id()), in -> described(form, in));
      } else {
        form(form, other, true);
      }
    }
    for (Form form : b.forms()) {
      if (find(a, form.id()) == null) {
        findings.onlyInB(Subject.FORM, place.withForm(form.id()), in -> described(form, in));
      }
    }
    findings.reordered(
        Subject.FORM,
        place,
        in -> in.say("vormen", "forms"),
        ListDifference.of(ids(a), ids(b)).reordered());
  }

  private void form(Form inA, Form inB, boolean oneOfSeveral) {
    Form named = oneOfSeveral ? inA : null;
    Place here = place.withForm(inA.id());
    findings.changed(
        Subject.FORM,
        here,
        in -> in.say("groepering", "grouping") + RightDifferences.inForm(named, in),
        inA,
        inB,
        Form::grouping,
        RuleInWords::grouping);
    Set<String> roles = new TreeSet<>(inA.presence().keySet());
    roles.addAll(inB.presence().keySet());
    for (String role : roles) {
      findings.changed(
          Subject.PRESENCE,
          here.withRole(role),
          in -> "'" + title(role, inA, in) + "'" + RightDifferences.inForm(named, in),
          inA,
          inB,
          form -> form.presence().get(role),
          (words, form) -> words.presence(form.presence().get(role)));
    }
    MethodDifferences.note(reworded, Part.FORMS, inA.title(), inB.title());
    MethodDifferences.note(reworded, Part.FORMS, inA.prompts(), inB.prompts());
    boolean relabelled =
        RightDifferences.find(
            findings,
            Subject.RIGHT,
            new RightDifferences.Spot(here, named),
            new RightDifferences.Spot(place.withForm(inB.id()), oneOfSeveral ? inB : null),
            inA.activities(),
            inB.activities());
    MethodDifferences.note(reworded, Part.LABELS, relabelled, false);
  }

  private String title(String role, Form inA, Language in) {
    RuleInWords words =
        inA.presence().containsKey(role) ? findings.wordsOfA(in) : findings.wordsOfB(in);
    return words.rights().role(role);
  }

  private static String described(Form form, Language in) {
    String named = in.say("vorm ", "form ") + RuleInWords.named(form, in);
    return form.title() == null ? named : named + ", " + RuleInWords.grouping(form, in);
  }

  private static @Nullable Form find(Phase phase, String id) {
    for (Form form : phase.forms()) {
      if (form.id().equals(id)) {
        return form;
      }
    }
    return null;
  }

  private static List<String> ids(Phase phase) {
    return phase.forms().stream().map(Form::id).toList();
  }
}
