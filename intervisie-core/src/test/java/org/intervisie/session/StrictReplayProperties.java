package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsReport;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;
import org.jspecify.annotations.Nullable;

/** What can have happened is read, and what cannot is refused at the first place where it goes wrong. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class StrictReplayProperties {

  // Red when Origin.onJoined takes nobody to have claimed a role, or nobody to have got back those
  // of an earlier stay.
  @Property
  void theLogOfAMeetingIsReadAndGivesTheSameSession(@ForAll Walk walk) {
    Session session = walk.end();

    Session again = Session.replayStrictly(walk.method(), session.events());

    assertThat(again).isEqualTo(session).hasSameHashCodeAs(session);
    assertThat(Outlook.of(again)).isEqualTo(Outlook.of(session));
  }

  // Red when History.trial wants all events of the last command, or Origin.onPhaseClosed returns
  // only to where the next event leads.
  @Property
  void aLogThatBreaksOffIsReadAsFarAsItGoes(@ForAll Walk walk) {
    List<Event> log = walk.end().events();
    // A third of the places, another third in each walk: to break off everywhere is slow.
    for (int i = Math.floorMod(walk.group(), 3); i < log.size(); i += 3) {
      List<Event> part = log.subList(0, i);
      assertThat(Session.replayStrictly(walk.method(), part))
          .isEqualTo(Session.replay(walk.method(), part));
    }
  }

  // Red when Redaction.reason leaves no reason where one was given.
  @Property
  void aRedactedLogIsReadLikeTheOneItWasMadeOf(@ForAll Walk walk) {
    Retold meeting = Retold.of(walk);
    Session session = meeting.session();
    for (String participant : meeting.everyone()) {
      List<Event> redacted = session.redact(participant);
      session = Session.replayStrictly(walk.method(), redacted);
      assertThat(session.events()).isEqualTo(redacted);
    }
  }

  // Red when History.trial compares types only, or stays with the first command where another
  // fits better.
  @Property
  @StatisticsReport(onFailureOnly = true)
  void aLogThatWasTamperedWithIsRefusedAtTheFirstEventToWhichNoCommandsLead(
      @ForAll Walk walk, @ForAll int seed) {
    List<Event> log = Tampering.with(walk, seed);
    int first = Retracing.firstImpossible(untouched(walk, log), log);
    ImpossibleEventException impossible = refusal(walk, log);

    Statistics.label("can have happened")
        .collect(impossible == null)
        .coverage(
            can -> {
              can.check(true).percentage(share -> share > 15);
              can.check(false).percentage(share -> share > 30);
            });
    assertThat(impossible == null ? 0 : impossible.seq()).isEqualTo(first);
    if (impossible != null) {
      assertThat(impossible.type()).isEqualTo(log.get(first - 1).type());
      assertThat(refusal(walk, log.subList(0, first - 1))).isNull();
    }
  }

  // Red when Words.hidden or Words.quoted shows what it is given.
  @Property
  void noMessageTellsWhatSomeoneSaid(@ForAll Walk walk, @ForAll int seed) {
    ImpossibleEventException impossible = refusal(walk, Tampering.with(walk, seed));
    if (impossible != null) {
      for (String language : new String[] {"nl", "en", "nl-BE", "fr", ""}) {
        assertThat(impossible.message(language))
            .contains(impossible.reason(language))
            .doesNotContain(Commands.SAID)
            .doesNotContain(Commands.SPILT);
      }
      assertThat(impossible).hasMessage(impossible.message("en"));
    }
  }

  /** The last session of a walk of which a log tells as it was. */
  private static Session untouched(Walk walk, List<Event> log) {
    Session session = walk.open();
    for (Walk.Step step : walk.steps()) {
      List<Event> events = step.events();
      int told = session.events().size();
      int telling = told + events.size();
      if (telling > log.size() || !log.subList(told, telling).equals(events)) {
        return session;
      }
      session = step.after();
    }
    return session;
  }

  private static @Nullable ImpossibleEventException refusal(Walk walk, List<Event> log) {
    return catchThrowableOfType(
        ImpossibleEventException.class, () -> Session.replayStrictly(walk.method(), log));
  }
}
