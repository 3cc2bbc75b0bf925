package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Entry;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A group of seven is a facilitator and six others, one of whom may bring the case. */
class EntriesTest {
  private static final Instant START = Instant.parse("2026-03-02T14:00:00Z");

  @Test
  void a_phase_keeps_its_times_and_a_time_per_participant_counts_for_each() {
    Method method =
        flow(
            phase("open", TimeBudget.ofMinutes(5).within(null, Duration.ofMinutes(8))),
            phase("talk", null),
            phase("ask", TimeBudget.betweenMinutes(1, 2).per("member")),
            phase("close", TimeBudget.ofMinutes(1).per("member", "facilitator")));

    assertThat(method.entries(7))
        .containsExactly(
            entry("open", null, 5, 8),
            entry("talk", null, null, null),
            entry("ask", 6, null, 12),
            entry("close", null, 7, null));
    assertThat(inShort(method, 3)).containsExactly("open 5", "talk", "ask", "close 3");
  }

  @Test
  void an_optional_phase_may_be_left_out_but_for_one_whose_choice_gives_a_role() {
    Phase walk = phase("walk", null).withOptional(true);
    Phase choose = choosing("choose", "case-owner").withOptional(true);

    assertThat(flow(walk, choose).entries(7))
        .extracting(Entry::optional)
        .containsExactly(true, false);
  }

  @Test
  void a_role_that_a_choice_gives_is_held_by_one_of_the_others_from_there_on() {
    Phase before = phase("before", TimeBudget.ofMinutes(1).per("member"));
    Phase after = phase("after", TimeBudget.ofMinutes(1).per("member"));
    Phase owner = phase("owner", TimeBudget.ofMinutes(1).per("case-owner"));

    assertThat(inShort(flow(before, choosing("choose", "case-owner"), after, owner), 7))
        .containsExactly("before 6", "choose", "after 5", "owner 1");
  }

  @Test
  void what_a_choice_gives_in_one_round_someone_holds_in_the_next() {
    Phase ask = phase("ask", TimeBudget.ofMinutes(1).per("member"));
    Cycle twice =
        new Cycle(
            "rounds", List.of(ask, choosing("choose", "case-owner")), new Repeat.Rounds(2, 4));

    assertThat(inShort(flow(twice), 7)).containsExactly("ask 6", "choose", "ask 5", "choose");
  }

  @Test
  void a_turn_comes_once_for_each_also_when_it_is_voluntary() {
    Phase tell = phase("tell", TimeBudget.ofMinutes(3));
    for (boolean voluntary : List.of(false, true)) {
      Cycle turns =
          new Cycle("turns", List.of(tell), new Repeat.ForEach("member", null, voluntary));

      assertThat(inShort(flow(turns), 4)).containsExactly("tell 3", "tell 3", "tell 3");
    }
  }

  @Test
  void a_role_that_a_turn_gives_goes_back_with_the_turn() {
    Phase listen = phase("listen", TimeBudget.ofMinutes(1).per("member"));
    Phase end = phase("end", TimeBudget.ofMinutes(1).per("member"));
    Cycle turns =
        new Cycle("turns", List.of(listen), new Repeat.ForEach("member", "case-owner", false));

    assertThat(inShort(flow(turns, end), 4))
        .containsExactly("listen 2", "listen 2", "listen 2", "end 3");
  }

  @Test
  void rounds_come_as_often_as_must_be_and_those_without_a_number_once() {
    Phase phase = phase("again", TimeBudget.ofMinutes(2));

    assertThat(inShort(flow(new Cycle("c", List.of(phase), new Repeat.Rounds(3, null))), 5))
        .containsExactly("again 2", "again 2", "again 2");
    assertThat(inShort(flow(new Cycle("c", List.of(phase), new Repeat.Until("member"))), 5))
        .containsExactly("again 2");
  }

  @Test
  void a_cycle_in_a_cycle_is_gone_round_in_each_round() {
    Cycle inner =
        new Cycle("inner", List.of(phase("b", null)), new Repeat.ForEach("member", null, false));
    Cycle outer =
        new Cycle(
            "outer", List.of(phase("a", null), inner, phase("c", null)), new Repeat.Rounds(2, 2));

    assertThat(inShort(flow(outer), 3)).containsExactly("a", "b", "b", "c", "a", "b", "b", "c");
  }

  @Test
  void there_is_always_someone_to_hold_a_role() {
    Method method = flow(phase("ask", TimeBudget.ofMinutes(2).per("member")));

    assertThat(inShort(method, 1)).containsExactly("ask 2");
  }

  @Test
  void says_for_how_many_people_it_can_tell() {
    Method method = flow(phase("open", null));

    assertThat(method.entries(10_000)).hasSize(1);
    for (int people : List.of(0, -1, 10_001)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> method.entries(people))
          .withMessage("'people' must be 1 to 10,000 but is " + people);
    }
  }

  @Test
  void refuses_what_goes_round_for_ages_before_it_is_laid_out() {
    Cycle inner = new Cycle("inner", List.of(phase("a", null)), new Repeat.Rounds(1_000, null));
    Cycle ten = new Cycle("outer", List.of(inner), new Repeat.Rounds(10, null));
    Cycle eleven = new Cycle("outer", List.of(inner), new Repeat.Rounds(11, null));
    Cycle ages = new Cycle("ages", List.of(eleven), new Repeat.Rounds(1_000, null));

    assertThat(flow(ten).entries(7)).hasSize(10_000);
    for (Cycle cycle : List.of(eleven, new Cycle("longer", List.of(ages), ages.repeat()))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> flow(cycle).entries(7))
          .withMessage("method 'm' goes round so often that it has over 10,000 entries");
    }
  }

  @Test
  void a_method_is_planned_for_a_group_that_has_not_met_yet() {
    Method method =
        flow(
            phase("open", TimeBudget.ofMinutes(10)),
            phase("ask", TimeBudget.ofMinutes(5).per("member")));
    Instant end = START.plus(Duration.ofMinutes(20));

    Plan plan = Agenda.plan(method.entries(7), START, end, PlanningPolicy.defaults());

    assertThat(plan).isInstanceOf(Plan.Planned.class);
    assertThat(((Plan.Planned) plan).agenda().items())
        .extracting(item -> item.phase() + " " + item.length().toMinutes() + " " + item.reason())
        .containsExactly("open 5 SQUEEZED", "ask 15 SQUEEZED");
  }

  @Test
  void is_what_a_session_lays_out_of_a_group_that_is_there() {
    Phase tell = phase("tell", TimeBudget.ofMinutes(3));
    Method method =
        flow(
            phase("open", TimeBudget.ofMinutes(2).per("member")),
            new Cycle("turns", List.of(tell), new Repeat.ForEach("member", null, false)));
    Session session = Session.open(method);
    Map<String, String> roles =
        Map.of("ana", "facilitator", "bram", "member", "cora", "member", "daan", "member");
    for (Map.Entry<String, String> one : roles.entrySet()) {
      session = session.handle(Command.join(one.getKey(), one.getValue()), START);
    }

    assertThat(session.agenda(START)).isEqualTo(Agenda.of(START, method.entries(4)));
  }

  private static List<String> inShort(Method method, int people) {
    return method.entries(people).stream().map(EntriesTest::inShort).toList();
  }

  private static String inShort(Entry entry) {
    Duration planned = entry.planned();
    return planned == null ? entry.phase() : entry.phase() + " " + planned.toMinutes();
  }

  private static Entry entry(
      String phase,
      @Nullable Integer shortest,
      @Nullable Integer planned,
      @Nullable Integer longest) {
    return new Entry(
        phase, text(phase), minutes(shortest), minutes(planned), minutes(longest), false);
  }

  private static @Nullable Duration minutes(@Nullable Integer minutes) {
    return minutes == null ? null : Duration.ofMinutes(minutes);
  }

  private static Method flow(Step... steps) {
    return Method.of("m")
        .title(text("M"))
        .role(Role.of(Role.FACILITATOR).title(text("Facilitator")))
        .role(Role.of(Role.CASE_OWNER).title(text("Owner")).min(0))
        .role(Role.of(Role.MEMBER).title(text("Member")))
        .addFlow(steps)
        .build();
  }

  private static Phase phase(String id, @Nullable TimeBudget time) {
    return Phase.of(id).title(text(id)).time(time).build();
  }

  private static Phase choosing(String id, String role) {
    return Phase.of(id)
        .title(text(id))
        .chooses(Choice.of(Kind.CASE).by(Role.MEMBER).makesAuthor(role))
        .build();
  }

  private static LocalizedText text(String words) {
    return LocalizedText.plain(words);
  }
}
