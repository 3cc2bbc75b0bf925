package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.reconvenes;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.reveals;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.junit.jupiter.api.Test;

/** What may be written down afterwards: nothing that not everyone may see. */
class MinutesTest {
  private static Method.Builder sharing(Activity.Builder... activities) {
    Phase.Builder close =
        phase("close")
            .minutes(10)
            .chooses(Choice.of(Kind.CASE).by(FACILITATOR).onBasisOf(Choice.TURN));
    for (Activity.Builder activity : activities) {
      close.with(activity);
    }
    return circle().phase(close).phase(phase("drink").optional(true)).phase(phase("rest"));
  }

  private final Meeting meeting =
      underWay(
          sharing(
              Activity.says(Kind.CASE).by(MEMBER),
              Activity.says(Kind.INSIGHT).by(MEMBER),
              Activity.says(Kind.ACTION).by(MEMBER),
              Activity.says(Kind.AGREEMENT).by(MEMBER),
              Activity.says(Kind.ADVICE).by(MEMBER)),
          "bert",
          "carla");

  private static List<String> ids(List<SessionMinutes.Line> lines) {
    return lines.stream().map(line -> line.contribution() + " " + line.author()).toList();
  }

  @Test
  void hold_insights_actions_agreements_and_the_choice() {
    meeting.given(
        says("bert", Kind.CASE),
        says("bert", Kind.INSIGHT).withText("I wait too long"),
        says("carla", Kind.ACTION),
        says("bert", Kind.AGREEMENT),
        says("bert", Kind.ADVICE),
        chooses("anna", "c1", Choice.TURN));

    SessionMinutes minutes = meeting.session().minutes();

    assertThat(ids(minutes.chosen())).containsExactly("c1 bert");
    assertThat(minutes.chosen().get(0).basis()).isEqualTo(Choice.TURN);
    assertThat(ids(minutes.insights())).containsExactly("c2 bert");
    assertThat(minutes.insights().get(0).text()).isEqualTo("I wait too long");
    assertThat(ids(minutes.actions())).containsExactly("c3 carla");
    assertThat(ids(minutes.agreements())).containsExactly("c4 bert");
  }

  @Test
  void hold_nothing_that_was_withdrawn() {
    meeting.given(
        says("bert", Kind.CASE).withText("my boss"),
        says("bert", Kind.INSIGHT),
        chooses("anna", "c1", Choice.TURN),
        withdraws("bert", "c1"),
        withdraws("bert", "c2"));

    SessionMinutes minutes = meeting.session().minutes();

    assertThat(minutes.insights()).isEmpty();
    assertThat(minutes.chosen())
        .extracting(SessionMinutes.Line::text)
        .containsExactly((String) null);
  }

  @Test
  void hold_nothing_that_was_private_sealed_or_for_some_only() {
    for (Audience audience :
        List.of(
            Audience.author(), Audience.holdersOf(FACILITATOR), Audience.everyoneWhenComplete())) {
      Meeting quiet =
          underWay(
                  sharing(
                      Activity.writes(Kind.INSIGHT).by(MEMBER).audience(audience),
                      Activity.writes(Kind.CASE).by(FACILITATOR).audience(audience)),
                  "bert")
              .given(
                  says("bert", Kind.INSIGHT),
                  says("anna", Kind.CASE),
                  chooses("anna", "c2", Choice.TURN));

      assertThat(quiet.session().minutes().insights()).as(audience.toString()).isEmpty();
      assertThat(quiet.session().minutes().chosen()).as(audience.toString()).isEmpty();
    }
  }

  @Test
  void hold_what_was_revealed() {
    Meeting shown =
        underWay(sharing(Activity.writes(Kind.INSIGHT).by(MEMBER).shownWhenComplete()), "bert")
            .given(says("bert", Kind.INSIGHT), reveals("anna", Kind.INSIGHT));

    assertThat(ids(shown.session().minutes().insights())).containsExactly("c1 bert");
  }

  @Test
  void tell_the_time_of_each_visit_and_it_adds_up() {
    meeting
        .minutesLater(4)
        .given(extendsBy("anna", 5), advances("anna", "no case"))
        .minutesLater(1)
        .given(skips("anna"))
        .minutesLater(2)
        .given(pauses("anna"))
        .minutesLater(9)
        .given(resumes("anna"), goesBack("anna", "close"))
        .minutesLater(3)
        .given(finishes("anna"));

    SessionMinutes minutes = meeting.session().minutes();

    assertThat(minutes.phases())
        .containsExactly(
            new SessionMinutes.Visit(
                "close", NINE, Duration.ofMinutes(15), Duration.ofMinutes(4), false),
            new SessionMinutes.Visit(
                "drink", NINE.plusSeconds(240), null, Duration.ofMinutes(1), true),
            new SessionMinutes.Visit(
                "rest", NINE.plusSeconds(300), null, Duration.ofMinutes(2), false),
            new SessionMinutes.Visit(
                "close",
                NINE.plusSeconds(960),
                Duration.ofMinutes(10),
                Duration.ofMinutes(3),
                false));
    assertThat(
            minutes.phases().stream()
                .map(SessionMinutes.Visit::actual)
                .reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(meeting.clock().elapsed());
  }

  @Test
  void tell_who_took_part_and_when_it_began_and_ended() {
    meeting.given(leaves("carla")).minutesLater(7).given(finishes("anna"));

    SessionMinutes minutes = meeting.session().minutes();

    assertThat(minutes.people()).containsExactly("anna", "bert", "carla");
    assertThat(minutes.began()).isEqualTo(NINE);
    assertThat(minutes.ended()).isEqualTo(NINE.plusSeconds(420));
    assertThat(minutes.status()).isEqualTo(Status.FINISHED);
  }

  @Test
  void are_empty_before_the_beginning() {
    SessionMinutes minutes = meeting(sharing()).session().minutes();

    assertThat(minutes.phases()).isEmpty();
    assertThat(minutes.began()).isNull();
    assertThat(minutes.ended()).isNull();
  }

  @Test
  void tell_the_sittings_and_who_were_there() {
    meeting
        .minutesLater(5)
        .given(joins("dirk"))
        .minutesLater(10)
        .given(leaves("carla"), pauses("anna"), adjourns("anna"), leaves("dirk"))
        .minutesLater(60)
        .given(joins("eva"), reconvenes("anna"))
        .minutesLater(20)
        .given(finishes("anna"));

    assertThat(meeting.session().minutes().sittings())
        .containsExactly(
            new SessionMinutes.Sitting(
                NINE, NINE.plusSeconds(15 * 60), List.of("anna", "bert", "carla", "dirk")),
            new SessionMinutes.Sitting(
                NINE.plusSeconds(75 * 60),
                NINE.plusSeconds(95 * 60),
                List.of("anna", "bert", "eva")));
  }

  @Test
  void leave_a_sitting_open_that_is_not_over() {
    assertThat(meeting.session().minutes().sittings())
        .containsExactly(new SessionMinutes.Sitting(NINE, null, List.of("anna", "bert", "carla")));
    assertThat(meeting(circle().phase(phase("talk"))).with("anna").session().minutes().sittings())
        .isEmpty();
  }
}
