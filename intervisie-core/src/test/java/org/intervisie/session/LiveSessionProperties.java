package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.lifecycle.AfterContainer;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** What holds for a meeting that threads share, whatever they try and in whatever order they come. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class LiveSessionProperties {

  /** As many as are asked for: while a failure is made smaller, another race may go on. */
  private static final ExecutorService THREADS = Executors.newCachedThreadPool();

  @AfterContainer
  static void stop() {
    THREADS.shutdownNow();
  }

  // Red when LiveSession.give decides outside of the lock, asks for the time before it has the
  // lock, or tells the listeners itself instead of leaving that to who is telling already.
  @Property
  void threadsThatRaceGiveSomeSerialOrder(
      @ForAll Walk walk, @ForAll @IntRange(min = 2, max = 4) int threads) {
    Race race = new Race(walk);
    List<List<Command>> hands = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      hands.add(new ArrayList<>());
    }
    for (int i = 0; i < race.commands.size(); i++) {
      hands.get(i % threads).add(race.commands.get(i));
    }

    List<List<Decision>> answers = race.run(hands);

    race.assertSerial();
    List<Event> accepted = new ArrayList<>();
    for (List<Decision> own : answers) {
      List<Event> events = events(own);
      assertThat(events).isSortedAccordingTo(Comparator.comparing(Event::seq));
      accepted.addAll(events);
      assertThat(own).noneMatch(LiveSessionProperties::isForItsTime);
    }
    accepted.sort(Comparator.comparing(Event::seq));
    assertThat(accepted).isEqualTo(race.happened());
  }

  // Red when LiveSession.give looks for an earlier answer before it has the lock, or keeps the
  // answer only after it gave the lock back.
  @Property
  void whatThreadsSendAtOnceUnderOneIdIsAcceptedOnce(
      @ForAll Walk walk, @ForAll @IntRange(min = 2, max = 4) int threads) {
    Race race = new Race(walk);
    List<Command> sent = new ArrayList<>();
    race.commands.forEach(command -> sent.add(command.withId("k" + sent.size())));

    List<List<Decision>> answers = race.run(Collections.nCopies(threads, sent));

    race.assertSerial();
    Set<String> ids = new HashSet<>();
    for (LiveSession.Change change : race.first.heard) {
      assertThat(ids.add(change.command().id())).isTrue();
    }
    for (int i = 0; i < sent.size(); i++) {
      Set<Decision> accepted = new HashSet<>();
      for (List<Decision> own : answers) {
        if (own.get(i) instanceof Decision.Accepted) {
          accepted.add(own.get(i));
        }
      }
      assertThat(accepted).hasSize(ids.contains("k" + i) ? 1 : 0);
    }
  }

  // Red when LiveSession keeps the answers by id alone and not by sender, keeps refusals too, or
  // tells the listeners again; and after the restart when an event names another sender than its
  // command.
  @Property
  void aCommandThatIsSentTwiceUnderOneIdIsDoneOnce(@ForAll Walk walk) {
    LiveSession live = LiveSession.of(walk.open());
    Ear ear = new Ear();
    ear.listenTo(live);
    Map<Integer, String> stored = new HashMap<>();
    Map<String, Integer> accepted = new HashMap<>();
    Map<Command, Decision> answers = new LinkedHashMap<>();

    Session end =
        walk.walk(
            step -> {
              // Everyone counts apart, so that ids are alike; what was refused uses up no number.
              String by = step.command().by();
              String id = "k" + accepted.getOrDefault(by, 0);
              Command command = step.command().withId(id);
              Decision once = live.tryHandle(command, step.at());
              assertThat(once).isEqualTo(step.before().decide(step.command(), step.at()));
              assertThat(live.tryHandle(command, step.at())).isEqualTo(once);
              assertThat(live.session()).isEqualTo(step.after());
              if (step.isAccepted()) {
                accepted.merge(by, 1, Integer::sum);
                answers.put(command, once);
                step.events().forEach(event -> stored.put(event.seq(), id));
              }
            });

    LiveSession restarted = LiveSession.of(Session.replay(walk.method(), end.events()), stored);
    answers.forEach(
        (command, answer) -> {
          assertThat(live.tryHandle(command, Instant.MIN)).isEqualTo(answer);
          assertThat(restarted.tryHandle(command, Instant.MAX)).isEqualTo(answer);
        });
    assertThat(live.session()).isEqualTo(end);
    assertThat(restarted.session()).isEqualTo(end);
    assertThat(ear.heard)
        .extracting(LiveSession.Change::command)
        .isEqualTo(List.copyOf(answers.keySet()));
  }

  // Red when Listening.hear lets through what a listener throws, or what its onFailure throws.
  @Property
  void listenersThatThrowNowAndThenChangeNothing(@ForAll Walk walk) {
    LiveSession live = LiveSession.of(walk.open());
    Choices choices = Choices.of(walk.group());
    List<Throwable> thrown = new ArrayList<>();
    List<Throwable> told = new ArrayList<>();
    Ear before = new Ear();
    Ear after = new Ear();
    before.listenTo(live);
    live.listen(
        change -> {
          if (choices.chance(50)) {
            Error error = new Error("thrown");
            thrown.add(error);
            throw error;
          }
        },
        failure -> {
          told.add(failure);
          if (choices.chance(50)) {
            throw new IllegalStateException(failure);
          }
        });
    after.listenTo(live);

    List<Command> accepted = new ArrayList<>();
    walk.walk(
        step -> {
          assertThat(live.tryHandle(step.command(), step.at()))
              .isEqualTo(step.before().decide(step.command(), step.at()));
          assertThat(live.session()).isEqualTo(step.after());
          if (step.isAccepted()) {
            accepted.add(step.command());
          }
        });

    assertThat(before.heard).extracting(LiveSession.Change::command).isEqualTo(accepted);
    assertThat(after.heard).isEqualTo(before.heard);
    assertThat(told).isEqualTo(thrown);
  }

  private static List<Event> events(List<Decision> answers) {
    List<Event> events = new ArrayList<>();
    for (Decision answer : answers) {
      if (answer instanceof Decision.Accepted accepted) {
        events.addAll(accepted.events());
      }
    }
    return events;
  }

  /** Refused for the time at which it was given; a new end of the meeting may be wrong in itself. */
  private static boolean isForItsTime(Decision answer) {
    return answer instanceof Decision.Refused refused
        && refused.refusal() instanceof Refusal.TimeWentBack back
        && back.attempt().command() != Command.Type.REPLAN;
  }

  /** The commands of a walk from where the meeting begins, or all when it never does, up for grabs. */
  private static final class Race {
    final List<Command> commands;
    final Ear first = new Ear();
    private final Ear second = new Ear();
    private final Session opening;
    private final LiveSession live;
    private final InstantSource clock;
    private final List<Run> runs = new ArrayList<>();

    Race(Walk walk) {
      List<Walk.Step> steps = walk.steps();
      List<Walk.Step> begun =
          steps.stream().filter(step -> step.before().status() != Status.GATHERING).toList();
      List<Walk.Step> raced = begun.isEmpty() ? steps : begun;
      commands = raced.stream().map(Walk.Step::command).toList();
      opening = raced.isEmpty() ? walk.open() : raced.get(0).before();
      live = LiveSession.of(opening);
      AtomicLong ticks = new AtomicLong();
      Instant start = Outlook.last(opening);
      clock = () -> start.plusMillis(ticks.incrementAndGet());
      first.listenTo(live);
      second.listenTo(live);
    }

    /** Lets a thread loose with each hand of commands, and gives the answers of each. */
    List<List<Decision>> run(List<List<Command>> hands) {
      CyclicBarrier start = new CyclicBarrier(hands.size());
      List<Future<Run>> futures = new ArrayList<>();
      for (List<Command> hand : hands) {
        futures.add(
            THREADS.submit(
                () -> {
                  start.await();
                  return give(hand);
                }));
      }
      for (Future<Run> future : futures) {
        try {
          runs.add(future.get());
        } catch (InterruptedException | ExecutionException broken) {
          throw new AssertionError(broken);
        }
      }
      return runs.stream().map(Run::answers).toList();
    }

    /** Halfway a listener comes in. */
    private Run give(List<Command> hand) {
      List<Decision> answers = new ArrayList<>();
      int half = hand.size() / 2;
      hand.subList(0, half).forEach(command -> answers.add(live.tryHandle(command, clock)));
      Ear ear = new Ear();
      Session from = ear.listenTo(live).from();
      hand.subList(half, hand.size())
          .forEach(command -> answers.add(live.tryHandle(command, clock)));
      return new Run(answers, from, ear);
    }

    List<Event> happened() {
      List<Event> events = live.session().events();
      return events.subList(opening.events().size(), events.size());
    }

    /** What the first listener heard, done again one after the other, leads to the same. */
    void assertSerial() {
      Session serial = opening;
      for (LiveSession.Change change : first.heard) {
        Instant at = change.events().get(0).at();
        assertThat(serial.decide(change.command(), at))
            .isEqualTo(new Decision.Accepted(change.events()));
        serial = serial.handle(change.command(), at);
        assertThat(change.session()).isEqualTo(serial);
      }
      assertThat(live.session()).isEqualTo(serial);
      assertThat(serial.events())
          .extracting(Event::seq)
          .isEqualTo(IntStream.rangeClosed(1, serial.events().size()).boxed().toList());
      assertThat(Session.replay(serial.method(), serial.events())).isEqualTo(serial);
      assertThat(first.trouble).isEmpty();
      second.assertHeard(first.heard);
      for (Run run : runs) {
        int before = run.from().events().size();
        run.ear()
            .assertHeard(
                first.heard.stream()
                    .filter(change -> change.events().get(0).seq() > before)
                    .toList());
      }
    }
  }

  /** What one thread was answered, and what its listener heard from a version on. */
  private record Run(List<Decision> answers, Session from, Ear ear) {}

  /** Hears changes into a plain list, and notices when it is told two at a time. */
  private static final class Ear {
    final List<LiveSession.Change> heard = new ArrayList<>();
    final List<Throwable> trouble = new ArrayList<>();
    private final AtomicBoolean busy = new AtomicBoolean();

    LiveSession.Listening listenTo(LiveSession live) {
      return live.listen(this::hear, trouble::add);
    }

    private void hear(LiveSession.Change change) {
      if (!busy.compareAndSet(false, true)) {
        throw new IllegalStateException("told two at a time");
      }
      heard.add(change);
      busy.set(false);
    }

    void assertHeard(List<LiveSession.Change> changes) {
      assertThat(heard).isEqualTo(changes);
      assertThat(trouble).isEmpty();
    }
  }
}
