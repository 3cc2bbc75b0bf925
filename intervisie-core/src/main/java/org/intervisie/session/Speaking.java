package org.intervisie.session;

import java.time.Instant;
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
  private final @Nullable Visit visit;
  private final @Nullable Person author;
  private final @Nullable Slot slot;
  private final @Nullable Entry target;
  private final Obstacle obstacle;

  /** What stands in the way, the nearest to being accepted last. */
  private enum Obstacle {
    FOR_ANOTHER,
    NOBODY,
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
      State state,
      @Nullable Visit visit,
      @Nullable Person author,
      @Nullable Slot slot,
      @Nullable Entry target,
      Obstacle obstacle) {
    this.state = state;
    this.visit = visit;
    this.author = author;
    this.slot = slot;
    this.target = target;
    this.obstacle = obstacle;
  }

  static Speaking of(State state, @Nullable Person by, Command.Contribute command) {
    Person author = by;
    if (!command.by().equals(command.author())) {
      // Only who steers may record what someone else in the room contributes.
      if (by == null || !state.steers(by)) {
        return new Speaking(state, null, null, null, null, Obstacle.FOR_ANOTHER);
      }
      author = state.room.findPresent(command.author());
    }
    String about = command.about();
    int number = about == null ? 0 : ContributionId.numberIn(about);
    return of(
        state, author, command.kind(), command.label(), about != null && number == 0 ? -1 : number);
  }

  static Speaking of(State state, Event.Contributed event) {
    ContributionId about = event.about();
    return of(
        state,
        state.room.find(event.author()),
        event.kind(),
        event.label(),
        about == null ? 0 : about.number());
  }

  /** The number says what it is about: 0 for nothing, -1 for an id that is none. */
  private static Speaking of(
      State state, @Nullable Person author, String kind, @Nullable String label, int about) {
    Visit visit = state.visit();
    if (visit == null || author == null) {
      return new Speaking(state, visit, author, null, null, Obstacle.NOBODY);
    }
    Entry target = about <= 0 || about > state.entries.size() ? null : state.entries.get(about - 1);
    Slot nearest = null;
    Obstacle least = Obstacle.NO_ACTIVITY;
    for (Slot slot : visit.openForm().slots) {
      if (slot.kind.equals(kind)) {
        Obstacle found =
            slot.isOpenTo(author)
                ? obstacle(state, visit, slot, author, label, about, target)
                : Obstacle.OTHER_ROLE;
        if (nearest == null || found.compareTo(least) > 0) {
          least = found;
          nearest = slot;
        }
        if (found == Obstacle.NOTHING) {
          break;
        }
      }
    }
    return new Speaking(state, visit, author, nearest, target, least);
  }

  boolean isAccepted() {
    return obstacle == Obstacle.NOTHING;
  }

  /** What happens when it is accepted. */
  Event.Contributed event(Command.Contribute command, Instant at) {
    return new Event.Contributed(
        state.nextSeq(),
        at,
        command.by(),
        ContributionId.of(state.entries.size() + 1),
        command.author(),
        command.kind(),
        command.text(),
        command.label(),
        target == null ? null : target.event().contribution());
  }

  /** The session after it, under the activity that accepts it or, in a log, came closest. */
  State recorded(Event.Contributed event) {
    if (visit == null || author == null) {
      return state;
    }
    Slot under = obstacle.compareTo(Obstacle.OTHER_ROLE) > 0 ? slot : null;
    return Evolution.contributed(state, event, visit, author, under, target);
  }

  private static Obstacle obstacle(
      State state,
      Visit visit,
      Slot slot,
      Person author,
      @Nullable String label,
      int about,
      @Nullable Entry target) {
    Obstacle closed = closed(state, visit, slot, author);
    if (closed != null) {
      return closed;
    }
    if (slot.about == null) {
      if (about != 0) {
        return Obstacle.WRONG_TARGET;
      }
    } else if (target == null) {
      return about == 0 ? Obstacle.WRONG_TARGET : Obstacle.NO_SUCH_TARGET;
    } else if (!Targets.qualifies(state, slot, author, target)) {
      return Obstacle.WRONG_TARGET;
    }
    if (label == null) {
      if (!slot.labels.isEmpty()) {
        return Obstacle.LABEL_MISSING;
      }
    } else if (!slot.labels.contains(label)) {
      return Obstacle.LABEL_UNKNOWN;
    }
    if (left(state, visit, slot, author, target) <= 0) {
      return Obstacle.QUOTA;
    }
    return isOutOfTurn(state, visit, slot, author) ? Obstacle.ROUND : Obstacle.NOTHING;
  }

  private static @Nullable Obstacle closed(State state, Visit visit, Slot slot, Person author) {
    String after = slot.after;
    if (after != null && !Duties.isComplete(state, visit, after)) {
      return Obstacle.AFTER;
    }
    return slot.isByGroup() && state.isUnplaced(visit, author) ? Obstacle.UNPLACED : null;
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

  Refusal refusal(Command.Contribute command) {
    Attempt attempt = Attempts.of(state, command);
    if (obstacle == Obstacle.FOR_ANOTHER) {
      return new Refusal.NotYourRole(attempt, List.of());
    }
    if (author == null) {
      return new Refusal.UnknownParticipant(attempt, command.author());
    }
    return visit == null || slot == null
        ? new Refusal.NotAllowedInPhase(attempt)
        : refusal(attempt, visit, slot);
  }

  private Refusal refusal(Attempt attempt, Visit open, Slot nearest) {
    About wanted = nearest.about;
    return switch (obstacle) {
      case OTHER_ROLE -> new Refusal.NotYourRole(attempt, rolesFor(open, nearest.kind));
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
      case FOR_ANOTHER, NOBODY, NO_ACTIVITY, NOTHING -> new Refusal.NotAllowedInPhase(attempt);
    };
  }

  private static List<String> rolesFor(Visit open, String wanted) {
    Set<String> roles = new LinkedHashSet<>();
    for (Slot slot : open.openForm().slots) {
      if (slot.kind.equals(wanted)) {
        roles.addAll(slot.activity.roles());
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
