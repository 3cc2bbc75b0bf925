package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.SuggestedMethods.facilitator;
import static org.intervisie.catalogue.SuggestedMethods.flow;
import static org.intervisie.catalogue.SuggestedMethods.people;
import static org.intervisie.catalogue.SuggestedMethods.phase;
import static org.intervisie.catalogue.SuggestedMethods.plain;
import static org.intervisie.catalogue.SuggestedMethods.reasons;
import static org.intervisie.catalogue.SuggestedMethods.role;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Each reason about how many people there are, in the words in which it is given. */
class PeopleFitTest {
  @Test
  void a_group_within_the_bounds_suits() {
    assertThat(reasons(plain().withGroup(GroupSize.between(5, 12)), people(6)))
        .containsExactly(
            "FOR Past bij een groep van 6: 5 tot en met 12 mensen."
                + " | Suits a group of 6: 5 to 12 people.");
    assertThat(reasons(plain().withGroup(GroupSize.between(3, 3)), people(3)))
        .containsExactly(
            "FOR Past bij een groep van 3: precies 3 mensen."
                + " | Suits a group of 3: exactly 3 people.");
  }

  @Test
  void a_group_outside_the_bounds_is_ruled_out() {
    assertThat(reasons(plain().withGroup(GroupSize.between(5, 12)), people(4)))
        .containsExactly(
            "RULES_OUT Hier zijn ten minste 5 mensen voor nodig."
                + " | It takes at least 5 people.");
    assertThat(reasons(plain().withGroup(new GroupSize(null, 1)), people(2)))
        .containsExactly(
            "RULES_OUT Er is plaats voor ten hoogste 1 persoon."
                + " | There is room for at most 1 person.");
  }

  @Test
  void each_part_needs_somebody_but_who_leads_may_play_one_too() {
    Phase question =
        phase("Vragen", "Ask")
            .with(says(Kind.QUESTION).by("member").times(Times.atLeast(1)))
            .build();
    Method method =
        flow(question)
            .withRoles(
                role("member"),
                Role.of(Role.CASE_OWNER).title(LocalizedText.plain("o")).build(),
                facilitator());

    assertThat(reasons(method, people(2))).isEmpty();
    assertThat(reasons(method, people(1)))
        .containsExactly(
            "RULES_OUT Hier zijn ten minste 2 mensen voor nodig."
                + " | It takes at least 2 people.");
  }

  @Test
  void where_every_role_is_limited_there_is_room_for_so_many() {
    Method method = plain().withRoles(role("member").withMax(3), role("guest").withMax(1));

    assertThat(reasons(method, people(4))).isEmpty();
    assertThat(reasons(method, people(5)))
        .containsExactly(
            "RULES_OUT Er is plaats voor ten hoogste 4 mensen."
                + " | There is room for at most 4 people.");
  }

  @Test
  void roles_may_take_more_people_than_an_int_can_count() {
    Role many = role("member").withMin(Integer.MAX_VALUE);

    assertThat(reasons(plain().withRoles(many, many.withId("guest")), people(9)))
        .containsExactly(
            "RULES_OUT Hier zijn ten minste 2147483647 mensen voor nodig."
                + " | It takes at least 2147483647 people.");
    Role room = role("member").withMax(Integer.MAX_VALUE);
    assertThat(reasons(plain().withRoles(room, room.withId("guest")), people(9))).isEmpty();
  }

  @Test
  void names_the_phase_that_leaves_each_the_least_time_to_speak() {
    Activity.Builder each = says(Kind.ADVICE);
    each.by("member").times(Times.atLeast(1));
    Phase advise = phase("Adviseren", "Advise").minutes(4).with(each.build()).build();
    Phase end = phase("Slot", "End").minutes(3).with(each.build()).build();

    assertThat(reasons(flow(advise, end), people(9)))
        .containsExactly(
            "AGAINST In 'Slot' blijven er maar 20 seconden over voor elke bijdrage."
                + " | In 'End' there are only 20 seconds for each contribution.");
    assertThat(reasons(flow(advise, end), people(6))).isEmpty();
    assertThat(reasons(flow(end), people(180)))
        .containsExactly(
            "AGAINST In 'Slot' blijft er maar 1 seconde over voor elke bijdrage."
                + " | In 'End' there is only 1 second for each contribution.");
    assertThat(reasons(flow(end), people(181)))
        .containsExactly(
            "AGAINST In 'Slot' blijft er nog geen seconde over voor elke bijdrage."
                + " | In 'End' there is less than a second for each contribution.");
    assertThat(reasons(flow(end.withOptional(true)), people(9))).isEmpty();
  }

  @Test
  void counts_every_contribution_that_must_be_made_aloud() {
    Activity twice = says(Kind.ADVICE).by("member").times(Times.atLeast(2)).build();
    Activity once = says(Kind.QUESTION).by("member").times(Times.atLeast(1)).build();
    Phase round = phase("Ronde", "Round").minutes(6).with(twice).with(once).build();

    assertThat(reasons(flow(round), people(4))).isEmpty();
    assertThat(reasons(flow(round), people(5)))
        .first()
        .asString()
        .startsWith("AGAINST In 'Ronde' blijven er maar 24 seconden over voor elke bijdrage.");
  }

  @Test
  void where_no_time_is_planned_the_longest_counts() {
    Activity each = says(Kind.ADVICE).by("member").times(Times.atLeast(1)).build();
    TimeBudget atMost = new TimeBudget(null, null, Duration.ofMinutes(2), List.of());
    Phase round = phase("Ronde", "Round").time(atMost).with(each).build();

    assertThat(reasons(flow(round), people(4))).isEmpty();
    assertThat(reasons(flow(round), people(6)))
        .first()
        .asString()
        .startsWith("AGAINST In 'Ronde' blijven er maar 20 seconden over voor elke bijdrage.");
  }

  @Test
  void who_write_or_sit_in_groups_need_not_wait_for_each_other() {
    Activity written = writes(Kind.NOTE).by("member").times(Times.atLeast(1)).build();
    Activity spoken = says(Kind.NOTE).by("member").times(Times.atLeast(1)).build();
    Phase writing = phase("Schrijven", "Write").minutes(1).with(written).build();
    Phase pairs =
        phase("Duo", "Pair").minutes(1).form(Form.of("pairs", Grouping.PAIRS).with(spoken)).build();

    assertThat(reasons(flow(writing), people(7))).isEmpty();
    assertThat(reasons(flow(pairs), people(7))).isEmpty();
  }

  @Test
  void a_large_group_does_well_to_split_up() {
    Phase pairs = phase("Duo", "Pair").form(Form.of("pairs", Grouping.PAIRS)).build();

    assertThat(reasons(flow(pairs), people(8)))
        .containsExactly(
            "FOR Een grote groep kan zich splitsen in duo's of groepjes."
                + " | A large group can split up into pairs or subgroups.");
    assertThat(reasons(flow(pairs), people(7))).isEmpty();
  }
}
