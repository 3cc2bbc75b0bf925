package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Phases laid on the clock for one meeting, in order, each beginning where the one before it ends.
 *
 * <p>A phase without a planned time takes none here: it begins and ends at the same instant, and
 * {@link Item#planned()} is null so that a reader can show it as open. Immutable.
 *
 * @param start when the first item begins
 * @param items the items in order
 */
public record Agenda(Instant start, List<Item> items) {

  /** Copies the items. */
  public Agenda {
    Objects.requireNonNull(start, "start");
    items = List.copyOf(items);
  }

  /**
   * What is to be laid on the clock.
   *
   * @param phase the phase's id
   * @param title its title
   * @param planned its planned time, null when unknown
   * @param optional whether it may be left out
   */
  public record Entry(
      String phase, LocalizedText title, @Nullable Duration planned, boolean optional) {}

  /**
   * One phase on the clock.
   *
   * @param phase the phase's id
   * @param title its title
   * @param start when it begins, inclusive
   * @param planned its planned time, null when unknown
   * @param optional whether it may be left out
   */
  public record Item(
      String phase,
      LocalizedText title,
      Instant start,
      @Nullable Duration planned,
      boolean optional) {

    /**
     * When the phase ends and the next begins.
     *
     * @return the end, exclusive; the start itself when no time is planned
     */
    public Instant end() {
      return planned == null ? start : start.plus(planned);
    }
  }

  /**
   * Lays entries on the clock at their planned times.
   *
   * @param start when the first begins
   * @param entries what to lay out, in order
   * @return the agenda
   */
  public static Agenda of(Instant start, List<Entry> entries) {
    List<Item> items = new ArrayList<>(entries.size());
    Instant next = start;
    for (Entry entry : entries) {
      Item item = new Item(entry.phase(), entry.title(), next, entry.planned(), entry.optional());
      items.add(item);
      next = item.end();
    }
    return new Agenda(start, items);
  }

  /**
   * When the last item ends.
   *
   * @return the end, exclusive; the start itself when nothing has a planned time
   */
  public Instant end() {
    return items.isEmpty() ? start : items.get(items.size() - 1).end();
  }

  /**
   * The planned times added up.
   *
   * @return the sum, zero when nothing has a planned time
   */
  public Duration planned() {
    return Duration.between(start, end());
  }
}
