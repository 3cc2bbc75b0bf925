package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people said, why they paused, what they are called: none of it gets into a log by accident. */
class DiscretionTest {
  static List<Command> commands() {
    return EveryCommand.by("anna");
  }

  @ParameterizedTest
  @MethodSource("commands")
  void commands_keep_words_to_themselves(Command command) {
    assertThat(command.toString())
        .startsWith(command.getClass().getSimpleName())
        .doesNotContain("secret");
  }

  static List<Event> events() {
    ContributionId c1 = new ContributionId(1);
    return List.of(
        new Event.Joined(1, NINE, "anna", "anna", "secret", List.of()),
        new Event.PhaseClosed(1, NINE, "anna", "talk", "secret"),
        new Event.PhaseSkipped(1, NINE, "anna", "talk", "secret"),
        new Event.PhaseReopened(1, NINE, "anna", "talk", "secret"),
        new Event.Contributed(1, NINE, "anna", c1, "anna", Kind.NOTE, "secret", null, null),
        new Event.Paused(1, NINE, "anna", "secret", List.of()),
        new Event.Abandoned(1, NINE, "anna", "secret"));
  }

  @ParameterizedTest
  @MethodSource("events")
  void events_keep_words_to_themselves(Event event) {
    assertThat(event.toString())
        .startsWith(event.getClass().getSimpleName() + "[seq=1, at=" + NINE)
        .doesNotContain("secret");
  }

  @Test
  void views_minutes_and_sessions_keep_words_to_themselves() {
    Session session =
        meeting(circle().phase(phase("talk").with(Activity.says(Kind.INSIGHT).by(MEMBER))))
            .with("anna", FACILITATOR)
            .given(joins("bert").withName("secret"))
            .begun()
            .given(says("bert", Kind.INSIGHT).withText("secret"))
            .session();

    assertThat(session.toString())
        .isEqualTo("Session[method=try-out, status=RUNNING, phase=talk, events=5]");
    assertThat(session.view("bert").toString()).doesNotContain("secret");
    assertThat(session.minutes().toString()).doesNotContain("secret");
    assertThat(session.moves("bert").toString()).doesNotContain("secret");
  }

  @Test
  void ids_that_are_no_ids_are_not_shown_either() {
    assertThat(says("my boss is a fool", "he drinks"))
        .asString()
        .doesNotContain("boss")
        .doesNotContain("drinks");
  }

  @Test
  void the_length_of_words_is_shown() {
    assertThat(says("bert", Kind.NOTE).withText("secret"))
        .hasToString(
            "Contribute[by=bert, kind=note, text=(6 characters), label=-, about=-, author=bert]");
  }
}
