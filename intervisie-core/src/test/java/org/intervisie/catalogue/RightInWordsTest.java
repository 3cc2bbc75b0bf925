package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

class RightInWordsTest {
  private final Activity rating =
      writes(Kind.RATING)
          .by("member")
          .about(Kind.QUESTION)
          .addLabels(label("warm", "Warm"), label("cold", "Koud"))
          .inRounds()
          .after(Kind.CASE)
          .times(Times.exactly(1).perTarget())
          .shownTo("member", "case-owner")
          .build();
  private final Method method =
      Method.of("method")
          .title(LocalizedText.plain("Method"))
          .role(Role.of("member").title(LocalizedText.of("nl", "Lid").and("en", "Member")))
          .role(Role.of("case-owner").title(LocalizedText.of("nl", "Inbrenger").and("en", "Owner")))
          .addFlow(
              Phase.of("rate")
                  .title(LocalizedText.plain("Rate"))
                  .build()
                  .withForms(org.intervisie.method.Form.plain(java.util.List.of(rating))))
          .build();

  @Test
  void says_who_may_do_what_how_often_and_who_sees_it() {
    LocalizedText words = RightInWords.of(method, rating);

    assertThat(words.in("nl"))
        .isEqualTo(
            "Lid: waardering, op papier · bij: vraag · precies 1× per persoon bij elk ervan ·"
                + " keuze uit: Warm / Koud · in rondes: niemand twee keer voordat ieder een beurt"
                + " had · pas na: casus · PRIVÉ: alleen te zien voor Lid, Inbrenger");
    assertThat(words.in("en"))
        .isEqualTo(
            "Member: rating, in writing · about: question · exactly 1× per person on each of them"
                + " · choice of: Warm / Koud · in rounds: nobody twice before everyone had a turn"
                + " · only after: case · PRIVATE: only seen by Member, Owner");
  }

  @Test
  void leaves_out_what_goes_without_saying() {
    Activity activity = says("haiku").by("member", "case-owner").build();

    assertThat(RightInWords.of(method, activity).in("en"))
        .isEqualTo("Member, Owner: haiku, aloud · as often as wanted · for everyone");
    assertThat(RightInWords.deed(method, activity).in("nl"))
        .isEqualTo("Lid, Inbrenger: haiku, hardop");
  }

  @Test
  void names_the_label_of_what_is_answered() {
    Activity answer =
        says(Kind.ANSWER)
            .by("case-owner")
            .about(About.kind(Kind.QUESTION).labelled("open").rated("warm"))
            .build();

    assertThat(RightInWords.of(method, answer).in("nl"))
        .isEqualTo(
            "Inbrenger: antwoord, hardop · bij: vraag (open) met de waardering Warm · zo vaak als"
                + " men wil · voor iedereen");
  }

  @Test
  void names_a_label_as_it_is_called_where_it_belongs() {
    Activity elsewhere =
        says(Kind.IMAGE)
            .by("member")
            .addLabels(label("warm", "Rood"), label("open", "Rond"))
            .build();
    Activity question =
        says(Kind.QUESTION)
            .by("member")
            .addLabels(label("warm", "Lief"), label("open", "Open"))
            .build();
    Method methodWithBoth = method.withAlways(elsewhere, question);
    Activity answer =
        says(Kind.ANSWER)
            .by("case-owner")
            .about(About.kind(Kind.QUESTION).labelled("open").rated("warm"))
            .build();

    assertThat(RightInWords.of(methodWithBoth, answer).in("nl"))
        .contains(" · bij: vraag (Open) met de waardering Warm · ");
    assertThat(RightInWords.of(method.withAlways(elsewhere), answer).in("nl"))
        .contains(" · bij: vraag (open) met de waardering Warm · ");
  }

  @Test
  void says_how_often() {
    assertThat(RightInWords.times(Times.any()).in("en")).isEqualTo("as often as wanted");
    assertThat(RightInWords.times(Times.any().perRoom()).in("en"))
        .isEqualTo("as often as wanted for the whole group");
    assertThat(RightInWords.times(Times.atLeast(2).perGroup()).in("nl"))
        .isEqualTo("ten minste 2× per duo of groepje");
    assertThat(RightInWords.times(Times.atMost(3)).in("en")).isEqualTo("at most 3× per person");
    assertThat(RightInWords.times(Times.between(1, 2).perRoom()).in("nl"))
        .isEqualTo("1 tot 2× voor de hele groep");
  }

  @Test
  void says_who_sees_it() {
    assertThat(RightInWords.audience(method, Audience.everyone()).in("nl"))
        .isEqualTo("voor iedereen");
    assertThat(RightInWords.audience(method, Audience.author()).in("nl"))
        .isEqualTo("PRIVÉ: alleen voor zichzelf");
    assertThat(RightInWords.audience(method, Audience.myGroup()).in("en"))
        .isEqualTo("PRIVATE: stays in one's own pair or subgroup");
    assertThat(RightInWords.audience(method, Audience.everyoneWhenComplete()).in("en"))
        .isEqualTo("hidden until everyone has done so, then for everyone");
  }

  private static Label label(String id, String title) {
    return new Label(id, LocalizedText.plain(title));
  }
}
