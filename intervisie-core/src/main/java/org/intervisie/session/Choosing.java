package org.intervisie.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.jspecify.annotations.Nullable;

/** Decides who may choose what, on which basis. */
final class Choosing {
  private Choosing() {}

  static Decision choose(Ruling ruling, Command.Choose command) {
    State state = ruling.state;
    Visit visit = state.visit();
    Person by = state.room.findPresent(command.by());
    Choice choice = visit == null ? null : visit.place().phase().phase.chooses();
    if (visit == null || by == null || choice == null) {
      return ruling.refuse(new Refusal.NotAllowedInPhase(ruling.attempt()));
    }
    if (!by.holds(state.method.mask(choice.by()))) {
      return ruling.refuse(new Refusal.NotYourRole(ruling.attempt(), List.of(choice.by())));
    }
    String basis = command.basis();
    if (basis == null ? !choice.bases().isEmpty() : !choice.bases().contains(basis)) {
      return ruling.refuse(new Refusal.UnknownBasis(ruling.attempt(), choice.bases()));
    }
    Entry chosen = state.entry(command.contribution());
    if (chosen == null) {
      return ruling.refuse(new Refusal.UnknownContribution(ruling.attempt(), state.entries.size()));
    }
    if (!candidates(state, visit, choice, by, basis).contains(chosen)) {
      return ruling.refuse(new Refusal.WrongTarget(ruling.attempt(), choice.kind(), null));
    }
    ruling.add(
        new Event.Chosen(
            ruling.seq(), ruling.at, command.by(), chosen.event().contribution(), basis));
    String role = choice.makesAuthor();
    Person author = state.room.get(chosen.author());
    if (role != null && !author.holds(state.method.mask(role))) {
      ruling.add(new Event.RoleAssigned(ruling.seq(), ruling.at, command.by(), author.id(), role));
    }
    return ruling.accept();
  }

  static void moves(State state, Visit visit, Person by, List<Move> moves) {
    Choice choice = visit.place().phase().phase.chooses();
    if (choice == null || !by.holds(state.method.mask(choice.by()))) {
      return;
    }
    if (choice.bases().isEmpty()) {
      addMove(state, visit, choice, by, null, moves);
    }
    choice.bases().forEach(basis -> addMove(state, visit, choice, by, basis, moves));
  }

  private static void addMove(
      State state,
      Visit visit,
      Choice choice,
      Person by,
      @Nullable String basis,
      List<Move> moves) {
    List<ContributionId> ids = new ArrayList<>();
    for (Entry entry : candidates(state, visit, choice, by, basis)) {
      ids.add(entry.event().contribution());
    }
    if (!ids.isEmpty()) {
      moves.add(new Move.Choose(by.id(), basis, ids));
    }
  }

  /** What may be chosen: not taken back, not hidden from who chooses, not chosen in another round. */
  private static List<Entry> candidates(
      State state, Visit visit, Choice choice, Person by, @Nullable String basis) {
    List<Entry> candidates = new ArrayList<>();
    for (Entry entry : state.entries) {
      if (entry.kind().equals(choice.kind())
          && !entry.withdrawn()
          && (choice.makesAuthor() == null || state.room.get(entry.author()).present())
          && !wasChosen(state, visit, entry)
          && Seeing.sees(state, entry, by)) {
        candidates.add(entry);
      }
    }
    return Choice.VOTE.equals(basis) ? mostVotes(state, visit, candidates) : candidates;
  }

  private static boolean wasChosen(State state, Visit visit, Entry entry) {
    for (Course.Chosen chosen : state.course.choices()) {
      if (chosen.contribution() == entry.number()
          && chosen.phase() == visit.place().phase().number
          && !chosen.isFor(visit.place())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Those with the most votes; ties are free. Where people vote anew in each round of a cycle, only the
   * votes of the round of the last vote count, and none of a round that is later than this one.
   */
  private static List<Entry> mostVotes(State state, Visit visit, List<Entry> candidates) {
    Map<Integer, Map<Integer, Integer>> byRound = new HashMap<>();
    int last = 0;
    for (Entry entry : state.entries) {
      ContributionId about = entry.event().about();
      if (entry.kind().equals(Kind.VOTE) && !entry.withdrawn() && about != null) {
        Round round = state.course.visit(entry.visit()).place().round();
        if (!round.isLaterThan(visit.place().round())) {
          last = round.serial();
          byRound
              .computeIfAbsent(last, serial -> new HashMap<>())
              .merge(about.number(), 1, Integer::sum);
        }
      }
    }
    Map<Integer, Integer> votes = byRound.getOrDefault(last, Map.of());
    int most = 0;
    for (Entry candidate : candidates) {
      most = Math.max(most, votes.getOrDefault(candidate.number(), 0));
    }
    List<Entry> winners = new ArrayList<>();
    for (Entry candidate : candidates) {
      if (votes.getOrDefault(candidate.number(), 0) == most) {
        winners.add(candidate);
      }
    }
    return winners;
  }
}
