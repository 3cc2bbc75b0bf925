package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
import org.intervisie.method.UnsoundMethodException;
import org.intervisie.time.Agenda;
import org.intervisie.time.AgendaChange;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;

/**
 * One run of a method by one group. A session begins while people gather; it runs through the phases of
 * the method, may be paused and adjourned, and is finished or abandoned.
 *
 * <p>A session is a decider. {@link #decide} says what a command would do, or why not; {@link #evolve}
 * makes the next session of an event and never judges; {@link #handle} does both:
 *
 * <pre>{@code
 * Session session = Session.open(method)
 *     .handle(Command.join("anna", Role.FACILITATOR), now)
 *     .handle(Command.join("bert", Role.CASE_OWNER), now)
 *     .handle(Command.join("carla"), now)
 *     .handle(Command.begin("anna"), now);
 * }</pre>
 *
 * <p>What no activity of the open phase allows is refused. {@link #moves} lists just what a participant
 * may do, {@link #view} holds just what a participant may see.
 *
 * <p>A session is immutable, and so safe for use by many threads; versions of it share almost all of
 * their structure. It reads no clock: the time comes in with each command. Two sessions are equal when
 * they run the same method under the same limits and policy and the same events happened in them. For
 * threads that share a meeting {@link LiveSession} holds the latest version.
 */
public final class Session {
  private final State state;

  private Session(State state) {
    this.state = state;
  }

  /**
   * A session of a method in which nothing has happened, with default limits. To open many sessions of
   * one method, prepare it once and use {@link #open(PreparedMethod, Limits)}.
   *
   * @param method the method
   * @return the session
   * @throws UnsoundMethodException if a {@link MethodReview} finds errors in the method
   */
  public static Session open(Method method) {
    return open(PreparedMethod.of(method), Limits.defaults());
  }

  /**
   * A session of a prepared method in which nothing has happened.
   *
   * @param method the method
   * @param limits how much it may hold
   * @return the session
   */
  public static Session open(PreparedMethod method, Limits limits) {
    return new Session(State.open(method, requireNonNull(limits, "limits")));
  }

  /**
   * The session that events lead to, under default limits and the default planning policy. It trusts
   * them: what they tell is not judged, and an event that does not fit changes as little as it can. To
   * find out whether they can have happened use {@link #replayStrictly(Method, List)}.
   *
   * @param method the method that it ran
   * @param events its events, in order, as {@link #events} gives them
   * @return the session, equal to the one that the events come from, if that had these too
   */
  public static Session replay(Method method, List<? extends Event> events) {
    return replay(PreparedMethod.unreviewed(method), Limits.defaults(), events);
  }

  /**
   * The session of a prepared method that events lead to, under limits of one's own. It trusts them, as
   * {@link #replay(Method, List)} does.
   *
   * @param method the method that it ran
   * @param limits how much it may hold from now on; what has happened is not judged
   * @param events its events, in order, as {@link #events} gives them
   * @return the session
   */
  public static Session replay(PreparedMethod method, Limits limits, List<? extends Event> events) {
    return open(method, limits).after(events);
  }

  /**
   * The session that events lead to, as {@link #replay(Method, List)} gives it, if they can have happened:
   * if there are commands which, each given at the instant of its events, lead to just these, in number,
   * time and all.
   *
   * <p>A log that ends halfway through the events of one command is taken as far as it goes. A log that
   * was {@linkplain #redact redacted} passes as well as the one that it was made of.
   *
   * <p>It takes about as long as giving the commands did. A log can have been written by an earlier
   * version of this library, or for an earlier version of the method, under rules that were others:
   * then {@link #replay(Method, List)} still reads it.
   *
   * @param method the method that it ran
   * @param events its events, in order, as {@link #events} gives them
   * @return the session, under default limits and the default planning policy
   * @throws ImpossibleEventException if they cannot have happened; it tells which is the first that cannot,
   *     and why
   */
  public static Session replayStrictly(Method method, List<? extends Event> events) {
    return replayStrictly(PreparedMethod.unreviewed(method), Limits.defaults(), events);
  }

  /**
   * The session of a prepared method that events lead to, if they can have happened, under limits of one's
   * own.
   *
   * @param method the method that it ran
   * @param limits how much it may hold from now on; what has happened may have gone past them
   * @param events its events, in order, as {@link #events} gives them
   * @return the session
   * @throws ImpossibleEventException as that of {@link #replayStrictly(Method, List)}
   */
  public static Session replayStrictly(
      PreparedMethod method, Limits limits, List<? extends Event> events) {
    return new Session(History.of(method, requireNonNull(limits, "limits"), events));
  }

  /**
   * The method that it runs.
   *
   * @return the method
   */
  public Method method() {
    return state.method.method();
  }

  /**
   * Where it is in its life.
   *
   * @return the status
   */
  public Status status() {
    return state.course.status();
  }

  /**
   * The open phase.
   *
   * @return the phase's id; empty before the beginning and after the end
   */
  public Optional<String> phase() {
    return Optional.ofNullable(state.visit()).map(visit -> visit.place().phase().id());
  }

  /**
   * The form in which the open phase is carried out.
   *
   * @return the form's id; empty when no phase is open
   */
  public Optional<String> form() {
    return Optional.ofNullable(state.visit()).map(visit -> visit.openForm().form.id());
  }

  /**
   * Everything that happened.
   *
   * @return all events in order; unmodifiable, and a view that copies nothing
   */
  public List<Event> events() {
    return new Log(state.others, state.entries);
  }

  /**
   * Decides about a command without doing it.
   *
   * @param command what is asked
   * @param at when; not before the last event
   * @return what would happen, or why not
   */
  public Decision decide(Command command, Instant at) {
    return Judge.decide(state, requireNonNull(command, "command"), requireNonNull(at, "at"));
  }

  /**
   * Why a command would be refused.
   *
   * @param command what is asked
   * @param at when; not before the last event
   * @return the refusal; empty when the command would be accepted
   */
  public Optional<Refusal> check(Command command, Instant at) {
    return decide(command, at) instanceof Decision.Refused refused
        ? Optional.of(refused.refusal())
        : Optional.empty();
  }

  /**
   * Does a command.
   *
   * @param command what is asked
   * @param at when; not before the last event
   * @return the session after it
   * @throws CommandRefusedException if the command is refused; this session stays as it is
   */
  public Session handle(Command command, Instant at) {
    if (command.bare() instanceof Command.Contribute contribute) {
      return contribute(command, contribute, requireNonNull(at, "at"));
    }
    Decision decision = decide(command, at);
    if (decision instanceof Decision.Refused refused) {
      throw new CommandRefusedException(refused.refusal());
    }
    return after(((Decision.Accepted) decision).events());
  }

  /** The session after some events, in order. */
  Session after(List<? extends Event> events) {
    Session next = this;
    for (Event event : events) {
      next = next.evolve(event);
    }
    return next;
  }

  /** The same as deciding and evolving, but what is found out for the one serves the other. */
  private Session contribute(Command command, Command.Contribute bare, Instant at) {
    Person by = state.room.findPresent(command.by());
    Refusal stopped = Judge.stopped(state, command, by, at);
    if (stopped != null) {
      throw new CommandRefusedException(stopped);
    }
    Speaking speaking = Speaking.of(state, by, bare);
    if (!speaking.isAccepted()) {
      throw new CommandRefusedException(speaking.refusal(bare));
    }
    return new Session(speaking.recorded(speaking.event(bare, at)));
  }

  /**
   * The session after an event. It never judges: that is for {@link #decide}.
   *
   * @param event what happened
   * @return the next session
   */
  public Session evolve(Event event) {
    return new Session(Evolution.of(state, requireNonNull(event, "event")));
  }

  /**
   * What a participant may do now. The list is exact: every command that a move covers is accepted, and
   * every other is refused, limits on length and number aside.
   *
   * @param participant a participant's id; for who is not in the room it lists how to come in
   * @return the moves, in the order of a meeting; unmodifiable
   */
  public List<Move> moves(String participant) {
    return List.copyOf(Moves.of(state, requireNonNull(participant, "participant")));
  }

  /**
   * The session as one participant may see it.
   *
   * @param participant the id of someone who came in, also when gone since
   * @return the view
   * @throws IllegalArgumentException if nobody of that id ever came in
   */
  public SessionView view(String participant) {
    return Viewing.view(state, whoCameIn(participant));
  }

  private Person whoCameIn(String participant) {
    Person person = state.room.find(requireNonNull(participant, "participant"));
    if (person == null) {
      throw new IllegalArgumentException(
          Words.quoted(participant) + " never came in; there are " + Reasons.list(everyone()));
    }
    return person;
  }

  private List<String> everyone() {
    return state.room.everyone().stream().map(Person::id).toList();
  }

  /**
   * How time stands. After the end it stands still.
   *
   * @param now the instant to look at; one before the last event counts as that event's
   * @return the clock
   */
  public SessionClock clock(Instant now) {
    return Timekeeping.clock(state, requireNonNull(now, "now"));
  }

  /**
   * The next instant worth waking for, as things stand: {@link #deadline(Instant)} from the last event
   * on. What happens afterwards may move it, so ask again after every event.
   *
   * @return the first deadline at or after the last event; empty when there is none
   */
  public Optional<Deadline> deadline() {
    Instant last = state.last;
    return last == null ? Optional.empty() : deadline(last);
  }

  /**
   * The first thing that falls due at or after an instant, as things stand. A scheduler that has told
   * people of one deadline asks for the next from just after that one; {@link #clock} tells how far
   * things have run over meanwhile.
   *
   * @param from the earliest instant that is still of interest, inclusive
   * @return the first deadline; of several at once the first of {@link Deadline.Reason}; empty when
   *     nothing falls due any more, as where nothing is planned or when the session is over
   */
  public Optional<Deadline> deadline(Instant from) {
    return Optional.ofNullable(Timekeeping.deadline(state, requireNonNull(from, "from")));
  }

  /**
   * What may be written down about the meeting, up to the last event.
   *
   * @return the minutes, with nothing in them that not everyone may see
   */
  public SessionMinutes minutes() {
    return MinuteTaking.minutes(state);
  }

  /**
   * The method on the clock at its planned times, for the people who are in the room.
   *
   * @param start when it begins
   * @return the agenda
   * @throws IllegalArgumentException if with all rounds and turns there are more than 10,000 phases
   */
  public Agenda agenda(Instant start) {
    return Timekeeping.agenda(state, requireNonNull(start, "start"));
  }

  /**
   * The whole method laid on the clock so that it fills a length of time exactly, for the people who are
   * in the room: times per participant are multiplied by them, and cycles go round as in {@link
   * #agenda(Instant)}. What happened so far plays no part in it.
   *
   * @param start when it begins
   * @param length how long it takes
   * @param policy how to deal with the time
   * @return the agenda, or why it does not fit
   * @throws IllegalArgumentException if the length, or the phases at their planned or shortest times
   *     together, exceed 10,000 days, or with all rounds and turns there are more than 10,000 phases
   */
  public Plan agenda(Instant start, Duration length, PlanningPolicy policy) {
    return Timekeeping.plan(
        state,
        requireNonNull(start, "start"),
        requireNonNull(length, "length"),
        requireNonNull(policy, "policy"));
  }

  /**
   * The agenda of the whole meeting as it stands: what is over as it was, the open phase from when it
   * opened and never shorter than it has been open already, and what is still to come laid out again.
   *
   * <p>Where an end is set, the rest fills the time until then, with the policy of the {@link
   * PreparedMethod}: the open phase has what it got when it opened or the end was set, with what was
   * added since. Otherwise phases have their planned times, or the least that the policy gives, and the
   * end moves along. Before the beginning it is the whole method from the instant on; after the end, what
   * was. In a pause people are taken to go on at the instant, and between sittings when they meet again.
   *
   * <p>What is to come is what the flow foresees: those who are there have turns, cycles go round as often
   * as they must, and what goes on until it is enough ends with this round. Where a choice gives a role
   * that nobody has, one of those without a special role will have it.
   *
   * <p>Breaks of the policy are laid out anew from the open phase on, whatever pauses there were.
   *
   * @param now the instant to look at; one before the last event counts as that event's
   * @return the agenda; or why the rest does not fit into the time that is left
   * @throws IllegalArgumentException if what is open and to come takes more than 10,000 days, or the end
   *     lies as far away, or with all rounds and turns there are more than 10,000 phases
   */
  public Plan replan(Instant now) {
    return Replanning.plan(state, requireNonNull(now, "now"));
  }

  /**
   * The agenda as it would be if the end were set now, as the command {@code replan} does: the open phase
   * gives way as well, but never below the time that it has been open.
   *
   * @param now as in {@link #replan(Instant)}
   * @param end when the meeting is to end
   * @param policy how to deal with the time; the command goes by that of the {@link PreparedMethod}
   * @return as that returns
   * @throws IllegalArgumentException as that throws
   */
  public Plan replan(Instant now, Instant end, PlanningPolicy policy) {
    return Replanning.plan(
        state,
        requireNonNull(now, "now"),
        requireNonNull(end, "end"),
        requireNonNull(policy, "policy"));
  }

  /**
   * What it would cost to give the open phase more time, before it is given. Whether to do so is for who
   * leads: also what does not fit is accepted.
   *
   * @param more how much, more than zero and at most 366 days
   * @param now as in {@link #replan(Instant)}
   * @return that agenda before and after; the same twice when no phase is open
   * @throws IllegalArgumentException if so much cannot be given at once, or as that throws
   */
  public AgendaChange extending(Duration more, Instant now) {
    return Replanning.extending(state, requireNonNull(more, "more"), requireNonNull(now, "now"));
  }

  /**
   * The events without one participant's words and name, for when that person wants them gone. They are
   * one for one the events of this session, with the same numbers, times and types, and {@link #replay}
   * makes of them a session in which the same things happened.
   *
   * <p>What goes:
   *
   * <ul>
   *   <li>The id, everywhere: in its place stands {@code participant-} and the place in the order of
   *       joining, from 1; with {@code -2} or higher behind it when someone else has that for an id.
   *   <li>The name under which the person joined.
   *   <li>The text of all that he or she contributed, also when it was withdrawn, or recorded by someone
   *       else. What he or she recorded for another is the other's.
   *   <li>The reasons that he or she gave. A "…" says that there was one, as some things cannot be done
   *       without.
   *   <li>The names, of which the id counts as one, where others used them: in their words, their reasons
   *       and their own names. They are found as whole words, in capitals or not. So are the first and
   *       the last word of a name, from two letters on, and the words of an id before any @, from three
   *       letters on and without a digit; small words such as "van" and "de" are not. Any other part
   *       that begins with a capital and has two letters or more is found as it is written. Parts are
   *       found with the s of a genitive too ("Brams"), unless someone else is called so.
   * </ul>
   *
   * <p>What stays is what the person did: when, of which kind, with which label, about what. It may tell
   * the others who it was, and so may what they said in other words, such as a nickname or the case itself.
   * Whether that is acceptable is for the host to judge. Names stay where they are in the id of someone
   * else, and ids of commands that an application stores beside events are not reached. An id that already
   * is the {@code participant-} of its own place stays as well.
   *
   * @param participant the id of someone who came in, also when gone since
   * @return the events in order, unmodifiable; to redact the next participant, replay them first
   * @throws IllegalArgumentException if nobody of that id ever came in
   */
  public List<Event> redact(String participant) {
    return Redaction.of(whoCameIn(participant), state.room.everyone(), events());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Session session
            && method().equals(session.method())
            && state.method.policy().equals(session.state.method.policy())
            && state.limits.equals(session.state.limits)
            && events().equals(session.events()));
  }

  @Override
  public int hashCode() {
    return 31 * method().hashCode() + events().hashCode();
  }

  @Override
  public String toString() {
    return "Session[method="
        + method().id()
        + ", status="
        + status()
        + ", phase="
        + phase().orElse("-")
        + ", events="
        + (state.nextSeq() - 1)
        + "]";
  }
}
