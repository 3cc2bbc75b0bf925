package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.Circle.ASK;
import static org.intervisie.catalogue.Circle.METHOD;
import static org.intervisie.catalogue.Circle.QUESTION;
import static org.intervisie.catalogue.Circle.text;
import static org.intervisie.catalogue.Circle.told;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intervisie.catalogue.Difference.Right;
import org.intervisie.catalogue.Difference.Rule;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Mode;
import org.intervisie.method.Phase;
import org.intervisie.method.Presence;
import org.intervisie.method.Times;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Each difference of a phase, in the line in which it is told. */
class PhaseComparisonTest {
  @Test
  void tells_what_differs_in_a_phase() {
    assertThat(told(Circle.with(ASK.withOptional(true))))
        .containsExactly(
            "in 'Vragen', weglaten: mag in plaats van mag niet"
                + " | in 'Ask', leaving it out: allowed instead of not allowed");
    assertThat(told(Circle.with(ASK.withReveals(Kind.NOTE))))
        .containsExactly(
            "in 'Vragen', extra: voor iedereen te zien: notitie"
                + " | in 'Ask', extra: shown to everyone: note");
    assertThat(
            told(
                Circle.with(
                    ASK.withChooses(
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
                Circle.with(ASK.withGuide(text("Vraag door", "Ask on")).withWatch(text("x", "y")))))
        .containsExactly(
            "in 'Vragen', andere tekst: uitleg, aandachtspunten"
                + " | in 'Ask', other text: guide, points to watch");
    assertThat(
            told(
                Circle.with(
                    ASK.withTime(
                        new TimeBudget(Duration.ofSeconds(90), null, null, List.of("member"))))))
        .containsExactly(
            "in 'Vragen', tijd: ten minste 1 minuut en 30 seconden per Lid in plaats van 10 minuten"
                + " | in 'Ask', time: at least 1 minute and 30 seconds per Member instead of 10"
                + " minutes");
  }

  @Test
  void times_that_differ_do_not_read_alike() {
    Phase blink = ASK.withTime(TimeBudget.of(Duration.ofMillis(60_500)));
    Phase wink = ASK.withTime(TimeBudget.of(Duration.ofSeconds(60, 500_000_001)));
    Phase range =
        ASK.withTime(
            new TimeBudget(Duration.ofMinutes(1), null, Duration.ofMillis(120_040), List.of()));

    assertThat(told(Circle.with(blink), Circle.with(wink)))
        .containsExactly(
            "in 'Vragen', tijd: 1 minuut en 0,5 seconden in plaats van 1 minuut en 0,500000001"
                + " seconden"
                + " | in 'Ask', time: 1 minute and 0.5 seconds instead of 1 minute and 0.500000001"
                + " seconds");
    assertThat(told(Circle.with(range), Circle.with(blink)))
        .containsExactly(
            "in 'Vragen', tijd: 1 minuut tot 2 minuten en 0,04 seconden in plaats van 1 minuut en"
                + " 0,5 seconden"
                + " | in 'Ask', time: 1 minute to 2 minutes and 0.04 seconds instead of 1 minute"
                + " and 0.5 seconds");
  }

  @Test
  void tells_what_differs_in_the_forms() {
    Form alone = new Form("alone", null, Grouping.ALONE, Map.of(), List.of(), List.of(QUESTION));
    Form pairs = alone.withId("pairs").withGrouping(Grouping.PAIRS).withTitle(text("Duo", "Pair"));

    assertThat(told(Circle.with(ASK.withForms(alone, pairs)), Circle.with(ASK.withForms(alone))))
        .containsExactly(
            "in 'Vragen', extra: vorm 'Duo', in duo's | in 'Ask', extra: form 'Pair', in pairs");
    assertThat(
            told(
                Circle.with(
                    ASK.withForms(Form.plain(List.of(QUESTION)).withGrouping(Grouping.ALONE)))))
        .containsExactly(
            "in 'Vragen', groepering: alleen in plaats van samen"
                + " | in 'Ask', grouping: alone instead of all together");
    assertThat(
            told(
                Circle.with(
                    ASK.withForms(
                        Form.plain(List.of(QUESTION))
                            .withPresence(Map.of("guest", Presence.OUTSIDE))))))
        .containsExactly(
            "in 'Vragen', 'Gast': zit buiten de kring in plaats van zit in de kring"
                + " | in 'Ask', 'Guest': sits outside the circle instead of sits in the circle");
    assertThat(
            told(
                Circle.with(
                    ASK.withForms(alone, pairs.withActivities(QUESTION.withMode(Mode.WRITTEN)))),
                Circle.with(ASK.withForms(alone, pairs))))
        .containsExactly(
            "in 'Vragen', Lid: vraag (vorm: 'Duo'), hoe: op papier in plaats van hardop"
                + " | in 'Ask', Member: question (form: 'Pair'), how: in writing instead of aloud");
  }

  @Test
  void tells_what_differs_in_a_right() {
    assertThat(told(Circle.with(QUESTION.withTimes(Times.exactly(1)))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, hoe vaak: precies 1× per persoon in plaats van zo vaak als"
                + " men wil"
                + " | in 'Ask', Member: question, how often: exactly 1× per person instead of as"
                + " often as wanted");
    assertThat(told(Circle.with(QUESTION.withAudience(Audience.author()).withAfter(Kind.CASE))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, wanneer: pas na: casus in plaats van meteen"
                + " | in 'Ask', Member: question, when: only after: case instead of at once",
            "in 'Vragen', Lid: vraag, voor wie: PRIVÉ: alleen voor zichzelf in plaats van voor"
                + " iedereen"
                + " | in 'Ask', Member: question, seen by: PRIVATE: for oneself only instead of for"
                + " everyone");
    assertThat(told(Circle.with(QUESTION.withKind(Kind.ADVICE))))
        .containsExactly(
            "in 'Vragen', extra: Lid: advies, hardop · zo vaak als men wil · voor iedereen"
                + " | in 'Ask', extra: Member: advice, aloud · as often as wanted · for everyone",
            "in 'Vragen', zonder: Lid: vraag, hardop · zo vaak als men wil · voor iedereen"
                + " | in 'Ask', without: Member: question, aloud · as often as wanted · for"
                + " everyone");
    Label warm = new Label("warm", text("Warm", "Warm"));
    Label cold = new Label("cold", text("Warm", "Warm"));
    assertThat(told(Circle.with(QUESTION.withLabels(warm)), Circle.with(QUESTION.withLabels(cold))))
        .containsExactly(
            "in 'Vragen', Lid: vraag, vaste keuzes: anders vastgelegd"
                + " | in 'Ask', Member: question, fixed choices: defined otherwise");
  }

  @Test
  void gives_the_right_as_it_is_in_both_and_the_rule_that_differs() {
    Activity once = QUESTION.withTimes(Times.exactly(1)).withMode(Mode.WRITTEN);

    assertThat(MethodComparison.of(Circle.with(once), METHOD).differences())
        .extracting(Difference::right)
        .containsExactly(
            new Right(once, QUESTION, Rule.MODE), new Right(once, QUESTION, Rule.TIMES));
    Activity advice = QUESTION.withKind(Kind.ADVICE);
    assertThat(MethodComparison.of(Circle.with(advice), METHOD).differences())
        .extracting(Difference::right)
        .containsExactly(new Right(advice, null, null), new Right(null, QUESTION, null));
    assertThat(MethodComparison.of(METHOD.withAlways(advice), METHOD).differences())
        .extracting(Difference::right)
        .containsExactly(new Right(advice, null, null));
  }

  @Test
  void gives_the_form_in_which_a_right_stands_by_what_it_is_called_there() {
    Form pairs = Form.of("pairs", Grouping.TOGETHER).build();
    Form inPairs = pairs.withActivities(QUESTION);
    Form together = Form.plain(List.of(QUESTION.withKind(Kind.ADVICE)));

    assertThat(
            MethodComparison.of(
                    Circle.with(ASK.withForms(inPairs)), Circle.with(ASK.withForms(together)))
                .differences())
        .extracting(it -> it.place().form())
        .containsExactly("pairs", "pairs", "together");
  }
}
