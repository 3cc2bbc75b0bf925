package org.intervisie.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Who would hold which role if so many people came, and how often each phase would come round.
 *
 * <p>Nobody has come yet, so this takes it that each person plays one part at a time: every other role
 * has as many as it needs, and the rest hold the roles that are asked for. A role that a choice or a
 * turn gives is held by one of the others from there on, or by as many as it needs. At least one holds
 * what is asked for, also where there are fewer people than parts. Immutable.
 */
public final class Headcount {
  /** As many people as this reckons with, 10,000: far beyond any group. */
  public static final int MOST_PEOPLE = 10_000;

  /** Far more than anyone sits through, and little enough to hold at once. */
  private static final int MOST_ENTRIES = 10_000;

  private static final int MOST_ROUNDS = 10_000;

  private final Method method;
  private final @Nullable Integer people;
  private final Set<String> later;
  private final List<Stop> stops;

  private Headcount(Method method, @Nullable Integer people) {
    this.method = method;
    this.people = people;
    Set<String> given = new HashSet<>();
    collectLater(method.flow(), given);
    this.later = Set.copyOf(given);
    List<Stop> walked = new ArrayList<>();
    walk(method.flow(), new Rounds(1, 1), new HashSet<>(), walked);
    this.stops = List.copyOf(walked);
  }

  /**
   * For so many people.
   *
   * @param method what they come for
   * @param people how many, everyone counted, 1 to {@link #MOST_PEOPLE}
   * @return what it comes to
   * @throws IllegalArgumentException if there are fewer or more
   */
  public static Headcount of(Method method, int people) {
    if (people < 1 || people > MOST_PEOPLE) {
      throw new IllegalArgumentException("'people' must be 1 to 10,000 but is " + people);
    }
    return new Headcount(method, people);
  }

  /**
   * When nobody knows how many come: those that the roles need.
   *
   * @param method what they come for
   * @return what it comes to at the least
   */
  public static Headcount unknown(Method method) {
    return new Headcount(method, null);
  }

  /**
   * How often something comes round.
   *
   * @param fewest at least so often, 1 to 10,000
   * @param most at most so often, no more than 10,000 times; null when that is not known
   */
  public record Rounds(int fewest, @Nullable Integer most) {
    Rounds times(int fewestMore, @Nullable Integer mostMore) {
      return new Rounds(
          product(fewest, fewestMore),
          most == null || mostMore == null ? null : Integer.valueOf(product(most, mostMore)));
    }

    private static int product(int one, int other) {
      return (int) Math.min(MOST_ROUNDS, (long) one * other);
    }
  }

  /**
   * A phase on the way through the method.
   *
   * @param phase the phase
   * @param rounds how often it comes round; a voluntary turn may be passed by, but not all of them
   * @param given the roles that a choice or a turn has given by then, the first time
   */
  public record Stop(Phase phase, Rounds rounds, Set<String> given) {
    /** Copies the roles. */
    public Stop {
      given = Set.copyOf(given);
    }
  }

  /**
   * Whether it is known how many people come.
   *
   * @return false for {@link #unknown}
   */
  public boolean isKnown() {
    return people != null;
  }

  /**
   * Every phase once, in the order of the flow.
   *
   * @return at least one; unmodifiable
   */
  public List<Stop> stops() {
    return stops;
  }

  /**
   * The roles that a choice or a turn gives, which nobody needs to hold at the beginning.
   *
   * @return role ids, perhaps none; unmodifiable
   */
  public Set<String> later() {
    return later;
  }

  /**
   * How many hold one of the roles by then; when nobody knows how many come, those needed.
   *
   * @param roles role ids
   * @param given the roles that a choice or a turn has given by then
   * @return 1 to {@link #MOST_PEOPLE}
   */
  public int holders(Collection<String> roles, Set<String> given) {
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
    long least = Math.min(MOST_PEOPLE, Math.max(1, needed));
    return (int) (people == null ? least : Math.max(least, Math.min(people - others, most)));
  }

  private static int most(Role role) {
    Integer max = role.max();
    return max == null ? MOST_PEOPLE : max;
  }

  private static void collectLater(List<Step> steps, Set<String> later) {
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        if (turnGives(cycle) != null) {
          later.add(turnGives(cycle));
        }
        collectLater(cycle.steps(), later);
      } else if (step instanceof Phase phase && choiceGives(phase) != null) {
        later.add(choiceGives(phase));
      }
    }
  }

  private void walk(List<Step> steps, Rounds rounds, Set<String> given, List<Stop> walked) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        walked.add(new Stop(phase, rounds, given));
        give(phase, given);
      } else if (step instanceof Cycle cycle) {
        Rounds within = within(cycle.repeat(), rounds, given);
        boolean goesBack = beginRound(cycle, given);
        walk(cycle.steps(), within, given, walked);
        endRound(cycle, given, goesBack);
      }
    }
  }

  private Rounds within(Repeat repeat, Rounds rounds, Set<String> given) {
    if (repeat instanceof Repeat.ForEach turns) {
      int all = holders(Set.of(turns.each()), given);
      return rounds.times(turns.voluntary() ? 1 : all, isKnown() ? all : null);
    }
    return repeat instanceof Repeat.Rounds times
        ? rounds.times(times.min(), times.max())
        : rounds.times(1, null);
  }

  /** {@link Method#entries}. */
  List<Agenda.Entry> entries() {
    List<Agenda.Entry> entries = new ArrayList<>();
    layOut(method.flow(), new HashSet<>(), entries);
    return List.copyOf(entries);
  }

  /** Round by round, as a choice in the first gives a role that someone holds in the second. */
  private void layOut(List<Step> steps, Set<String> given, List<Agenda.Entry> entries) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        if (entries.size() == MOST_ENTRIES) {
          throw new IllegalArgumentException(
              "method '" + method.id() + "' goes round so often that it has over 10,000 entries");
        }
        TimeBudget time = phase.time();
        entries.add(phase.entry(time == null ? 0 : holders(time.per(), given)));
        give(phase, given);
      } else if (step instanceof Cycle cycle) {
        int rounds = rounds(cycle.repeat(), given);
        for (int round = 0; round < rounds; round++) {
          boolean goesBack = beginRound(cycle, given);
          layOut(cycle.steps(), given, entries);
          endRound(cycle, given, goesBack);
        }
      }
    }
  }

  private int rounds(Repeat repeat, Set<String> given) {
    if (repeat instanceof Repeat.ForEach turns) {
      return holders(Set.of(turns.each()), given);
    }
    return repeat instanceof Repeat.Rounds times ? times.min() : 1;
  }

  /** Whether the turn gives a role that goes back with it; what a choice gives stays given. */
  private static boolean beginRound(Cycle cycle, Set<String> given) {
    String as = turnGives(cycle);
    return as != null && given.add(as);
  }

  private static void endRound(Cycle cycle, Set<String> given, boolean goesBack) {
    if (goesBack) {
      given.remove(turnGives(cycle));
    }
  }

  private static void give(Phase phase, Set<String> given) {
    String makes = choiceGives(phase);
    if (makes != null) {
      given.add(makes);
    }
  }

  private static @Nullable String turnGives(Cycle cycle) {
    return cycle.repeat() instanceof Repeat.ForEach turns ? turns.as() : null;
  }

  private static @Nullable String choiceGives(Phase phase) {
    Choice choice = phase.chooses();
    return choice == null ? null : choice.makesAuthor();
  }
}
