package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.jspecify.annotations.Nullable;

/**
 * The order of phases as the flow of a method has it, worked out by walking up and down its steps. It
 * asks who may have a turn, and shares nothing with the session.
 */
final class Route {
  private final Method method;
  private int rounds;

  Route(Method method) {
    this.method = method;
  }

  /** What has to be known of those who are there. */
  interface People {
    /**
     * Who in the room hold a role once some rounds are over and others have begun, in the order in which
     * they take turns.
     */
    List<String> takers(String role, List<Round> over, List<Round> begun);

    /** Whether there is someone left whose turn a round is. */
    boolean isCarried(Round turn);
  }

  /** Once through the steps of a cycle, or of the whole flow; {@code mark} tells rounds apart. */
  record Round(
      @Nullable Cycle cycle,
      List<Step> steps,
      int number,
      @Nullable String turn,
      List<String> had,
      int mark,
      @Nullable Spot around) {
    @Nullable Repeat repeat() {
      return cycle == null ? null : cycle.repeat();
    }

    String id() {
      return cycle == null ? "" : cycle.id();
    }
  }

  /** A step in a round. */
  record Spot(Round in, int index) {
    Step step() {
      return in.steps().get(index);
    }

    Phase phase() {
      return (Phase) step();
    }

    int round() {
      return in.mark();
    }

    /** Whose turn it is, in this round or the nearest around it. */
    @Nullable String turn() {
      Spot around = in.around();
      return in.turn() != null || around == null ? in.turn() : around.turn();
    }

    Spot at(int other) {
      return new Spot(in, other);
    }
  }

  @Nullable Spot first(People people) {
    return seek(
        new Spot(new Round(null, method.flow(), 1, null, List.of(), 0, null), 0),
        List.of(),
        List.of(),
        people);
  }

  @Nullable Spot after(Spot spot, People people) {
    return onward(spot, new ArrayList<>(), people, new ArrayList<>());
  }

  @Nullable Spot afterSkipping(Spot spot, People people) {
    Spot end = endOfSkipped(spot, people);
    return onward(end, within(spot, end), people, new ArrayList<>());
  }

  /** The rounds that one leaves for good by going on. */
  List<Round> left(Spot spot, boolean skipping, People people) {
    List<Round> left = new ArrayList<>();
    Spot end = skipping ? endOfSkipped(spot, people) : spot;
    onward(end, within(spot, end), people, left);
    return left;
  }

  /** The rounds that end with a turn that is skipped from within. */
  private static List<Round> within(Spot spot, Spot end) {
    List<Round> within = new ArrayList<>();
    for (Spot up = spot; up != null && up.in().mark() != end.in().mark(); up = up.in().around()) {
      within.add(up.in());
    }
    return within;
  }

  /** Who skips a phase that is not optional in a turn that is voluntary, or lost, skips the turn. */
  private static Spot endOfSkipped(Spot spot, People people) {
    if (spot.phase().optional()) {
      return spot;
    }
    for (Spot up = spot; up != null; up = up.in().around()) {
      if (up.in().repeat() instanceof Repeat.ForEach each
          && (each.voluntary() || !people.isCarried(up.in()))) {
        return up.at(up.in().steps().size() - 1);
      }
    }
    return spot;
  }

  private @Nullable Spot onward(Spot from, List<Round> over, People people, List<Round> left) {
    Spot spot = from;
    List<Round> begun = List.of();
    while (true) {
      Spot next = seek(spot.at(spot.index() + 1), over, begun, people);
      Spot around = spot.in().around();
      if (next == null && around != null) {
        over.add(spot.in());
      }
      if (next == null && around != null && spot.in().repeat() instanceof Repeat.ForEach) {
        next = turn(around, spot.in().number(), spot.in().had(), over, begun, people);
      }
      if (next != null || around == null) {
        return next;
      }
      left.add(spot.in());
      spot = around;
    }
  }

  /** Where going round a cycle again leads; null when it may not go round from here. */
  @Nullable Spot again(Spot from, String cycle, People people) {
    List<Round> over = new ArrayList<>();
    List<Round> begun = List.of();
    for (Spot spot = from; spot != null; spot = spot.in().around()) {
      Spot around = spot.in().around();
      if (around == null || seek(spot.at(spot.index() + 1), over, begun, people) != null) {
        return null;
      }
      Round round = spot.in();
      over.add(round);
      if (round.repeat() instanceof Repeat.ForEach) {
        if (turn(around, round.number(), round.had(), over, begun, people) != null) {
          return null;
        }
      } else if (round.id().equals(cycle)) {
        Integer max = round.repeat() instanceof Repeat.Rounds times ? times.max() : null;
        return max != null && round.number() >= max
            ? null
            : seek(enter(around, round.number() + 1), over, begun, people);
      }
    }
    return null;
  }

  private Spot enter(Spot around, int number) {
    Cycle cycle = (Cycle) around.step();
    return new Spot(new Round(cycle, cycle.steps(), number, null, List.of(), ++rounds, around), 0);
  }

  private @Nullable Spot seek(Spot from, List<Round> over, List<Round> begun, People people) {
    for (Spot spot = from;
        spot.index() < spot.in().steps().size();
        spot = spot.at(spot.index() + 1)) {
      if (!(spot.step() instanceof Cycle cycle)) {
        return spot;
      }
      Spot inside =
          cycle.repeat() instanceof Repeat.ForEach
              ? turn(spot, 0, List.of(), over, begun, people)
              : seek(enter(spot, 1), over, begun, people);
      if (inside != null) {
        return inside;
      }
    }
    return null;
  }

  private @Nullable Spot turn(
      Spot around,
      int number,
      List<String> before,
      List<Round> over,
      List<Round> begun,
      People people) {
    Cycle cycle = (Cycle) around.step();
    List<String> had = new ArrayList<>(before);
    for (String person : people.takers(((Repeat.ForEach) cycle.repeat()).each(), over, begun)) {
      if (!had.contains(person)) {
        had.add(person);
        Round round =
            new Round(cycle, cycle.steps(), number + 1, person, List.copyOf(had), ++rounds, around);
        List<Round> nowBegun = new ArrayList<>(begun);
        nowBegun.add(round);
        Spot inside = seek(new Spot(round, 0), over, nowBegun, people);
        if (inside != null) {
          return inside;
        }
      }
    }
    return null;
  }
}
