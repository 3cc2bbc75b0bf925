package org.intervisie.method;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  /** The roles that come to others by the choice of the phase. */
  private final List<String> changing;

  private final Minimums minimums;
  private final List<Spot> spots = new ArrayList<>();
  private final Map<String, List<Spot>> byKind = new HashMap<>();

  private Reach(Phase phase, Seating seating, Known known, boolean sure) {
    Choice choice = phase.chooses();
    this.changing =
        choice == null || choice.makesAuthor() == null
            ? List.of()
            : Stream.of(choice.makesAuthor(), seating.plain()).filter(Objects::nonNull).toList();
    this.seating = seating;
    this.known = known;
    this.sure = sure;
    this.minimums = new Minimums(this, seating, sure);
  }

  /**
   * What can be done in a phase.
   *
   * @param sure whether only those count who are there on every course
   */
  static Reach of(Phase phase, List<Activity> always, Seating seating, Known known, boolean sure) {
    Reach reach = new Reach(phase, seating, known, sure);
    for (int i = 0; i < phase.forms().size(); i++) {
      reach.add(phase.forms().get(i), i, always);
    }
    reach.open();
    return reach;
  }

  private void add(Form form, int formIndex, List<Activity> always) {
    List<Activity> all = new ArrayList<>(form.activities());
    all.addAll(always);
    EndlessDuties duties = EndlessDuties.among(form, all, sure);
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
              activity.roles().stream().filter(seating::mayBeHeld).toList(),
              Overshadowing.roles(all, i, sure, sure ? seating::mayBothBeHeld : String::equals),
              duties.isEndless(activity));
      spots.add(spot);
      byKind.computeIfAbsent(spot.activity.kind(), kind -> new ArrayList<>()).add(spot);
    }
  }

  List<Spot> spots() {
    return spots;
  }

  /** Whether what must be done under an activity can be done. */
  boolean canBeMet(Spot spot) {
    return minimums.canBeMet(spot);
  }

  /** Why it may not be, where {@link #canBeMet} says so. */
  Minimums.Doubt doubt(Spot spot) {
    return minimums.doubt(spot);
  }

  private void open() {
    for (boolean more = true; more; ) {
      more = false;
      for (Spot spot : spots) {
        if (!spot.isOpenToAll()) {
          List<String> openTo = openTo(spot);
          String after = spot.activity.after();
          boolean inTime = after == null || canBeComplete(spot.formIndex, after);
          more |= spot.isNow(openTo, inTime, bar(spot, openTo, inTime));
        }
      }
    }
  }

  /** The roles that somebody may hold, and whose holders find something that it may be about. */
  private List<String> openTo(Spot spot) {
    About about = spot.activity.about();
    return spot.held.stream()
        .filter(role -> !spot.overshadowed.contains(role))
        .filter(role -> about == null || finds(about, List.of(role)))
        .toList();
  }

  private Spot.@Nullable Bar bar(Spot spot, List<String> openTo, boolean inTime) {
    if (spot.held.isEmpty()) {
      return Spot.Bar.NOBODY;
    }
    if (spot.overshadowed.containsAll(spot.held)) {
      return Spot.Bar.OVERSHADOWED;
    }
    boolean isSomeonesToDo = sure ? seating.least(openTo) > 0 : !openTo.isEmpty();
    if (!isSomeonesToDo && openTo.size() < spot.held.size()) {
      return targetBar(spot);
    }
    if (!inTime) {
      return Spot.Bar.AFTER;
    }
    return isSomeonesToDo ? null : Spot.Bar.NOBODY;
  }

  private Spot.Bar targetBar(Spot spot) {
    About about = spot.activity.about();
    if (about == null) {
      return Spot.Bar.OVERSHADOWED;
    }
    About anyOfKind = About.kind(about.kind());
    if (!about.equals(anyOfKind)
        && spot.held.stream().anyMatch(role -> finds(anyOfKind, List.of(role)))) {
      return Spot.Bar.FILTER;
    }
    boolean isThere =
        !known.of(about.kind()).isEmpty() || openOf(about.kind()).findAny().isPresent();
    return isThere ? Spot.Bar.HIDDEN_TARGET : Spot.Bar.NO_TARGET;
  }

  /** Whether a holder of the roles can find something of a kind, brought before or in this phase. */
  boolean finds(About about, List<String> roles) {
    String label = about.rated();
    boolean rated =
        label == null || known.hasRated(about.kind(), label) || isRatedHere(about.kind(), label);
    // For certain only where whatever was rated is there for whoever looks for it.
    if (!rated || (label != null && sure && !isOneForAll(about))) {
      return false;
    }
    About unrated = About.kind(about.kind());
    return known.hasTarget(
            about.label() == null ? unrated : unrated.labelled(about.label()), roles, seating)
        || findsHere(about, roles);
  }

  /** Whether any that was rated serves: everyone sees it, and no label of its own is asked for. */
  private boolean isOneForAll(About about) {
    return about.label() == null && known.isSeenByAll(about.kind());
  }

  /** The same in this phase only, whichever its rating. */
  boolean findsHere(About about, List<String> roles) {
    return openOf(about.kind())
        .anyMatch(spot -> canHave(spot.activity, about.label()) && isSeen(spot, roles));
  }

  /**
   * Whether it can be done with a label. For certain only where it has no other, as it may be done so often
   * only, or in turns, and others have been given.
   */
  private boolean canHave(Activity activity, @Nullable String label) {
    boolean listed = activity.labels().stream().anyMatch(one -> one.id().equals(label));
    boolean free =
        !sure
            || activity.labels().size() == 1
            || (activity.times().max() == null && activity.order() == Order.FREE);
    return label == null || (listed && free);
  }

  /**
   * Whether a holder of the roles can be shown what it brings. For certain only where that is so in each
   * form in which it may be used up.
   */
  private boolean isSeen(Spot spot, List<String> roles) {
    if (!sure) {
      return Sort.of(spot.activity, spot.form).mayBeSeenBy(roles, seating);
    }
    Times times = spot.activity.times();
    boolean isFree = times.max() == null && spot.activity.order() == Order.FREE;
    if (!isFree && isForHoldersOf(spot, changing)) {
      return false;
    }
    boolean byEach = isFree || times.per() == Times.Per.PARTICIPANT;
    return sameAs(spot)
        .filter(same -> !isFree || same.equals(spot))
        .allMatch(
            same ->
                Sort.of(same.activity, same.form)
                    .canBeSeenAtOnceBy(roles, byEach ? same.openTo() : List.of()));
  }

  /** Whether it shows itself to those who hold a role when it is made, and others may hold it later. */
  private static boolean isForHoldersOf(Spot spot, List<String> roles) {
    return spot.activity.audience() instanceof Audience.HoldersOf holders
        && !Collections.disjoint(holders.roles(), roles);
  }

  boolean isSeenByAll(String kind) {
    return known.isSeenByAll(kind);
  }

  /** The same activity in whichever form; what was done in one counts in the others. */
  Stream<Spot> sameAs(Spot spot) {
    return byKind.getOrDefault(spot.activity.kind(), List.of()).stream()
        .filter(same -> same.activity.equals(spot.activity));
  }

  private boolean isRatedHere(String kind, String label) {
    return spots.stream()
        .anyMatch(
            spot -> spot.isOpen() && isAbout(spot.activity, kind) && canHave(spot.activity, label));
  }

  private static boolean isAbout(Activity activity, String kind) {
    About about = activity.about();
    return about != null && about.kind().equals(kind);
  }

  private Stream<Spot> openOf(String kind) {
    return byKind.getOrDefault(kind, List.of()).stream().filter(Spot::isOpen);
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
        if (!canBeMet(spot) && (sure || !minimums.isPerhapsOwedByNobody(spot))) {
          return false;
        }
      }
    }
    return required || openOf(kind).findAny().isPresent();
  }
}
