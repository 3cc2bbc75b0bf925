package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One meeting that many threads share: it holds the latest {@link Session}, does commands one at a time,
 * each on the version that the one before left, and tells listeners what happened, in that order.
 *
 * <pre>{@code
 * LiveSession live = LiveSession.of(Session.open(method));
 * live.listen(change -> show(change.events()), problem -> report(problem));
 * live.handle(Command.join("anna", Role.FACILITATOR), clock);
 * }</pre>
 *
 * <p>The time of a command is best left to a source, such as a {@code Clock}, which is asked when it is
 * the command's turn. Of two threads that each bring an instant of their own, the later to get its turn
 * may bring the earlier instant, and is then refused with {@code time-went-back}; as is any command while
 * a clock that was set back has not caught up.
 *
 * <p>A command that may have to be sent again, as its answer got lost, is sent with an {@linkplain
 * Command#withId id}. What one participant sends under one id is accepted once: when it comes again,
 * whatever else it then says and whatever the time, it gets the same answer, nothing happens and nobody
 * is told. What was refused may be tried again under the same id. There is one answer to remember for
 * each accepted command with an id, so that the limits of the session bound this memory too.
 */
public final class LiveSession {
  private final Object lock = new Object();

  // What changes, changes under the lock; only the session is also read without it.
  private volatile Session session;
  private final Map<Sent, Decision.Accepted> answers = new HashMap<>();
  private final List<Listening> listeners = new ArrayList<>();
  private final Deque<Telling> untold = new ArrayDeque<>();
  private boolean telling;

  private LiveSession(Session session) {
    this.session = requireNonNull(session, "session");
  }

  /**
   * A holder of a session.
   *
   * @param session the version to go on from
   * @return the holder; no id counts as used
   */
  public static LiveSession of(Session session) {
    return new LiveSession(session);
  }

  /**
   * A holder of a session that goes on after a restart and knows what it accepted before. The
   * application stores with each event the {@linkplain Change#command id of its command}, as a session
   * keeps no ids.
   *
   * @param session the session, replayed
   * @param ids the id of the command that an event came from, by the {@code seq} of the event; those
   *     whose command had none are left out
   * @return the holder
   * @throws IllegalArgumentException if there is an id for an event that the session does not have
   */
  public static LiveSession of(Session session, Map<Integer, String> ids) {
    LiveSession live = new LiveSession(session);
    Map<Sent, List<Event>> happened = new HashMap<>();
    int found = 0;
    for (Event event : session.events()) {
      String id = ids.get(event.seq());
      if (id != null) {
        happened.computeIfAbsent(new Sent(event.by(), id), sent -> new ArrayList<>()).add(event);
        found++;
      }
    }
    if (found < ids.size()) {
      throw new IllegalArgumentException(
          "there are ids for " + ids.size() + " events, of which the session has " + found);
    }
    happened.forEach((sent, events) -> live.answers.put(sent, new Decision.Accepted(events)));
    return live;
  }

  /**
   * The latest version. Another thread may have changed it when the caller looks.
   *
   * @return the session, immutable
   */
  public Session session() {
    return session;
  }

  /**
   * Does a command when it is its turn.
   *
   * @param command what is asked
   * @param time asked for the time under the lock, while other commands wait: it must answer at once,
   *     and give no commands itself
   * @return the session just after the command; the latest one when the command was accepted before
   * @throws CommandRefusedException if the command is refused; then nothing happens
   */
  public Session handle(Command command, InstantSource time) {
    Outcome outcome = give(command, time);
    if (outcome.decision() instanceof Decision.Refused refused) {
      throw new CommandRefusedException(refused.refusal());
    }
    return outcome.session();
  }

  /**
   * Does a command at an instant of its own, which threads that race had better not do.
   *
   * @param command what is asked
   * @param at when; not before the last event
   * @return the session just after the command; the latest one when the command was accepted before
   * @throws CommandRefusedException if the command is refused; then nothing happens
   */
  public Session handle(Command command, Instant at) {
    return handle(command, always(at));
  }

  /**
   * Does a command when it is its turn, without throwing a refusal.
   *
   * @param command what is asked
   * @param time asked for the time under the lock, while other commands wait: it must answer at once,
   *     and give no commands itself
   * @return what happened, for a command that was accepted before what happened then; or why not
   */
  public Decision tryHandle(Command command, InstantSource time) {
    return give(command, time).decision();
  }

  /**
   * Does a command at an instant of its own, without throwing a refusal.
   *
   * @param command what is asked
   * @param at when; not before the last event
   * @return what happened, for a command that was accepted before what happened then; or why not
   */
  public Decision tryHandle(Command command, Instant at) {
    return tryHandle(command, always(at));
  }

  /**
   * Tells a listener of everything that happens from now on. It hears each change once, in order and
   * never two at a time. It is called by a thread that gives a command, after the command is done: by
   * that thread, or by another one that is telling listeners already. So a caller may have its answer
   * before listeners hear of it, and may be kept telling what others do. A slow listener keeps other
   * listeners waiting, but no commands of other threads. A listener may give commands itself: they are
   * done at once, and told after what it is being told.
   *
   * <p>A listener that throws harms nobody: the command stands, and its caller and the other listeners
   * do not notice.
   *
   * @param listener is told of each change
   * @param onFailure is given what the listener throws; what it throws itself is dropped
   * @return the listening, to see where it begins and to end it
   */
  public Listening listen(
      Consumer<? super Change> listener, Consumer<? super Throwable> onFailure) {
    requireNonNull(listener, "listener");
    requireNonNull(onFailure, "onFailure");
    synchronized (lock) {
      Listening listening = new Listening(session, listener, onFailure);
      listeners.add(listening);
      return listening;
    }
  }

  private static InstantSource always(Instant at) {
    requireNonNull(at, "at");
    return () -> at;
  }

  private Outcome give(Command command, InstantSource time) {
    requireNonNull(command, "command");
    requireNonNull(time, "time");
    Outcome outcome;
    synchronized (lock) {
      outcome = decide(command, time);
    }
    tell();
    return outcome;
  }

  /** Under the lock. */
  private Outcome decide(Command command, InstantSource time) {
    String id = command.id();
    Sent sent = id == null ? null : new Sent(command.by(), id);
    Decision.Accepted answer = sent == null ? null : answers.get(sent);
    if (answer != null) {
      return new Outcome(answer, session);
    }
    Instant at = time.instant();
    Decision decision = session.decide(command, at);
    if (decision instanceof Decision.Accepted accepted) {
      Session next = session.after(accepted.events());
      session = next;
      if (sent != null) {
        answers.put(sent, accepted);
      }
      Change change = new Change(command, accepted.events(), next);
      listeners.forEach(listening -> untold.add(new Telling(listening, change)));
    }
    return new Outcome(decision, session);
  }

  /** Tells what is untold, outside of the lock, unless someone is telling already. */
  private void tell() {
    synchronized (lock) {
      if (telling) {
        return;
      }
      telling = true;
    }
    try {
      for (Telling next = nextToTell(); next != null; next = nextToTell()) {
        next.listening().hear(next.change());
      }
    } catch (Throwable broken) {
      // Nothing of a listener gets here. Should the machine fail, the next command tells the rest.
      synchronized (lock) {
        telling = false;
      }
      throw broken;
    }
  }

  /** The next to tell; with the last one told, nobody is telling any more. */
  private @Nullable Telling nextToTell() {
    synchronized (lock) {
      Telling next = untold.poll();
      telling = next != null;
      return next;
    }
  }

  /**
   * What one command changed.
   *
   * @param command the command, with its id if it had one
   * @param events what happened, in order, at least one; unmodifiable
   * @param session the session just after it; {@link LiveSession#session} may be further by now
   */
  public record Change(Command command, List<Event> events, Session session) {
    /** Copies the events. */
    public Change {
      events = List.copyOf(events);
    }
  }

  /** That a listener is told what happens, until it is closed. Safe for use by many threads. */
  public final class Listening implements AutoCloseable {
    private final Session from;
    private final Consumer<? super Change> listener;
    private final Consumer<? super Throwable> onFailure;
    private volatile boolean closed;

    private Listening(
        Session from, Consumer<? super Change> listener, Consumer<? super Throwable> onFailure) {
      this.from = from;
      this.listener = listener;
      this.onFailure = onFailure;
    }

    /**
     * Where the listening begins. The listener is told of everything after this version, and of nothing
     * before it.
     *
     * @return the session as it was when the listener was added
     */
    public Session from() {
      return from;
    }

    /**
     * Ends the listening. No call of the listener begins any more; one that has begun, on this thread
     * or another, runs to its end. To close again does nothing.
     */
    @Override
    public void close() {
      closed = true;
      synchronized (lock) {
        listeners.remove(this);
      }
    }

    private void hear(Change change) {
      if (closed) {
        return;
      }
      try {
        listener.accept(change);
      } catch (Throwable failure) {
        try {
          onFailure.accept(failure);
        } catch (Throwable dropped) {
          // There is nobody left to tell, and the others must not suffer.
        }
      }
    }
  }

  /** Whose command an id belongs to: two people may think of the same one. */
  private record Sent(String by, String id) {}

  private record Outcome(Decision decision, Session session) {}

  private record Telling(Listening listening, Change change) {}
}
