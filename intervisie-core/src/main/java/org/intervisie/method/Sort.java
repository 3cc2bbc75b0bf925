package org.intervisie.method;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Contributions that are alike: made under activities that give them the same kind, authors, labels and
 * audience. Immutable.
 *
 * @param kind their kind
 * @param authors the roles of which their authors held one
 * @param labels the labels of which each has one; empty where they have none
 * @param audience who sees them at first
 * @param grouping how people sat when they were made
 * @param completes whether who must do so has contributed once the phase is closed
 * @param fromEach whether each holder of the roles made one
 * @param shown whether a later phase has shown them
 */
record Sort(
    String kind,
    List<String> authors,
    Set<String> labels,
    Audience audience,
    Grouping grouping,
    boolean completes,
    boolean fromEach,
    boolean shown) {

  static Sort of(Activity activity, Form form) {
    Set<String> labels = new HashSet<>();
    activity.labels().forEach(label -> labels.add(label.id()));
    Times times = activity.times();
    return new Sort(
        activity.kind(),
        activity.roles(),
        Set.copyOf(labels),
        activity.audience(),
        form.grouping(),
        times.min() > 0,
        times.min() > 0 && times.per() == Times.Per.PARTICIPANT,
        false);
  }

  Sort reveal() {
    return new Sort(kind, authors, labels, audience, grouping, completes, fromEach, true);
  }

  /** The same where somebody holds a role now who did not when they were made. */
  Sort changeHands(String role) {
    boolean changes =
        authors.contains(role)
            || (audience instanceof Audience.HoldersOf holders && holders.roles().contains(role));
    return changes && !shown
        ? new Sort(kind, authors, labels, seenStill(), grouping, completes, false, false)
        : this;
  }

  private Audience seenStill() {
    return audience instanceof Audience.HoldersOf ? Audience.author() : audience;
  }

  /** Whether everyone sees them whatever happens. */
  boolean isForAll() {
    return shown || audience instanceof Audience.Everyone;
  }

  /** Whether some of them may have a label, or none is asked for. */
  boolean mayBe(@Nullable String label) {
    return label == null || labels.contains(label);
  }

  /** Whether all of them have a label, or none is asked for. */
  boolean isSurely(@Nullable String label) {
    return label == null || labels.equals(Set.of(label));
  }

  /** Whether on some course a holder of the roles sees one of them. */
  boolean mayBeSeenBy(List<String> roles, Seating seating) {
    if (isForAll()
        || audience instanceof Audience.EveryoneWhenComplete
        || seating.mayBeTheSame(authors, roles)) {
      return true;
    }
    if (audience instanceof Audience.HoldersOf holders) {
      return seating.mayBeTheSame(holders.roles(), roles);
    }
    return audience instanceof Audience.MyGroup && grouping != Grouping.ALONE;
  }

  /**
   * Whether a holder of the roles can be shown one of them in the phase in which they are made.
   *
   * @param makers the roles of whom each can make one
   */
  boolean canBeSeenAtOnceBy(List<String> roles, List<String> makers) {
    return audience instanceof Audience.Everyone
        || audience instanceof Audience.EveryoneWhenComplete
        || !Collections.disjoint(makers, roles)
        || (audience instanceof Audience.HoldersOf holders
            && !Collections.disjoint(holders.roles(), roles))
        || (audience instanceof Audience.MyGroup && grouping == Grouping.TOGETHER);
  }

  /** Whether on every course each holder of the roles sees one of them. */
  boolean isSurelySeenBy(List<String> roles, Seating seating) {
    if (isForAll() || (audience instanceof Audience.EveryoneWhenComplete && completes)) {
      return true;
    }
    if (!seating.isKeptBy(roles)) {
      return false;
    }
    if (fromEach && authors.containsAll(roles)) {
      return true;
    }
    return (audience instanceof Audience.HoldersOf holders && holders.roles().containsAll(roles))
        || (audience instanceof Audience.MyGroup && grouping == Grouping.TOGETHER);
  }
}
