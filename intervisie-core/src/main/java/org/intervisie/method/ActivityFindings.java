package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.Collection;
import java.util.TreeSet;
import org.intervisie.method.Finding.Code;
import org.intervisie.text.Likeness;
import org.intervisie.text.LocalizedText;

/** Findings of one activity, put into words. */
final class ActivityFindings {
  private final Activity activity;
  private final Trail at;

  /** The activity and where it stands, in Dutch and English. */
  private final String nl;

  private final String en;

  ActivityFindings(Activity activity, Trail at, String phase) {
    this.activity = activity;
    this.at = at;
    String by = String.join(", ", activity.roles());
    this.nl = "In fase '%s' kan '%s' door %s".formatted(phase, activity.kind(), by);
    this.en = "In phase '%s' '%s' by %s".formatted(phase, activity.kind(), by);
  }

  /** Why it can be done on no course. */
  Finding barred(Spot.Bar bar, Collection<String> kinds) {
    return switch (bar) {
      case NOBODY -> ofNobody();
      case NO_TARGET -> withoutTarget(kinds);
      case HIDDEN_TARGET -> hiddenTarget();
      case FILTER -> filtered();
      case AFTER -> afterNothing(kinds);
      case OVERSHADOWED -> overshadowed();
    };
  }

  private Finding ofNobody() {
    return finding(
        Code.ACTIVITY_OF_NOBODY,
        at.to("roles"),
        both(
            nl + " niet: die rol heeft dan niemand.",
            en + " is for nobody: no one holds it by then."),
        both(
            "Geef het aan een rol die iemand dan heeft.",
            "Give it to a role that somebody holds by then."));
  }

  private String target() {
    About about = activity.about();
    return about == null ? "" : about.kind();
  }

  private Finding withoutTarget(Collection<String> kinds) {
    return finding(
        Code.ABOUT_NOTHING,
        at.to("about"),
        both(
            nl + " nooit: het gaat over '%s', en dat is er dan niet.".formatted(target()),
            en
                + " is never possible: it is about '%s', and there is none by then."
                    .formatted(target())),
        FindingWords.bring(target(), kinds));
  }

  private Finding hiddenTarget() {
    return finding(
        Code.ABOUT_NOTHING,
        at.to("about"),
        both(
            nl
                + " nooit: het gaat over '%s', en dat blijft voor hen verborgen."
                    .formatted(target()),
            en
                + " is never possible: it is about '%s', which stays hidden from them."
                    .formatted(target())),
        both(
            "Toon '%s' eerder aan hen, met een gehoor of door een fase die het laat zien."
                .formatted(target()),
            "Show '%s' to them before, by its audience or by a phase that reveals it."
                .formatted(target())));
  }

  private Finding filtered() {
    About about = activity.about();
    String label = about == null || about.label() == null ? "" : about.label();
    String wanted = label.isEmpty() && about != null ? String.valueOf(about.rated()) : label;
    return finding(
        Code.FILTER_OF_NOTHING,
        at.to("about"),
        both(
            nl
                + " nooit: het gaat over '%s' met '%s', en dat label krijgt er geen."
                    .formatted(target(), wanted),
            en
                + " is never possible: it is about '%s' with '%s', and none gets that label."
                    .formatted(target(), wanted)),
        both(
            "Laat het label eerder geven: door een waardering (dan hoort hier rated) of met de"
                + " bijdrage zelf (dan label).",
            "Let the label be given before: by a rating (then say rated here), or with the"
                + " contribution itself (then label)."));
  }

  private Finding afterNothing(Collection<String> kinds) {
    String after = String.valueOf(activity.after());
    String near = Likeness.nearest(after, new TreeSet<>(kinds)).orElse(after);
    return finding(
        Code.AFTER_NOTHING,
        at.to("after"),
        both(
            nl
                + " nooit: het opent pas na '%s', en dat wordt in deze fase nooit compleet."
                    .formatted(activity.after()),
            en
                + " is never possible: it opens after '%s', which is never complete in this phase."
                    .formatted(activity.after())),
        near.equals(after)
            ? both(
                "Laat '%s' in dezelfde fase toe, zonder dat het op dit wacht.".formatted(after),
                "Allow '%s' in the same phase, without its waiting for this.".formatted(after))
            : FindingWords.meant(near));
  }

  private Finding overshadowed() {
    return finding(
        Code.ACTIVITY_OUT_OF_REACH,
        at,
        both(
            nl
                + " nooit meetellen: een eerdere regel voor '%s' telt alles al."
                    .formatted(activity.kind()),
            en
                + " never counts: an earlier rule for '%s' takes them all."
                    .formatted(activity.kind())),
        both(
            "Voeg de twee samen, zet de nauwste voorop of geef de eerste een maximum.",
            "Join the two, put the narrower first, or give the first a maximum."));
  }

  Finding outOfReach() {
    return finding(
        Code.MINIMUM_OUT_OF_REACH,
        at.to("times").to("min"),
        both(
            nl
                + " nooit, en toch is het minimum %d: zonder reden gaat de groep hier niet verder."
                    .formatted(activity.times().min()),
            en
                + " is never possible, yet its minimum is %d: without a reason the group does not get on from here."
                    .formatted(activity.times().min())),
        repaired());
  }

  Finding endless() {
    return finding(
        Code.MINIMUM_OUT_OF_REACH,
        at.to("times").to("min"),
        both(
            nl
                + " geen einde vinden: het moet over elke '%s', en elke die erbij komt vraagt er weer om."
                    .formatted(target()),
            en
                + " never comes to an end: it must be done about each '%s', and each new one asks for more."
                    .formatted(target())),
        both(
            "Haal het minimum weg, of tel het niet per target.",
            "Take the minimum away, or do not count it per target."));
  }

  Finding mayBeOutOfReach(Minimums.Doubt doubt) {
    int min = activity.times().min();
    LocalizedText told =
        both(
            nl + " op sommige bijeenkomsten niet, en toch is het minimum %d: ".formatted(min),
            en + " is not possible in some meetings, yet its minimum is %d: ".formatted(min));
    LocalizedText why = why(doubt);
    return finding(
        Code.MINIMUM_MAY_BE_OUT_OF_REACH,
        at.to("times").to("min"),
        both(told.in("nl") + why.in("nl"), told.in("en") + why.in("en")),
        wayOut(doubt));
  }

  private static LocalizedText why(Minimums.Doubt doubt) {
    return switch (doubt) {
      case NOTHING_TO_DO ->
          both(
              "niets zorgt dat er is waarover het gaat of waarop het wacht.",
              "nothing sees to it that there is what it is about or waits for.");
      case OVERSHADOWED ->
          both(
              "wat iemand zegt die ook een andere rol heeft, telt voor een eerdere handeling.",
              "what somebody with another role besides says counts for an activity before it.");
      case HELD_UP ->
          both(
              "om de beurt wacht de een op de ander, en die ziet misschien niets om het over te"
                  + " hebben.",
              "in rounds one waits for another, who perhaps sees nothing to be about.");
    };
  }

  private static LocalizedText wayOut(Minimums.Doubt doubt) {
    return switch (doubt) {
      case NOTHING_TO_DO ->
          both(
              "Laat het gelden voor elk waarover het gaat (per target), haal het minimum weg, of"
                  + " geef een minimum aan wat eraan voorafgaat.",
              "Count it per target, take the minimum away, or give a minimum to what comes before"
                  + " it.");
      case OVERSHADOWED ->
          both(
              "Zet het voor die handeling, of geef die een maximum.",
              "Put it before that activity, or give that one a maximum.");
      case HELD_UP ->
          both(
              "Laat het vrij in plaats van om de beurt, of laat ieder zien waarover het gaat.",
              "Let it be free instead of in rounds, or let everyone see what it is about.");
    };
  }

  private static LocalizedText repaired() {
    return both(
        "Maak het mogelijk, of haal het minimum weg.",
        "Make it possible, or take the minimum away.");
  }

  Finding neverShown() {
    return finding(
        Code.NEVER_SHOWN,
        at.to("audience"),
        both(
            nl
                + " verborgen blijven: het wordt zichtbaar als allen klaar zijn, maar niemand"
                + " hoeft, en geen fase laat het zien.",
            en
                + " may stay hidden: it is shown when all are done, but nobody has to, and no phase"
                + " reveals it."),
        both(
            "Geef het een minimum, of laat een latere fase '%s' zien.".formatted(activity.kind()),
            "Give it a minimum, or let a later phase reveal '%s'.".formatted(activity.kind())));
  }
}
