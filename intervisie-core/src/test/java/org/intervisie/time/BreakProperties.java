package org.intervisie.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Plans.Wish;

/** Where breaks fall, against all ways of placing them. */
@Domain(Plans.class)
class BreakProperties {

  @Property
  void aBreakFollowsEachPhaseThatItIsAskedAfterButTheLast(@ForAll Wish wish) {
    List<String> asked = new ArrayList<>();
    List<String> found = new ArrayList<>();
    int size = wish.entries().size();
    for (Entry entry : wish.entries().subList(0, Math.max(0, size - 1))) {
      for (Break pause : wish.policy().breaks()) {
        if (((Break.AfterPhase) pause).phase().equals(entry.phase())) {
          asked.add(entry.phase() + " " + pause.length());
        }
      }
    }
    List<Item> items = wish.agenda().items();
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i).isBreak()) {
        assertThat(items.get(i).phase()).isEqualTo(items.get(i - 1).phase());
        found.add(items.get(i).phase() + " " + items.get(i).length());
      }
    }
    assertThat(found).isEqualTo(asked);
  }

  @Property
  void breaksAfterWorkAreAsFewAsWillDoAndMakeTheLongestStretchShort(@ForAll Wish rested) {
    Duration length = rested.length();
    Wish wish = rested.tired();
    Assume.that(wish.in(length) instanceof Plan.Planned);
    Agenda agenda = wish.agenda(length);
    StepByStep phases = new StepByStep(wish.entries(), wish.policy());
    boolean[] fixed = new boolean[wish.entries().size()];
    int asked = 0;
    long time = length.toNanos();
    for (int i = 0; i < fixed.length - 1; i++) {
      for (Break pause : rested.policy().breaks()) {
        if (((Break.AfterPhase) pause).phase().equals(wish.entries().get(i).phase())) {
          fixed[i] = true;
          asked++;
          time -= pause.length().toNanos();
        }
      }
    }
    long work = wish.tiring().work().toNanos();
    long each = wish.tiring().length().toNanos();
    assertThat(agenda.length()).isEqualTo(length);
    int count = -1;
    long best = Long.MAX_VALUE;
    while (best > work && time - (count + 1) * each >= phases.shortest() && count < fixed.length) {
      count++;
      best = Long.MAX_VALUE;
      if (time - count * each <= phases.longest()) {
        StepByStep anew = new StepByStep(wish.entries(), wish.policy());
        best = bestStretch(anew.filling(time - count * each), fixed, count);
      }
    }
    long stretch = stretch(agenda);
    assertThat(stretch).isEqualTo(best);
    assertThat(agenda.items().stream().filter(Item::isBreak).count()).isEqualTo(asked + count);
  }

  @Property
  void moreTimeShortensNothingWhereTheBreaksAreTheSame(@ForAll Wish rested) {
    Wish wish = rested.tired();
    Duration length = rested.length();
    Duration longer = length.plus(length.multipliedBy(rested.other()).dividedBy(10_000));
    Assume.that(wish.in(length) instanceof Plan.Planned);
    Assume.that(wish.in(longer) instanceof Plan.Planned);
    List<Item> less = wish.agenda(length).items();
    List<Item> more = wish.agenda(longer).items();
    Assume.that(breaks(less).equals(breaks(more)));
    for (int i = 0; i < less.size(); i++) {
      assertThat(more.get(i).length()).isGreaterThanOrEqualTo(less.get(i).length());
    }
  }

  private static List<Boolean> breaks(List<Item> items) {
    return items.stream().map(Item::isBreak).toList();
  }

  /** The longest stretch of more than one phase, where breaks are placed in the best of all ways. */
  private static long bestStretch(List<Duration> lengths, boolean[] fixed, int count) {
    long best = Long.MAX_VALUE;
    for (int places = 0; places < 1 << Math.max(0, lengths.size() - 1); places++) {
      boolean free = true;
      long worst = 0;
      long run = 0;
      int phases = 0;
      for (int i = 0; i < lengths.size(); i++) {
        boolean placed = (places & 1 << i) != 0;
        free &= !(placed && fixed[i]);
        long length = lengths.get(i).toNanos();
        run += length;
        phases += length > 0 ? 1 : 0;
        worst = phases > 1 ? Math.max(worst, run) : worst;
        if (placed || fixed[i]) {
          run = 0;
          phases = 0;
        }
      }
      if (free && Integer.bitCount(places) == count) {
        best = Math.min(best, worst);
      }
    }
    return best;
  }

  private static long stretch(Agenda agenda) {
    long worst = 0;
    long run = 0;
    int phases = 0;
    for (Item item : agenda.items()) {
      long length = item.length().toNanos();
      run = item.isBreak() ? 0 : run + length;
      phases = item.isBreak() ? 0 : phases + (length > 0 ? 1 : 0);
      worst = phases > 1 ? Math.max(worst, run) : worst;
    }
    return worst;
  }
}
