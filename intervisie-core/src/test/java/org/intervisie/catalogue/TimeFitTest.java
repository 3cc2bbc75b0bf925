package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.SuggestedMethods.aims;
import static org.intervisie.catalogue.SuggestedMethods.flow;
import static org.intervisie.catalogue.SuggestedMethods.minutes;
import static org.intervisie.catalogue.SuggestedMethods.phase;
import static org.intervisie.catalogue.SuggestedMethods.plain;
import static org.intervisie.catalogue.SuggestedMethods.reasons;
import static org.intervisie.catalogue.SuggestedMethods.talk;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Each reason about the time, in the words in which it is given. */
class TimeFitTest {

  @Test
  void fits_when_the_longest_meeting_fits() {
    Method method = plain().withDuration(DurationRange.betweenMinutes(60, 90));

    assertThat(reasons(method, minutes(90)))
        .containsExactly(
            "FOR Past in de tijd: duurt 60 tot 90 minuten."
                + " | Fits the time: it takes 60 to 90 minutes.");
  }

  @Test
  void fits_if_kept_short_when_only_a_short_meeting_fits() {
    Method method = plain().withDuration(DurationRange.betweenMinutes(60, 90));

    assertThat(reasons(method, minutes(60)))
        .containsExactly(
            "FOR Past in de tijd als het vlot gaat: duurt 60 tot 90 minuten."
                + " | Fits the time if kept short: it takes 60 to 90 minutes.");
  }

  @Test
  void says_so_when_a_meeting_may_take_longer_than_is_known() {
    Method method = plain().withDuration(DurationRange.atLeastMinutes(60));

    assertThat(reasons(method, minutes(75)))
        .containsExactly(
            "FOR Past in de tijd: duurt 60 minuten of langer."
                + " | Fits the time: it takes 60 minutes or more.");
  }

  @Test
  void tells_the_planned_time_from_the_longest() {
    Phase open = talk().withTime(time(5, 10, 60));
    Phase round = phase("Ronde", "Round").time(time(5, null, 10)).build();

    assertThat(reasons(flow(open), minutes(60)))
        .containsExactly(
            "FOR Past in de tijd: de fasen duren samen 5 tot 60 minuten, 10 minuten volgens plan."
                + " | Fits the time: its phases together take 5 to 60 minutes, 10 minutes as"
                + " planned.");
    assertThat(reasons(flow(open, round), minutes(20)))
        .first()
        .asString()
        .startsWith(
            "FOR Past in de tijd zoals gepland: de fasen duren samen 10 tot 70 minuten,"
                + " 20 minuten volgens plan. | Fits the time as planned: ");
    assertThat(reasons(flow(open, round), minutes(19)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd als het vlot gaat: de fasen duren samen 10 tot 70");
    assertThat(reasons(flow(round), minutes(10)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 5 tot 10 minuten. |");
  }

  @Test
  void a_longest_time_alone_promises_nothing_of_a_shorter_meeting() {
    Method method = plain().withDuration(new DurationRange(null, Duration.ofMinutes(90)));

    assertThat(reasons(method, minutes(90)))
        .containsExactly(
            "FOR Past in de tijd: duurt ten hoogste 90 minuten."
                + " | Fits the time: it takes at most 90 minutes.");
    assertThat(reasons(method, minutes(89))).isEmpty();
  }

  @Test
  void a_part_of_a_second_too_much_counts_as_one() {
    Method method = plain().withDuration(DurationRange.ofMinutes(60));
    Needs almost = Needs.builder().time(Duration.ofMinutes(60).minusNanos(1)).build();

    assertThat(reasons(method, almost))
        .containsExactly(
            "RULES_OUT Te lang: duurt 60 minuten, 1 seconde meer dan er is."
                + " | Too long: it takes 60 minutes, 1 second more than there is.");
  }

  @Test
  void is_ruled_out_when_it_takes_too_long() {
    Method method = plain().withDuration(DurationRange.ofMinutes(61));

    assertThat(reasons(method, minutes(60)))
        .containsExactly(
            "RULES_OUT Te lang: duurt 61 minuten, 1 minuut meer dan er is."
                + " | Too long: it takes 61 minutes, 1 minute more than there is.");
  }

  @Test
  void says_that_phases_may_be_shorter_than_planned_to_make_it_fit() {
    Phase greet = phase("Groet", "Greet").minutes(10).build();
    Method method = flow(greet, talk().withTime(TimeBudget.ofMinutes(80)));

    assertThat(reasons(method, minutes(80)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 90 minuten, 10 minuten meer dan er is;"
                + " het past als jullie de fasen inkorten."
                + " | Too long: its phases together take 90 minutes, 10 minutes more than there"
                + " is; it fits if you shorten the phases.");
    assertThat(reasons(method, minutes(45))).first().asString().startsWith("AGAINST");
    assertThat(reasons(method, minutes(44)))
        .containsExactly(
            "RULES_OUT Te lang: de fasen duren samen 90 minuten, 46 minuten meer dan er is."
                + " | Too long: its phases together take 90 minutes, 46 minutes more than there"
                + " is.");
  }

  @Test
  void phases_are_shortened_no_further_than_the_method_says() {
    Phase rigid = phase("Groet", "Greet").time(time(10, 10, 20)).build();
    Method method = flow(rigid, talk().withTime(TimeBudget.ofMinutes(30)));

    assertThat(reasons(method, minutes(25)))
        .first()
        .asString()
        .startsWith(
            "AGAINST Te lang: de fasen duren samen 40 tot 50 minuten, 40 minuten volgens plan,"
                + " 15 minuten meer dan er is; het past als jullie de fasen inkorten.");
    assertThat(reasons(method, minutes(24))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void what_a_method_states_of_the_whole_gives_way_only_if_its_phases_add_up_to_it() {
    Method method = flow(talk().withTime(TimeBudget.ofMinutes(80)));

    assertThat(reasons(method.withDuration(DurationRange.ofMinutes(80)), minutes(75)))
        .containsExactly(
            "AGAINST Te lang: duurt 80 minuten, 5 minuten meer dan er is;"
                + " het past als jullie de fasen inkorten."
                + " | Too long: it takes 80 minutes, 5 minutes more than there is;"
                + " it fits if you shorten the phases.");
    for (DurationRange other :
        List.of(
            DurationRange.atLeastMinutes(80),
            DurationRange.betweenMinutes(80, 90),
            DurationRange.betweenMinutes(78, 82))) {
      assertThat(reasons(method.withDuration(other), minutes(75)))
          .first()
          .asString()
          .startsWith("RULES_OUT Te lang: duurt ");
    }
  }

  @Test
  void promises_nothing_where_nobody_knows_how_long_it_may_take() {
    Phase timed = phase("Groet", "Greet").minutes(6).build();

    assertThat(reasons(flow(timed, talk()), minutes(5)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 6 minuten of langer, 1 minuut meer dan er is;"
                + " het past misschien als jullie de fasen inkorten."
                + " | Too long: its phases together take 6 minutes or more, 1 minute more than"
                + " there is; it may fit if you shorten the phases.");
    // Half of the greeting, and at least a minute to talk.
    assertThat(reasons(flow(timed, talk()), minutes(4))).first().asString().startsWith("AGAINST");
    assertThat(reasons(flow(timed, talk()), minutes(3))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void says_what_may_be_left_out_to_make_it_fit() {
    Phase closing = phase("Afsluiting", "Closing").minutes(10).optional(true).build();
    Phase walking = phase("Wandelen", "Walk").minutes(20).optional(true).build();
    Method method = flow(closing, talk().withTime(TimeBudget.ofMinutes(30)), walking);

    assertThat(reasons(method, minutes(45)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 60 minuten, 15 minuten meer dan er is;"
                + " het past als jullie de fasen inkorten of 'Wandelen' weglaten."
                + " | Too long: its phases together take 60 minutes, 15 minutes more than there"
                + " is; it fits if you shorten the phases or leave out 'Walk'.");
    assertThat(reasons(method, minutes(30)))
        .first()
        .asString()
        .contains("als jullie de fasen inkorten of 'Afsluiting' en 'Wandelen' weglaten.");
    assertThat(reasons(method, minutes(29)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 60 minuten, 31 minuten meer dan er is;"
                + " het past als jullie 'Afsluiting' weglaten en de rest inkorten."
                + " | Too long: its phases together take 60 minutes, 31 minutes more than there"
                + " is; it fits if you leave out 'Closing' and shorten the rest.");
    assertThat(reasons(method, minutes(15)))
        .first()
        .asString()
        .contains("als jullie 'Afsluiting' en 'Wandelen' weglaten en de rest inkorten.");
    assertThat(reasons(method, minutes(14))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void says_what_may_be_left_out_where_nothing_can_be_shortened() {
    Phase closing = phase("Afsluiting", "Closing").time(time(10, 10, 20)).optional(true).build();
    Phase walking = phase("Wandelen", "Walk").time(time(60, 60, 60)).optional(true).build();
    Method method = flow(closing, talk().withTime(time(2, 2, 2)), walking);

    assertThat(reasons(method, minutes(50)))
        .first()
        .asString()
        .contains("22 minuten meer dan er is; het past als jullie 'Wandelen' weglaten. | ");
  }

  @Test
  void promises_that_it_fits_only_if_the_phases_that_remain_fit_too() {
    Phase closing = phase("Afsluiting", "Closing").minutes(20).optional(true).build();
    Phase walking = phase("Wandelen", "Walk").minutes(20).optional(true).build();
    Method method =
        flow(closing, talk().withTime(TimeBudget.ofMinutes(30)), walking)
            .withDuration(DurationRange.ofMinutes(60));

    assertThat(reasons(method, minutes(50)))
        .first()
        .asString()
        .startsWith(
            "AGAINST Te lang: duurt 60 minuten, 10 minuten meer dan er is;"
                + " het past als jullie 'Wandelen' weglaten.");
    assertThat(reasons(method, minutes(46)))
        .first()
        .asString()
        .startsWith(
            "AGAINST Te lang: duurt 60 minuten, 14 minuten meer dan er is;"
                + " het past als jullie 'Afsluiting' en 'Wandelen' weglaten.");
    assertThat(reasons(method, minutes(29))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void what_is_left_out_saves_as_much_as_the_whole_is_too_long() {
    Phase closing = phase("Afsluiting", "Closing").minutes(5).optional(true).build();
    Phase walking = phase("Wandelen", "Walk").minutes(15).optional(true).build();
    Method method = flow(closing, talk(), walking).withDuration(DurationRange.ofMinutes(60));

    assertThat(reasons(method, minutes(50)))
        .first()
        .asString()
        .startsWith(
            "AGAINST Te lang: duurt 60 minuten, 10 minuten meer dan er is;"
                + " het past als jullie 'Wandelen' weglaten.");
    assertThat(reasons(method, minutes(39))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void a_choice_that_gives_a_role_is_never_left_out() {
    Phase choice =
        phase("Kiezen", "Choose")
            .minutes(10)
            .optional(true)
            .chooses(Choice.of(Kind.CASE).by("member").makesAuthor("member"))
            .build();
    Method method = flow(choice, talk().withTime(TimeBudget.ofMinutes(30)));

    assertThat(reasons(method, minutes(20))).first().asString().doesNotContain("weglaten");
    assertThat(reasons(method, minutes(19))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void a_little_too_long_is_no_bar_where_any_phase_may_be_skipped() {
    Method method = plain().withDuration(DurationRange.ofMinutes(80)).withSkippable(true);

    assertThat(reasons(method, minutes(60)))
        .containsExactly(
            "AGAINST Te lang: duurt 80 minuten, 20 minuten meer dan er is;"
                + " wel mag een fase worden overgeslagen, met een reden."
                + " | Too long: it takes 80 minutes, 20 minutes more than there is;"
                + " but a phase may be skipped, with a reason.");
    assertThat(reasons(method, minutes(59))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void a_variant_whose_phases_contradict_what_its_base_says_is_judged_by_its_phases() {
    Phase half = talk().withTime(TimeBudget.ofMinutes(30));
    Method base = flow(half).withDuration(DurationRange.ofMinutes(30));
    Phase.Builder more = phase("Wandelen", "Walk").minutes(60);
    Method longer = base.vary("longer").insertAfter(half.id(), more).build();
    Method shorter =
        base.vary("shorter")
            .change(half.id(), phase -> phase.withTime(TimeBudget.ofMinutes(10)))
            .build();

    assertThat(reasons(longer, minutes(44))).first().asString().startsWith("RULES_OUT Te lang");
    assertThat(reasons(longer, minutes(90)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 90 minuten.");
    assertThat(reasons(shorter, minutes(20)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 10 minuten.");
  }

  @Test
  void a_time_that_is_not_known_gives_no_reason() {
    assertThat(reasons(plain(), minutes(10))).isEmpty();
    Phase timed = phase("Groet", "Greet").minutes(5).build();
    assertThat(reasons(flow(timed, talk()), minutes(10))).isEmpty();
    assertThat(reasons(flow(timed, talk()), minutes(4))).isNotEmpty();
    assertThat(reasons(flow(timed, talk().withOptional(true)), minutes(10))).isNotEmpty();
  }

  @Test
  void several_sittings_speak_against_it() {
    Method method = plain().withMeetings(new Meetings(3, Duration.ofHours(2)));

    assertThat(reasons(method, minutes(120)))
        .containsExactly(
            "AGAINST Vraagt 3 bijeenkomsten van 120 minuten."
                + " | Takes 3 meetings of 120 minutes.");
    assertThat(reasons(method, minutes(90)))
        .containsExactly(
            "RULES_OUT Vraagt 3 bijeenkomsten van 120 minuten, 30 minuten meer dan er is."
                + " | Takes 3 meetings of 120 minutes, 30 minutes more than there is.");
    assertThat(reasons(plain().withMeetings(new Meetings(1, Duration.ofHours(2))), minutes(120)))
        .first()
        .asString()
        .startsWith("FOR");
  }

  @Test
  void a_duration_says_how_long_each_of_several_sittings_may_be() {
    Method method =
        plain()
            .withMeetings(new Meetings(3, Duration.ofHours(2)))
            .withDuration(DurationRange.betweenMinutes(90, 120));

    assertThat(reasons(method, minutes(90)))
        .containsExactly(
            "AGAINST Vraagt 3 bijeenkomsten van 90 tot 120 minuten."
                + " | Takes 3 meetings of 90 to 120 minutes.");
    assertThat(reasons(method.withMeetings(new Meetings(1, Duration.ofHours(2))), minutes(90)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd als het vlot gaat: duurt 90 tot 120 minuten.");
    Phase whole = talk().withTime(TimeBudget.ofMinutes(300));
    DurationRange atMost = new DurationRange(null, Duration.ofHours(2));
    assertThat(reasons(method.withFlow(whole).withDuration(atMost), minutes(90)))
        .first()
        .asString()
        .startsWith("AGAINST Vraagt 3 bijeenkomsten van ten hoogste 120 minuten.");
  }

  @Test
  void little_time_is_what_some_methods_are_made_for() {
    assertThat(reasons(plain().withGoodFor(Aim.LITTLE_TIME), minutes(45)))
        .containsExactly("FOR Is gemaakt voor weinig tijd. | Is made for when time is short.");
    assertThat(reasons(plain().withNotFor(Aim.LITTLE_TIME), minutes(45)))
        .containsExactly(
            "RULES_OUT Is niet geschikt als er weinig tijd is."
                + " | Does not suit a meeting that has to be short.");
    assertThat(reasons(plain().withGoodFor(Aim.LITTLE_TIME), minutes(46))).isEmpty();
  }

  @Test
  void little_time_is_judged_alike_in_minutes_and_as_an_aim() {
    Needs asked = aims(Aim.LITTLE_TIME);

    for (Method method :
        List.of(plain().withGoodFor(Aim.LITTLE_TIME), plain().withNotFor(Aim.LITTLE_TIME))) {
      assertThat(reasons(method, asked)).hasSize(1).isEqualTo(reasons(method, minutes(45)));
      assertThat(reasons(method, minutes(45).withAims(Aim.LITTLE_TIME))).hasSize(1);
    }
    assertThat(reasons(plain(), asked)).isEmpty();
  }

  private static TimeBudget time(int min, @Nullable Integer planned, int max) {
    return new TimeBudget(
        Duration.ofMinutes(min),
        planned == null ? null : Duration.ofMinutes(planned),
        Duration.ofMinutes(max),
        List.of());
  }
}
