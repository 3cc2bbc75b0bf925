package org.intervisie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Limits;
import org.intervisie.session.Move;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;
import org.intervisie.session.SessionClock;
import org.intervisie.session.SessionMinutes;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;

/**
 * What holds for every meeting of every method, each as a check of one random {@link Walk}: to be called
 * from a property of one's own. A {@link MethodContract} calls them all for one method.
 *
 * <p>Each throws an {@link AssertionError} where it does not hold.
 */
public final class Promises {
  private static final int TRIALS = 12;

  private Promises() {}

  // Order

  /**
   * Phases open, close and come back only in an order that the flow allows, one at a time, and the
   * meeting goes on to its end only after the last.
   *
   * @param walk any walk
   */
  public static void phasesOpenInAnOrderThatTheFlowAllows(Walk walk) {
    Order order = new Order(walk.method());
    walk.walk(order::follow);
  }

  /** Follows which phase is open. */
  private static final class Order {
    private final Succession succession;
    private final Set<String> visited = new HashSet<>();
    private Set<String> next;
    private String open = "";

    Order(Method method) {
      succession = new Succession(method);
      next = succession.first();
    }

    void follow(Walk.Step step) {
      for (Event event : step.events()) {
        if (event instanceof Event.PhaseOpened opened) {
          assertThat(open).as("open when '%s' opens", opened.phase()).isEmpty();
          assertThat(next).as("what may come next").contains(opened.phase());
          open = opened.phase();
          visited.add(open);
        } else if (event instanceof Event.PhaseReopened reopened) {
          assertThat(open).as("open when '%s' opens again", reopened.phase()).isEmpty();
          assertThat(visited).as("open before").contains(reopened.phase());
          open = reopened.phase();
        } else if (event instanceof Event.PhaseClosed closed) {
          close(closed.phase());
          next = succession.after(closed.phase());
        } else if (event instanceof Event.PhaseSkipped skipped) {
          close(skipped.phase());
          next = succession.afterSkipping(skipped.phase());
        } else if (event instanceof Event.CycleRepeated repeated) {
          open = "";
          next = succession.beginningsOf(repeated.cycle());
        } else if (event instanceof Event.Finished) {
          boolean byFlow = step.command().bare().type() != Command.Type.FINISH;
          if (byFlow) {
            assertThat(next).as("what may come next").contains(Succession.END);
          }
          open = "";
        } else if (event instanceof Event.Contributed) {
          assertThat(open).as("open when someone contributes").isNotEmpty();
        }
      }
      String now = step.after().phase().orElse("");
      assertThat(now).as("the open phase").isEqualTo(step.after().status().isOver() ? "" : open);
    }

    private void close(String phase) {
      assertThat(phase).as("the phase that closes").isEqualTo(open);
      open = "";
    }
  }

  // Moves

  /**
   * Every move that a session lists is accepted, as every command that it stands for.
   *
   * @param walk any walk
   */
  public static void everyListedMoveIsAccepted(Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant at = SessionInShort.last(session).plusSeconds(1);
          for (String person : askers(session)) {
            for (Move move : session.moves(person)) {
              assertThat(move.by()).isEqualTo(person);
              List<Command> commands = Commands.every(move, at);
              assertThat(commands).isNotEmpty();
              for (Command command : commands) {
                assertThat(move.covers(command)).isTrue();
                assertThat(command.type()).isEqualTo(move.type());
                assertThat(session.check(command, at)).isEmpty();
              }
            }
          }
        });
  }

  /**
   * Every command that no move of its sender covers is refused. Limits on length and times that go back
   * are left aside, as moves leave them.
   *
   * @param walk any walk
   */
  public static void whatNoMoveListsIsRefused(Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant at = SessionInShort.last(session).plusSeconds(1);
          Choices choices = Choices.of(31 * session.events().size() + step.command().hashCode());
          for (int i = 0; i < TRIALS; i++) {
            Command command =
                i % 2 == 0
                    ? Commands.any(choices, session, at)
                    : Commands.nearly(choices, session, at);
            if (isWithinBounds(command, at)) {
              boolean listed =
                  session.moves(command.by()).stream().anyMatch(move -> move.covers(command));
              assertThat(session.check(command, at).isEmpty()).isEqualTo(listed);
            }
          }
        });
  }

  private static boolean isWithinBounds(Command command, Instant at) {
    if (command instanceof Command.Extend extend) {
      return extend.duration().compareTo(Duration.ZERO) > 0
          && extend.duration().compareTo(Duration.ofDays(1)) <= 0;
    }
    return !(command instanceof Command.Replan replan) || !replan.end().isBefore(at);
  }

  /** Everyone who may give a command, and some who never came in. */
  private static List<String> askers(Session session) {
    List<String> askers = new ArrayList<>(SessionInShort.ids(session));
    for (String person : List.of("p1", "p6", "nobody", "", Commands.SPILT)) {
      if (!askers.contains(person)) {
        askers.add(person);
      }
    }
    return askers;
  }

  // Replay

  /**
   * The events of a meeting make an equal session again, which answers alike, and pass as ones that can
   * have happened.
   *
   * @param walk any walk
   */
  public static void theEventsRebuildAnEqualSession(Walk walk) {
    Session end = walk.end();
    Instant last = SessionInShort.last(end);
    PreparedMethod method = PreparedMethod.unreviewed(walk.method());
    for (Session again :
        List.of(
            Session.replay(method, Limits.defaults(), end.events()),
            Session.replayStrictly(method, Limits.defaults(), end.events()))) {
      assertThat((Object) again).isEqualTo(end).hasSameHashCodeAs(end);
      assertThat(again.phase()).isEqualTo(end.phase());
      assertThat(again.minutes()).isEqualTo(end.minutes());
      assertThat(again.clock(last.plusSeconds(77))).isEqualTo(end.clock(last.plusSeconds(77)));
      for (String person : SessionInShort.ids(end)) {
        assertThat(again.view(person)).isEqualTo(end.view(person));
        assertThat(again.moves(person)).isEqualTo(end.moves(person));
      }
    }
  }

  // The end

  /**
   * Who steers can end the meeting at any time; when nobody does, someone present takes the steering and
   * can.
   *
   * @param walk any walk
   */
  public static void whoSteersCanAlwaysBringTheMeetingToAnEnd(Walk walk) {
    List<String> steering =
        walk.method().roles().stream().filter(Role::steers).map(Role::id).toList();
    walk.walk(
        step -> {
          Session session = step.after();
          List<String> present = holders(session, List.of());
          if (session.status().isOver() || present.isEmpty()) {
            return;
          }
          List<String> leaders = holders(session, steering);
          Instant at = SessionInShort.last(session).plus(Duration.ofSeconds(1));
          if (leaders.isEmpty()) {
            String someone = present.get(present.size() - 1);
            session = session.handle(new Command.HandOver(someone, someone), at);
            leaders = List.of(someone);
          }
          for (String leader : leaders) {
            boolean began = session.status() != Status.GATHERING;
            Session over =
                session.handle(
                    began ? Command.finish(leader) : new Command.Abandon(leader, "nobody came"),
                    at);
            assertThat(over.status()).isEqualTo(began ? Status.FINISHED : Status.ABANDONED);
            assertThat(over.phase()).isEmpty();
          }
        });
  }

  /** Who are there with one of some roles; everyone who is there when none is named. */
  private static List<String> holders(Session session, List<String> roles) {
    return SessionInShort.people(session).stream()
        .filter(SessionView.Person::present)
        .filter(person -> roles.isEmpty() || person.roles().stream().anyMatch(roles::contains))
        .map(SessionView.Person::id)
        .toList();
  }

  /**
   * A group that does what the phases ask comes to the end of the last one, without passing over anything
   * that must be done.
   *
   * @param method a method that is meant to be held, not any that can be built
   * @param group a group that fits it
   * @param seed drives in which order people do what
   */
  public static void aGroupThatDoesWhatIsAskedComesToTheEnd(Method method, Group group, int seed) {
    Session end = Playing.through(method, group, Choices.of(seed));
    IntervisieAssertions.assertThat(end).hasStatus(Status.FINISHED);
  }

  // Time

  /**
   * The time of the phases, of the pauses and between sittings adds up to the time from the beginning
   * to the end, or to the last event.
   *
   * @param walk any walk
   */
  public static void timeAddsUp(Walk walk) {
    walk.walk(
        step -> {
          if (step.isAccepted()) {
            Session session = step.after();
            SessionMinutes minutes = session.minutes();
            Instant last = SessionInShort.last(session);
            SessionClock clock = session.clock(last);
            Duration inPhases =
                minutes.phases().stream()
                    .map(SessionMinutes.Visit::actual)
                    .reduce(Duration.ZERO, Duration::plus);
            assertThat(clock.elapsed()).isEqualTo(inPhases);
            Instant began = minutes.began();
            Instant ended = minutes.ended();
            if (began != null) {
              assertThat(clock.elapsed().plus(clock.paused()).plus(clock.apart()))
                  .isEqualTo(Duration.between(began, ended == null ? last : ended));
            }
          }
        });
  }

  /**
   * An agenda fills the time that is given from its beginning to its end, each phase where the one before
   * it ends and within its bounds; or else the time is said to be too short or too long, and by how much.
   *
   * @param method any method
   * @param people how many come
   * @param length how much time there is, more than zero
   */
  public static void agendasFillTheTimeWithinTheBounds(
      Method method, People people, Duration length) {
    List<Agenda.Entry> entries = method.entries(people.number());
    Instant end = Walk.START.plus(length);
    Plan plan = Agenda.plan(entries, Walk.START, end, PlanningPolicy.defaults());
    if (plan instanceof Plan.DoesNotFit not) {
      assertThat(not.shortBy().plus(not.overBy())).as("too little or too much").isPositive();
      return;
    }
    Agenda agenda = ((Plan.Planned) plan).agenda();
    Instant next = Walk.START;
    int entry = 0;
    for (Agenda.Item item : agenda.items()) {
      assertThat(item.start()).as("beginning of '%s'", item.phase()).isEqualTo(next);
      while (!entries.get(entry).phase().equals(item.phase())) {
        entry++;
      }
      Agenda.Entry laidOut = entries.get(entry++);
      assertThat(item.length())
          .as("length of '%s'", item.phase())
          .isBetween(
              Objects.requireNonNullElse(laidOut.shortest(), Duration.ZERO),
              Objects.requireNonNullElse(laidOut.longest(), length));
      next = item.end();
    }
    Assertions.assertThat(next).as("end of the agenda").isEqualTo(end);
  }
}
