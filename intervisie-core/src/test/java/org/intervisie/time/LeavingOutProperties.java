package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.intervisie.time.Plans.Wish;

/** What is left out, and what is offered to be, against all ways of leaving out. */
@Domain(Plans.class)
class LeavingOutProperties {

  // Red when: LeavingOut.candidates takes what may not be touched, or choose sorts the longest
  // first, or leaves out one more where fewer save exactly enough.
  @Property
  void nothingIsLeftOutThatIsNotOptionalNorWithoutNeed(@ForAll Wish wish) {
    Duration length = tooLittle(wish);
    Plan plan = willing(wish).in(length);
    Assume.that(plan instanceof Plan.Planned);
    Agenda agenda = ((Plan.Planned) plan).agenda();
    assertThat(agenda.length()).isEqualTo(length);
    Set<String> gone = gone(wish, agenda);
    assertThat(gone.isEmpty()).isEqualTo(wish.in(length) instanceof Plan.Planned);
    assertThat(savings(wish).keySet()).containsAll(gone);
    for (Set<String> others : waysToLeaveOut(wish)) {
      if (others.size() < gone.size()) {
        assertThat(shortBy(wish, others, length)).isPositive();
      }
    }
  }

  // Red when: AgendaPlanner leaves out only the first entry of a phase, or Elastic gives what is
  // left out a share.
  @Property
  void aPhaseIsLeftOutAsAWhole(@ForAll Wish wish) {
    Plan plan = willing(wish).in(tooLittle(wish));
    Assume.that(plan instanceof Plan.Planned);
    Agenda agenda = ((Plan.Planned) plan).agenda();
    Set<String> gone = gone(wish, agenda);
    List<Item> items = phases(agenda);
    for (int i = 0; i < items.size(); i++) {
      Entry entry = wish.entries().get(i);
      Duration length = items.get(i).length();
      boolean nothingRemains = isOpen(entry) && length.isZero();
      boolean out = entry.optional() && gone.contains(entry.phase());
      assertThat(items.get(i).reason() == Reason.LEFT_OUT).isEqualTo(out || nothingRemains);
      if (out) {
        assertThat(length).isZero();
      }
    }
  }

  // Red when: Sharing goes by the end of a step rather than its middle.
  @Property
  void whatStaysIsLaidOutAsIfTheRestHadNeverBeenThere(@ForAll Wish wish) {
    Plan plan = willing(wish).in(tooLittle(wish));
    Assume.that(plan instanceof Plan.Planned);
    Agenda agenda = ((Plan.Planned) plan).agenda();
    Set<String> gone = gone(wish, agenda);
    List<Entry> staying = new ArrayList<>();
    List<Duration> lengths = new ArrayList<>();
    Duration time = Duration.ZERO;
    List<Item> items = phases(agenda);
    for (int i = 0; i < items.size(); i++) {
      Entry entry = wish.entries().get(i);
      if (!entry.optional() || !gone.contains(entry.phase())) {
        staying.add(entry);
        lengths.add(items.get(i).length());
        time = time.plus(items.get(i).length());
      }
    }
    StepByStep slow = new StepByStep(staying, wish.policy());
    Assume.that(slow.canWalk(time.toNanos()));
    assertThat(lengths).isEqualTo(slow.filling(time.toNanos()));
  }

  // Red when: Sharing gives the part of a step first, to whatever comes first.
  @Property
  void moreTimeShortensNothingWhereTheSameIsLeftOut(@ForAll Wish wish) {
    Duration length = tooLittle(wish);
    Duration longer = length.plus(length.multipliedBy(wish.other()).dividedBy(10_000));
    Assume.that(willing(wish).in(length) instanceof Plan.Planned);
    Assume.that(willing(wish).in(longer) instanceof Plan.Planned);
    Agenda less = willing(wish).agenda(length);
    Agenda more = willing(wish).agenda(longer);
    Assume.that(gone(wish, less).equals(gone(wish, more)));
    for (int i = 0; i < less.items().size(); i++) {
      assertThat(more.items().get(i).length()).isGreaterThanOrEqualTo(less.items().get(i).length());
    }
  }

  // Red when: LeavingOut.choose sorts the longest first, or the earlier of equals.
  @Property
  void noneOfWhatIsLeftOutCouldBeExchangedForAShorterOne(@ForAll Wish wish) {
    Duration length = tooLittle(wish);
    Plan plan = willing(wish).in(length);
    Assume.that(plan instanceof Plan.Planned);
    Set<String> gone = gone(wish, ((Plan.Planned) plan).agenda());
    Map<String, Duration> savings = savings(wish);
    List<String> order = List.copyOf(savings.keySet());
    for (String out : gone) {
      for (String stays : order) {
        if (!gone.contains(stays)) {
          Set<String> exchanged = new HashSet<>(gone);
          exchanged.remove(out);
          exchanged.add(stays);
          int saves = saved(savings, stays).compareTo(saved(savings, out));
          if (saves < 0) {
            assertThat(shortBy(wish, exchanged, length)).isPositive();
          }
          assertThat(saves == 0 && order.indexOf(stays) > order.indexOf(out)).isFalse();
        }
      }
    }
  }

  // Red when: LeavingOut.choose returns the shortest first, or AgendaPlanner offers only some.
  @Property
  void whatIsOfferedToBeLeftOutIsLeftOutByWhoMay(@ForAll Wish wish) {
    Duration length = tooLittle(wish);
    Assume.that(wish.in(length) instanceof Plan.DoesNotFit);
    Plan.DoesNotFit misfit = (Plan.DoesNotFit) wish.in(length);
    Plan willing = willing(wish).in(length);
    if (misfit.leaveOut().isEmpty()) {
      assertThat(willing).isEqualTo(misfit);
    } else {
      List<String> offered = misfit.leaveOut().stream().map(Entry::phase).toList();
      assertThat(offered)
          .containsExactlyInAnyOrderElementsOf(gone(wish, ((Plan.Planned) willing).agenda()));
      Map<String, Duration> savings = savings(wish);
      assertThat(offered.stream().map(phase -> saved(savings, phase)).toList())
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
  }

  // Red when: LeavingOut.choose misses what saves exactly enough.
  @Property
  void nothingIsOfferedOnlyWhereNothingCouldHelp(@ForAll Wish wish) {
    Duration length = tooLittle(wish);
    Plan plan = wish.in(length);
    Assume.that(
        plan instanceof Plan.DoesNotFit misfit
            && !misfit.shortBy().isZero()
            && misfit.leaveOut().isEmpty());
    Assume.that(wish.entries().stream().anyMatch(LeavingOutProperties::isEndless));
    assertThat(shortBy(wish, savings(wish).keySet(), length)).isPositive();
  }

  /** Whether it stays and takes whatever remains. */
  private static boolean isEndless(Entry entry) {
    return entry.planned() == null && entry.longest() == null && !entry.optional();
  }

  private static Wish willing(Wish wish) {
    return wish.with(wish.policy().withLeaveOut(LeaveOut.IF_NEEDED));
  }

  /** From nothing to a little more than the shortest of all. */
  private static Duration tooLittle(Wish wish) {
    return wish.shortest().multipliedBy(wish.place() + 50L).dividedBy(1000);
  }

  /** Whether it takes what remains, which may be nothing. */
  private static boolean isOpen(Entry entry) {
    return entry.optional()
        && entry.planned() == null
        && (entry.shortest() == null || entry.shortest().isZero());
  }

  private static List<Item> phases(Agenda agenda) {
    return agenda.items().stream().filter(item -> !item.isBreak()).toList();
  }

  /** The phases that gave up time that they would otherwise have had. */
  private static Set<String> gone(Wish wish, Agenda agenda) {
    Set<String> gone = new HashSet<>();
    List<Item> items = phases(agenda);
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).reason() == Reason.LEFT_OUT && !isOpen(wish.entries().get(i))) {
        gone.add(items.get(i).phase());
      }
    }
    return gone;
  }

  /** The phases that may go, in order, and how much that saves; none that saves nothing. */
  private static Map<String, Duration> savings(Wish wish) {
    Map<String, Duration> savings = new LinkedHashMap<>();
    for (Entry entry : wish.entries()) {
      if (entry.optional() && !wish.policy().untouched().contains(entry.phase())) {
        long least = new StepByStep(List.of(entry), wish.policy()).shortest();
        savings.merge(entry.phase(), Duration.ofNanos(least), Duration::plus);
      }
    }
    savings.values().removeIf(Duration::isZero);
    return savings;
  }

  private static Duration saved(Map<String, Duration> savings, String phase) {
    return savings.getOrDefault(phase, Duration.ZERO);
  }

  private static List<Set<String>> waysToLeaveOut(Wish wish) {
    List<Set<String>> ways = new ArrayList<>(List.of(Set.of()));
    for (String phase : savings(wish).keySet()) {
      for (Set<String> way : List.copyOf(ways)) {
        Set<String> more = new HashSet<>(way);
        more.add(phase);
        ways.add(more);
      }
    }
    return ways;
  }

  private static Duration shortBy(Wish wish, Set<String> without, Duration length) {
    Map<String, Duration> savings = savings(wish);
    Duration shortest = wish.shortest();
    for (String phase : without) {
      shortest = shortest.minus(saved(savings, phase));
    }
    return shortest.minus(length);
  }
}
