package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** That a log without someone's words and name is still the log of the same meeting. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class RedactionProperties {

  // Red when Redaction.onGrouped keeps the groups, or Redaction.reason gives back null.
  @Property
  void redactingTakesOnePersonsWordsAndNameAndNothingElse(
      @ForAll Walk walk, @ForAll @IntRange(max = 6) int who) {
    Retold meeting = Retold.of(walk);
    Session session = meeting.session();
    for (String participant : one(meeting, who)) {
      List<Event> redacted = session.redact(participant);

      assertThat(redacted).isEqualTo(meeting.eventsWithout(participant));
      assertThat(redacted).hasSameSizeAs(session.events());
      for (Event event : redacted) {
        Event was = session.events().get(event.seq() - 1);
        assertThat(event.at()).isEqualTo(was.at());
        assertThat(event.type()).isEqualTo(was.type());
      }
    }
  }

  // Red when Redaction.onRoleAssigned or Redaction.onSignalledReady keeps the id.
  @Property
  void aRedactedLogReplaysToTheSameMeeting(@ForAll Walk walk, @ForAll @IntRange(max = 6) int who) {
    Retold meeting = Retold.of(walk);
    Session session = meeting.session();
    for (String participant : one(meeting, who)) {
      Session redacted = meeting.session(session.redact(participant));

      assertThat(redacted.status()).isEqualTo(session.status());
      assertThat(redacted.phase()).isEqualTo(session.phase());
      assertThat(redacted.form()).isEqualTo(session.form());
      assertThat(redacted.minutes()).isEqualTo(meeting.without(participant, session.minutes()));
      Instant last = Outlook.last(session);
      assertThat(redacted.agenda(last)).isEqualTo(session.agenda(last));
      for (Instant now : List.of(last, last.plusSeconds(77), Instant.MAX)) {
        assertThat(redacted.clock(now)).isEqualTo(session.clock(now));
      }
      for (String reader : meeting.everyone()) {
        String same = reader.equals(participant) ? meeting.pseudonym(participant) : reader;
        assertThat(redacted.view(same))
            .isEqualTo(meeting.without(participant, session.view(reader)));
        assertThat(redacted.moves(same))
            .isEqualTo(meeting.without(participant, session.moves(reader)));
      }
    }
  }

  // Red when Redaction.pseudonym looks for an id that nobody has, the person included.
  @Property
  void redactingTwiceIsRedactingOnce(@ForAll Walk walk, @ForAll @IntRange(max = 6) int who) {
    Retold meeting = Retold.of(walk);
    for (String participant : one(meeting, who)) {
      List<Event> once = meeting.session().redact(participant);

      assertThat(meeting.session(once).redact(meeting.pseudonym(participant))).isEqualTo(once);
    }
  }

  // Red when Redaction.of counts the place among those who still have an id of their own.
  @Property
  void theOrderInWhichPeopleAreRedactedMakesNoDifference(
      @ForAll Walk walk,
      @ForAll @IntRange(max = 6) int who,
      @ForAll @IntRange(max = 6) int another) {
    Retold meeting = Retold.of(walk);
    Session session = meeting.session();
    for (String one : one(meeting, who)) {
      for (String two : one(meeting, another)) {
        if (!one.equals(two)) {
          assertThat(meeting.session(session.redact(one)).redact(two))
              .isEqualTo(meeting.session(session.redact(two)).redact(one));
        }
      }
    }
  }

  /** One of those who took part; none when nobody came in. */
  private static List<String> one(Retold meeting, int who) {
    List<String> everyone = meeting.everyone();
    return everyone.isEmpty() ? everyone : List.of(everyone.get(who % everyone.size()));
  }
}
