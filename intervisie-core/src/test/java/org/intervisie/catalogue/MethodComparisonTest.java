package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Step;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Each difference, in the line in which it is told. */
class MethodComparisonTest {
  private final Activity ask = says(Kind.QUESTION).by("member").build();
  private final Phase open =
      phase("Openen", "Open").with(says(Kind.STATEMENT).by("member")).build();
  private final Phase questions = phase("Vragen", "Ask").minutes(10).with(ask).build();
  private final Phase close = phase("Sluiten", "Close").build();
  private final Method base =
      Method.of("circle")
          .title(text("Kring", "Circle"))
          .addRoles(role("member", "Lid", "Member"), role("guest", "Gast", "Guest"))
          .addFlow(open, questions, close)
          .build();

  // The whole

  @Test
  void reads_as_a_heading_and_a_line_for_each_difference() {
    Method variant =
        base.vary("half-circle")
            .title(text("Halve kring", "Half circle"))
            .leaveOut("close")
            .change("ask", phase -> phase.withTime(TimeBudget.ofMinutes(5)))
            .build();

    MethodComparison comparison = MethodComparison.of(variant, base);

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
    assertThat(MethodComparison.of(base, variant).text().in("en"))
        .startsWith("Circle compared to Half circle\nHalf circle is a variant of Circle.\n");
  }

  @Test
  void says_so_when_nothing_differs() {
    MethodComparison comparison = MethodComparison.of(base.withId("round"), base);

    assertThat(comparison.isSame()).isTrue();
    assertThat(comparison.text().in("nl"))
        .isEqualTo("Kring (round) vergeleken met Kring (circle)\nZe verschillen in niets.");
    assertThat(comparison.text().in("en"))
        .isEqualTo("Circle (round) compared to Circle (circle)\nThey differ in nothing.");
  }

  @Test
  void names_the_method_and_place_of_a_difference() {
    Difference difference =
        MethodComparison.of(change(questions.withOptional(true)), base).differences().get(0);

    assertThat(difference.subject()).isEqualTo(Difference.Subject.OPTIONAL);
    assertThat(difference.place()).isEqualTo(new Difference.Place("ask", questions.title()));
    assertThat(MethodCatalogue.of(base, base.withId("b")).compare("b", "circle").a().id())
        .isEqualTo("b");
  }

  // The method

  @Test
  void tells_what_differs_of_the_method_as_a_whole() {
    assertThat(told(base.withDuration(DurationRange.betweenMinutes(60, 90))))
        .containsExactly(
            "duur: 60 tot 90 minuten in plaats van niet genoemd"
                + " | duration: 60 to 90 minutes instead of not stated");
    assertThat(told(base.withGroup(GroupSize.between(4, 8))))
        .containsExactly(
            "groep: 4 tot 8 in plaats van niet genoemd" + " | group: 4 to 8 instead of not stated");
    assertThat(told(base.withMeetings(new Meetings(3, Duration.ofHours(2)))))
        .containsExactly(
            "bijeenkomsten: 3 bijeenkomsten van 120 minuten in plaats van één bijeenkomst"
                + " | meetings: 3 meetings of 120 minutes instead of one meeting");
    assertThat(told(base.withSkippable(true)))
        .containsExactly(
            "een fase met een reden overslaan: mag in plaats van mag niet"
                + " | skipping a phase with a reason: allowed instead of not allowed");
    assertThat(told(base.withFamily("rounds")))
        .containsExactly("familie: 'rounds' in plaats van geen | family: 'rounds' instead of none");
    assertThat(told(base.withGoodFor("incident")))
        .containsExactly(
            "extra: bedoeld voor één voorval van dichtbij"
                + " | extra: meant for one event looked at closely");
    assertThat(told(base.withAlways(writes(Kind.NOTE).by("member").keptToOneself().build())))
        .containsExactly(
            "extra: Lid: notitie, op papier · zo vaak als men wil · PRIVÉ: alleen voor zichzelf"
                + " | extra: Member: note, in writing · as often as wanted · PRIVATE: for oneself"
                + " only");
  }

  @Test
  void tells_what_differs_in_the_roles() {
    Role member = role("member", "Lid", "Member");
    Role guest = role("guest", "Gast", "Guest");

    assertThat(told(base.withRoles(member)))
        .containsExactly("zonder: rol 'Gast' | without: role 'Guest'");
    assertThat(told(base.withRoles(member.withMin(2), guest)))
        .containsExactly(
            "rol 'Lid': ten minste 2 in plaats van zoveel als er zijn"
                + " | role 'Member': at least 2 instead of any number");
    assertThat(told(base.withRoles(member.withSteers(true), guest)))
        .containsExactly(
            "rol 'Lid': leidt de bijeenkomst in plaats van leidt de bijeenkomst niet"
                + " | role 'Member': leads the meeting instead of does not lead the meeting");
    assertThat(told(base.withRoles(guest, member)))
        .containsExactly("in een andere volgorde: rollen | in another order: roles");
  }

  // The flow

  @Test
  void tells_which_phase_stands_elsewhere() {
    assertThat(told(base.withFlow(questions, open, close)))
        .containsExactly(
            "'Openen' komt na 'Vragen' in plaats van aan het begin"
                + " | 'Open' comes after 'Ask' instead of at the beginning");
    assertThat(told(base.withFlow(close, open, questions)))
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
  }

  @Test
  void phases_that_move_together_are_told_so() {
    Phase last = phase("Eten", "Eat").build();
    Phase more = phase("Drank", "Drink").build();
    Method four = base.withFlow(open, questions, close, last, more);

    assertThat(told(base.withFlow(last, more, open, questions, close), four))
        .containsExactly(
            "'Eten' komt aan het begin in plaats van na 'Sluiten'"
                + " | 'Eat' comes at the beginning instead of after 'Close'",
            "'Drank' schuift mee, na 'Eten' | 'Drink' moves along, after 'Eat'");
  }

  @Test
  void tells_which_phases_repeat_and_how() {
    Step each = new Cycle("turns", List.of(questions), new Repeat.ForEach("member", "guest", true));
    Step rounds = new Cycle("turns", List.of(questions), new Repeat.Rounds(2, 3));
    Step both = new Cycle("turns", List.of(questions, close), new Repeat.Rounds(2, 3));

    assertThat(told(base.withFlow(open, each, close)))
        .containsExactly(
            "extra: ronde van 'Vragen', voor elk Lid om de beurt, zolang de beurt duurt als Gast,"
                + " beurten zijn vrijwillig"
                + " | extra: cycle of 'Ask', for each Member in turn, during the turn as Guest,"
                + " turns are voluntary");
    assertThat(told(base.withFlow(open, rounds, close), base.withFlow(open, each, close)))
        .containsExactly(
            "ronde van 'Vragen': 2 tot 3 keer in plaats van voor elk Lid om de beurt, zolang de"
                + " beurt duurt als Gast, beurten zijn vrijwillig"
                + " | cycle of 'Ask': 2 to 3 times instead of for each Member in turn, during the"
                + " turn as Guest, turns are voluntary");
    assertThat(told(base.withFlow(open, both), base.withFlow(open, rounds, close)))
        .containsExactly(
            "in 'Sluiten', hoe vaak: 2 tot 3 keer in plaats van één keer, buiten een ronde"
                + " | in 'Close', how often: 2 to 3 times instead of once, outside any cycle");
  }

  // A phase

  @Test
  void tells_what_differs_in_a_phase() {
    assertThat(told(change(questions.withOptional(true))))
        .containsExactly(
            "in 'Vragen', weglaten: mag in plaats van mag niet"
                + " | in 'Ask', leaving it out: allowed instead of not allowed");
    assertThat(told(change(questions.withReveals(Kind.NOTE))))
        .containsExactly(
            "in 'Vragen', extra: voor iedereen te zien: notitie"
                + " | in 'Ask', extra: shown to everyone: note");
    assertThat(
            told(
                change(
                    questions.withChooses(
                        Choice.of(Kind.QUESTION)
                            .by("member")
                            .onBasisOf(Choice.VOTE, "dice")
                            .makesAuthor("guest")
                            .build()))))
        .containsExactly(
            "in 'Vragen', keuze: Lid kiest één vraag, op grond van stemmen / dice; van wie die is,"
                + " wordt Gast in plaats van geen"
                + " | in 'Ask', choice: Member chooses one question, on the ground of votes / dice;"
                + " whose it is becomes Guest instead of none");
    assertThat(
            told(
                change(
                    questions.withGuide(text("Vraag door", "Ask on")).withWatch(text("x", "y")))))
        .containsExactly(
            "in 'Vragen', andere tekst: uitleg, aandachtspunten"
                + " | in 'Ask', other text: guide, points to watch");
    assertThat(
            told(
                change(
                    questions.withTime(
                        new TimeBudget(Duration.ofSeconds(90), null, null, List.of("member"))))))
        .containsExactly(
            "in 'Vragen', tijd: ten minste 1 minuut en 30 seconden per Lid in plaats van 10 minuten"
                + " | in 'Ask', time: at least 1 minute and 30 seconds per Member instead of 10"
                + " minutes");
  }

  @Test
  void tells_what_differs_in_the_forms() {
    Form alone = new Form("alone", null, Grouping.ALONE, Map.of(), List.of(), List.of(ask));
    Form pairs = alone.withId("pairs").withGrouping(Grouping.PAIRS).withTitle(text("Duo", "Pair"));

    assertThat(told(change(questions.withForms(alone, pairs)), change(questions.withForms(alone))))
        .containsExactly(
            "in 'Vragen', extra: vorm 'Duo', in duo's | in 'Ask', extra: form 'Pair', in pairs");
    assertThat(
            told(
                change(questions.withForms(Form.plain(List.of(ask)).withGrouping(Grouping.ALONE)))))
        .containsExactly(
            "in 'Vragen', groepering: alleen in plaats van samen"
                + " | in 'Ask', grouping: alone instead of all together");
    assertThat(
            told(
                change(
                    questions.withForms(
                        Form.plain(List.of(ask)).withPresence(Map.of("guest", Presence.OUTSIDE))))))
        .containsExactly(
            "in 'Vragen', 'Gast': zit buiten de kring in plaats van zit in de kring"
                + " | in 'Ask', 'Guest': sits outside the circle instead of sits in the circle");
    assertThat(
            told(
                change(
                    questions.withForms(alone, pairs.withActivities(ask.withMode(Mode.WRITTEN)))),
                change(questions.withForms(alone, pairs))))
        .containsExactly(
            "in 'Vragen', Lid: vraag (vorm: 'Duo'), hoe: op papier in plaats van hardop"
                + " | in 'Ask', Member: question (form: 'Pair'), how: in writing instead of aloud");
  }

  @Test
  void tells_what_differs_in_a_right() {
    assertThat(told(right(ask.withTimes(Times.exactly(1)))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, hoe vaak: precies 1× per persoon in plaats van zo vaak als"
                + " men wil"
                + " | in 'Ask', Member: question, how often: exactly 1× per person instead of as"
                + " often as wanted");
    assertThat(told(right(ask.withAudience(Audience.author()).withAfter(Kind.CASE))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, wanneer: pas na: casus in plaats van meteen"
                + " | in 'Ask', Member: question, when: only after: case instead of at once",
            "in 'Vragen', Lid: vraag, voor wie: PRIVÉ: alleen voor zichzelf in plaats van voor"
                + " iedereen"
                + " | in 'Ask', Member: question, seen by: PRIVATE: for oneself only instead of for"
                + " everyone");
    assertThat(told(right(ask.withKind(Kind.ADVICE))))
        .containsExactly(
            "in 'Vragen', extra: Lid: advies, hardop · zo vaak als men wil · voor iedereen"
                + " | in 'Ask', extra: Member: advice, aloud · as often as wanted · for everyone",
            "in 'Vragen', zonder: Lid: vraag, hardop · zo vaak als men wil · voor iedereen"
                + " | in 'Ask', without: Member: question, aloud · as often as wanted · for"
                + " everyone");
    Label warm = new Label("warm", text("Warm", "Warm"));
    Label cold = new Label("cold", text("Warm", "Warm"));
    assertThat(told(right(ask.withLabels(warm)), right(ask.withLabels(cold))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, vaste keuzes: anders vastgelegd"
                + " | in 'Ask', Member: question, fixed choices: defined otherwise");
  }

  // Nothing is overlooked

  @Test
  void every_part_of_a_method_is_compared() {
    Map<String, UnaryOperator<Method>> changes = new LinkedHashMap<>();
    changes.put("family", it -> it.withFamily("x"));
    changes.put("title", it -> it.withTitle(text("x", "x")));
    changes.put("purpose", it -> it.withPurpose(text("x", "x")));
    changes.put("sources", it -> it.withSources(new Source(text("x", "x"), null)));
    changes.put("suits", it -> it.withSuits(text("x", "x")));
    changes.put("doesNotSuit", it -> it.withDoesNotSuit(text("x", "x")));
    changes.put("goodFor", it -> it.withGoodFor("x"));
    changes.put("notFor", it -> it.withNotFor("x"));
    changes.put("group", it -> it.withGroup(new GroupSize(null, null)));
    changes.put("duration", it -> it.withDuration(DurationRange.ofMinutes(1)));
    changes.put("meetings", it -> it.withMeetings(new Meetings(1, Duration.ofHours(1))));
    changes.put("roles", it -> it.withRoles(it.roles().get(0)));
    changes.put("flow", it -> it.withFlow(open));
    changes.put("always", it -> it.withAlways(ask));
    changes.put("skippable", it -> it.withSkippable(true));
    changes.put("pitfalls", it -> it.withPitfalls(new Pitfall("guest", text("x", "x"))));

    assertEachIsFound(Method.class, Set.of("id", "basedOn"), changes, it -> it);
  }

  @Test
  void every_part_of_a_role_is_compared() {
    Map<String, UnaryOperator<Role>> changes = new LinkedHashMap<>();
    changes.put("id", it -> it.withId("x"));
    changes.put("title", it -> it.withTitle(text("x", "x")));
    changes.put("alsoCalled", it -> it.withAlsoCalled(text("x", "x")));
    changes.put("min", it -> it.withMin(1));
    changes.put("max", it -> it.withMax(9));
    changes.put("steers", it -> it.withSteers(true));
    changes.put("duties", it -> it.withDuties(text("x", "x")));

    assertEachIsFound(
        Role.class,
        Set.of(),
        changes,
        change ->
            method -> method.withRoles(method.roles().get(0), change.apply(method.roles().get(1))));
  }

  @Test
  void every_part_of_a_phase_is_compared() {
    Map<String, UnaryOperator<Phase>> changes = new LinkedHashMap<>();
    changes.put("id", it -> it.withId("x"));
    changes.put("title", it -> it.withTitle(text("x", "x")));
    changes.put("guide", it -> it.withGuide(text("x", "x")));
    changes.put("time", it -> it.withTime(TimeBudget.of(Duration.ofNanos(1))));
    changes.put("optional", it -> it.withOptional(true));
    changes.put("silent", it -> it.withSilent(true));
    changes.put("forms", it -> it.withForms(Form.plain(List.of(ask))));
    changes.put("reveals", it -> it.withReveals("x"));
    changes.put("chooses", it -> it.withChooses(Choice.of("x").by("guest").build()));
    changes.put("prompts", it -> it.withPrompts(Prompt.of("guest", text("x", "x"))));
    changes.put("watch", it -> it.withWatch(text("x", "x")));
    changes.put("remarks", it -> it.withRemarks(text("x", "x")));

    assertEachIsFound(
        Phase.class,
        Set.of(),
        changes,
        change -> method -> method.withFlow(open, questions, change.apply(close)));
  }

  @Test
  void every_part_of_a_form_is_compared() {
    Map<String, UnaryOperator<Form>> changes = new LinkedHashMap<>();
    changes.put("id", it -> it.withId("x"));
    changes.put("title", it -> it.withTitle(text("x", "x")));
    changes.put("grouping", it -> it.withGrouping(Grouping.PAIRS));
    changes.put("presence", it -> it.withPresence(Map.of("guest", Presence.TURNED_AWAY)));
    changes.put("prompts", it -> it.withPrompts(Prompt.of("guest", text("x", "x"))));
    changes.put("activities", it -> it.withActivities(ask, ask));

    assertEachIsFound(
        Form.class,
        Set.of(),
        changes,
        change -> method -> change(questions.withForms(change.apply(questions.forms().get(0)))));
  }

  @Test
  void every_part_of_an_activity_is_compared() {
    Map<String, UnaryOperator<Activity>> changes = new LinkedHashMap<>();
    changes.put("roles", it -> it.withRoles("guest", "member"));
    changes.put("kind", it -> it.withKind("x"));
    changes.put("mode", it -> it.withMode(Mode.WRITTEN));
    changes.put("audience", it -> it.withAudience(Audience.myGroup()));
    changes.put("order", it -> it.withOrder(Order.ROUND));
    changes.put("times", it -> it.withTimes(Times.any().perRoom()));
    changes.put("about", it -> it.withAbout(About.kind("x")));
    changes.put("labels", it -> it.withLabels(new Label("x", text("x", "x"))));
    changes.put("after", it -> it.withAfter("x"));

    assertEachIsFound(
        Activity.class, Set.of(), changes, change -> method -> right(change.apply(ask)));
  }

  private <T> void assertEachIsFound(
      Class<?> type,
      Set<String> leftOut,
      Map<String, UnaryOperator<T>> changes,
      java.util.function.Function<UnaryOperator<T>, UnaryOperator<Method>> within) {
    Set<String> parts = new TreeSet<>(leftOut);
    parts.addAll(changes.keySet());
    assertThat(parts)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    changes.forEach(
        (part, change) ->
            assertThat(MethodComparison.of(within.apply(change).apply(base), base).differences())
                .as(part)
                .isNotEmpty());
  }

  private List<String> told(Method a) {
    return told(a, base);
  }

  private static List<String> told(Method a, Method b) {
    return MethodComparison.of(a, b).differences().stream()
        .map(it -> it.text().in("nl") + " | " + it.text().in("en"))
        .toList();
  }

  private Method change(Phase changed) {
    return base.withFlow(open, changed, close);
  }

  private Method right(Activity activity) {
    return change(questions.withForms(Form.plain(List.of(activity))));
  }

  private static Role role(String id, String dutch, String english) {
    return new Role(id, text(dutch, english), List.of(), 0, null, false, List.of());
  }

  private static Phase.Builder phase(String dutch, String english) {
    Phase.Builder phase = Phase.of(english.toLowerCase(java.util.Locale.ROOT));
    phase.title(text(dutch, english));
    return phase;
  }

  private static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }
}
