package org.intervisie.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Choice;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Owed;
import org.intervisie.session.Refusal.Wait;
import org.jspecify.annotations.Nullable;

/** Decides when a phase may close, be skipped, be reopened or go round again. */
final class Moving {
  private Moving() {}

  static Decision advance(Ruling ruling, Command.Advance command) {
    State state = ruling.state;
    Visit visit = openVisit(state);
    Flow.Onward onward = state.flow().after(visit.place());
    boolean forced = Words.given(command.despite());
    List<Owed> owed = Duties.unmet(state, visit);
    owed.addAll(roundsOwed(state, visit, onward.left()));
    if (!owed.isEmpty() && !forced) {
      return ruling.refuse(new Refusal.ObligationsUnmet(ruling.attempt(), owed));
    }
    Choice choice = unmade(state, visit);
    if (choice != null && (!forced || choice.makesAuthor() != null)) {
      return ruling.refuse(new Refusal.ChoiceUnmade(ruling.attempt(), choice.kind(), choice.by()));
    }
    ruling.add(
        new Event.PhaseClosed(
            ruling.seq(), ruling.at, ruling.by(), visit.place().phase().id(), command.despite()));
    return open(ruling, onward.place(), visit.place().round());
  }

  static Decision skip(Ruling ruling, Command.Skip command) {
    State state = ruling.state;
    Visit visit = openVisit(state);
    if (!maySkip(state, visit, Words.given(command.reason()))) {
      return ruling.refuse(new Refusal.NotOptional(ruling.attempt(), maySkip(state, visit, true)));
    }
    Flow.Onward onward = state.flow().afterSkipping(visit.place());
    List<Owed> owed = roundsOwed(state, visit, onward.left());
    if (!owed.isEmpty()) {
      return ruling.refuse(new Refusal.ObligationsUnmet(ruling.attempt(), owed));
    }
    ruling.add(
        new Event.PhaseSkipped(
            ruling.seq(), ruling.at, ruling.by(), visit.place().phase().id(), command.reason()));
    return open(ruling, onward.place(), visit.place().round());
  }

  /** An optional phase or a voluntary turn; any phase with a reason, where the method allows. */
  private static boolean maySkip(State state, Visit visit, boolean withReason) {
    Choice choice = visit.place().phase().phase.chooses();
    if (choice != null && choice.makesAuthor() != null) {
      return false;
    }
    return visit.place().phase().phase.optional()
        || Turns.skippable(visit.place(), state.room) != null
        || (state.method.method().skippable() && withReason);
  }

  static Decision goBack(Ruling ruling, Command.Return command) {
    State state = ruling.state;
    Visit visit = openVisit(state);
    if (state.method.findPhase(command.phase()) == null) {
      return ruling.refuse(new Refusal.UnknownPhase(ruling.attempt(), state.method.phaseIds()));
    }
    Visit earlier = state.course.lastVisitBefore(visit.place(), command.phase());
    if (earlier == null) {
      return ruling.refuse(new Refusal.NotOpenYet(ruling.attempt(), Wait.PHASE, null));
    }
    ruling.add(
        new Event.PhaseClosed(
            ruling.seq(), ruling.at, ruling.by(), visit.place().phase().id(), null));
    ruling.add(
        new Event.PhaseReopened(
            ruling.seq(), ruling.at, ruling.by(), command.phase(), command.reason()));
    giveTurnRoles(ruling, earlier.place().round(), visit.place().round());
    return ruling.accept();
  }

  static Decision repeat(Ruling ruling, Command.Repeat command) {
    State state = ruling.state;
    Visit visit = openVisit(state);
    Flow.Again again = state.flow().again(visit.place());
    if (again instanceof Flow.Again.NoCycle) {
      return ruling.refuse(new Refusal.NotACycle(ruling.attempt()));
    }
    if (again instanceof Flow.Again.NotYet) {
      return ruling.refuse(new Refusal.NotOpenYet(ruling.attempt(), Wait.END_OF_CYCLE, null));
    }
    if (again instanceof Flow.Again.Enough enough) {
      return ruling.refuse(
          new Refusal.QuotaReached(ruling.attempt(), enough.max(), Times.Per.ROOM));
    }
    List<Owed> owed = Duties.unmet(state, visit);
    if (!owed.isEmpty()) {
      return ruling.refuse(new Refusal.ObligationsUnmet(ruling.attempt(), owed));
    }
    Choice choice = unmade(state, visit);
    if (choice != null) {
      return ruling.refuse(new Refusal.ChoiceUnmade(ruling.attempt(), choice.kind(), choice.by()));
    }
    Place place = ((Flow.Again.Yes) again).place();
    ruling.add(
        new Event.CycleRepeated(ruling.seq(), ruling.at, command.by(), repeated(place.round())));
    return open(ruling, place, visit.place().round());
  }

  /** The cycle that goes round again: the outermost round in which a step was not taken before. */
  private static String repeated(Round round) {
    Round fresh = round;
    while (fresh.number() == 1 && fresh.outer() != null && fresh.outer().outer() != null) {
      fresh = fresh.outer();
    }
    return fresh.block().cycle == null ? "" : fresh.block().cycle.id();
  }

  static void moves(State state, Person by, @Nullable Visit visit, List<Move> moves) {
    if (visit == null || !Gate.of(Command.Type.ADVANCE).isOpen(state, by)) {
      return;
    }
    Choice choice = unmade(state, visit);
    List<Owed> unmet = Duties.unmet(state, visit);
    Flow.Onward onward = state.flow().after(visit.place());
    if (choice == null || choice.makesAuthor() == null) {
      boolean owing = !unmet.isEmpty() || !roundsOwed(state, visit, onward.left()).isEmpty();
      moves.add(new Move.Advance(by.id(), owing || choice != null));
    }
    if (maySkip(state, visit, true)
        && roundsOwed(state, visit, state.flow().afterSkipping(visit.place()).left()).isEmpty()) {
      moves.add(new Move.Skip(by.id(), !maySkip(state, visit, false)));
    }
    if (choice == null
        && unmet.isEmpty()
        && state.flow().again(visit.place()) instanceof Flow.Again.Yes) {
      moves.add(new Move.Simple(by.id(), Command.Type.REPEAT));
    }
    Set<String> earlier = new LinkedHashSet<>();
    for (Visit visited : state.course.past()) {
      if (visited.place().isBefore(visit.place())) {
        earlier.add(visited.place().phase().id());
      }
    }
    if (!earlier.isEmpty()) {
      moves.add(new Move.Return(by.id(), List.copyOf(earlier)));
    }
  }

  /** Opens the next phase, gives the turn to whose it is, or finishes. */
  static Decision open(Ruling ruling, @Nullable Place next, Round from) {
    if (next == null) {
      return ruling.accept(new Event.Finished(ruling.seq(), ruling.at, ruling.by()));
    }
    int turn = next.round().nearestTurn();
    ruling.add(
        new Event.PhaseOpened(
            ruling.seq(),
            ruling.at,
            ruling.by(),
            next.phase().id(),
            turn < 0 ? null : ruling.state.room.get(turn).id()));
    giveTurnRoles(ruling, next.round(), from);
    return ruling.accept();
  }

  /** Gives the role of each turn that begins to the person whose turn it is, outermost first. */
  private static void giveTurnRoles(Ruling ruling, Round to, Round from) {
    Round outer = to.outer();
    if (outer == null || from.isWithin(to)) {
      return;
    }
    giveTurnRoles(ruling, outer, from);
    String role = to.turnRole();
    Person person = to.turn() < 0 ? null : ruling.state.room.get(to.turn());
    // A return may lead to the turn of someone who has left since: then nobody has the role.
    if (role != null && person != null && person.present()) {
      ruling.add(new Event.RoleAssigned(ruling.seq(), ruling.at, ruling.by(), person.id(), role));
    }
  }

  /** What the rounds that would be left still need: a word that it is enough, or more rounds. */
  private static List<Owed> roundsOwed(State state, Visit visit, List<Round> left) {
    List<Owed> owed = new ArrayList<>(0);
    for (Round round : left) {
      Repeat repeat = round.block().repeat();
      if (repeat instanceof Repeat.Until until) {
        long role = state.method.mask(until.role());
        List<Person> holders =
            state.room.present().stream().filter(person -> person.holds(role)).toList();
        if (!holders.isEmpty()
            && holders.stream().noneMatch(holder -> visit.ready().contains(holder.index()))) {
          owed.add(new Owed("ready", 1, holders.stream().map(Person::id).toList()));
        }
      } else if (repeat instanceof Repeat.Rounds rounds && round.number() < rounds.min()) {
        owed.add(new Owed("round", rounds.min() - round.number(), List.of()));
      }
    }
    return owed;
  }

  /** The choice that the phase asks for and that was not made in this round; null for none. */
  private static @Nullable Choice unmade(State state, Visit visit) {
    return state.course.choiceAt(visit.place()) == null
        ? visit.place().phase().phase.chooses()
        : null;
  }

  private static Visit openVisit(State state) {
    Visit visit = state.visit();
    if (visit == null) {
      throw new IllegalStateException("a running session has no open phase");
    }
    return visit;
  }
}
