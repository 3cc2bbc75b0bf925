package org.intervisie.method;

import java.util.List;

/**
 * Whether what must be done before a phase may close can be done: on some course, or, where that is
 * asked, on every course and whatever was done in the phase by then.
 */
final class Minimums {
  private final Reach reach;
  private final Seating seating;
  private final boolean sure;

  Minimums(Reach reach, Seating seating, boolean sure) {
    this.reach = reach;
    this.seating = seating;
    this.sure = sure;
  }

  /**
   * Whether the minimum of an activity can be met; nobody owes it where nobody may or need do it. What
   * was done under the same activity in another form of the phase counts.
   */
  boolean canBeMet(Spot spot) {
    Times times = spot.activity.times();
    return times.min() == 0
        || reach.sameAs(spot).anyMatch(this::isWithinReach)
        || (spot.bar() == Spot.Bar.NOBODY && (!sure || isEnding(spot)))
        || (times.per() == Times.Per.TARGET && owesNothing(spot));
  }

  /** Why the minimum of an activity may be out of reach, as far as it is to be told. */
  enum Doubt {
    NOTHING_TO_DO,
    OVERSHADOWED,
    HELD_UP
  }

  /** Why it may be out of reach; where several things stand in the way, what was seen last. */
  Doubt doubt(Spot spot) {
    if (spot.bar() != null && spot.bar() != Spot.Bar.OVERSHADOWED) {
      return Doubt.NOTHING_TO_DO;
    }
    return spot.overshadowed.isEmpty() && isHeldUp(spot) ? Doubt.HELD_UP : Doubt.OVERSHADOWED;
  }

  /** Who is away, has no place in a pair or subgroup, or has no target, owes nothing. */
  boolean isPerhapsOwedByNobody(Spot spot) {
    Activity activity = spot.activity;
    boolean byGroup =
        activity.times().per() == Times.Per.GROUP
            || activity.audience() instanceof Audience.MyGroup;
    return seating.least(activity.roles()) == 0
        || activity.times().per() == Times.Per.TARGET
        || (byGroup && spot.form.grouping().needsGroups());
  }

  private boolean isWithinReach(Spot spot) {
    return spot.isOpen() && isEnding(spot);
  }

  /** Times per target bind nobody where there is no target, or none that can be seen. */
  private boolean owesNothing(Spot spot) {
    boolean noTarget =
        spot.bar() == Spot.Bar.NO_TARGET
            || spot.bar() == Spot.Bar.HIDDEN_TARGET
            || spot.bar() == Spot.Bar.FILTER;
    // There may be one all the same, and then it must be possible to be about it.
    return noTarget && (!sure || (spot.isInTime() && isEnding(spot)));
  }

  /** Whether those who owe it come to an end with it, once it is open. */
  private boolean isEnding(Spot spot) {
    return !spot.endless && !(sure && isHeldUp(spot)) && isOpenToEach(spot);
  }

  /** Whether each who owes it can do it, whichever of its roles he or she holds. */
  private boolean isOpenToEach(Spot spot) {
    Times.Per per = spot.activity.times().per();
    boolean isOwedTogether =
        per == Times.Per.ROOM
            || (per == Times.Per.GROUP && spot.form.grouping() == Grouping.TOGETHER);
    if (isOwedTogether) {
      List<String> left = rolesLeft(spot);
      return !sure || left.containsAll(rolesThatOwe(spot)) || seating.least(left) > 0;
    }
    return per == Times.Per.TARGET
        ? !sure || rolesThatOwe(spot).stream().allMatch(role -> isLeftTo(spot, role))
        : rolesThatOwe(spot).stream().allMatch(role -> canBeDoneBy(spot, role));
  }

  /** The roles of which some holder owes it on every course, or also those where that is so perhaps. */
  private List<String> rolesThatOwe(Spot spot) {
    return sure
        ? spot.held
        : spot.held.stream().filter(role -> seating.least(List.of(role)) > 0).toList();
  }

  private static List<String> rolesLeft(Spot spot) {
    return spot.activity.roles().stream().filter(role -> isLeftTo(spot, role)).toList();
  }

  private static boolean isLeftTo(Spot spot, String role) {
    return !spot.overshadowed.contains(role);
  }

  private boolean canBeDoneBy(Spot spot, String role) {
    About about = spot.activity.about();
    return isLeftTo(spot, role) && (about == null || reach.finds(about, List.of(role)));
  }

  /**
   * Whether someone may have to wait in turns for another who cannot go: one who sees nothing that it may
   * be about, or has been about all as often as one may.
   */
  private boolean isHeldUp(Spot spot) {
    Times times = spot.activity.times();
    boolean isOnce = times.min() == 1 && times.per() != Times.Per.TARGET;
    if (spot.activity.order() == Order.FREE || isOnce) {
      return false;
    }
    About about = spot.activity.about();
    boolean isUsedUp =
        times.per() == Times.Per.TARGET
            && times.max() != null
            && about != null
            && !reach.isSeenByAll(about.kind());
    return isUsedUp || !rolesThatOwe(spot).stream().allMatch(role -> canBeDoneBy(spot, role));
  }
}
