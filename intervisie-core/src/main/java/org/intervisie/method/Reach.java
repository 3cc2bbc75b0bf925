package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which activities of a phase can be done while it is open: each that is for someone there and that, if
 * it is about something or opens after something, finds it, brought before or in this very phase. Those
 * that make each other possible are found together; those that only wait for each other never open.
 */
final class Reach {
  private final Seating seating;
  private final Known known;
  private final boolean sure;
  private final List<Spot> spots = new ArrayList<>();
  private final Map<String, List<Spot>> byKind = new HashMap<>();

  /** Why an activity cannot be done. */
  enum Bar {
    NOBODY,
    NO_TARGET,
    HIDDEN_TARGET,
    FILTER,
    AFTER,
    OVERSHADOWED
  }

  /** An activity where it stands. */
  static final class Spot {
    final Form form;

    /** The number of its form in the phase. */
    final int formIndex;

    /** Its number in its form; for those that are open in every phase -1, -2 and so on. */
    final int index;

    final Activity activity;
    private boolean open;
    private @Nullable Bar bar;

    private final Set<String> overshadowed;
    private final boolean endless;

    private Spot(
        Form form,
        int formIndex,
        int index,
        Activity activity,
        Set<String> overshadowed,
        boolean endless) {
      this.form = form;
      this.formIndex = formIndex;
      this.index = index;
      this.activity = activity;
      this.overshadowed = overshadowed;
      this.endless = endless;
    }

    boolean isOpen() {
      return open;
    }

    /** Whether doing what must be done about each asks for doing it again, without end. */
    boolean isEndless() {
      return open && endless;
    }

    boolean isAlways() {
      return index < 0;
    }

    /** Why it cannot be done; null when it can. */
    @Nullable Bar bar() {
      return bar;
    }
  }

  private Reach(Seating seating, Known known, boolean sure) {
    this.seating = seating;
    this.known = known;
    this.sure = sure;
  }

  /**
   * What can be done in a phase.
   *
   * @param sure whether only those count who are there on every course
   */
  static Reach of(Phase phase, List<Activity> always, Seating seating, Known known, boolean sure) {
    Reach reach = new Reach(seating, known, sure);
    for (int i = 0; i < phase.forms().size(); i++) {
      reach.add(phase.forms().get(i), i, always);
    }
    reach.open();
    return reach;
  }

  private void add(Form form, int formIndex, List<Activity> always) {
    List<Activity> all = new ArrayList<>(form.activities());
    all.addAll(always);
    EndlessDuties duties = EndlessDuties.among(form, all);
    int own = form.activities().size();
    for (int i = 0; i < all.size(); i++) {
      int index = i < own ? i : own - i - 1;
      Activity activity = all.get(i);
      Spot spot =
          new Spot(
              form,
              formIndex,
              index,
              activity,
              Overshadowing.roles(all, i, sure),
              duties.isEndless(activity));
      spots.add(spot);
      byKind.computeIfAbsent(spot.activity.kind(), kind -> new ArrayList<>()).add(spot);
    }
  }

  List<Spot> spots() {
    return spots;
  }

  private void open() {
    for (boolean more = true; more; ) {
      more = false;
      for (Spot spot : spots) {
        if (!spot.open) {
          Bar before = spot.bar;
          spot.bar = bar(spot);
          spot.open = spot.bar == null;
          more |= spot.open || spot.bar != before;
        }
      }
    }
  }

  private @Nullable Bar bar(Spot spot) {
    List<String> roles = spot.activity.roles();
    if (seating.most(roles) == 0) {
      return Bar.NOBODY;
    }
    Bar bar = barForWhoeverIsThere(spot);
    return bar == null && sure && seating.least(roles) == 0 ? Bar.NOBODY : bar;
  }

  private @Nullable Bar barForWhoeverIsThere(Spot spot) {
    Activity activity = spot.activity;
    if (spot.overshadowed.containsAll(activity.roles())) {
      return Bar.OVERSHADOWED;
    }
    Bar target = targetBar(activity);
    if (target != null) {
      return target;
    }
    String after = activity.after();
    return after == null || canBeComplete(spot.formIndex, after) ? null : Bar.AFTER;
  }

  private @Nullable Bar targetBar(Activity activity) {
    About about = activity.about();
    if (about == null || finds(about, activity.roles())) {
      return null;
    }
    About anyOfKind = About.kind(about.kind());
    if (!about.equals(anyOfKind) && finds(anyOfKind, activity.roles())) {
      return Bar.FILTER;
    }
    boolean isThere =
        !known.of(about.kind()).isEmpty() || openOf(about.kind()).findAny().isPresent();
    return isThere ? Bar.HIDDEN_TARGET : Bar.NO_TARGET;
  }

  /** Whether a holder of the roles can find something of a kind, brought before or in this phase. */
  boolean finds(About about, List<String> roles) {
    String label = about.rated();
    boolean rated =
        label == null || known.hasRated(about.kind(), label) || isRatedHere(about.kind(), label);
    if (!rated) {
      return false;
    }
    About unrated = About.kind(about.kind());
    return known.hasTarget(
            about.label() == null ? unrated : unrated.labelled(about.label()), roles, seating)
        || openOf(about.kind())
            .anyMatch(spot -> canHave(spot.activity, about.label()) && isSeen(spot, roles));
  }

  /** Whether it can be done with a label; where it may be done so often only, others may be used up. */
  private boolean canHave(Activity activity, @Nullable String label) {
    boolean listed = activity.labels().stream().anyMatch(one -> one.id().equals(label));
    boolean free = !sure || activity.times().max() == null || activity.labels().size() == 1;
    return label == null || (listed && free);
  }

  private boolean isSeen(Spot spot, List<String> roles) {
    Sort sort = Sort.of(spot.activity, spot.form);
    Times times = spot.activity.times();
    boolean byEach = times.max() == null || times.per() == Times.Per.PARTICIPANT;
    return sure ? sort.canBeSeenAtOnceBy(roles, byEach) : sort.mayBeSeenBy(roles, seating);
  }

  private boolean isRatedHere(String kind, String label) {
    return spots.stream()
        .anyMatch(
            spot -> spot.open && isAbout(spot.activity, kind) && canHave(spot.activity, label));
  }

  private static boolean isAbout(Activity activity, String kind) {
    About about = activity.about();
    return about != null && about.kind().equals(kind);
  }

  private Stream<Spot> openOf(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream().filter(spot -> spot.open);
  }

  /**
   * As in a session: all minimums met in the form, which they are where nobody is there who owes them,
   * or where there are none, one contribution made.
   */
  private boolean canBeComplete(int form, String kind) {
    boolean required = false;
    for (Spot spot : byKind.getOrDefault(kind, List.of())) {
      if (spot.formIndex == form && spot.activity.times().min() > 0) {
        required = true;
        if (!canBeMet(spot) && (sure || !isPerhapsOwedByNobody(spot))) {
          return false;
        }
      }
    }
    return required || openOf(kind).findAny().isPresent();
  }

  /**
   * Whether the minimum of an activity can be met; nobody owes it where nobody may or need do it. What
   * was done under the same activity in another form of the phase counts.
   */
  boolean canBeMet(Spot spot) {
    Times times = spot.activity.times();
    return times.min() == 0
        || byKind.getOrDefault(spot.activity.kind(), List.of()).stream()
            .anyMatch(same -> same.activity.equals(spot.activity) && isWithinReach(same))
        || spot.bar == Bar.NOBODY
        || (times.per() == Times.Per.TARGET && owesNothing(spot));
  }

  /** Who is away, has no place in a pair or subgroup, or has no target, owes nothing. */
  private boolean isPerhapsOwedByNobody(Spot spot) {
    Activity activity = spot.activity;
    boolean byGroup =
        activity.times().per() == Times.Per.GROUP
            || activity.audience() instanceof Audience.MyGroup;
    return seating.least(activity.roles()) == 0
        || activity.times().per() == Times.Per.TARGET
        || (byGroup && spot.form.grouping().needsGroups());
  }

  private boolean isWithinReach(Spot spot) {
    return spot.open && !spot.endless && isOpenToEach(spot);
  }

  /** Whether each who owes it can do it, whichever of its roles he or she holds. */
  private boolean isOpenToEach(Spot spot) {
    About about = spot.activity.about();
    Times.Per per = spot.activity.times().per();
    boolean isOwedTogether =
        per == Times.Per.ROOM
            || per == Times.Per.TARGET
            || (per == Times.Per.GROUP && spot.form.grouping() == Grouping.TOGETHER);
    return isOwedTogether
        || spot.activity.roles().stream()
            .filter(role -> isOwedBy(List.of(role)))
            .allMatch(
                role ->
                    !spot.overshadowed.contains(role)
                        && (about == null || finds(about, List.of(role))));
  }

  /** Whether some holder owes it on every course, or only perhaps where that is what is asked. */
  private boolean isOwedBy(List<String> role) {
    return (sure ? seating.most(role) : seating.least(role)) > 0;
  }

  /** Times per target bind nobody where there is no target, or none that can be seen. */
  private static boolean owesNothing(Spot spot) {
    return spot.bar == Bar.NO_TARGET || spot.bar == Bar.HIDDEN_TARGET || spot.bar == Bar.FILTER;
  }
}
