package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.intervisie.catalogue.Difference.Changed;
import org.intervisie.catalogue.Difference.Place;
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
  private final @Nullable Place place;
  private final @Nullable Form formInA;
  private final @Nullable Form formInB;

  private RightDifferences(
      Findings findings,
      Subject subject,
      @Nullable Place place,
      @Nullable Form formInA,
      @Nullable Form formInB) {
    this.findings = findings;
    this.subject = subject;
    this.place = place;
    this.formInA = formInA;
    this.formInB = formInB;
  }

  /** Finds them, and says whether any labels differ in their titles only. */
  static boolean find(
      Findings findings,
      Subject subject,
      @Nullable Place place,
      @Nullable Form formInA,
      @Nullable Form formInB,
      List<Activity> a,
      List<Activity> b) {
    return new RightDifferences(findings, subject, place, formInA, formInB).find(a, b);
  }

  private boolean find(List<Activity> a, List<Activity> b) {
    ListDifference<Activity> difference = ListDifference.of(a, b);
    List<Activity> unmatched = new ArrayList<>(difference.onlyInB());
    boolean relabelled = false;
    for (Activity activity : difference.onlyInA()) {
      Activity other = takeLike(activity, unmatched);
      if (other == null) {
        findings.onlyInA(subject, place, in -> lineInA(activity, in));
      } else {
        relabelled |= changed(activity, other);
      }
    }
    for (Activity activity : unmatched) {
      findings.onlyInB(subject, place, in -> lineInB(activity, in));
    }
    findings.reordered(
        subject, place, Language.both("wie wat mag", "who may do what"), difference.reordered());
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
    compare(a, b, Activity::roles, "wie", "who", (words, it) -> words.roles(it.roles()));
    compare(a, b, Activity::mode, "hoe", "how", RightInWords::mode);
    compare(a, b, Activity::about, "waarover", "on what", RightInWords::about);
    compare(a, b, Activity::times, "hoe vaak", "how often", RightInWords::often);
    boolean relabelled = ids(a).equals(ids(b)) && !a.labels().equals(b.labels());
    if (!relabelled) {
      compare(a, b, Activity::labels, "vaste keuzes", "fixed choices", RightInWords::labels);
    }
    compare(a, b, Activity::order, "volgorde", "order", RightInWords::order);
    compare(a, b, Activity::after, "wanneer", "when", RightInWords::after);
    compare(a, b, Activity::audience, "voor wie", "seen by", RightInWords::audience);
    return relabelled;
  }

  private void compare(
      Activity a,
      Activity b,
      Function<Activity, @Nullable Object> part,
      String dutch,
      String english,
      BiFunction<RightInWords, Activity, String> say) {
    if (!Objects.equals(part.apply(a), part.apply(b))) {
      findings.add(
          new Changed(
              subject,
              place,
              Language.both(
                  in ->
                      new RightInWords(findings.a(), in).whoAndWhat(a)
                          + inForm(formInA, in)
                          + ", "
                          + in.say(dutch, english)),
              Language.both(in -> say.apply(new RightInWords(findings.a(), in), a)),
              Language.both(in -> say.apply(new RightInWords(findings.b(), in), b))));
    }
  }

  private String lineInA(Activity activity, Language in) {
    return new RightInWords(findings.a(), in).line(activity) + inForm(formInA, in);
  }

  private String lineInB(Activity activity, Language in) {
    return new RightInWords(findings.b(), in).line(activity) + inForm(formInB, in);
  }

  /** Which form it is about, where a phase has several; nothing where it does not matter. */
  static String inForm(@Nullable Form form, Language in) {
    return form == null ? "" : in.say(" (vorm: ", " (form: ") + RuleInWords.named(form, in) + ")";
  }

  private static List<String> ids(Activity activity) {
    return activity.labels().stream().map(Label::id).toList();
  }
}
