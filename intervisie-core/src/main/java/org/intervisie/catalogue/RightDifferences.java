package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.intervisie.catalogue.Difference.Changed;
import org.intervisie.catalogue.Difference.OnlyInA;
import org.intervisie.catalogue.Difference.OnlyInB;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Right;
import org.intervisie.catalogue.Difference.Rule;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Label;
import org.jspecify.annotations.Nullable;

/**
 * In what the rights of one form differ from those of another. Rights of the same roles to the same
 * kind are the same right, perhaps with other rules; they are matched in the order in which they stand.
 */
final class RightDifferences {
  private final Findings findings;
  private final Subject subject;
  private final Spot inA;
  private final Spot inB;

  private RightDifferences(Findings findings, Subject subject, Spot inA, Spot inB) {
    this.findings = findings;
    this.subject = subject;
    this.inA = inA;
    this.inB = inB;
  }

  /**
   * Where rights stand.
   *
   * @param place the place
   * @param form the form to name, where a phase has several; null where it does not matter which
   */
  record Spot(Place place, @Nullable Form form) {}

  /** Finds them, and says whether any labels differ in their titles only. */
  static boolean find(
      Findings findings, Subject subject, Spot inA, Spot inB, List<Activity> a, List<Activity> b) {
    return new RightDifferences(findings, subject, inA, inB).find(a, b);
  }

  private boolean find(List<Activity> a, List<Activity> b) {
    ListDifference<Activity> difference = ListDifference.of(a, b);
    List<Activity> unmatched = new ArrayList<>(difference.onlyInB());
    boolean relabelled = false;
    for (Activity activity : difference.onlyInA()) {
      Activity other = takeLike(activity, unmatched);
      if (other == null) {
        onlyInA(activity);
      } else {
        relabelled |= changed(activity, other);
      }
    }
    for (Activity activity : unmatched) {
      onlyInB(activity);
    }
    findings.reordered(
        subject,
        inA.place(),
        in -> in.say("wie wat mag", "who may do what"),
        difference.reordered());
    return relabelled;
  }

  private static @Nullable Activity takeLike(Activity activity, List<Activity> others) {
    for (Activity other : others) {
      if (other.kind().equals(activity.kind())
          && new HashSet<>(other.roles()).equals(new HashSet<>(activity.roles()))) {
        others.remove(other);
        return other;
      }
    }
    return null;
  }

  private boolean changed(Activity a, Activity b) {
    compare(a, b, Rule.ROLES, Activity::roles, (words, it) -> words.roles(it.roles()));
    compare(a, b, Rule.MODE, Activity::mode, RightInWords::mode);
    compare(a, b, Rule.ABOUT, Activity::about, RightInWords::about);
    compare(a, b, Rule.TIMES, Activity::times, RightInWords::often);
    boolean relabelled = ids(a).equals(ids(b)) && !a.labels().equals(b.labels());
    if (!relabelled) {
      compare(a, b, Rule.LABELS, Activity::labels, RightInWords::labels);
    }
    compare(a, b, Rule.ORDER, Activity::order, RightInWords::order);
    compare(a, b, Rule.AFTER, Activity::after, RightInWords::after);
    compare(a, b, Rule.AUDIENCE, Activity::audience, RightInWords::audience);
    return relabelled;
  }

  private void compare(
      Activity a,
      Activity b,
      Rule rule,
      Function<Activity, @Nullable Object> part,
      BiFunction<RightInWords, Activity, String> say) {
    if (!Objects.equals(part.apply(a), part.apply(b))) {
      findings.add(
          new Changed(
              subject,
              inA.place(),
              Language.both(
                  in ->
                      findings.wordsOfA(in).rights().whoAndWhat(a)
                          + inForm(inA.form(), in)
                          + ", "
                          + DifferenceInWords.rule(rule, in)),
              Language.both(in -> say.apply(findings.wordsOfA(in).rights(), a)),
              Language.both(in -> say.apply(findings.wordsOfB(in).rights(), b)),
              new Right(a, findings.renamed().written(b), rule)));
    }
  }

  private void onlyInA(Activity activity) {
    findings.add(
        new OnlyInA(
            subject,
            inA.place(),
            Language.both(
                in -> findings.wordsOfA(in).rights().line(activity) + inForm(inA.form(), in)),
            new Right(activity, null, null)));
  }

  private void onlyInB(Activity activity) {
    findings.add(
        new OnlyInB(
            subject,
            inB.place(),
            Language.both(
                in -> findings.wordsOfB(in).rights().line(activity) + inForm(inB.form(), in)),
            new Right(null, findings.renamed().written(activity), null)));
  }

  /** Which form it is about, where a phase has several; nothing where it does not matter. */
  static String inForm(@Nullable Form form, Language in) {
    return form == null ? "" : in.say(" (vorm: ", " (form: ") + RuleInWords.named(form, in) + ")";
  }

  private static List<String> ids(Activity activity) {
    return activity.labels().stream().map(Label::id).toList();
  }
}
