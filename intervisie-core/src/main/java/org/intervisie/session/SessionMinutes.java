package org.intervisie.session;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may be written down about a meeting afterwards: who was there, what was chosen, what came out of
 * it, and how long each phase took. Only contributions that everyone may see are in it; what was
 * private, sealed, for some roles only or withdrawn is not. Immutable.
 *
 * @param method the method's id
 * @param status where the session is
 * @param began when it began; null when it has not
 * @param ended when it was finished or abandoned; null when it is not over
 * @param end when the last sitting was to end, as it was last moved; null where nobody moved it
 * @param people who took part, in the order of joining, by id
 * @param sittings the times that the group sat together, in order
 * @param chosen what was chosen, in the order of choosing
 * @param insights the insights, in the order in which they were shared
 * @param actions what people are going to do
 * @param agreements what the group agreed on
 * @param phases the visits of phases in order; their actual times add up to the elapsed time
 */
public record SessionMinutes(
    String method,
    Status status,
    @Nullable Instant began,
    @Nullable Instant ended,
    @Nullable Instant end,
    List<String> people,
    List<Sitting> sittings,
    List<Line> chosen,
    List<Line> insights,
    List<Line> actions,
    List<Line> agreements,
    List<Visit> phases) {

  /** Copies the lists. */
  public SessionMinutes {
    people = List.copyOf(people);
    sittings = List.copyOf(sittings);
    chosen = List.copyOf(chosen);
    insights = List.copyOf(insights);
    actions = List.copyOf(actions);
    agreements = List.copyOf(agreements);
    phases = List.copyOf(phases);
  }

  /**
   * What was planned for the phases that were held, extensions included. What was left out does not
   * count, and a phase that was held twice counts twice.
   *
   * @return the planned times added up, of those that have one; null when none has
   */
  public @Nullable Duration planned() {
    Duration sum = null;
    for (Visit visit : phases) {
      Duration planned = visit.skipped() ? null : visit.planned();
      if (planned != null) {
        sum = sum == null ? planned : sum.plus(planned);
      }
    }
    return sum;
  }

  /**
   * How long the group worked: all visits, also those without a planned time and those left out in the
   * end, without pauses and the time between sittings.
   *
   * @return zero or more
   */
  public Duration actual() {
    return phases.stream().map(Visit::actual).reduce(Duration.ZERO, Duration::plus);
  }

  /**
   * How much longer than planned the phases took together that were held and have a planned time. What
   * one ran over, another may have made up for; the open one counts for no more than it has run over.
   *
   * @return zero or more; zero when nothing was planned
   */
  public Duration overrun() {
    Duration over = Duration.ZERO;
    for (int i = 0; i < phases.size(); i++) {
      Visit visit = phases.get(i);
      boolean open = began != null && ended == null && i == phases.size() - 1;
      if (open) {
        over = over.plus(visit.overrun());
      } else if (visit.planned() != null && !visit.skipped()) {
        over = over.plus(visit.actual()).minus(visit.planned());
      }
    }
    return atLeastZero(over);
  }

  private static Duration atLeastZero(Duration time) {
    return time.isNegative() ? Duration.ZERO : time;
  }

  /**
   * A time that the group sat together, pauses included: from the beginning, or from coming together
   * again, to the adjournment or the end.
   *
   * @param began when it began
   * @param ended when it ended; null while it lasts
   * @param people who were there at some moment of it, in the order of joining, by id
   */
  public record Sitting(Instant began, @Nullable Instant ended, List<String> people) {
    /** Copies the list. */
    public Sitting {
      people = List.copyOf(people);
    }
  }

  /**
   * A contribution in the minutes.
   *
   * @param contribution its id
   * @param author whose it is, by id
   * @param kind its kind
   * @param text the words; null when only the fact was recorded
   * @param basis on which ground it was chosen; null where none was given or it was not chosen
   */
  public record Line(
      ContributionId contribution,
      String author,
      String kind,
      @Nullable String text,
      @Nullable String basis) {
    @Override
    public String toString() {
      return "Line[contribution="
          + contribution
          + ", author="
          + Words.named(author)
          + ", kind="
          + kind
          + ", text="
          + Words.hidden(text)
          + "]";
    }
  }

  /**
   * One visit of a phase.
   *
   * @param phase the phase's id
   * @param opened when it opened
   * @param planned what the method plans, extensions included, whatever end was set; null when unknown
   * @param actual how long it was open, pauses not counted
   * @param skipped whether it was left out
   */
  public record Visit(
      String phase, Instant opened, @Nullable Duration planned, Duration actual, boolean skipped) {
    /**
     * How far it ran over.
     *
     * @return zero or more; zero when nothing was planned
     */
    public Duration overrun() {
      return planned == null ? Duration.ZERO : atLeastZero(actual.minus(planned));
    }
  }
}
