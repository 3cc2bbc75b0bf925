package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.underWay;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** One meeting that many threads share; what these tests say holds with one thread already. */
class LiveSessionTest {
  private static final Instant LATER = NINE.plusSeconds(60);

  private final Session underWay =
      underWay(
              circle()
                  .phase(phase("talk").with(Activity.says(Kind.QUESTION).by(MEMBER)))
                  .phase(phase("listen")),
              "bert",
              "carla")
          .session();
  private final LiveSession live = LiveSession.of(underWay);
  private final List<String> heard = new ArrayList<>();
  private final List<Throwable> unexpected = new ArrayList<>();

  @AfterEach
  void no_listener_threw_what_it_should_not() {
    assertThat(unexpected).isEmpty();
  }

  /** Tells in short what a listener of that name hears. */
  private Consumer<LiveSession.Change> named(String name) {
    return change -> InShort.tell(change.events()).forEach(event -> heard.add(name + ": " + event));
  }

  private static Command question(String by) {
    return says(by, Kind.QUESTION);
  }

  @Test
  void does_each_command_on_the_version_that_the_one_before_left() {
    Session first = live.handle(question("bert"), NINE);
    Session second = live.handle(advances("anna"), NINE);

    assertThat(first).isEqualTo(underWay.handle(question("bert"), NINE));
    assertThat(second).isEqualTo(first.handle(advances("anna"), NINE)).isSameAs(live.session());
  }

  @Test
  void says_what_happened() {
    assertThat(live.tryHandle(question("bert"), NINE))
        .isEqualTo(underWay.decide(question("bert"), NINE));
  }

  @Test
  void stays_as_it_is_when_a_command_is_refused() {
    live.listen(named("ear"), unexpected::add);
    Decision refused = live.tryHandle(advances("bert"), NINE);

    assertThat(refused).isEqualTo(underWay.decide(advances("bert"), NINE));
    assertThatThrownBy(() -> live.handle(advances("bert"), NINE))
        .isInstanceOfSatisfying(
            CommandRefusedException.class,
            thrown -> assertThat(new Decision.Refused(thrown.refusal())).isEqualTo(refused));
    assertThat(live.session()).isSameAs(underWay);
    assertThat(heard).isEmpty();
  }

  @Nested
  class Time {
    @Test
    void goes_back_for_who_comes_later_with_an_earlier_instant_of_its_own() {
      live.handle(question("bert"), LATER);

      assertThat(live.tryHandle(question("carla"), NINE))
          .isInstanceOfSatisfying(
              Decision.Refused.class,
              refused -> assertThat(refused.refusal()).isInstanceOf(Refusal.TimeWentBack.class));
    }

    @Test
    void is_asked_of_a_source_for_each_command() {
      List<Instant> times = new ArrayList<>(List.of(NINE, LATER));
      InstantSource source = () -> times.remove(0);

      live.handle(question("bert"), source);
      Decision second = live.tryHandle(question("carla"), source);

      assertThat(second)
          .isEqualTo(underWay.handle(question("bert"), NINE).decide(question("carla"), LATER));
    }

    @Test
    void that_cannot_be_told_leaves_everything_as_it_is() {
      InstantSource broken =
          () -> {
            throw new IllegalStateException("no clock");
          };

      assertThatThrownBy(() -> live.handle(question("bert"), broken)).hasMessage("no clock");

      assertThat(live.session()).isSameAs(underWay);
      assertThat(live.handle(question("bert"), NINE).events()).hasSize(6);
    }
  }

  @Nested
  class Listeners {
    @Test
    void hear_the_command_what_happened_and_the_session_just_after() {
      List<LiveSession.Change> changes = new ArrayList<>();
      live.listen(changes::add, unexpected::add);
      Command sent = question("bert").withId("k1");

      Session after = live.handle(sent, NINE);

      assertThat(changes)
          .containsExactly(new LiveSession.Change(sent, after.events().subList(5, 6), after));
    }

    @Test
    void hear_what_happens_from_the_version_at_which_they_begin() {
      Session before = live.handle(question("bert"), NINE);

      LiveSession.Listening listening = live.listen(named("ear"), unexpected::add);
      live.handle(question("carla"), NINE);

      assertThat(listening.from()).isSameAs(before);
      assertThat(heard).containsExactly("ear: contributed c2 question of carla");
    }

    @Test
    void hear_what_a_listener_does_after_what_it_was_told() {
      live.listen(
          change -> {
            heard.add("first begins");
            if (change.command().equals(question("bert"))) {
              Session after = live.handle(isReady("carla"), LATER);
              assertThat(after.events()).hasSize(7);
              assertThat(change.session().events()).hasSize(6);
            }
            heard.add("first ends");
          },
          unexpected::add);
      live.listen(named("second"), unexpected::add);

      Session after = live.handle(question("bert"), NINE);

      assertThat(after).isEqualTo(underWay.handle(question("bert"), NINE));
      assertThat(live.session()).isEqualTo(after.handle(isReady("carla"), LATER));
      assertThat(heard)
          .containsExactly(
              "first begins",
              "first ends",
              "second: contributed c1 question of bert",
              "first begins",
              "first ends",
              "second: signalled-ready carla");
    }

    @Test
    void hear_nothing_that_was_done_before_they_began_and_is_still_to_be_told() {
      live.listen(
          change -> {
            if (heard.isEmpty()) {
              heard.add("gives a command and brings in another");
              live.handle(isReady("carla"), NINE);
              live.listen(named("other"), unexpected::add);
            }
          },
          unexpected::add);

      live.handle(question("bert"), NINE);
      live.handle(question("carla"), NINE);

      assertThat(heard)
          .containsExactly(
              "gives a command and brings in another", "other: contributed c2 question of carla");
    }

    @Test
    void hear_nothing_any_more_when_they_are_closed() {
      LiveSession.Listening listening = live.listen(named("ear"), unexpected::add);
      live.handle(question("bert"), NINE);
      listening.close();
      listening.close();

      live.handle(question("carla"), NINE);

      assertThat(heard).containsExactly("ear: contributed c1 question of bert");
    }

    @Test
    void hear_nothing_any_more_when_they_are_closed_before_it_is_their_turn() {
      List<LiveSession.Listening> others = new ArrayList<>();
      live.listen(change -> others.get(0).close(), unexpected::add);
      others.add(live.listen(named("other"), unexpected::add));

      live.handle(question("bert"), NINE);

      assertThat(heard).isEmpty();
    }

    @Test
    void hold_nobody_up_who_gives_a_command_meanwhile() {
      List<Session> given = new ArrayList<>();
      live.listen(
          change -> {
            if (given.isEmpty()) {
              // The minute is for the day that this goes wrong.
              given.add(
                  CompletableFuture.supplyAsync(() -> live.handle(question("carla"), NINE))
                      .orTimeout(1, TimeUnit.MINUTES)
                      .join());
            }
          },
          unexpected::add);
      live.listen(named("other"), unexpected::add);

      live.handle(question("bert"), NINE);

      assertThat(given).containsExactly(live.session());
      assertThat(heard)
          .containsExactly(
              "other: contributed c1 question of bert", "other: contributed c2 question of carla");
    }
  }

  @Nested
  class A_listener_that_throws {
    private final List<Throwable> failures = new ArrayList<>();

    @Test
    void harms_nobody_and_is_told_of_the_next_change_too() {
      AssertionError error = new AssertionError("no");
      IllegalStateException exception = new IllegalStateException("no");
      List<Throwable> throwing = new ArrayList<>(List.of(error, exception));
      live.listen(
          change -> {
            Throwable next = throwing.remove(0);
            if (next instanceof Error thrown) {
              throw thrown;
            }
            throw (RuntimeException) next;
          },
          failures::add);
      live.listen(named("other"), unexpected::add);

      live.handle(question("bert"), NINE);
      live.handle(question("carla"), NINE);

      assertThat(live.session().events()).hasSize(7);
      assertThat(failures).containsExactly(error, exception);
      assertThat(heard)
          .containsExactly(
              "other: contributed c1 question of bert", "other: contributed c2 question of carla");
    }

    @Test
    void harms_nobody_when_telling_of_it_fails_too() {
      live.listen(
          change -> {
            throw new StackOverflowError();
          },
          failure -> {
            failures.add(failure);
            throw new AssertionError(failure);
          });
      live.listen(named("other"), unexpected::add);

      live.handle(question("bert"), NINE);
      live.handle(question("carla"), NINE);

      assertThat(failures).hasSize(2);
      assertThat(heard)
          .containsExactly(
              "other: contributed c1 question of bert", "other: contributed c2 question of carla");
    }

    @Test
    void may_have_given_a_command_that_was_refused() {
      live.listen(change -> live.handle(advances("bert"), NINE), failures::add);

      live.handle(question("bert"), NINE);

      assertThat(failures).hasSize(1).first().isInstanceOf(CommandRefusedException.class);
      assertThat(live.session().events()).hasSize(6);
    }
  }

  @Nested
  class A_command_that_comes_again_under_its_id {
    private final Command sent = question("bert").withId("k1");

    @Test
    void is_accepted_once() {
      live.listen(named("ear"), unexpected::add);

      Decision first = live.tryHandle(sent, NINE);
      Session after = live.session();
      Decision second = live.tryHandle(sent, NINE);

      assertThat(first).isInstanceOf(Decision.Accepted.class).isEqualTo(second);
      assertThat(live.session()).isSameAs(after);
      assertThat(heard).hasSize(1);
    }

    @Test
    void gets_the_same_answer_whatever_it_says_and_whatever_happened_since() {
      Decision first = live.tryHandle(sent, NINE);
      live.handle(finishes("anna").withId("k1"), LATER);

      assertThat(live.tryHandle(sent, NINE)).isEqualTo(first);
      assertThat(live.tryHandle(isReady("bert").withId("k1"), LATER)).isEqualTo(first);
      assertThat(live.handle(finishes("anna").withId("k1"), NINE)).isSameAs(live.session());
    }

    @Test
    void asks_for_no_time() {
      live.handle(sent, NINE);

      assertThat(
              live.handle(
                  sent,
                  () -> {
                    throw new IllegalStateException("asked");
                  }))
          .isSameAs(live.session());
    }

    @Test
    void is_another_when_someone_else_sends_it() {
      live.handle(question("bert").withId("k1"), NINE);
      live.handle(question("carla").withId("k1"), NINE);

      assertThat(InShort.tell(live.session().events()))
          .endsWith("contributed c1 question of bert", "contributed c2 question of carla");
    }

    @Test
    void is_decided_anew_when_it_was_refused() {
      Command early = question("dirk").withId("k1");
      Decision refused = live.tryHandle(early, NINE);
      live.handle(Command.join("dirk"), NINE);

      assertThat(refused).isInstanceOf(Decision.Refused.class);
      assertThat(live.tryHandle(early, NINE)).isInstanceOf(Decision.Accepted.class);
    }

    @Test
    void is_done_again_without_an_id() {
      live.handle(question("bert"), NINE);
      live.handle(question("bert"), NINE);

      assertThat(live.session().events()).hasSize(7);
    }

    @Test
    void is_known_after_a_restart() {
      Map<Integer, String> stored = new HashMap<>();
      live.listen(
          change ->
              change.events().forEach(event -> stored.put(event.seq(), change.command().id())),
          unexpected::add);
      Decision asked = live.tryHandle(sent, NINE);
      Decision moved = live.tryHandle(advances("anna").withId("k1"), NINE);

      LiveSession restarted =
          LiveSession.of(
              Session.replay(underWay.method(), List.copyOf(live.session().events())), stored);

      assertThat(restarted.tryHandle(sent, LATER)).isEqualTo(asked);
      assertThat(restarted.tryHandle(advances("anna").withId("k1"), LATER)).isEqualTo(moved);
      assertThat(restarted.session()).isEqualTo(live.session());
      assertThat(restarted.tryHandle(question("anna").withId("k1"), LATER)).isEqualTo(moved);
    }

    @Test
    void is_not_taken_for_one_of_which_the_session_knows_nothing() {
      assertThatThrownBy(() -> LiveSession.of(underWay, Map.of(5, "k1", 6, "k2")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("there are ids for 2 events, of which the session has 1");
    }
  }
}
