package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.jspecify.annotations.Nullable;

/**
 * Who would hold which role if so many people came, and how often each phase would come round.
 *
 * <p>Nobody has come yet, so this takes it that each person plays one part at a time: every other role
 * has as many as it needs, and the rest hold the roles that are asked for. A role that a choice or a
 * turn gives is held by one of the others from there on, or by as many as it needs.
 */
final class Headcount {
  /** Far beyond any group; it keeps products of times, people and rounds within bounds. */
  private static final int MOST = 10_000;

  private final Method method;
  private final @Nullable Integer people;
  private final Set<String> later = new HashSet<>();
  private final List<Stop> stops = new ArrayList<>();

  Headcount(Method method, @Nullable Integer people) {
    this.method = method;
    this.people = people == null ? null : Integer.valueOf(Math.min(people, MOST));
    collectLater(method.flow());
    walk(method.flow(), new Rounds(1, 1, false), new HashSet<>());
  }

  /**
   * How often something comes round.
   *
   * @param fewest at least so often
   * @param most at most so often, as far as is known
   * @param open whether that is not known
   */
  record Rounds(int fewest, int most, boolean open) {
    Rounds times(int fewestMore, int mostMore, boolean openMore) {
      return new Rounds(product(fewest, fewestMore), product(most, mostMore), open || openMore);
    }

    private static int product(int one, int other) {
      return (int) Math.min(MOST, (long) one * other);
    }
  }

  /**
   * A phase on the way through the method.
   *
   * @param phase the phase
   * @param rounds how often it comes round
   * @param given the roles that a choice or a turn has given by then
   */
  record Stop(Phase phase, Rounds rounds, Set<String> given) {}

  boolean isKnown() {
    return people != null;
  }

  List<Stop> stops() {
    return stops;
  }

  /** The roles that nobody needs to hold at the beginning. */
  Set<String> later() {
    return later;
  }

  /** How many hold one of the roles by then; when nobody knows how many come, those needed. */
  int holders(Collection<String> roles, Set<String> given) {
    long needed = 0;
    long others = 0;
    long most = 0;
    for (Role role : method.roles()) {
      boolean isGiven = given.contains(role.id());
      if (!isGiven && later.contains(role.id())) {
        continue;
      }
      int least = isGiven ? Math.max(1, role.min()) : role.min();
      if (roles.contains(role.id())) {
        needed += least;
        most += isGiven ? least : most(role);
      } else {
        others += least;
      }
    }
    long least = Math.min(MOST, Math.max(1, needed));
    return (int) (people == null ? least : Math.max(least, Math.min(people - others, most)));
  }

  private static int most(Role role) {
    Integer max = role.max();
    return max == null ? MOST : max;
  }

  private void collectLater(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        if (cycle.repeat() instanceof Repeat.ForEach turns && turns.as() != null) {
          later.add(turns.as());
        }
        collectLater(cycle.steps());
      } else if (step instanceof Phase phase) {
        String makes = makesAuthor(phase);
        if (makes != null) {
          later.add(makes);
        }
      }
    }
  }

  private void walk(List<Step> steps, Rounds rounds, Set<String> given) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        stops.add(new Stop(phase, rounds, Set.copyOf(given)));
        String makes = makesAuthor(phase);
        if (makes != null) {
          given.add(makes);
        }
      } else if (step instanceof Cycle cycle) {
        walk(cycle, within(cycle.repeat(), rounds, given), given);
      }
    }
  }

  /** What a choice gives stays given after the cycle; what a turn gives goes back with the turn. */
  private void walk(Cycle cycle, Rounds rounds, Set<String> given) {
    String as = cycle.repeat() instanceof Repeat.ForEach turns ? turns.as() : null;
    boolean goesBack = as != null && given.add(as);
    walk(cycle.steps(), rounds, given);
    if (goesBack) {
      given.remove(as);
    }
  }

  private Rounds within(Repeat repeat, Rounds rounds, Set<String> given) {
    if (repeat instanceof Repeat.ForEach turns) {
      int all = holders(Set.of(turns.each()), given);
      return rounds.times(turns.voluntary() ? 1 : all, all, !isKnown());
    }
    if (repeat instanceof Repeat.Rounds times) {
      Integer max = times.max();
      return rounds.times(times.min(), max == null ? times.min() : max, max == null);
    }
    return rounds.times(1, 1, true);
  }

  private static @Nullable String makesAuthor(Phase phase) {
    Choice choice = phase.chooses();
    return choice == null ? null : choice.makesAuthor();
  }
}
