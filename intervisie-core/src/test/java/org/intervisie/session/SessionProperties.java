package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Promises;
import org.intervisie.testing.Walk;

/** What holds for a session whatever people try. */
@Domain(Meetings.class)
class SessionProperties {

  // Red when Bounds takes any extension as sound, so that their sum overflows, or Timekeeping
  // lays the plan out from the instant looked at. A walk catches nothing but refusals.
  @Property
  void nothingIsThrownButRefusals(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          session.check(step.command(), Instant.MIN);
          session.check(step.command(), Instant.MAX);
          if (isSampled(walk, step)) {
            assertThatCode(() -> Outlook.of(session)).doesNotThrowAnyException();
          }
        });
  }

  // Red when Tally.add writes into the row that it shares, so that what an earlier session
  // answers changes with a later one.
  @Property
  void aRefusedCommandChangesNothing(@ForAll Walk walk) {
    List<Session> earlier = new ArrayList<>(List.of(walk.open()));
    List<Outlook> outlooks = new ArrayList<>(List.of(Outlook.of(earlier.get(0))));
    walk.walk(
        step -> {
          Decision decision = step.before().decide(step.command(), step.at());
          assertThat(step.before().decide(step.command(), step.at())).isEqualTo(decision);
          assertThat(decision instanceof Decision.Refused).isEqualTo(step.refusal().isPresent());
          if (!step.isAccepted()) {
            assertThat(step.after()).isEqualTo(step.before());
          } else if (isSampled(walk, step)) {
            earlier.add(step.after());
            outlooks.add(Outlook.of(step.after()));
          }
        });
    for (int i = 0; i < earlier.size(); i++) {
      assertThat(Outlook.of(earlier.get(i))).isEqualTo(outlooks.get(i));
    }
  }

  // Red when Speaking.event passes no target on.
  @Property
  void handlingIsDecidingAndEvolving(@ForAll Walk walk) {
    walk.walk(
        step -> {
          if (step.before().decide(step.command(), step.at())
              instanceof Decision.Accepted accepted) {
            Session evolved = step.before();
            for (Event event : accepted.events()) {
              evolved = evolved.evolve(event);
            }
            assertThat(step.events()).isEqualTo(accepted.events()).isNotEmpty();
            assertThat(evolved).isEqualTo(step.after());
            if (step.command() instanceof Command.Contribute) {
              assertThat(Outlook.of(evolved)).isEqualTo(Outlook.of(step.after()));
            }
          } else {
            assertThat(step.isAccepted()).isFalse();
          }
        });
  }

  // Red when Bounds casts the command with its id, Attempts.kind or Move.Contribute.covers looks
  // at it without taking the id off, or Identified.match goes to another case.
  @Property
  void aSessionTakesNoNoticeOfTheIdOfACommand(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.before();
          Command sent = step.command().withId("k1");
          assertThat(session.decide(sent, step.at()))
              .isEqualTo(session.decide(step.command(), step.at()));
          if (step.isAccepted()) {
            assertThat(session.handle(sent, step.at())).isEqualTo(step.after());
          } else {
            assertThatThrownBy(() -> session.handle(sent, step.at()))
                .isInstanceOfSatisfying(
                    CommandRefusedException.class,
                    refused -> assertThat(step.refusal()).contains(refused.refusal()));
          }
          for (Move move : session.moves(sent.by())) {
            assertThat(move.covers(sent)).isEqualTo(move.covers(step.command()));
          }
        });
  }

  // Red when Evolution.onContributed forgets under which activity it was made.
  @Property
  void replayingAnyPrefixOfTheEventsGivesTheSessionAtThatPoint(@ForAll Walk walk) {
    Session[] replayed = {walk.open()};
    Session end =
        walk.walk(
            step -> {
              for (Event event : step.events()) {
                replayed[0] = replayed[0].evolve(event);
              }
              assertThat(replayed[0]).isEqualTo(step.after());
              if (isSampled(walk, step)) {
                assertThat(Outlook.of(replayed[0])).isEqualTo(Outlook.of(step.after()));
              }
            });
    Session again = Session.replay(walk.method(), end.events());
    assertThat(again).isEqualTo(end).hasSameHashCodeAs(end);
    assertThat(Outlook.of(again)).isEqualTo(Outlook.of(end));
  }

  // Red when Ruling.seq forgets the events of the command itself, or Judge.stopped lets the time
  // go back by half a minute.
  @Property
  void everyEventHasItsNumberItsTimeAndWhoDidIt(@ForAll Walk walk) {
    List<Event> events = walk.end().events();
    Instant last = Instant.MIN;
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      assertThat(event.seq()).isEqualTo(i + 1);
      assertThat(event.at()).isAfterOrEqualTo(last);
      assertThat(event.by()).isNotNull();
      last = event.at();
    }
  }

  // Red when Gate gives FINISH to running sessions only, or ABANDON to those that have begun, or
  // RoleGiving.mayHandOver asks that someone steers.
  @Property
  void whoSteersCanAlwaysBringTheMeetingToAnEnd(@ForAll Walk walk) {
    Promises.whoSteersCanAlwaysBringTheMeetingToAnEnd(walk);
  }

  /** Looks at a third of the sessions of a walk, another third in each: to look at all is slow. */
  private static boolean isSampled(Walk walk, Walk.Step step) {
    return step.isAccepted() && (step.after().events().size() + walk.group()) % 3 == 0;
  }
}
