package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import org.intervisie.session.Node.PreparedPhase;
import org.jspecify.annotations.Nullable;

/**
 * What a session becomes by an event. It never judges the past: an event that does not fit is recorded
 * and changes as little as it can.
 */
final class Evolution implements Event.Cases<State> {
  private final State state;

  private Evolution(State state) {
    this.state = state;
  }

  static State of(State state, Event event) {
    State next = event.match(new Evolution(state));
    // A contribution stands among the entries; every other event is put down here, and only here.
    return new State(
        next.method,
        next.limits,
        next.room,
        next.course,
        next.tally,
        next.entries.size() > state.entries.size() ? state.others : state.others.plus(event),
        next.entries,
        event.at());
  }

  /** What a contribution makes of a session, its activity and its target being known. */
  static State contributed(
      State state,
      Event.Contributed event,
      Visit visit,
      Person author,
      @Nullable Slot slot,
      @Nullable Entry target) {
    Entry entry =
        new Entry(
            event,
            slot,
            state.room,
            visit.number(),
            author.index(),
            state.entries.size() + 1,
            state.others.size(),
            false,
            null);
    Series<Entry> entries = state.entries.plus(entry);
    if (slot != null && slot.tracked && target != null) {
      entries = entries.with(target.number() - 1, target.answeredBy(entry));
    }
    Tally tally =
        slot == null
            ? state.tally
            : state.tally.add(author.index(), slot.index, visit.place().phase().slotCount, 1);
    State next =
        new State(
            state.method,
            state.limits,
            state.room,
            state.course,
            tally,
            state.others,
            entries,
            event.at());
    return visit.openForm().hides ? showComplete(next) : next;
  }

  /** Shows what was hidden until complete, once it is; it stays shown whatever follows. */
  private static State showComplete(State state) {
    Visit visit = state.visit();
    if (visit == null) {
      return state;
    }
    Reveals reveals = state.course.reveals();
    for (Slot slot : visit.openForm().slots) {
      if (slot.sight == Slot.Sight.WHEN_COMPLETE
          && slot.min > 0
          && !reveals.isOpen(visit.place(), slot)
          && state.tally.countOfAll(slot.index) + visit.before().countOfAll(slot.index) > 0
          && Duties.isMet(state, visit, slot)) {
        reveals = reveals.opening(visit.place(), slot);
      }
    }
    return reveals.open().size() == state.course.reveals().open().size()
        ? state
        : state.with(state.course.showing(reveals));
  }

  @Override
  public State onJoined(Event.Joined event) {
    String name = event.name() == null ? event.participant() : event.name();
    long roles = state.method.mask(event.roles());
    Room room = state.room.join(event.participant(), name, roles);
    Person person = room.find(event.participant());
    return person == null ? state : having(person, roles, room);
  }

  @Override
  public State onLeft(Event.Left event) {
    Person person = state.room.find(event.participant());
    return person == null ? state : showComplete(state.with(state.room.leave(person)));
  }

  @Override
  public State onRoleAssigned(Event.RoleAssigned event) {
    Person person = state.room.find(event.participant());
    int role = state.method.roleNumber(event.role());
    if (person == null || role < 0) {
      return state;
    }
    return having(person, 1L << role, state.room.grant(person, role));
  }

  /** What follows when someone has got roles. */
  private State having(Person person, long roles, Room room) {
    Visit visit = state.visit();
    return showComplete(
        state.with(
            visit == null
                ? room
                : room.takenOver(visit.place().round(), room.get(person.index()), roles)));
  }

  @Override
  public State onHandedOver(Event.HandedOver event) {
    Person by = state.room.find(event.by());
    Person to = state.room.find(event.to());
    if (by == null || to == null || state.method.steering() == 0) {
      return state;
    }
    Room room = state.room;
    for (long left = RoleGiving.steeringOf(state, by); left != 0; left &= left - 1) {
      int role = Long.numberOfTrailingZeros(left);
      room = room.release(room.get(by.index()), role);
      room = room.grant(room.get(to.index()), role);
    }
    return having(to, RoleGiving.steeringOf(state, by), room);
  }

  @Override
  public State onBegun(Event.Begun event) {
    return state.with(state.course.beginning(event.at(), state.flow().first()));
  }

  @Override
  public State onPhaseOpened(Event.PhaseOpened event) {
    PreparedPhase phase = state.method.findPhase(event.phase());
    if (phase == null) {
      return state;
    }
    Place pending = state.course.pending();
    return opened(
        event.at(),
        pending != null && pending.phase() == phase ? pending : state.flow().fresh(phase));
  }

  @Override
  public State onPhaseReopened(Event.PhaseReopened event) {
    Visit closed = state.course.past().last();
    Visit earlier =
        closed == null ? null : state.course.lastVisitBefore(closed.place(), event.phase());
    return earlier == null ? state : opened(event.at(), earlier.place());
  }

  private State opened(Instant at, Place place) {
    if (state.visit() != null) {
      // A log in which a phase opens before another has closed.
      Course closed = state.course.closing(at, false, planned(), null);
      return new Evolution(state.with(closed)).opened(at, place);
    }
    Visit earlier = state.course.lastVisitAt(place);
    Visit visit =
        Visit.opening(
            state.course.past().size(),
            place,
            at,
            state.course.still().sitting(),
            earlier == null ? place.phase().forms[0] : earlier.openForm());
    if (earlier != null) {
      visit = visit.withBefore(doneBefore(visit));
    }
    Reveals reveals =
        state.course.reveals().byPhase(place.phase().phase.reveals(), state.entries.size());
    State opened =
        state
            .with(Turns.leaving(state.room, state.course.cameFrom(), place))
            .with(state.course.opening(visit, reveals), Tally.of(state.room.size()), state.entries);
    return showComplete(opened.course.end() == null ? opened : inTurn(opened, place, at));
  }

  /** The visit gets its time, for those who will hold the roles of the turns that begin with it. */
  private static State inTurn(State opened, Place place, Instant at) {
    Room room = Turns.entering(opened.method, opened.room, opened.course.cameFrom(), place);
    State soon = opened.with(room);
    return opened.with(opened.course.giving(Replanning.given(soon, at)));
  }

  private Tally doneBefore(Visit visit) {
    Tally before = Tally.NONE;
    for (Entry entry : state.entries) {
      Slot slot = entry.slot();
      if (slot != null
          && !entry.withdrawn()
          && visit.continues(state.course.visit(entry.visit()))) {
        before = before.add(entry.author(), slot.index, visit.place().phase().slotCount, 1);
      }
    }
    return before;
  }

  /** What is planned for the open visit for those who are here now; null when unknown. */
  private @Nullable Duration planned() {
    Visit visit = state.visit();
    return visit == null ? null : Timekeeping.ownTime(state, visit);
  }

  @Override
  public State onPhaseClosed(Event.PhaseClosed event) {
    Visit visit = state.visit();
    Place next = visit == null ? null : state.flow().after(visit.place()).place();
    return state.with(state.course.closing(event.at(), false, planned(), next));
  }

  @Override
  public State onPhaseSkipped(Event.PhaseSkipped event) {
    Visit visit = state.visit();
    Place next = visit == null ? null : state.flow().afterSkipping(visit.place()).place();
    return state.with(state.course.closing(event.at(), true, planned(), next));
  }

  @Override
  public State onCycleRepeated(Event.CycleRepeated event) {
    Visit visit = state.visit();
    Place next =
        visit != null && state.flow().again(visit.place()) instanceof Flow.Again.Yes yes
            ? yes.place()
            : null;
    return state.with(state.course.closing(event.at(), false, planned(), next));
  }

  @Override
  public State onTurnsOrdered(Event.TurnsOrdered event) {
    return state.with(state.room.orderTurns(event.turns()));
  }

  @Override
  public State onContributed(Event.Contributed event) {
    return Speaking.of(state, event).recorded(event);
  }

  @Override
  public State onWithdrawn(Event.Withdrawn event) {
    // Who owed an answer to what is taken back does not any more.
    return showComplete(withdrawn(event));
  }

  private State withdrawn(Event.Withdrawn event) {
    Entry entry = state.entry(event.contribution().number());
    if (entry == null || entry.withdrawn()) {
      return state;
    }
    Series<Entry> entries = state.entries.with(entry.number() - 1, entry.taken());
    Slot slot = entry.slot();
    Visit visit = state.visit();
    ContributionId about = entry.event().about();
    if (slot != null && slot.tracked && about != null && about.number() <= entries.size()) {
      Entry target = entries.get(about.number() - 1);
      entries = entries.with(about.number() - 1, target.without(entry.number()));
    }
    if (slot == null || visit == null) {
      return state.with(state.course, state.tally, entries);
    }
    int slots = visit.place().phase().slotCount;
    if (entry.visit() == visit.number()) {
      Tally tally = state.tally.add(entry.author(), slot.index, slots, -1);
      return state.with(state.course, tally, entries);
    }
    if (visit.continues(state.course.visit(entry.visit()))) {
      Tally before = visit.before().add(entry.author(), slot.index, slots, -1);
      return state.with(state.course.withVisit(visit.withBefore(before)), state.tally, entries);
    }
    return state.with(state.course, state.tally, entries);
  }

  @Override
  public State onChosen(Event.Chosen event) {
    Visit visit = state.visit();
    if (visit == null || event.contribution().number() > state.entries.size()) {
      return state;
    }
    Course.Chosen choice =
        new Course.Chosen(
            visit.place().phase().number,
            visit.place().round().serial(),
            event.contribution().number(),
            event.basis());
    return state.with(state.course.choosing(choice, visit.place()));
  }

  @Override
  public State onFormChosen(Event.FormChosen event) {
    Visit visit = state.visit();
    if (visit == null) {
      return state;
    }
    for (PreparedForm form : visit.place().phase().forms) {
      if (form.form.id().equals(event.form())) {
        return showComplete(state.with(state.course.withVisit(visit.inForm(form))));
      }
    }
    return state;
  }

  @Override
  public State onGrouped(Event.Grouped event) {
    return showComplete(state.with(state.room.divide(event.groups())));
  }

  @Override
  public State onRevealed(Event.Revealed event) {
    Reveals reveals = state.course.reveals().early(event.kind(), state.entries.size());
    Visit visit = state.visit();
    if (visit != null) {
      for (Slot slot : visit.openForm().slots) {
        if (slot.sight == Slot.Sight.WHEN_COMPLETE && slot.kind.equals(event.kind())) {
          reveals = reveals.opening(visit.place(), slot);
        }
      }
    }
    return state.with(state.course.showing(reveals));
  }

  @Override
  public State onSignalledReady(Event.SignalledReady event) {
    Visit visit = state.visit();
    Person by = state.room.find(event.by());
    return visit == null || by == null
        ? state
        : state.with(state.course.withVisit(visit.withReady(by.index())));
  }

  @Override
  public State onExtended(Event.Extended event) {
    Visit visit = state.visit();
    return visit == null || !Bounds.isSound(event.duration())
        ? state
        : state.with(state.course.withVisit(visit.extendedBy(event.duration())));
  }

  @Override
  public State onReplanned(Event.Replanned event) {
    return given(state.with(state.course.ending(event.end())), event.at());
  }

  @Override
  public State onPaused(Event.Paused event) {
    return state.with(state.course.stopping(event.at(), Status.PAUSED));
  }

  @Override
  public State onResumed(Event.Resumed event) {
    return state.with(state.course.resuming(event.at()));
  }

  @Override
  public State onAdjourned(Event.Adjourned event) {
    return state.with(state.course.parting(event.at(), event.until()));
  }

  @Override
  public State onReconvened(Event.Reconvened event) {
    return given(state.with(state.course.resuming(event.at())), event.at());
  }

  /** The open visit gets its time until the end, where one was set. */
  private static State given(State state, Instant at) {
    return state.with(state.course.giving(Replanning.given(state, at)));
  }

  @Override
  public State onFinished(Event.Finished event) {
    return state.with(
        state
            .course
            .closing(event.at(), false, planned(), null)
            .stopping(event.at(), Status.FINISHED));
  }

  @Override
  public State onAbandoned(Event.Abandoned event) {
    return state.with(
        state
            .course
            .closing(event.at(), false, planned(), null)
            .stopping(event.at(), Status.ABANDONED));
  }
}
