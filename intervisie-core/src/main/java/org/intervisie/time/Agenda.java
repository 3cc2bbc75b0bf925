package org.intervisie.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Phases laid on the clock, in order, for one sitting or several. Within a sitting each begins where
 * the one before it ends; over days, on the next day that counts.
 *
 * <p>{@link #of} lays them out at their planned times; a phase without one takes none, and {@link
 * Item#planned()} is null so that a reader can show it as open. {@link #plan(List, Instant, Duration,
 * PlanningPolicy)} lays them out so that they fill a given time exactly. Immutable.
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
   * What is to be laid on the clock. Times per participant are multiplied before.
   *
   * @param phase the phase's id
   * @param title its title
   * @param shortest its shortest time, inclusive, not negative; null when unknown
   * @param planned its planned time, within the bounds; null when unknown
   * @param longest its longest time, inclusive; null when unknown
   * @param optional whether it may be left out
   */
  public record Entry(
      String phase,
      LocalizedText title,
      @Nullable Duration shortest,
      @Nullable Duration planned,
      @Nullable Duration longest,
      boolean optional) {

    /**
     * Checks the times.
     *
     * @throws InvalidDefinitionException if one is negative or they are not in order
     */
    public Entry {
      Objects.requireNonNull(phase, "phase");
      Objects.requireNonNull(title, "title");
      InvalidDefinitionException.in("entry '" + phase + "'")
          .require(inOrder(Duration.ZERO, shortest), "the shortest time must not be negative")
          .require(inOrder(Duration.ZERO, planned), "the planned time must not be negative")
          .require(inOrder(Duration.ZERO, longest), "the longest time must not be negative")
          .require(inOrder(shortest, planned), "the shortest time must not exceed the planned time")
          .require(inOrder(planned, longest), "the planned time must not exceed the longest")
          .require(inOrder(shortest, longest), "the shortest time must not exceed the longest")
          .throwIfAny();
    }

    /**
     * An entry of which no bounds are known.
     *
     * @param phase the phase's id
     * @param title its title
     * @param planned its planned time, not negative; null when unknown
     * @param optional whether it may be left out
     */
    public Entry(String phase, LocalizedText title, @Nullable Duration planned, boolean optional) {
      this(phase, title, null, planned, null, optional);
    }

    private static boolean inOrder(@Nullable Duration low, @Nullable Duration high) {
      return low == null || high == null || low.compareTo(high) <= 0;
    }
  }

  /**
   * One phase, or a break, on the clock.
   *
   * @param phase the phase's id; of a break, that of the phase before it
   * @param title its title
   * @param sitting the sitting in which it is, from 1
   * @param start when it begins, inclusive
   * @param end when it ends, exclusive; the start itself when it takes no time
   * @param planned its planned time, null when unknown; of a break, its length
   * @param length how long the group works at it, not negative: on the clock from start to end, less
   *     the pauses when that is past; over days the days that count
   * @param reason why it takes so long
   * @param optional whether it may be left out
   */
  public record Item(
      String phase,
      LocalizedText title,
      int sitting,
      Instant start,
      Instant end,
      @Nullable Duration planned,
      Duration length,
      Reason reason,
      boolean optional) {

    /**
     * Checks the parts.
     *
     * @throws InvalidDefinitionException if the sitting is less than 1, the length is negative, or it
     *     ends before it begins
     */
    public Item {
      Objects.requireNonNull(phase, "phase");
      Objects.requireNonNull(title, "title");
      Objects.requireNonNull(start, "start");
      Objects.requireNonNull(end, "end");
      Objects.requireNonNull(length, "length");
      Objects.requireNonNull(reason, "reason");
      InvalidDefinitionException.in("item '" + phase + "'")
          .require(sitting >= 1, "the sitting must be 1 or more")
          .require(!length.isNegative(), "the length must not be negative")
          .require(!end.isBefore(start), "the end must not be before the start")
          .throwIfAny();
    }

    static Item of(Entry entry, int sitting, Instant start, Duration length, Reason reason) {
      return new Item(
          entry.phase(),
          entry.title(),
          sitting,
          start,
          start.plus(length),
          entry.planned(),
          length,
          reason,
          entry.optional());
    }

    static Item pause(String phase, int sitting, Instant start, Duration length) {
      return new Item(
          phase,
          PlanWords.pause(),
          sitting,
          start,
          start.plus(length),
          length,
          length,
          Reason.BREAK,
          false);
    }

    /**
     * The same in another sitting.
     *
     * @param number the sitting, from 1
     * @return the item
     */
    public Item inSitting(int number) {
      return new Item(phase, title, number, start, end, planned, length, reason, optional);
    }

    /**
     * Whether this is a break rather than a phase.
     *
     * @return true for a break
     */
    public boolean isBreak() {
      return reason == Reason.BREAK;
    }

    /**
     * Why it takes as long as it does.
     *
     * @return one sentence, in Dutch and English
     */
    public LocalizedText why() {
      return PlanWords.of(this);
    }
  }

  /** Why an item takes as long as it does. */
  public enum Reason {
    /** It has its planned time; none where none is planned and nothing was to be filled. */
    PLANNED,
    /** There is less time than planned. */
    SQUEEZED,
    /** There is more time than planned. */
    STRETCHED,
    /** It has no planned time and gets a share of what the others leave. */
    SHARED_OUT,
    /**
     * It is left out: there is no time for it, or it was skipped, perhaps after it had been open a
     * while.
     */
    LEFT_OUT,
    /** It is no phase but a break after one. */
    BREAK,
    /** It is over: it took the time that it took. */
    DONE,
    /** It is open, and has taken more than its planned time already. */
    RUNNING_OVER;

    /**
     * The name in documents.
     *
     * @return words joined by hyphens, such as {@code shared-out}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
      Duration length = Objects.requireNonNullElse(entry.planned(), Duration.ZERO);
      Item item = Item.of(entry, 1, next, length, Reason.PLANNED);
      items.add(item);
      next = item.end();
    }
    return new Agenda(start, items);
  }

  /**
   * Lays entries on the clock so that they fill a length of time exactly.
   *
   * <p>With more time than is planned, the entries without a planned time share it, up to their longest;
   * what is left then stretches the others in proportion to their planned times. With less, those are
   * squeezed in that proportion. Nothing goes past its bounds: the shortest and longest time of the
   * entry, else what the policy says. More time never makes an item shorter, where the breaks and
   * what is left out are the same. The planned time changes nothing, if those without a planned time
   * have their shortest beside it. An entry planned at no time at all keeps that.
   *
   * <p>An entry that is optional and has neither a planned nor a shortest time gets what remains, which
   * may be nothing: then it is left out. Where not even the shortest of all fits, other optional entries
   * may be left out if the policy says so: as few phases as will do, and so that none of them could be
   * exchanged for a shorter one; of equal ones the later. A phase that comes round more than once goes as
   * a whole. What is left out stays in the agenda, without time. Breaks are part of the time.
   *
   * @param entries what to lay out, in order
   * @param start when the first begins
   * @param length how long all take together; negative is too short like any other
   * @param policy how to deal with the time
   * @return the agenda, or why it does not fit
   * @throws IllegalArgumentException if the length, or the entries at their planned or shortest times
   *     together, exceed 10,000 days
   */
  public static Plan plan(
      List<Entry> entries, Instant start, Duration length, PlanningPolicy policy) {
    return new AgendaPlanner(start, length, entries, policy).plan();
  }

  /**
   * Lays entries on the clock so that they end at an instant; see {@link #plan(List, Instant, Duration,
   * PlanningPolicy)}.
   *
   * @param entries what to lay out, in order
   * @param start when the first begins
   * @param end when the last ends
   * @param policy how to deal with the time
   * @return the agenda, or why it does not fit
   * @throws IllegalArgumentException as that does, and if the end lies more than 10,000 days after the
   *     start
   */
  public static Plan plan(List<Entry> entries, Instant start, Instant end, PlanningPolicy policy) {
    return plan(entries, start, Duration.between(start, end), policy);
  }

  /**
   * Lays entries on the clock so that they fill several sittings exactly, none of them cut in
   * two.
   *
   * <p>Each sitting holds at least one entry that is not left out, and is laid out like a
   * meeting of its own: {@link #plan(List, Instant, Duration, PlanningPolicy)}, without a break
   * at its end. The cuts lie so that every sitting can be filled, and so that as little time as
   * possible moves: for all sittings together, the difference between the length of a sitting
   * and what its entries would take were all sittings one meeting, with the breaks after phases
   * between them. Of equally good ways the first sitting holds as many entries as can be, then
   * the second, and so on.
   *
   * <p>Phases are left out only where not even the shortest of all fits into the sittings
   * together. They stay in the sitting of what comes before them.
   *
   * @param entries what to lay out, in order
   * @param sittings when the group comes together, in order
   * @param policy how to deal with the time
   * @return the agenda; or why it does not fit into the sittings together, were they one
   *     meeting, or else which {@linkplain Plan.DoesNotFit#sitting() sitting} cannot be filled
   * @throws InvalidDefinitionException if there is no sitting, or one begins before the one
   *     before it ends
   * @throws IllegalArgumentException as for one meeting
   */
  public static Plan plan(List<Entry> entries, List<Sitting> sittings, PlanningPolicy policy) {
    return new SittingsPlanner(entries, sittings, policy).plan();
  }

  /**
   * Lays entries over days at a pace, for a group that writes instead of meets. An entry planned
   * at no time at all, as for people who are not there, gets no day.
   *
   * @param entries what to lay out, in order; their own times do not count
   * @param pace how many days each takes, and which days count
   * @param first where it begins: on this day, or the first after it that counts
   * @return the agenda; an item begins with its first day and ends with its last, and its length
   *     is the days that count between these, 24 hours each
   * @throws IllegalArgumentException if it takes more than 10,000 days, those that do not count
   *     among them
   */
  public static Agenda of(List<Entry> entries, Pace pace, LocalDate first) {
    return new DaysPlanner(entries, pace, PlanningPolicy.defaults()).atPace(first);
  }

  /**
   * Lays entries over days so that they fill all days that count, as
   * {@link #plan(List, Instant, Duration, PlanningPolicy)} does with minutes. What is planned is
   * the {@linkplain #of(List, Pace, LocalDate) pace}; the policy says how far it gives way,
   * rounded inwards to whole days, and at least one for each entry. The step is a day, and there
   * are no breaks, whatever the policy says of them. As each phase has a planned time here,
   * weights have no influence.
   *
   * @param entries what to lay out, in order; their own times do not count
   * @param pace how many days each takes as planned, and which days count
   * @param first where it begins: on this day, or the first after it that counts
   * @param last where it ends: with this day, or the last before it that counts
   * @param policy how to deal with the time
   * @return the agenda, or why it does not fit; also where no day counts
   * @throws IllegalArgumentException if there are more than 10,000 days from the first to the
   *     last, or entries take more
   */
  public static Plan plan(
      List<Entry> entries, Pace pace, LocalDate first, LocalDate last, PlanningPolicy policy) {
    return new DaysPlanner(entries, pace, policy).plan(first, last, policy);
  }

  /**
   * When the last item ends.
   *
   * @return the end, exclusive; the start itself when nothing takes time
   */
  public Instant end() {
    return items.isEmpty() ? start : items.get(items.size() - 1).end();
  }

  /**
   * How long all items take together.
   *
   * @return their lengths added up; what lies between sittings is not in it
   */
  public Duration length() {
    Duration sum = Duration.ZERO;
    for (Item item : items) {
      sum = sum.plus(item.length());
    }
    return sum;
  }

  /**
   * The planned times added up, those of what is left out and of breaks as well.
   *
   * @return the sum, zero when nothing has a planned time
   */
  public Duration planned() {
    Duration sum = Duration.ZERO;
    for (Item item : items) {
      sum = item.planned() == null ? sum : sum.plus(item.planned());
    }
    return sum;
  }
}
