package org.intervisie.time;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda.Item;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an agenda when something is changed: what more time for a phase costs the others, or
 * what another end means.
 *
 * <p>For example {@code new AgendaChange(session.replan(now), session.replan(now, end,
 * policy)).text()}. Immutable.
 *
 * @param before the agenda as it is, or why there is none
 * @param after the agenda as it becomes, or why there is none
 */
public record AgendaChange(Plan before, Plan after) {

  /** Checks that what is needed is there. */
  public AgendaChange {
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * A phase, or a break, that gets more time or less.
   *
   * @param phase the phase's id; of a break, that of the phase before it
   * @param title its title
   * @param from how long it was, zero when it took no time or was not there
   * @param to how long it becomes, zero when it takes no time or is gone; another length
   */
  public record Change(String phase, LocalizedText title, Duration from, Duration to) {}

  /** Which item of an agenda: breaks are told from the phases that they follow. */
  private record Key(String phase, boolean isBreak) {
    static Key of(Item item) {
      return new Key(item.phase(), item.isBreak());
    }
  }

  /**
   * The phases and breaks that get another length. Where a phase comes round several times, the first in
   * one agenda is compared with the first in the other, and so on.
   *
   * @return one for each, in order; none when there is no agenda before or after
   */
  public List<Change> changes() {
    if (!(before instanceof Plan.Planned was) || !(after instanceof Plan.Planned becomes)) {
      return List.of();
    }
    Map<Key, Deque<Item>> left = new HashMap<>();
    for (Item item : was.agenda().items()) {
      left.computeIfAbsent(Key.of(item), key -> new ArrayDeque<>()).add(item);
    }
    List<Change> changes = new ArrayList<>();
    for (Item item : becomes.agenda().items()) {
      Item earlier = left.getOrDefault(Key.of(item), new ArrayDeque<>()).poll();
      add(changes, item, earlier == null ? Duration.ZERO : earlier.length(), item.length());
    }
    for (Item item : was.agenda().items()) {
      if (left.getOrDefault(Key.of(item), new ArrayDeque<>()).remove(item)) {
        add(changes, item, item.length(), Duration.ZERO);
      }
    }
    return List.copyOf(changes);
  }

  private static void add(List<Change> changes, Item item, Duration from, Duration to) {
    if (!from.equals(to)) {
      changes.add(new Change(item.phase(), item.title(), from, to));
    }
  }

  /**
   * By how much the end moves.
   *
   * @return how much later it comes, negative when it comes earlier; null when there is no agenda before
   *     or after
   */
  public @Nullable Duration later() {
    return before instanceof Plan.Planned was && after instanceof Plan.Planned becomes
        ? Duration.between(was.agenda().end(), becomes.agenda().end())
        : null;
  }

  /**
   * What changes, to be told before it is done: which phases get more time and which less, where the end
   * goes, or that it does not fit, by how much and what could be left out.
   *
   * @return a few sentences, in Dutch and English
   */
  public LocalizedText text() {
    return ChangeWords.of(this);
  }
}
