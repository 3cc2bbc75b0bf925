package org.intervisie.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a log can have happened: it can when there are commands which, given one after the
 * other, lead to just these events. They are looked for and given again, so that no rule stands in two
 * places.
 */
final class History {
  /**
   * Far more people than any meeting has, and few enough that a room of them, which is made anew for
   * everyone who comes or goes, costs little whatever their ids are.
   */
  private static final int MOST_PEOPLE = 1_000;

  /** Who stored the log may have had any other limits. */
  private static final Limits BOUNDLESS =
      new Limits(
          MOST_PEOPLE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private static final Trial NONE = new Trial(false, 0, null, null);

  private final List<Event> log;

  private History(List<Event> log) {
    this.log = log;
  }

  /**
   * The state that a log leads to.
   *
   * @throws ImpossibleEventException if it cannot have happened
   */
  static State of(PreparedMethod method, Limits limits, List<? extends Event> events) {
    History history = new History(List.copyOf(events));
    State state = State.open(method, BOUNDLESS);
    int told = 0;
    while (told < history.log.size()) {
      Trial trial = history.trial(state, told);
      for (int i = 0; i < trial.fitting(); i++) {
        state = Evolution.of(state, history.log.get(told++));
      }
      if (!trial.succeeds()) {
        Event event = history.log.get(told);
        throw new ImpossibleEventException(
            new Misfit(event, state, trial.refusal(), trial.instead()));
      }
    }
    return state.with(limits);
  }

  /**
   * What came of giving a command again.
   *
   * @param succeeds whether its events are those of the log, as far as the log goes
   * @param fitting how many of its events are
   * @param refusal why it was refused; null when it was not
   * @param instead the event that comes in the place of the first that does not fit; null for none
   */
  private record Trial(
      boolean succeeds, int fitting, @Nullable Refusal refusal, @Nullable Event instead) {}

  /** What comes of the events from a place on: of the command behind them, or the one that fits best. */
  private Trial trial(State state, int from) {
    Event event = log.get(from);
    Trial likeliest = null;
    Trial best = NONE;
    for (Command command : Origin.of(state, event, next(from))) {
      Trial trial = trial(from, Judge.decide(state, command, event.at()));
      if (trial.succeeds) {
        return trial;
      }
      if (likeliest == null) {
        likeliest = trial;
        best = trial;
      } else if (trial.fitting > best.fitting) {
        best = trial;
      }
    }
    // A phase may have closed for a return although the likeliest command is refused: then that
    // refusal is why what follows does not.
    return likeliest != null && likeliest.refusal != null && isWayOn(log.get(from + best.fitting))
        ? new Trial(false, best.fitting, likeliest.refusal, null)
        : best;
  }

  private @Nullable Event next(int from) {
    return from + 1 < log.size() ? log.get(from + 1) : null;
  }

  private static boolean isWayOn(Event event) {
    return event instanceof Event.PhaseOpened
        || event instanceof Event.PhaseReopened
        || event instanceof Event.Finished;
  }

  private Trial trial(int from, Decision decision) {
    if (decision instanceof Decision.Refused refused) {
      return new Trial(false, 0, refused.refusal(), null);
    }
    List<Event> events = ((Decision.Accepted) decision).events();
    int fitting = 0;
    while (fitting < events.size() && from + fitting < log.size()) {
      if (!events.get(fitting).equals(log.get(from + fitting))) {
        return new Trial(false, fitting, null, events.get(fitting));
      }
      fitting++;
    }
    return new Trial(true, fitting, null, null);
  }
}
