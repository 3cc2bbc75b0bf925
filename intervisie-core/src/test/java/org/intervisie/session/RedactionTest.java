package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.records;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is left of a log when Bram, the second to come in, wants his words and his name gone. */
class RedactionTest {
  private static final ContributionId C1 = new ContributionId(1);
  private static final ContributionId C2 = new ContributionId(2);
  private static final String P2 = "participant-2";

  /** An event, and the same without Bram. */
  record Example(Event was, Event is) {
    @Override
    public String toString() {
      return InShort.tell(was) + " by " + was.by();
    }
  }

  /** What Bram does: one example for each type, in their order. */
  static Stream<Example> his() {
    return Stream.of(
        new Example(
            new Event.Joined(4, NINE, "bram", "bram", "Bram", List.of(MEMBER)),
            new Event.Joined(4, NINE, P2, P2, null, List.of(MEMBER))),
        new Example(new Event.Left(4, NINE, "bram", "bram"), new Event.Left(4, NINE, P2, P2)),
        new Example(
            new Event.RoleAssigned(4, NINE, "bram", "bram", CASE_OWNER),
            new Event.RoleAssigned(4, NINE, P2, P2, CASE_OWNER)),
        new Example(
            new Event.HandedOver(4, NINE, "bram", "bram"), new Event.HandedOver(4, NINE, P2, P2)),
        new Example(new Event.Begun(4, NINE, "bram"), new Event.Begun(4, NINE, P2)),
        new Example(
            new Event.PhaseOpened(4, NINE, "bram", "talk", "bram"),
            new Event.PhaseOpened(4, NINE, P2, "talk", P2)),
        new Example(
            new Event.PhaseClosed(4, NINE, "bram", "talk", "enough"),
            new Event.PhaseClosed(4, NINE, P2, "talk", "…")),
        new Example(
            new Event.PhaseSkipped(4, NINE, "bram", "talk", "enough"),
            new Event.PhaseSkipped(4, NINE, P2, "talk", "…")),
        new Example(
            new Event.PhaseReopened(4, NINE, "bram", "talk", "enough"),
            new Event.PhaseReopened(4, NINE, P2, "talk", "…")),
        new Example(
            new Event.CycleRepeated(4, NINE, "bram", "rounds"),
            new Event.CycleRepeated(4, NINE, P2, "rounds")),
        new Example(
            new Event.TurnsOrdered(4, NINE, "bram", List.of("carla", "bram")),
            new Event.TurnsOrdered(4, NINE, P2, List.of("carla", P2))),
        new Example(said("bram", "bram", "My boss", "warm", C2), said(P2, P2, null, "warm", C2)),
        new Example(new Event.Withdrawn(4, NINE, "bram", C1), new Event.Withdrawn(4, NINE, P2, C1)),
        new Example(
            new Event.Chosen(4, NINE, "bram", C1, "vote"),
            new Event.Chosen(4, NINE, P2, C1, "vote")),
        new Example(
            new Event.FormChosen(4, NINE, "bram", "twos"),
            new Event.FormChosen(4, NINE, P2, "twos")),
        new Example(
            new Event.Grouped(4, NINE, "bram", List.of(List.of("cees", "bram"), List.of("anna"))),
            new Event.Grouped(4, NINE, P2, List.of(List.of("cees", P2), List.of("anna")))),
        new Example(
            new Event.Revealed(4, NINE, "bram", Kind.NOTE),
            new Event.Revealed(4, NINE, P2, Kind.NOTE)),
        new Example(
            new Event.SignalledReady(4, NINE, "bram"), new Event.SignalledReady(4, NINE, P2)),
        new Example(
            new Event.Extended(4, NINE, "bram", Duration.ofMinutes(5)),
            new Event.Extended(4, NINE, P2, Duration.ofMinutes(5))),
        new Example(
            new Event.Replanned(4, NINE, "bram", NINE), new Event.Replanned(4, NINE, P2, NINE)),
        new Example(
            new Event.Paused(4, NINE, "bram", "I cry", List.of(MEMBER)),
            new Event.Paused(4, NINE, P2, "…", List.of(MEMBER))),
        new Example(new Event.Resumed(4, NINE, "bram"), new Event.Resumed(4, NINE, P2)),
        new Example(
            new Event.Adjourned(4, NINE, "bram", NINE), new Event.Adjourned(4, NINE, P2, NINE)),
        new Example(new Event.Reconvened(4, NINE, "bram"), new Event.Reconvened(4, NINE, P2)),
        new Example(new Event.Finished(4, NINE, "bram"), new Event.Finished(4, NINE, P2)),
        new Example(
            new Event.Abandoned(4, NINE, "bram", "I cry"), new Event.Abandoned(4, NINE, P2, "…")));
  }

  /** What others do: who they are and what they say stays, but for his name. */
  static Stream<Example> theirs() {
    return Stream.of(
        new Example(
            new Event.Joined(4, NINE, "bram", "dora", "Dora, Bram's boss", List.of()),
            new Event.Joined(4, NINE, P2, "dora", "Dora, participant-2's boss", List.of())),
        new Example(
            new Event.Joined(4, NINE, "anna", "bram", "De Vries", List.of()),
            new Event.Joined(4, NINE, "anna", P2, null, List.of())),
        new Example(new Event.Left(4, NINE, "anna", "bram"), new Event.Left(4, NINE, "anna", P2)),
        new Example(
            new Event.PhaseOpened(4, NINE, "anna", "talk", "cees"),
            new Event.PhaseOpened(4, NINE, "anna", "talk", "cees")),
        new Example(
            new Event.PhaseClosed(4, NINE, "anna", "talk", "bram cries"),
            new Event.PhaseClosed(4, NINE, "anna", "talk", "participant-2 cries")),
        new Example(
            new Event.PhaseSkipped(4, NINE, "anna", "talk", "Bram cries"),
            new Event.PhaseSkipped(4, NINE, "anna", "talk", "participant-2 cries")),
        new Example(
            new Event.PhaseReopened(4, NINE, "anna", "talk", "BRAM cries"),
            new Event.PhaseReopened(4, NINE, "anna", "talk", "participant-2 cries")),
        new Example(
            new Event.Paused(4, NINE, "anna", "Mr De Vries cries", List.of()),
            new Event.Paused(4, NINE, "anna", "Mr De participant-2 cries", List.of())),
        new Example(
            new Event.Abandoned(4, NINE, "anna", "Bram de Vries cries"),
            new Event.Abandoned(4, NINE, "anna", "participant-2 cries")),
        new Example(
            said("anna", "bram", "My boss", null, null), said("anna", P2, null, null, null)),
        new Example(
            said("bram", "anna", "My boss", null, null), said(P2, "anna", "My boss", null, null)),
        new Example(
            said("cees", "cees", "Bram2, Brammetje: a bramble", null, null),
            said("cees", "cees", "Bram2, Brammetje: a bramble", null, null)));
  }

  /** Where nobody said why, nobody did. */
  static Stream<Example> unsaid() {
    return Stream.of(
        new Example(
            new Event.PhaseClosed(4, NINE, "bram", "talk", null),
            new Event.PhaseClosed(4, NINE, P2, "talk", null)),
        new Example(
            new Event.PhaseSkipped(4, NINE, "bram", "talk", " "),
            new Event.PhaseSkipped(4, NINE, P2, "talk", null)),
        new Example(
            new Event.PhaseSkipped(4, NINE, "anna", "talk", null),
            new Event.PhaseSkipped(4, NINE, "anna", "talk", null)),
        new Example(
            new Event.Paused(4, NINE, "bram", null, List.of()),
            new Event.Paused(4, NINE, P2, null, List.of())),
        new Example(
            new Event.Abandoned(4, NINE, "bram", ""), new Event.Abandoned(4, NINE, P2, "…")),
        new Example(said("bram", "bram", null, null, null), said(P2, P2, null, null, null)),
        new Example(
            said("anna", "anna", null, null, null), said("anna", "anna", null, null, null)));
  }

  private static Event said(
      String by,
      String author,
      @Nullable String text,
      @Nullable String label,
      @Nullable ContributionId about) {
    return new Event.Contributed(4, NINE, by, C1, author, Kind.NOTE, text, label, about);
  }

  @Test
  void every_type_has_an_example() {
    assertThat(his().map(example -> example.was().type())).containsExactly(Event.Type.values());
  }

  @ParameterizedTest
  @MethodSource({"his", "theirs", "unsaid"})
  void an_event_without_him(Example example) {
    List<Event> events = new ArrayList<>(joined("anna", "Anna Bos", "bram", "Bram de Vries"));
    events.add(new Event.Joined(3, NINE, "cees", "cees", null, List.of()));
    events.add(example.was());

    assertThat(redacted(events, "bram").subList(3, 4)).containsExactly(example.is());
  }

  @Test
  void what_happened_stays() {
    Session session = gathered().given(says("bram", Kind.NOTE).withText("My boss")).session();

    List<Event> redacted = session.redact("bram");

    assertThat(InShort.tell(redacted))
        .containsExactly(
            "joined anna as facilitator",
            "joined participant-2 as member",
            "begun",
            "phase-opened talk",
            "contributed c1 note of participant-2");
    assertThat(Session.replay(session.method(), redacted).moves(P2))
        .hasSameSizeAs(session.moves("bram"));
    assertThatThrownBy(() -> redacted.add(redacted.get(0)))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void what_was_withdrawn_is_gone_as_well() {
    Session session =
        gathered()
            .given(says("bram", Kind.NOTE).withText("My boss"), withdraws("bram", "c1"))
            .session();

    assertThat(session.redact("bram"))
        .filteredOn(Event.Contributed.class::isInstance)
        .extracting(event -> ((Event.Contributed) event).text())
        .containsOnlyNulls();
  }

  @Test
  void who_has_left_can_be_redacted_too() {
    Session session = gathered().given(leaves("bram")).session();

    assertThat(session.redact("bram")).extracting(Event::by).doesNotContain("bram");
  }

  @Test
  void who_led_gave_reasons_without_which_it_could_not_have_happened() {
    Session session =
        gathered()
            .given(
                records("anna", "bram", Kind.NOTE).withText("Said by Bram, not by Anna"),
                advances("anna", "Bram cries"),
                skips("anna", "Bram cries"))
            .session();

    List<Event> redacted = session.redact("anna");

    assertThat(redacted)
        .contains(
            new Event.PhaseClosed(6, NINE, "participant-1", "talk", "…"),
            new Event.PhaseSkipped(8, NINE, "participant-1", "listen", "…"))
        .contains(
            new Event.Contributed(
                5,
                NINE,
                "participant-1",
                C1,
                "bram",
                Kind.NOTE,
                "Said by Bram, not by participant-1",
                null,
                null));
  }

  @Test
  void all_names_under_which_someone_joined_are_gone() {
    List<Event> events =
        joined(
            "anna", "Anna", "bram", "Bram", "anna", "Anna", "bram", "Bob", "cees", "Bob en Bram");

    assertThat(names(redacted(events, "bram")))
        .containsExactly("Anna", null, "Anna", null, "participant-2 en participant-2");
  }

  @Test
  void ids_that_hold_the_name_are_of_others() {
    List<Event> events = joined("bram2", null, "bram", null, "bram-de-vries", null, "Bram", null);

    assertThat(people(redacted(events, "bram")))
        .containsExactly("bram2", P2, "bram-de-vries", "Bram");
  }

  @Test
  void a_pseudonym_that_someone_has_for_an_id_gets_a_second_number() {
    List<Event> events =
        joined("participant-2", null, "bram", null, "participant-2-2", null, "cees", null);

    List<Event> redacted = redacted(events, "bram");

    assertThat(people(redacted))
        .containsExactly("participant-2", "participant-2-3", "participant-2-2", "cees");
    assertThat(redacted(redacted, "participant-2-3")).isEqualTo(redacted);
    assertThat(people(redacted(redacted, "cees")))
        .containsExactly("participant-2", "participant-2-3", "participant-2-2", "participant-4");
  }

  @Test
  void a_number_for_an_id_does_not_break_the_pseudonyms_of_others() {
    List<Event> events = new ArrayList<>(joined("2", null, "1", null, "3", null));
    events.add(new Event.Contributed(4, NINE, "3", C1, "3", Kind.NOTE, "1 en 2 en 12", null, null));

    List<Event> redacted = redacted(redacted(events, "2"), "1");

    assertThat(redacted.get(3))
        .isEqualTo(
            new Event.Contributed(
                4,
                NINE,
                "3",
                C1,
                "3",
                Kind.NOTE,
                "participant-2 en participant-1 en 12",
                null,
                null));
  }

  @Test
  void a_pseudonym_in_the_words_of_others_stays_as_it_is() {
    List<Event> events = new ArrayList<>(joined("anna", null, "bram", null));
    events.add(
        new Event.Contributed(
            3, NINE, "anna", C1, "anna", Kind.NOTE, "Participant-2!", null, null));

    List<Event> redacted = redacted(events, "bram");

    assertThat(redacted.get(2)).isEqualTo(events.get(2));
    assertThat(redacted(redacted, P2)).isEqualTo(redacted);
  }

  @Test
  void who_never_came_in_cannot_be_redacted() {
    Session session = gathered().session();

    assertThatThrownBy(() -> session.redact("zoe"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'zoe' never came in; there are anna, bram");
    assertThatThrownBy(() -> session.redact("my boss is a fool"))
        .hasMessageStartingWith("(…) never came in");
  }

  private static Meeting gathered() {
    return meeting(talk())
        .with("anna", FACILITATOR)
        .given(joins("bram").withName("Bram de Vries"))
        .begun();
  }

  private static Method.Builder talk() {
    return circle()
        .skippable(true)
        .phase(phase("talk").with(Activity.writes(Kind.NOTE).by(MEMBER).times(Times.between(2, 3))))
        .phase(phase("listen"))
        .phase(phase("think"));
  }

  /** People who come in, each an id and a name. */
  private static List<Event> joined(@Nullable String... idsAndNames) {
    List<Event> events = new ArrayList<>();
    List<@Nullable String> all = Arrays.asList(idsAndNames);
    for (int i = 0; i < all.size(); i += 2) {
      String id = String.valueOf(all.get(i));
      events.add(new Event.Joined(i / 2 + 1, NINE, id, id, all.get(i + 1), List.of()));
    }
    return events;
  }

  private static List<Event> redacted(List<Event> events, String participant) {
    return Session.replay(talk().build(), events).redact(participant);
  }

  private static List<String> people(List<Event> events) {
    return events.stream().map(event -> ((Event.Joined) event).participant()).toList();
  }

  private static List<@Nullable String> names(List<Event> events) {
    List<@Nullable String> names = new ArrayList<>();
    events.forEach(event -> names.add(((Event.Joined) event).name()));
    return names;
  }
}
