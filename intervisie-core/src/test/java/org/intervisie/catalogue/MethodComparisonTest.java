package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.Circle.ASK;
import static org.intervisie.catalogue.Circle.CLOSE;
import static org.intervisie.catalogue.Circle.GUEST;
import static org.intervisie.catalogue.Circle.MEMBER;
import static org.intervisie.catalogue.Circle.METHOD;
import static org.intervisie.catalogue.Circle.OPEN;
import static org.intervisie.catalogue.Circle.phase;
import static org.intervisie.catalogue.Circle.text;
import static org.intervisie.catalogue.Circle.told;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Each difference of a method as a whole and of its flow, in the line in which it is told. */
class MethodComparisonTest {
  // The whole

  @Test
  void reads_as_a_heading_and_a_line_for_each_difference() {
    Method variant =
        METHOD
            .vary("half-circle")
            .title(text("Halve kring", "Half circle"))
            .leaveOut("close")
            .change("ask", phase -> phase.withTime(TimeBudget.ofMinutes(5)))
            .build();

    MethodComparison comparison = MethodComparison.of(variant, METHOD);

    assertThat(comparison.text().in("nl"))
        .isEqualTo(
            """
            Halve kring vergeleken met Kring
            Halve kring is een variant van Kring.
            - andere tekst: titel
            - zonder: fase 'Sluiten', na 'Vragen'
            - in 'Vragen', tijd: 5 minuten in plaats van 10 minuten\
            """);
    assertThat(comparison.text().in("en"))
        .isEqualTo(
            """
            Half circle compared to Circle
            Half circle is a variant of Circle.
            - other text: title
            - without: phase 'Close', after 'Ask'
            - in 'Ask', time: 5 minutes instead of 10 minutes\
            """);
    assertThat(comparison.isSame()).isFalse();
    assertThat(comparison).hasToString("MethodComparison[half-circle, circle, differences=3]");
    assertThat(MethodComparison.of(METHOD, variant).text().in("en"))
        .startsWith("Circle compared to Half circle\nHalf circle is a variant of Circle.\n");
  }

  @Test
  void says_so_when_nothing_differs() {
    MethodComparison comparison = MethodComparison.of(METHOD.withId("round"), METHOD);

    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.text().in("nl"))
        .isEqualTo("Kring (round) vergeleken met Kring (circle)\nZe verschillen in niets.");
    assertThat(comparison.text().in("en"))
        .isEqualTo("Circle (round) compared to Circle (circle)\nThey differ in nothing.");
  }

  @Test
  void says_where_to_look_by_ids() {
    Difference difference =
        MethodComparison.of(Circle.with(ASK.withOptional(true)), METHOD).differences().get(0);

    assertThat(difference.subject()).isEqualTo(Difference.Subject.OPTIONAL);
    assertThat(difference.place())
        .isEqualTo(new Difference.Place("ask", ASK.title(), null, null, null));
    assertThat(difference.right()).isNull();
  }

  @Test
  void is_found_in_a_catalogue_by_two_ids() {
    MethodCatalogue catalogue = MethodCatalogue.of(METHOD, METHOD.withId("b"));

    assertThat(catalogue.compare("b", "circle").a().id()).isEqualTo("b");
  }

  @Test
  void a_title_of_several_lines_is_told_in_one() {
    LocalizedText broken = text("Stel\n  vragen\u2028nu ", "Ask\r\nquestions");
    Phase ask = ASK.withTitle(broken);

    assertThat(told(Circle.with(ask.withOptional(true)), Circle.with(ask)))
        .containsExactly(
            "in 'Stel vragen nu', weglaten: mag in plaats van mag niet"
                + " | in 'Ask questions', leaving it out: allowed instead of not allowed");
    assertThat(MethodComparison.of(METHOD.withTitle(broken), METHOD).text().in("en").lines())
        .containsExactly("Ask questions compared to Circle", "- other text: title");
  }

  // The method

  @Test
  void tells_what_differs_of_the_method_as_a_whole() {
    assertThat(told(METHOD.withDuration(DurationRange.betweenMinutes(60, 90))))
        .containsExactly(
            "duur: 60 tot 90 minuten in plaats van niet genoemd"
                + " | duration: 60 to 90 minutes instead of not stated");
    assertThat(told(METHOD.withGroup(GroupSize.between(4, 8))))
        .containsExactly(
            "groep: 4 tot 8 in plaats van niet genoemd" + " | group: 4 to 8 instead of not stated");
    assertThat(told(METHOD.withMeetings(new Meetings(3, Duration.ofHours(2)))))
        .containsExactly(
            "bijeenkomsten: 3 bijeenkomsten van 120 minuten in plaats van één bijeenkomst"
                + " | meetings: 3 meetings of 120 minutes instead of one meeting");
    assertThat(told(METHOD.withSkippable(true)))
        .containsExactly(
            "een fase met een reden overslaan: mag in plaats van mag niet"
                + " | skipping a phase with a reason: allowed instead of not allowed");
    assertThat(told(METHOD.withFamily("rounds")))
        .containsExactly("familie: 'rounds' in plaats van geen | family: 'rounds' instead of none");
    assertThat(told(METHOD.withGoodFor("incident")))
        .containsExactly(
            "extra: bedoeld voor één voorval van dichtbij"
                + " | extra: meant for one event looked at closely");
    assertThat(told(METHOD.withAlways(writes(Kind.NOTE).by("member").keptToOneself().build())))
        .containsExactly(
            "extra: Lid: notitie, op papier · zo vaak als men wil · PRIVÉ: alleen voor zichzelf"
                + " | extra: Member: note, in writing · as often as wanted · PRIVATE: for oneself"
                + " only");
  }

  @Test
  void tells_what_differs_in_the_roles() {
    assertThat(told(METHOD.withRoles(MEMBER)))
        .containsExactly("zonder: rol 'Gast' | without: role 'Guest'");
    assertThat(told(METHOD.withRoles(MEMBER.withMin(2), GUEST)))
        .containsExactly(
            "rol 'Lid': ten minste 2 in plaats van zoveel als er zijn"
                + " | role 'Member': at least 2 instead of any number");
    assertThat(told(METHOD.withRoles(MEMBER.withSteers(true), GUEST)))
        .containsExactly(
            "rol 'Lid': leidt de bijeenkomst in plaats van leidt de bijeenkomst niet"
                + " | role 'Member': leads the meeting instead of does not lead the meeting");
    assertThat(told(METHOD.withRoles(GUEST, MEMBER)))
        .containsExactly("in een andere volgorde: rollen | in another order: roles");
  }

  @Test
  void a_role_that_was_renamed_is_told_in_one_line_whatever_names_it() {
    Method base =
        METHOD
            .vary("base")
            .addActivity("ask", says(Kind.ADVICE).by("member").shownTo("member"))
            .addAlways(writes(Kind.NOTE).by("member", "guest"))
            .build();
    Method variant = base.vary("v").renameRole("member", "colleague").build();

    assertThat(told(variant, base))
        .containsExactly(
            "rol 'Lid', hernoemd: 'colleague' in plaats van 'member'"
                + " | role 'Member', renamed: 'colleague' instead of 'member'");
    assertThat(MethodComparison.of(variant, base).differences().get(0).place().role())
        .isEqualTo("colleague");
    assertThat(told(base, variant))
        .containsExactly(
            "rol 'Lid', hernoemd: 'member' in plaats van 'colleague'"
                + " | role 'Member', renamed: 'member' instead of 'colleague'");
  }

  @Test
  void what_else_changed_of_a_renamed_role_is_told_beside_its_new_id() {
    Activity advice = says(Kind.ADVICE).by("member").build();
    Method base = METHOD.vary("base").addActivity("ask", advice).build();
    Method variant =
        base.vary("v")
            .changeAll(method -> method.withRoles(MEMBER.withMin(2), GUEST))
            .takeActivity("ask", Kind.ADVICE)
            .renameRole("member", "colleague")
            .build();

    List<Difference> differences = MethodComparison.of(variant, base).differences();

    assertThat(differences.stream().map(it -> it.text().in("en")))
        .containsExactly(
            "role 'Member', renamed: 'colleague' instead of 'member'",
            "role 'Member': at least 2 instead of any number",
            "in 'Ask', without: Member: advice, aloud · as often as wanted · for everyone");
    assertThat(differences.get(2).right()).isEqualTo(new Difference.Right(null, advice, null));
  }

  @Test
  void a_role_with_another_title_too_is_another_role() {
    assertThat(told(METHOD.withRoles(MEMBER, GUEST.withId("x").withTitle(text("Buur", "Peer")))))
        .containsExactly(
            "extra: rol 'Buur' | extra: role 'Peer'", "zonder: rol 'Gast' | without: role 'Guest'");
  }

  @Test
  void roles_with_one_title_are_told_apart_by_their_ids() {
    assertThat(told(METHOD.withRoles(MEMBER, GUEST, GUEST.withId("visitor"))))
        .containsExactly("extra: rol 'Gast' (visitor) | extra: role 'Guest' (visitor)");
  }

  // The flow

  @Test
  void tells_which_phase_stands_elsewhere() {
    assertThat(told(METHOD.withFlow(ASK, OPEN, CLOSE)))
        .containsExactly(
            "'Openen' komt na 'Vragen' in plaats van aan het begin"
                + " | 'Open' comes after 'Ask' instead of at the beginning");
    assertThat(told(METHOD.withFlow(CLOSE, OPEN, ASK)))
        .containsExactly(
            "'Sluiten' komt aan het begin in plaats van na 'Vragen'"
                + " | 'Close' comes at the beginning instead of after 'Ask'");
  }

  @Test
  void as_few_phases_as_possible_have_moved_and_the_same_ones_both_ways() {
    assertThat(FlowOrder.moved(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c")))
        .containsExactly("d");
    assertThat(FlowOrder.moved(List.of("a", "b"), List.of("b", "a")))
        .isEqualTo(FlowOrder.moved(List.of("b", "a"), List.of("a", "b")))
        .hasSize(1);
    assertThat(FlowOrder.moved(List.of("a", "b"), List.of("a", "b"))).isEmpty();
    assertThat(
            FlowOrder.moved(
                List.of("x", "c", "a", "d", "b", "e", "y"),
                List.of("x", "a", "b", "c", "d", "e", "y")))
        .isEqualTo(
            FlowOrder.moved(
                List.of("x", "a", "b", "c", "d", "e", "y"),
                List.of("x", "c", "a", "d", "b", "e", "y")))
        .hasSize(2);
  }

  @Test
  void thousands_of_phases_are_no_trouble() {
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      steps.add(phase("Fase " + i, "phase-" + i).build());
    }
    Method forth = METHOD.withFlow(steps);
    Collections.reverse(steps);
    Method back = METHOD.withFlow(steps);

    assertThat(MethodComparison.of(forth, back).differences())
        .hasSize(1_999)
        .hasOnlyElementsOfType(Difference.Moved.class);
    assertThat(MethodComparison.of(forth, METHOD.withFlow(OPEN)).differences())
        .filteredOn(difference -> difference.subject() == Difference.Subject.PHASE)
        .hasSize(2_001);
  }

  @Test
  void of_a_phase_that_only_one_has_it_says_what_it_brings() {
    Phase.Builder talk = phase("Bespreken", "Discuss").minutes(15);
    talk.addReveals(Kind.ASSOCIATION);
    talk.chooses(Choice.of(Kind.CASE).by("guest"));
    talk.with(says(Kind.REACTION).by("member", "guest").about(Kind.ASSOCIATION));
    Method more = METHOD.withFlow(OPEN, ASK, talk.build(), CLOSE);

    assertThat(told(more))
        .containsExactly(
            "extra: fase 'Bespreken', na 'Vragen' | extra: phase 'Discuss', after 'Ask'",
            "in 'Bespreken', extra: 15 minuten | in 'Discuss', extra: 15 minutes",
            "in 'Bespreken', extra: voor iedereen te zien: associatie"
                + " | in 'Discuss', extra: shown to everyone: association",
            "in 'Bespreken', extra: Gast kiest één casus | in 'Discuss', extra: Guest chooses one"
                + " case",
            "in 'Bespreken', extra: Lid, Gast: reactie, hardop · bij: associatie · zo vaak als men"
                + " wil · voor iedereen | in 'Discuss', extra: Member, Guest: reaction, aloud ·"
                + " about: association · as often as wanted · for everyone");
    assertThat(MethodComparison.of(METHOD, more).differences())
        .hasSize(5)
        .hasOnlyElementsOfType(Difference.OnlyInB.class);
  }

  @Test
  void phases_that_move_together_are_told_so() {
    Phase last = phase("Eten", "Eat").build();
    Phase more = phase("Drank", "Drink").build();
    Method four = METHOD.withFlow(OPEN, ASK, CLOSE, last, more);

    assertThat(told(METHOD.withFlow(last, more, OPEN, ASK, CLOSE), four))
        .containsExactly(
            "'Eten' komt aan het begin in plaats van na 'Sluiten'"
                + " | 'Eat' comes at the beginning instead of after 'Close'",
            "'Drank' schuift mee, na 'Eten' | 'Drink' moves along, after 'Eat'");
    assertThat(
            told(
                METHOD.withFlow(last.withTitle(text("Maaltijd", "Meal")), more, OPEN, ASK, CLOSE),
                four))
        .contains("'Drank' schuift mee, na 'Maaltijd' | 'Drink' moves along, after 'Meal'");
  }

  @Test
  void phases_that_are_called_the_same_are_told_apart_by_their_ids() {
    Phase again = phase("Vragen", "Again").build();
    Method four = METHOD.withFlow(OPEN, ASK, again, CLOSE);

    assertThat(told(four))
        .containsExactly(
            "extra: fase 'Vragen (again)', na 'Vragen (ask)' | extra: phase 'Again', after 'Ask'");
    assertThat(told(METHOD.withFlow(OPEN, ASK, CLOSE, again), four))
        .containsExactly(
            "'Sluiten' komt na 'Vragen (ask)' in plaats van na 'Vragen (again)'"
                + " | 'Close' comes after 'Ask' instead of after 'Again'");
  }

  @Test
  void tells_which_phases_repeat_and_how() {
    Step each = new Cycle("turns", List.of(ASK), new Repeat.ForEach("member", "guest", true));
    Step rounds = new Cycle("turns", List.of(ASK), new Repeat.Rounds(2, 3));
    Step both = new Cycle("turns", List.of(ASK, CLOSE), new Repeat.Rounds(2, 3));

    assertThat(told(METHOD.withFlow(OPEN, each, CLOSE)))
        .containsExactly(
            "extra: ronde van 'Vragen', voor elk Lid om de beurt, zolang de beurt duurt als Gast,"
                + " beurten zijn vrijwillig"
                + " | extra: cycle of 'Ask', for each Member in turn, during the turn as Guest,"
                + " turns are voluntary");
    assertThat(told(METHOD.withFlow(OPEN, rounds, CLOSE), METHOD.withFlow(OPEN, each, CLOSE)))
        .containsExactly(
            "ronde van 'Vragen': 2 tot 3 keer in plaats van voor elk Lid om de beurt, zolang de"
                + " beurt duurt als Gast, beurten zijn vrijwillig"
                + " | cycle of 'Ask': 2 to 3 times instead of for each Member in turn, during the"
                + " turn as Guest, turns are voluntary");
    assertThat(told(METHOD.withFlow(OPEN, both), METHOD.withFlow(OPEN, rounds, CLOSE)))
        .containsExactly(
            "in 'Sluiten', hoe vaak: 2 tot 3 keer in plaats van één keer, buiten een ronde"
                + " | in 'Close', how often: 2 to 3 times instead of once, outside any cycle");
  }
}
