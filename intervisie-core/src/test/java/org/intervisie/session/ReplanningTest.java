package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.reconvenes;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.NINE;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Repeat;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Break;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.PlanningPolicy.LeaveOut;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The agenda of a meeting that runs: what is over stays, the rest is laid out again. */
class ReplanningTest {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneOffset.UTC);

  /** Ten, five and eight minutes, and one phase without a time. */
  private static Method.Builder method() {
    return circle()
        .phase(phase("tell").minutes(10))
        .phase(phase("ask").minutes(5))
        .phase(phase("judge").minutes(8))
        .phase(phase("close"));
  }

  private final Meeting meeting = underWay(method(), "bert");

  private static Instant minute(long minute) {
    return NINE.plus(Duration.ofMinutes(minute));
  }

  /** What an agenda says, a line for each item. */
  private static List<String> lines(Plan plan) {
    Agenda agenda = ((Plan.Planned) plan).agenda();
    return agenda.items().stream().map(ReplanningTest::line).toList();
  }

  private static String line(Agenda.Item item) {
    Duration planned = item.planned();
    return CLOCK.format(item.start())
        + " "
        + CLOCK.format(item.end())
        + " "
        + item.phase()
        + " "
        + item.length().toMinutes()
        + (planned == null ? "" : " of " + planned.toMinutes())
        + " "
        + item.reason().id()
        + (item.sitting() == 1 ? "" : ", sitting " + item.sitting())
        + (item.optional() ? ", optional" : "");
  }

  private static List<String> agenda(Meeting meeting) {
    return lines(meeting.session().replan(meeting.now()));
  }

  private static Instant end(Meeting meeting) {
    return ((Plan.Planned) meeting.session().replan(meeting.now())).agenda().end();
  }

  private static String misfit(Meeting meeting) {
    return ((Plan.DoesNotFit) meeting.session().replan(meeting.now())).why().in("en");
  }

  private static Meeting withPolicy(Method.Builder method, PlanningPolicy policy) {
    return meeting(PreparedMethod.unreviewed(method.build()).withPolicy(policy))
        .with("anna", FACILITATOR)
        .with("bert")
        .begun();
  }

  @Nested
  class Without_an_end {
    @Test
    void the_whole_method_waits_for_its_beginning() {
      Meeting early = meeting(method()).with("anna", FACILITATOR).with("bert").minutesLater(7);

      assertThat(agenda(early))
          .containsExactly(
              "09:07 09:17 tell 10 of 10 planned",
              "09:17 09:22 ask 5 of 5 planned",
              "09:22 09:30 judge 8 of 8 planned",
              "09:30 09:31 close 1 shared-out");
    }

    @Test
    void what_is_over_stays_and_the_rest_keeps_its_time() {
      meeting.minutesLater(8).given(advances("anna")).minutesLater(2);

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:08 tell 8 of 10 done",
              "09:08 09:13 ask 5 of 5 planned",
              "09:13 09:21 judge 8 of 8 planned",
              "09:21 09:22 close 1 shared-out");
    }

    @Test
    void a_phase_that_runs_over_moves_the_end_along() {
      assertThat(agenda(meeting.minutesLater(13)))
          .containsExactly(
              "09:00 09:13 tell 13 of 10 running-over",
              "09:13 09:18 ask 5 of 5 planned",
              "09:18 09:26 judge 8 of 8 planned",
              "09:26 09:27 close 1 shared-out");
    }

    @Test
    void more_time_belongs_to_what_is_planned() {
      meeting.given(extendsBy("anna", 4));

      assertThat(agenda(meeting).get(0)).isEqualTo("09:00 09:14 tell 14 of 14 planned");
      meeting.given(advances("anna"));
      assertThat(agenda(meeting).get(0)).isEqualTo("09:00 09:00 tell 0 of 14 done");
    }

    @Test
    void a_phase_without_a_time_keeps_what_was_added_and_what_it_has_taken() {
      Meeting open = underWay(circle().phase(phase("talk")), "bert");

      assertThat(agenda(open)).containsExactly("09:00 09:01 talk 1 shared-out");
      assertThat(agenda(open.given(extendsBy("anna", 4))))
          .containsExactly("09:00 09:05 talk 5 shared-out");
      assertThat(agenda(open.minutesLater(7))).containsExactly("09:00 09:07 talk 7 shared-out");
    }

    @Test
    void what_was_left_out_took_its_time() {
      Meeting optional =
          underWay(
              circle()
                  .phase(phase("tell").minutes(10).optional(true))
                  .phase(phase("close").minutes(5)),
              "bert");

      assertThat(agenda(optional.minutesLater(2).given(skips("anna"))))
          .containsExactly(
              "09:00 09:02 tell 2 of 10 left-out, optional", "09:02 09:07 close 5 of 5 planned");
    }

    @Test
    void a_phase_that_is_reopened_comes_again_with_all_that_follows() {
      meeting.minutesLater(10).given(advances("anna")).minutesLater(3);

      assertThat(agenda(meeting.given(goesBack("anna", "tell"))))
          .containsExactly(
              "09:00 09:10 tell 10 of 10 done",
              "09:10 09:13 ask 3 of 5 done",
              "09:13 09:23 tell 10 of 10 planned",
              "09:23 09:28 ask 5 of 5 planned",
              "09:28 09:36 judge 8 of 8 planned",
              "09:36 09:37 close 1 shared-out");
    }

    @Test
    void afterwards_it_is_what_was() {
      meeting.minutesLater(4).given(advances("anna")).minutesLater(9).given(finishes("anna"));

      assertThat(agenda(meeting.minutesLater(60)))
          .containsExactly("09:00 09:04 tell 4 of 10 done", "09:04 09:13 ask 9 of 5 done");
    }

    @Test
    void nothing_was_held_where_the_meeting_was_called_off() {
      Meeting off =
          meeting(method()).with("anna", FACILITATOR).given(Acts.abandons("anna")).minutesLater(3);

      assertThat(off.session().replan(off.now()))
          .isEqualTo(new Plan.Planned(new Agenda(off.now(), List.of())));
    }

    @Test
    void breaks_of_the_policy_come_after_the_phases_that_are_left() {
      Meeting resting =
          withPolicy(
              method(),
              PlanningPolicy.builder()
                  .addBreaks(new Break.AfterPhase("tell", Duration.ofMinutes(3)))
                  .addBreaks(new Break.AfterWork(Duration.ofMinutes(6), Duration.ofMinutes(2)))
                  .least(Duration.ofMinutes(2))
                  .build());

      assertThat(agenda(resting))
          .containsExactly(
              "09:00 09:10 tell 10 of 10 planned",
              "09:10 09:13 tell 3 of 3 break",
              "09:13 09:18 ask 5 of 5 planned",
              "09:18 09:20 ask 2 of 2 break",
              "09:20 09:28 judge 8 of 8 planned",
              "09:28 09:30 judge 2 of 2 break",
              "09:30 09:32 close 2 shared-out");
      resting.given(advances("anna"), advances("anna"));
      assertThat(agenda(resting.minutesLater(8)))
          .containsExactly(
              "09:00 09:00 tell 0 of 10 done",
              "09:00 09:00 ask 0 of 5 done",
              "09:00 09:08 judge 8 of 8 planned",
              "09:08 09:10 judge 2 of 2 break",
              "09:10 09:12 close 2 shared-out");
    }

    @Test
    void an_instant_before_the_last_event_counts_as_that_one() {
      meeting.minutesLater(8).given(advances("anna"));

      assertThat(meeting.session().replan(NINE)).isEqualTo(meeting.session().replan(minute(8)));
    }
  }

  @Nested
  class Time_that_stands_still {
    @Test
    void is_no_work() {
      meeting.minutesLater(3).given(pauses("anna")).minutesLater(20);

      assertThat(agenda(meeting).subList(0, 2))
          .containsExactly("09:00 09:30 tell 10 of 10 planned", "09:30 09:35 ask 5 of 5 planned");
      meeting.given(resumes("anna")).minutesLater(9).given(advances("anna"));
      assertThat(agenda(meeting).subList(0, 2))
          .containsExactly("09:00 09:32 tell 12 of 10 done", "09:32 09:37 ask 5 of 5 planned");
    }

    @Test
    void between_sittings_ends_when_they_meet_again() {
      meeting.minutesLater(3).given(new Command.Adjourn("anna", minute(120)));

      assertThat(agenda(meeting).subList(0, 2))
          .containsExactly(
              "09:00 11:07 tell 10 of 10 planned", "11:07 11:12 ask 5 of 5 planned, sitting 2");
      meeting.minutesLater(180);
      assertThat(agenda(meeting).get(0)).isEqualTo("09:00 12:10 tell 10 of 10 planned");
    }

    @Test
    void tells_one_sitting_from_another() {
      meeting
          .given(advances("anna"), adjourns("anna"))
          .minutesLater(60)
          .given(reconvenes("anna"), advances("anna"), pauses("anna"), adjourns("anna"))
          .given(reconvenes("anna"), advances("anna"));

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:00 tell 0 of 10 done",
              "09:00 10:00 ask 0 of 5 done",
              "10:00 10:00 judge 0 of 8 done, sitting 2",
              "10:00 10:01 close 1 shared-out, sitting 3");
    }
  }

  @Nested
  class What_is_foreseen {
    @Test
    void are_the_turns_of_those_who_are_there() {
      Meeting turns =
          meeting(
                  table()
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, CASE_OWNER, false),
                              phase("tell").minutes(4),
                              phase("react").time(TimeBudget.ofMinutes(2).per(MEMBER))))
                      .phase(phase("close").time(TimeBudget.ofMinutes(1).per(MEMBER))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .with("dirk");
      List<String> all =
          List.of(
              "09:00 09:04 tell 4 of 4 planned",
              "09:04 09:08 react 4 of 4 planned",
              "09:08 09:12 tell 4 of 4 planned",
              "09:12 09:16 react 4 of 4 planned",
              "09:16 09:20 tell 4 of 4 planned",
              "09:20 09:24 react 4 of 4 planned",
              "09:24 09:27 close 3 of 3 planned");

      assertThat(agenda(turns)).isEqualTo(all);
      assertThat(agenda(turns.begun())).isEqualTo(all);
      turns.given(advances("anna"), leaves("dirk"));
      assertThat(agenda(turns))
          .containsExactly(
              "09:00 09:00 tell 0 of 4 done",
              "09:00 09:02 react 2 of 2 planned",
              "09:02 09:06 tell 4 of 4 planned",
              "09:06 09:08 react 2 of 2 planned",
              "09:08 09:10 close 2 of 2 planned");
    }

    @Test
    void are_as_many_rounds_as_must_be_and_no_more_of_what_may_go_on() {
      Meeting rounds =
          underWay(
              circle()
                  .cycle(cycle("rounds", new Repeat.Rounds(3, 5), phase("try").minutes(4)))
                  .cycle(cycle("until", new Repeat.Until(MEMBER), phase("talk").minutes(2))),
              "bert");

      assertThat(agenda(rounds))
          .containsExactly(
              "09:00 09:04 try 4 of 4 planned",
              "09:04 09:08 try 4 of 4 planned",
              "09:08 09:12 try 4 of 4 planned",
              "09:12 09:14 talk 2 of 2 planned");
      rounds.given(Acts.repeats("anna"), Acts.repeats("anna"), Acts.repeats("anna"));
      assertThat(agenda(rounds).subList(3, 5))
          .containsExactly("09:00 09:04 try 4 of 4 planned", "09:04 09:06 talk 2 of 2 planned");
    }

    @Test
    void is_that_a_choice_will_give_its_role() {
      Meeting choosing =
          meeting(
                  table()
                      .phase(
                          phase("choose")
                              .time(TimeBudget.ofMinutes(1).per(MEMBER))
                              .chooses(
                                  Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER)))
                      .phase(phase("ask").time(TimeBudget.ofMinutes(2).per(MEMBER))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .with("dirk");

      assertThat(agenda(choosing))
          .containsExactly("09:00 09:03 choose 3 of 3 planned", "09:03 09:07 ask 4 of 4 planned");
    }

    @Test
    void has_an_end_also_where_a_method_has_hardly_any() {
      Cycle.Builder inner = cycle("c", new Repeat.Rounds(1000, null), phase("again").minutes(1));
      Cycle middle =
          Cycle.of("b").repeat(new Repeat.Rounds(1000, null)).addSteps(inner.build()).build();
      Meeting endless =
          underWay(
              circle().cycle(Cycle.of("a").repeat(new Repeat.Rounds(1000, null)).addSteps(middle)),
              "bert");
      Session session = endless.session();

      assertThat(session.clock(NINE).planned()).isNull();
      assertThat(session.clock(NINE).phasePlanned()).hasMinutes(1);
      assertThat(session.deadline())
          .contains(new Deadline(minute(1), Deadline.Reason.PHASE_PLANNED, "again"));
      endless.given(replans("anna", minute(60)));
      assertThat(endless.clock().phasePlanned()).hasMinutes(1);
      String words =
          "with all rounds and turns there are more than 10000 phases to lay on the clock";
      assertThatThrownBy(() -> session.agenda(NINE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(words);
      assertThatThrownBy(() -> session.agenda(NINE, Duration.ofHours(1), PlanningPolicy.defaults()))
          .hasMessage(words);
      assertThatThrownBy(() -> session.replan(NINE)).hasMessage(words);
    }

    @Test
    void may_be_nothing_however_often_nothing_comes_round() {
      Cycle none =
          cycle("c", new Repeat.ForEach(CASE_OWNER, null, false), phase("again").minutes(1))
              .build();
      Cycle middle = Cycle.of("b").repeat(new Repeat.Rounds(1000, null)).addSteps(none).build();
      Cycle outer = Cycle.of("a").repeat(new Repeat.Rounds(1000, null)).addSteps(middle).build();
      Meeting empty =
          meeting(
              circle()
                  .role(Grammar.role(CASE_OWNER).min(0))
                  .cycle(Cycle.of("o").repeat(new Repeat.Rounds(1000, null)).addSteps(outer))
                  .phase(phase("close").minutes(2)));

      assertThat(empty.clock().planned()).hasMinutes(2);
      assertThat(agenda(empty)).containsExactly("09:00 09:02 close 2 of 2 planned");
    }
  }

  @Nested
  class Until_an_end {
    @Test
    void the_rest_fills_the_time_and_what_is_over_stays() {
      meeting.minutesLater(12).given(advances("anna"), replans("anna", minute(24)));

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:12 tell 12 of 10 done",
              "09:12 09:16 ask 4 of 5 squeezed",
              "09:16 09:23 judge 7 of 8 squeezed",
              "09:23 09:24 close 1 shared-out");
    }

    @Test
    void is_what_can_be_asked_before_it_is_set() {
      meeting.minutesLater(12).given(advances("anna"));
      Plan asked = meeting.session().replan(meeting.now(), minute(24), PlanningPolicy.defaults());

      meeting.given(replans("anna", minute(24)));

      assertThat(meeting.session().replan(meeting.now())).isEqualTo(asked);
    }

    @Test
    void the_open_phase_has_its_part_from_then_on() {
      meeting.given(replans("anna", minute(16)));

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:07 tell 7 of 10 squeezed",
              "09:07 09:10 ask 3 of 5 squeezed",
              "09:10 09:15 judge 5 of 8 squeezed",
              "09:15 09:16 close 1 shared-out");
      assertThat(meeting.clock().phasePlanned()).hasMinutes(7);
      assertThat(meeting.minutesLater(8).clock().phaseOverrun()).hasMinutes(1);
      assertThat(agenda(meeting).get(0)).isEqualTo("09:00 09:08 tell 8 of 10 squeezed");
    }

    @Test
    void each_phase_gets_its_part_when_it_opens() {
      meeting.given(replans("anna", minute(16))).minutesLater(9).given(advances("anna"));

      assertThat(meeting.clock().phasePlanned()).isEqualTo(Duration.ofSeconds(150));
      meeting.minutesLater(2).given(advances("anna"));
      assertThat(meeting.clock().phasePlanned()).hasMinutes(4);
      meeting.minutesLater(4).given(advances("anna"));
      assertThat(meeting.clock().phasePlanned()).hasMinutes(1);
      meeting.given(finishes("anna"));

      assertThat(meeting.session().minutes().phases())
          .extracting(SessionMinutes.Visit::planned)
          .containsExactly(
              Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(8), null);
    }

    @Test
    void a_phase_gets_its_shortest_where_there_is_too_little_time() {
      meeting.given(replans("anna", minute(6)));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(5);
      assertThat(misfit(meeting))
          .isEqualTo(
              "Does not fit into 6 minutes: even at its shortest it takes 12 minutes and 30 seconds"
                  + " in all. That is 6 minutes and 30 seconds too long.");
      meeting.minutesLater(20).given(advances("anna"));
      assertThat(meeting.clock().phasePlanned()).isEqualTo(Duration.ofSeconds(150));
      assertThat(misfit(meeting))
          .isEqualTo(
              "There is no time left: even at its shortest it takes 7 minutes and 30 seconds in"
                  + " all.");
    }

    @Test
    void a_phase_gets_its_longest_where_there_is_too_much_time() {
      Meeting short_ =
          underWay(
              circle()
                  .phase(phase("tell").time(TimeBudget.ofMinutes(10).within(null, minutes(12))))
                  .phase(phase("close").minutes(5)),
              "bert");
      short_.given(replans("anna", minute(60)));

      assertThat(short_.clock().phasePlanned()).hasMinutes(12);
      assertThat(misfit(short_))
          .isEqualTo(
              "Does not fill 60 minutes: even at its longest it takes 22 minutes in all. That is 38"
                  + " minutes too short.");
      assertThat(short_.given(advances("anna")).clock().phasePlanned()).hasMinutes(10);
    }

    @Test
    void an_end_out_of_sight_leaves_a_phase_its_own_time() {
      Instant far = Instant.parse("9999-01-01T00:00:00Z");
      meeting.given(replans("anna", far));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(10);
      assertThatThrownBy(() -> meeting.session().replan(NINE))
          .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_added_goes_to_the_open_phase_and_the_others_pay() {
      meeting.given(replans("anna", minute(24)), extendsBy("anna", 4));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(14);
      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:14 tell 14 of 14 planned",
              "09:14 09:17 ask 3 of 5 squeezed",
              "09:17 09:23 judge 6 of 8 squeezed",
              "09:23 09:24 close 1 shared-out");
    }

    @Test
    void the_open_phase_gives_way_again_when_the_end_is_set_again() {
      meeting.given(replans("anna", minute(24)), extendsBy("anna", 4), replans("anna", minute(24)));

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:12 tell 12 of 14 squeezed",
              "09:12 09:16 ask 4 of 5 squeezed",
              "09:16 09:23 judge 7 of 8 squeezed",
              "09:23 09:24 close 1 shared-out");
    }

    @Test
    void a_pause_is_paid_by_the_phases_to_come() {
      meeting.given(replans("anna", minute(24)), pauses("anna")).minutesLater(4);

      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 09:14 tell 10 of 10 planned",
              "09:14 09:17 ask 3 of 5 squeezed",
              "09:17 09:23 judge 6 of 8 squeezed",
              "09:23 09:24 close 1 shared-out");
    }

    @Test
    void who_comes_in_later_changes_nothing_before_the_next_phase() {
      Meeting each =
          underWay(
              circle()
                  .phase(phase("tell").time(TimeBudget.ofMinutes(4).per(MEMBER)))
                  .phase(phase("ask").minutes(4)),
              "bert");
      each.given(replans("anna", minute(8)), joins("carla"));

      assertThat(each.clock().phasePlanned()).hasMinutes(4);
      assertThat(agenda(each))
          .containsExactly("09:00 09:04 tell 4 of 8 squeezed", "09:04 09:08 ask 4 of 4 planned");
    }

    @Test
    void a_phase_in_a_turn_counts_those_who_have_the_roles_in_it() {
      Meeting turns =
          meeting(
                  table()
                      .phase(phase("open").minutes(2))
                      .cycle(
                          cycle(
                              "turns",
                              new Repeat.ForEach(MEMBER, CASE_OWNER, false),
                              phase("react").time(TimeBudget.ofMinutes(2).per(MEMBER)))))
              .with("anna", FACILITATOR)
              .with("bert")
              .with("carla")
              .with("dirk")
              .begun()
              .given(replans("anna", minute(14)), advances("anna"));

      assertThat(turns.clock().phasePlanned()).hasMinutes(5);
      turns.minutesLater(8).given(advances("anna"));
      assertThat(turns.clock().phasePlanned()).hasMinutes(3);
    }

    private Duration minutes(int minutes) {
      return Duration.ofMinutes(minutes);
    }
  }

  @Nested
  class Between_sittings {
    @Test
    void an_end_is_forgotten_with_what_was_laid_out_for_it() {
      meeting.given(replans("anna", minute(16)), extendsBy("anna", 1), adjourns("anna"));

      assertThat(meeting.clock().phasePlanned()).hasMinutes(11);
      meeting.given(reconvenes("anna"));
      assertThat(agenda(meeting).get(1)).isEqualTo("09:11 09:16 ask 5 of 5 planned, sitting 2");
    }

    @Test
    void the_end_of_the_next_counts_from_its_beginning() {
      meeting
          .minutesLater(3)
          .given(new Command.Adjourn("anna", minute(600)), replans("anna", minute(616)));
      assertThat(meeting.clock().phasePlanned()).hasMinutes(8);

      meeting.minutesLater(600).given(reconvenes("anna"));
      assertThat(meeting.clock().phasePlanned()).hasMinutes(7);
      assertThat(agenda(meeting))
          .containsExactly(
              "09:00 19:07 tell 7 of 10 squeezed",
              "19:07 19:10 ask 3 of 5 squeezed, sitting 2",
              "19:10 19:15 judge 5 of 8 squeezed, sitting 2",
              "19:15 19:16 close 1 shared-out, sitting 2");
    }
  }

  @Nested
  class The_policy_of_the_method {
    @Test
    void holds_in_its_sessions_too() {
      Meeting ours =
          withPolicy(
              method().phase(phase("drink")),
              PlanningPolicy.builder()
                  .grain(Duration.ofSeconds(30))
                  .addUntouched("ask")
                  .putWeights("drink", 3)
                  .build());
      ours.given(replans("anna", minute(31)));

      assertThat(agenda(ours))
          .containsExactly(
              "09:00 09:10 tell 10 of 10 planned",
              "09:10 09:15 ask 5 of 5 planned",
              "09:15 09:23 judge 8 of 8 planned",
              "09:23 09:25 close 2 shared-out",
              "09:25 09:31 drink 6 shared-out");
      ours.given(replans("anna", minute(18)), advances("anna"));
      assertThat(ours.clock().phasePlanned()).hasMinutes(5);
    }

    @Test
    void is_part_of_the_session() {
      PlanningPolicy policy = PlanningPolicy.defaults().withLeastPercent(20);
      PreparedMethod plain = PreparedMethod.of(method().build());

      assertThat(plain.policy()).isEqualTo(PlanningPolicy.defaults());
      assertThat(plain.withPolicy(policy).policy()).isEqualTo(policy);
      assertThat(Session.open(plain.withPolicy(policy), Limits.defaults()))
          .isEqualTo(Session.open(plain.withPolicy(policy), Limits.defaults()))
          .isNotEqualTo(Session.open(plain, Limits.defaults()));
    }

    @Test
    void may_leave_out_what_is_optional_but_not_what_is_open() {
      Method.Builder method =
          circle()
              .phase(phase("tell").minutes(10).optional(true))
              .phase(phase("ask").minutes(10).optional(true))
              .phase(phase("close").minutes(10));
      Meeting leaving =
          withPolicy(method, PlanningPolicy.defaults().withLeaveOut(LeaveOut.IF_NEEDED));
      leaving.given(replans("anna", minute(12)));

      assertThat(agenda(leaving))
          .containsExactly(
              "09:00 09:06 tell 6 of 10 squeezed, optional",
              "09:06 09:06 ask 0 of 10 left-out, optional",
              "09:06 09:12 close 6 of 10 squeezed");
      Meeting staying = underWay(method, "bert").given(replans("anna", minute(12)));
      assertThat(misfit(staying))
          .isEqualTo(
              "Does not fit into 12 minutes: even at its shortest it takes 15 minutes in all. That"
                  + " is 3 minutes too long. Without 'ask' it does fit.");
    }
  }

  @Nested
  class More_time {
    private final Meeting spoken =
        underWay(
            circle()
                .phase(phase("tell").title(titled("Vertellen", "Telling")).minutes(10))
                .phase(phase("judge").title(titled("Oordelen", "Judging")).minutes(8))
                .phase(
                    phase("drink")
                        .title(titled("Borrel", "Drinks"))
                        .time(TimeBudget.ofMinutes(4).within(Duration.ofMinutes(4), null))
                        .optional(true))
                .phase(phase("close").title(titled("Afsluiten", "Closing")).minutes(5)),
            "bert");

    private LocalizedText titled(String dutch, String english) {
      return LocalizedText.of("nl", dutch).and("en", english);
    }

    private void says(int minutes, String dutch, String english) {
      LocalizedText text =
          spoken.session().extending(Duration.ofMinutes(minutes), spoken.now()).text();
      assertThat(text.in("nl")).isEqualTo(dutch);
      assertThat(text.in("en")).isEqualTo(english);
    }

    @Test
    void moves_the_end_where_none_is_set() {
      says(
          5,
          "'Vertellen' krijgt 5 minuten meer (15 in plaats van 10)."
              + " De bijeenkomst eindigt 5 minuten later.",
          "'Telling' gets 5 minutes more (15 instead of 10). The meeting ends 5 minutes later.");
    }

    @Test
    void costs_later_phases_where_an_end_is_set() {
      spoken.given(replans("anna", minute(27)));

      says(
          4,
          "'Vertellen' krijgt 4 minuten meer (14 in plaats van 10). 'Oordelen' krijgt 2 minuten"
              + " minder (6 in plaats van 8) en 'Afsluiten' 2 minuten minder (3 in plaats van 5)."
              + " De eindtijd blijft gelijk.",
          "'Telling' gets 4 minutes more (14 instead of 10). 'Judging' gets 2 minutes less (6"
              + " instead of 8) and 'Closing' 2 minutes less (3 instead of 5). The end stays where"
              + " it is.");
    }

    @Test
    void may_be_too_much_and_is_given_all_the_same() {
      spoken.given(replans("anna", minute(27)));

      says(
          7,
          "Dan past de rest niet meer: zelfs als alles zo kort mogelijk duurt, loopt het 30"
              + " seconden uit. Zonder 'Borrel' past het wel.",
          "Then the rest no longer fits: even with everything as short as can be, it runs 30"
              + " seconds over. Without 'Drinks' it does fit.");
      spoken.when(extendsBy("anna", 7)).thenAccepted();
      assertThat(spoken.clock().phasePlanned()).hasMinutes(17);
      says(
          1,
          "Ook dan past de rest niet: zelfs als alles zo kort mogelijk duurt, loopt het 1 minuut en"
              + " 30 seconden uit. Zonder 'Borrel' past het wel.",
          "The rest does not fit then either: even with everything as short as can be, it runs 1"
              + " minute and 30 seconds over. Without 'Drinks' it does fit.");
    }

    @Test
    void may_come_out_of_what_the_phase_ran_over() {
      spoken.minutesLater(14);

      says(3, "Er verandert niets.", "Nothing changes.");
      says(
          5,
          "'Vertellen' krijgt 1 minuut meer (15 in plaats van 14)."
              + " De bijeenkomst eindigt 1 minuut later.",
          "'Telling' gets 1 minute more (15 instead of 14). The meeting ends 1 minute later.");
    }

    @Test
    void tells_which_phases_change_and_the_end() {
      spoken.given(replans("anna", minute(27)));

      assertThat(spoken.session().extending(Duration.ofMinutes(4), NINE).changes())
          .extracting(change -> change.phase() + " " + change.from() + " " + change.to())
          .containsExactly("tell PT10M PT14M", "judge PT8M PT6M", "close PT5M PT3M");
    }

    @Test
    void is_nothing_to_a_meeting_that_has_no_open_phase() {
      spoken.given(finishes("anna"));

      says(5, "Er verandert niets.", "Nothing changes.");
    }

    @Test
    void is_within_what_can_be_given() {
      assertThatThrownBy(() -> spoken.session().extending(Duration.ZERO, NINE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("an extension is more than zero and at most 366 days, but is PT0S");
    }
  }

  @Nested
  class Planned_against_actual {
    @Test
    void the_clock_tells_how_far_behind_the_meeting_is() {
      assertThat(meeting.minutesLater(8).clock().behind()).isZero();
      assertThat(meeting.minutesLater(5).clock().behind()).hasMinutes(3);
      meeting.given(advances("anna")).minutesLater(1).given(advances("anna"));
      assertThat(meeting.clock().behind()).isEqualTo(Duration.ofMinutes(-1));
      assertThat(meeting.minutesLater(10).clock().behind()).hasMinutes(1);
      meeting.given(advances("anna")).minutesLater(30);
      assertThat(meeting.clock().behind()).hasMinutes(1);
      assertThat(meeting.given(finishes("anna")).clock().behind()).hasMinutes(1);
    }

    @Test
    void the_clock_counts_what_is_done_again_as_lost() {
      Instant end = end(meeting);
      meeting.minutesLater(10).given(advances("anna")).minutesLater(3);
      meeting.given(goesBack("anna", "tell")).minutesLater(2);

      assertThat(meeting.clock().behind()).hasMinutes(13);
      assertThat(end(meeting)).isEqualTo(end.plus(Duration.ofMinutes(13)));
      meeting.given(advances("anna")).minutesLater(5).given(advances("anna"));
      assertThat(meeting.clock().behind()).hasMinutes(5);
    }

    @Test
    void the_minutes_of_a_running_meeting_count_what_ran_over() {
      meeting.minutesLater(15).given(advances("anna"));

      assertThat(meeting.session().minutes().overrun()).hasMinutes(5);
    }

    @Test
    void the_clock_does_not_count_what_stood_still() {
      meeting.minutesLater(12).given(pauses("anna")).minutesLater(60);

      assertThat(meeting.clock().behind()).hasMinutes(2);
    }

    @Test
    void what_was_left_out_puts_the_meeting_ahead() {
      Meeting optional =
          underWay(
              circle().phase(phase("tell").minutes(10).optional(true)).phase(phase("close")),
              "bert");

      optional.minutesLater(1).given(skips("anna"));
      assertThat(optional.clock().behind()).isEqualTo(Duration.ofMinutes(-9));
      assertThat(optional.session().minutes().planned()).isNull();
      assertThat(optional.session().minutes().overrun()).isZero();
      assertThat(optional.session().minutes().actual()).hasMinutes(1);
    }

    @Test
    void the_minutes_show_both() {
      meeting
          .given(replans("anna", minute(24)))
          .minutesLater(14)
          .given(advances("anna"))
          .minutesLater(2)
          .given(advances("anna"));
      SessionMinutes minutes = meeting.session().minutes();

      assertThat(minutes.end()).isEqualTo(minute(24));
      assertThat(minutes.phases())
          .extracting(SessionMinutes.Visit::planned)
          .containsExactly(Duration.ofMinutes(10), Duration.ofMinutes(5), Duration.ofMinutes(8));
      assertThat(minutes.phases())
          .extracting(SessionMinutes.Visit::overrun)
          .containsExactly(Duration.ofMinutes(4), Duration.ZERO, Duration.ZERO);
      assertThat(minutes.planned()).hasMinutes(23);
      assertThat(minutes.actual()).hasMinutes(16);
      assertThat(minutes.overrun()).hasMinutes(1);
    }

    @Test
    void the_minutes_add_up_what_ran_over_and_what_was_left() {
      meeting.minutesLater(14).given(advances("anna")).minutesLater(2).given(advances("anna"));
      meeting.minutesLater(8).given(advances("anna")).minutesLater(9).given(finishes("anna"));

      assertThat(meeting.session().minutes().planned()).hasMinutes(23);
      assertThat(meeting.session().minutes().actual()).hasMinutes(33);
      assertThat(meeting.session().minutes().overrun()).hasMinutes(1);
      assertThat(meeting.session().minutes().end()).isNull();
    }
  }
}
