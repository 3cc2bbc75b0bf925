package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.testing.Meetings;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** Of any method and any group. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class EntriesProperties {
  private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

  // Red when Headcount.layOut goes round once, or gives the role of a turn for good.
  @Property
  void entriesAreWhatANaiveWalkComesBy(
      @ForAll Method method, @ForAll @IntRange(min = 1, max = 9) int people) {
    NaiveWalk walk = new NaiveWalk(method, people);
    walk.through(method.flow());

    assertThat(method.entries(people)).isEqualTo(walk.entries);
  }

  // Red when Headcount.layOut passes by the steps of a cycle, or puts them behind the others.
  @Property
  void phasesComeInTheOrderOfTheFlow(
      @ForAll Method method, @ForAll @IntRange(min = 1, max = 9) int people) {
    assertThat(method.entries(people).stream().map(Entry::phase).distinct())
        .containsExactlyElementsOf(method.phases().stream().map(Phase::id).toList());
  }

  // Red when AgendaPlanner.agenda sorts its items.
  @Property
  void anAgendaKeepsTheOrderOfTheEntries(
      @ForAll Method method, @ForAll @IntRange(min = 1, max = 9) int people) {
    List<Entry> entries = method.entries(people);
    PlanningPolicy policy = PlanningPolicy.defaults();
    Plan tooShort = Agenda.plan(entries, START, Duration.ofNanos(-1), policy);
    Duration shortest = ((Plan.DoesNotFit) tooShort).shortest();

    Plan plan = Agenda.plan(entries, START, shortest, policy);

    assertThat(((Plan.Planned) plan).agenda().items())
        .extracting(Agenda.Item::phase)
        .containsExactlyElementsOf(entries.stream().map(Entry::phase).toList());
  }

  // Red when Headcount.layOut counts a time per participant once.
  @Property
  void aMethodWithPlannedMinutesOnlyPlannedAtItsTotalIsItsSource(
      @ForAll Method any, @ForAll @IntRange(min = 1, max = 9) int people) {
    Method method = plannedOnly(any);
    List<Entry> entries = method.entries(people);
    NaiveWalk walk = new NaiveWalk(method, people);
    walk.through(method.flow());
    Duration total = Duration.ZERO;
    for (Entry entry : walk.entries) {
      total = total.plus(entry.planned());
    }

    Plan plan = Agenda.plan(entries, START, total, PlanningPolicy.defaults());

    assertThat(plan).isEqualTo(new Plan.Planned(Agenda.of(START, entries)));
  }

  private static Method plannedOnly(Method method) {
    Variation variation = method.vary("planned-only");
    int minutes = 0;
    for (Phase phase : method.phases()) {
      List<String> per = phase.time() == null ? List.of() : phase.time().per();
      TimeBudget time = TimeBudget.ofMinutes(++minutes).per(per.toArray(String[]::new));
      variation = variation.change(phase.id(), it -> it.withTime(time));
    }
    return variation.build();
  }

  /** Seats people one by one, and goes through the method as they would. */
  private static final class NaiveWalk {
    private final Method method;
    private final int people;
    private final Set<String> later = new HashSet<>();
    private final List<Entry> entries = new ArrayList<>();

    NaiveWalk(Method method, int people) {
      this.method = method;
      this.people = people;
      method.phases().forEach(phase -> later.add(given(phase)));
      collectTurns(method.flow());
    }

    private void collectTurns(List<Step> steps) {
      for (Step step : steps) {
        if (step instanceof Cycle cycle) {
          later.add(cycle.repeat() instanceof Repeat.ForEach turns ? turns.as() : null);
          collectTurns(cycle.steps());
        }
      }
    }

    void through(List<Step> flow) {
      through(flow, new HashSet<>());
    }

    /** Returns the roles that are given by the end. */
    private Set<String> through(List<Step> steps, Set<String> before) {
      Set<String> given = before;
      for (Step step : steps) {
        if (step instanceof Phase phase) {
          int holders = phase.time() == null ? 0 : seated(phase.time().per(), given);
          entries.add(phase.entry(holders));
          given = and(given, given(phase));
        } else {
          Cycle cycle = (Cycle) step;
          for (int left = rounds(cycle.repeat(), given); left > 0; left--) {
            given = round(cycle, given);
          }
        }
      }
      return given;
    }

    private Set<String> round(Cycle cycle, Set<String> before) {
      String as = cycle.repeat() instanceof Repeat.ForEach turns ? turns.as() : null;
      Set<String> after = new HashSet<>(through(cycle.steps(), and(before, as)));
      if (!before.contains(as)) {
        after.remove(as);
      }
      return after;
    }

    private int rounds(Repeat repeat, Set<String> given) {
      if (repeat instanceof Repeat.ForEach turns) {
        return seated(List.of(turns.each()), given);
      }
      return repeat instanceof Repeat.Rounds rounds ? rounds.min() : 1;
    }

    /** How many sit down in one of the roles: first those needed, then all who are left. */
    private int seated(Collection<String> roles, Set<String> given) {
      int taken = 0;
      int seated = 0;
      int free = 0;
      for (Role role : method.roles()) {
        boolean is = given.contains(role.id());
        if (is || !later.contains(role.id())) {
          int needed = is ? Math.max(1, role.min()) : role.min();
          taken += needed;
          if (roles.contains(role.id())) {
            seated += needed;
            free += is ? 0 : (role.max() == null ? people : role.max()) - needed;
          }
        }
      }
      while (taken < people && free > 0) {
        taken++;
        seated++;
        free--;
      }
      return Math.max(1, seated);
    }

    private static @Nullable String given(Phase phase) {
      Choice choice = phase.chooses();
      return choice == null ? null : choice.makesAuthor();
    }

    private static Set<String> and(Set<String> given, @Nullable String role) {
      Set<String> both = new HashSet<>(given);
      if (role != null) {
        both.add(role);
      }
      return both;
    }
  }
}
