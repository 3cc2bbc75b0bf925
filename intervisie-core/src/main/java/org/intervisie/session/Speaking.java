package org.intervisie.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.About;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Attempt;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a contribution may be made: what no activity allows is refused. Finds the first
 * activity that accepts it; when none does, the one that came closest says why.
 */
final class Speaking {
  private final State state;
  private final Visit visit;
  private final Person author;
  private final String kind;
  private final @Nullable String label;

  /** What it is about: 0 for nothing, -1 for an id that is none. */
  private final int about;

  private @Nullable Slot slot;
  private Obstacle obstacle = Obstacle.NO_ACTIVITY;

  /** What stands in the way, the nearest to being accepted last. */
  private enum Obstacle {
    NO_ACTIVITY,
    OTHER_ROLE,
    AFTER,
    UNPLACED,
    NO_SUCH_TARGET,
    WRONG_TARGET,
    LABEL_MISSING,
    LABEL_UNKNOWN,
    QUOTA,
    ROUND,
    NOTHING
  }

  private Speaking(
      State state, Visit visit, Person author, String kind, @Nullable String label, int about) {
    this.state = state;
    this.visit = visit;
    this.author = author;
    this.kind = kind;
    this.label = label;
    this.about = about;
    for (Slot candidate : visit.openForm().slots) {
      if (candidate.kind.equals(kind)) {
        Obstacle found = candidate.isOpenTo(author) ? obstacle(candidate) : Obstacle.OTHER_ROLE;
        if (found.compareTo(obstacle) > 0) {
          obstacle = found;
          slot = candidate;
        }
        if (found == Obstacle.NOTHING) {
          return;
        }
      }
    }
  }

  static Speaking of(State state, Visit visit, Person author, Command.Contribute command) {
    String about = command.about();
    int target = about == null ? 0 : ContributionId.numberIn(about);
    return new Speaking(
        state,
        visit,
        author,
        command.kind(),
        command.label(),
        about != null && target == 0 ? -1 : target);
  }

  static Speaking of(State state, Visit visit, Person author, Event.Contributed event) {
    ContributionId about = event.about();
    return new Speaking(
        state, visit, author, event.kind(), event.label(), about == null ? 0 : about.number());
  }

  boolean isAccepted() {
    return obstacle == Obstacle.NOTHING;
  }

  /** The activity that accepts it, or that came closest; null when none has this kind and role. */
  @Nullable Slot slot() {
    return obstacle.compareTo(Obstacle.OTHER_ROLE) > 0 ? slot : null;
  }

  /** What it is about; null when that is nothing or not there. */
  @Nullable Entry target() {
    return about <= 0 || about > state.entries.size() ? null : state.entries.get(about - 1);
  }

  @Nullable ContributionId about() {
    Entry target = target();
    return target == null ? null : target.event().contribution();
  }

  private Obstacle obstacle(Slot candidate) {
    Obstacle closed = closed(state, visit, candidate, author);
    if (closed != null) {
      return closed;
    }
    Entry target = null;
    if (candidate.about == null) {
      if (about != 0) {
        return Obstacle.WRONG_TARGET;
      }
    } else {
      target = target();
      if (target == null) {
        return about == 0 ? Obstacle.WRONG_TARGET : Obstacle.NO_SUCH_TARGET;
      }
      if (!Targets.qualifies(state, candidate, author, target)) {
        return Obstacle.WRONG_TARGET;
      }
    }
    if (label == null) {
      if (!candidate.labels.isEmpty()) {
        return Obstacle.LABEL_MISSING;
      }
    } else if (!candidate.labels.contains(label)) {
      return Obstacle.LABEL_UNKNOWN;
    }
    if (left(state, visit, candidate, author, target) <= 0) {
      return Obstacle.QUOTA;
    }
    return isOutOfTurn(state, visit, candidate, author) ? Obstacle.ROUND : Obstacle.NOTHING;
  }

  private static @Nullable Obstacle closed(State state, Visit visit, Slot slot, Person author) {
    String after = slot.after;
    if (after != null && !Duties.isComplete(state, visit, after)) {
      return Obstacle.AFTER;
    }
    boolean perGroup = slot.per == Times.Per.GROUP || slot.sight == Slot.Sight.GROUP;
    return perGroup && state.isUnplaced(visit, author) ? Obstacle.UNPLACED : null;
  }

  private static int left(
      State state, Visit visit, Slot slot, Person author, @Nullable Entry target) {
    if (slot.max == Integer.MAX_VALUE) {
      return Integer.MAX_VALUE;
    }
    return slot.per == Times.Per.TARGET && target != null
        ? slot.max - state.answers(visit, slot, author, target)
        : slot.max - state.done(visit, slot, author, false);
  }

  /** In rounds: whether someone else in the room has not yet been as often as this author. */
  private static boolean isOutOfTurn(State state, Visit visit, Slot slot, Person author) {
    if (!slot.inRounds) {
      return false;
    }
    int mine = turns(state, visit, slot, author);
    for (Person other : state.room.present()) {
      if (slot.isOpenTo(other)
          && !(slot.per == Times.Per.GROUP && state.isUnplaced(visit, other))
          && turns(state, visit, slot, other) < mine) {
        return true;
      }
    }
    return false;
  }

  private static int turns(State state, Visit visit, Slot slot, Person person) {
    return slot.per == Times.Per.GROUP
        ? state.done(visit, slot, person, false)
        : state.count(visit, slot, person.index(), false);
  }

  Refusal refusal(Attempt attempt) {
    Slot nearest = slot;
    if (nearest == null) {
      return new Refusal.NotAllowedInPhase(attempt);
    }
    About wanted = nearest.about;
    return switch (obstacle) {
      case NO_ACTIVITY, NOTHING -> new Refusal.NotAllowedInPhase(attempt);
      case OTHER_ROLE -> new Refusal.NotYourRole(attempt, rolesFor(kind));
      case AFTER -> new Refusal.NotOpenYet(attempt, Refusal.Wait.KIND, nearest.after);
      case UNPLACED -> new Refusal.NotOpenYet(attempt, Refusal.Wait.GROUPS, null);
      case ROUND -> new Refusal.NotOpenYet(attempt, Refusal.Wait.ROUND, null);
      case NO_SUCH_TARGET -> new Refusal.UnknownContribution(attempt, state.entries.size());
      case WRONG_TARGET ->
          wanted == null
              ? new Refusal.WrongTarget(attempt, null, null)
              : new Refusal.WrongTarget(
                  attempt, wanted.kind(), wanted.label() == null ? wanted.rated() : wanted.label());
      case LABEL_MISSING -> new Refusal.LabelRequired(attempt, nearest.labels);
      case LABEL_UNKNOWN -> new Refusal.UnknownLabel(attempt, nearest.labels);
      case QUOTA -> new Refusal.QuotaReached(attempt, nearest.max, nearest.per);
    };
  }

  private List<String> rolesFor(String wanted) {
    Set<String> roles = new LinkedHashSet<>();
    for (Slot open : visit.openForm().slots) {
      if (open.kind.equals(wanted)) {
        roles.addAll(open.activity.roles());
      }
    }
    return List.copyOf(roles);
  }

  /** What a participant may contribute now for an author, in the order of the activities. */
  static void moves(State state, Visit visit, String by, Person author, List<Move> moves) {
    for (Slot slot : visit.openForm().slots) {
      if (!slot.isOpenTo(author)
          || closed(state, visit, slot, author) != null
          || isOutOfTurn(state, visit, slot, author)) {
        continue;
      }
      List<ContributionId> targets = null;
      if (slot.about != null) {
        targets = new ArrayList<>();
        for (Entry target : Targets.of(state, slot, author)) {
          if (left(state, visit, slot, author, target) > 0) {
            targets.add(target.event().contribution());
          }
        }
      }
      int left = slot.per == Times.Per.TARGET ? slot.max : left(state, visit, slot, author, null);
      if (left > 0 && (targets == null || !targets.isEmpty())) {
        moves.add(
            new Move.Contribute(
                by,
                author.id(),
                slot.kind,
                slot.activity.mode(),
                targets,
                slot.labels,
                Duties.owedBy(state, visit, slot, author),
                left == Integer.MAX_VALUE ? null : Integer.valueOf(left)));
      }
    }
  }
}
