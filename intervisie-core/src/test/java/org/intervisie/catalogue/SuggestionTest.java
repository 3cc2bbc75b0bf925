package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.catalogue.SuggestedMethods.aims;
import static org.intervisie.catalogue.SuggestedMethods.depth;
import static org.intervisie.catalogue.SuggestedMethods.facilitator;
import static org.intervisie.catalogue.SuggestedMethods.flow;
import static org.intervisie.catalogue.SuggestedMethods.phase;
import static org.intervisie.catalogue.SuggestedMethods.plain;
import static org.intervisie.catalogue.SuggestedMethods.reasons;
import static org.intervisie.catalogue.SuggestedMethods.role;
import static org.intervisie.catalogue.SuggestedMethods.with;
import static org.intervisie.method.Activity.says;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

/** Each reason that is not about the time or about how many people there are, and the order. */
class SuggestionTest {
  // Aims

  @Test
  void what_a_method_says_of_itself_counts() {
    Method method = plain().withGoodFor(Aim.RELATIONAL).withNotFor(Aim.FACTUAL);

    assertThat(reasons(method, aims(Aim.RELATIONAL, "grief")))
        .containsExactly(
            "FOR Is bedoeld voor vragen over de omgang met iemand anders."
                + " | Is meant for questions about the relationship with someone else.");
    assertThat(reasons(method, aims(Aim.FACTUAL)))
        .containsExactly(
            "RULES_OUT Is niet bedoeld voor vragen naar feiten."
                + " | Is not meant for questions about facts.");
    assertThat(reasons(plain().withGoodFor("grief"), aims("grief")))
        .containsExactly("FOR Is bedoeld voor 'grief'. | Is meant for 'grief'.");
  }

  @Test
  void where_it_says_nothing_the_way_it_works_counts() {
    assertThat(reasons(with(Kind.CASE, Kind.ADVICE), aims(Aim.FACTUAL, Aim.TECHNICAL)))
        .containsExactly("FOR De groep geeft advies. | The group gives advice.");
    assertThat(reasons(with(Kind.CASE, Kind.SUGGESTION), aims(Aim.TECHNICAL)))
        .containsExactly("FOR De groep doet suggesties. | The group makes suggestions.");
    assertThat(reasons(with(Kind.CASE, Kind.IMAGE), aims(Aim.EMOTIONAL, Aim.OWN_PART)))
        .containsExactly(
            "FOR Geeft ruimte aan meer dan feiten, via beelden."
                + " | Makes room for more than facts, through images.");
    assertThat(reasons(with(Kind.CASE, Kind.ADVICE), aims(Aim.EMOTIONAL))).isEmpty();
    assertThat(
            reasons(
                with(Kind.CASE, Kind.ADVICE).withNotFor(Aim.FACTUAL),
                aims(Aim.FACTUAL, Aim.TECHNICAL)))
        .hasSize(1);
  }

  // Depth, first meeting, facilitator

  @Test
  void depth_is_counted_in_ways_of_looking_beyond_the_facts() {
    Method deep = with(Kind.CASE, Kind.ASSOCIATION, Kind.FEEDBACK);

    assertThat(reasons(deep, depth(Depth.DEEP)))
        .containsExactly(
            "FOR Kijkt verder dan de feiten, via eerste associaties en via feedback op gedrag."
                + " | Looks beyond the facts, through first associations and through feedback on"
                + " behaviour.");
    assertThat(reasons(deep, depth(Depth.MEDIUM))).isEmpty();
    assertThat(reasons(deep, depth(Depth.LIGHT))).first().asString().startsWith("AGAINST");
    assertThat(reasons(with(Kind.CASE, Kind.IMAGE), depth(Depth.MEDIUM)))
        .first()
        .asString()
        .startsWith("FOR");
    assertThat(reasons(with(Kind.CASE), depth(Depth.LIGHT))).first().asString().startsWith("FOR");
    assertThat(reasons(with(Kind.CASE), depth(Depth.DEEP)))
        .containsExactly(
            "AGAINST Blijft bij de zaak zelf, zonder associaties, beelden of feedback op gedrag."
                + " | Stays with the matter itself, without associations, images or feedback on"
                + " behaviour.");
  }

  @Test
  void where_nobody_brings_a_case_depth_says_nothing() {
    assertThat(reasons(with(Kind.AGREEMENT), depth(Depth.LIGHT))).isEmpty();
    assertThat(reasons(with(Kind.AGREEMENT), depth(Depth.DEEP))).isEmpty();
  }

  @Test
  void where_nobody_brings_a_case_no_question_about_one_is_helped() {
    assertThat(reasons(with(Kind.AGREEMENT), aims(Aim.EMOTIONAL, Aim.FACTUAL)))
        .containsExactly("AGAINST Hier brengt niemand een casus in. | Nobody brings a case here.");
    assertThat(reasons(with(Kind.AGREEMENT).withGoodFor(Aim.EMOTIONAL), aims(Aim.EMOTIONAL)))
        .singleElement()
        .asString()
        .startsWith("FOR");
  }

  @Test
  void the_same_is_not_said_twice() {
    Needs both = aims(Aim.EMOTIONAL).withDepth(Depth.MEDIUM);

    assertThat(reasons(with(Kind.CASE, Kind.IMAGE), both))
        .containsExactly(
            "FOR Kijkt verder dan de feiten, via beelden."
                + " | Looks beyond the facts, through images.");
  }

  @Test
  void a_suggestion_to_choose_among_is_no_help_yet() {
    Phase.Builder topics = phase("Onderwerp", "Topic");
    topics.with(says(Kind.CASE).by("member"));
    topics
        .with(says(Kind.SUGGESTION).by("member"))
        .chooses(Choice.of(Kind.SUGGESTION).by("member"));

    assertThat(reasons(flow(topics.build()), aims(Aim.TECHNICAL))).isEmpty();
  }

  @Test
  void a_first_meeting_asks_for_a_method_of_its_own() {
    Method first = plain().withGoodFor(Aim.FIRST_MEETING);
    Needs yes = Needs.none().withFirstMeeting(true);
    Needs no = Needs.none().withFirstMeeting(false);

    assertThat(reasons(first, yes))
        .containsExactly(
            "FOR Is gemaakt voor een eerste bijeenkomst. | Is made for a first meeting.");
    assertThat(reasons(plain(), yes))
        .containsExactly(
            "AGAINST Is niet gemaakt voor een eerste bijeenkomst."
                + " | Is not made for a first meeting.");
    assertThat(reasons(first, no))
        .containsExactly(
            "RULES_OUT Is gemaakt voor een eerste bijeenkomst, en die is al geweest."
                + " | Is made for a first meeting, which is over.");
    assertThat(reasons(plain(), no)).isEmpty();
    assertThat(reasons(first, yes.withAims(Aim.FIRST_MEETING))).hasSize(1);
    assertThat(reasons(plain().withNotFor(Aim.FIRST_MEETING), yes))
        .containsExactly(
            "RULES_OUT Is niet bedoeld voor een eerste bijeenkomst."
                + " | Is not meant for a first meeting.");
  }

  @Test
  void a_first_meeting_is_judged_alike_as_a_need_and_as_an_aim() {
    for (Method method :
        List.of(
            plain().withGoodFor(Aim.FIRST_MEETING),
            plain(),
            plain().withNotFor(Aim.FIRST_MEETING))) {
      assertThat(reasons(method, aims(Aim.FIRST_MEETING)))
          .hasSize(1)
          .isEqualTo(reasons(method, Needs.none().withFirstMeeting(true)));
    }
  }

  @Test
  void somebody_has_to_lead_where_a_role_steers() {
    Method led = plain().withRoles(role("member"), facilitator());
    Needs yes = Needs.none().withFacilitator(true);
    Needs no = Needs.none().withFacilitator(false);

    assertThat(reasons(led, yes))
        .containsExactly(
            "FOR Wie kan begeleiden is hier nodig als 'Leider'."
                + " | Whoever can lead is needed here, as 'Leader'.");
    assertThat(reasons(led, no))
        .containsExactly(
            "RULES_OUT Hier is iemand nodig die de leiding neemt als 'Leider'."
                + " | Needs someone to lead as 'Leader'.");
    assertThat(reasons(plain(), no))
        .containsExactly(
            "FOR Niemand hoeft te leiden: dat doet de groep samen."
                + " | Nobody has to lead: the group does so together.");
    assertThat(reasons(plain(), yes)).isEmpty();
    assertThat(reasons(led.withRoles(role("member"), facilitator().withMin(0)), no)).isEmpty();
  }

  // The whole

  @Test
  void the_order_is_by_what_rules_out_then_own_aims_then_reasons_then_the_catalogue() {
    Method byItsWay = with(Kind.CASE, Kind.IMAGE).withId("by-its-way");
    Method declared = plain().withId("declared").withGoodFor(Aim.EMOTIONAL);
    Method against =
        with(Kind.CASE)
            .withId("against")
            .withDuration(DurationRange.ofMinutes(70))
            .withSkippable(true);
    Method out = declared.withId("out").withDuration(DurationRange.ofMinutes(70));
    Method outTwice = out.withId("out-twice").withGoodFor().withNotFor(Aim.EMOTIONAL);
    Method nothing = with(Kind.CASE).withId("nothing");
    Method declaredButSlow = against.withId("declared-but-slow").withGoodFor(Aim.EMOTIONAL);

    List<Suggestion> suggestions =
        MethodCatalogue.of(outTwice, out, against, nothing, byItsWay, declaredButSlow, declared)
            .suggest(Needs.builder().minutes(60).addAims(Aim.EMOTIONAL).build());

    assertThat(suggestions)
        .extracting(it -> it.method().id())
        .containsExactly(
            "declared",
            "declared-but-slow",
            "by-its-way",
            "nothing",
            "against",
            "out",
            "out-twice");
    Suggestion ruledOut = suggestions.get(5);
    assertThat(ruledOut.isRuledOut()).isTrue();
    assertThat(ruledOut.reasonsFor()).hasSize(1);
    assertThat(ruledOut.reasonsAgainst()).hasSize(1);
  }

  @Test
  void needs_are_checked() {
    assertThatThrownBy(
            () ->
                Needs.builder()
                    .time(Duration.ZERO)
                    .people(0)
                    .addAims("Own-part", "grief", "grief")
                    .build())
        .hasMessage(
            """
            needs has 4 problems:
            - 'time' must be more than zero
            - 'people' must be 1 or more but is 0
            - aim 'Own-part' must be lower-case words joined by hyphens, such as 'own-part'
            - aim 'grief' stands more than once\
            """);
    assertThatThrownBy(() -> aims("<b>"))
        .hasMessage(
            "needs: aim (…) must be lower-case words joined by hyphens, such as 'own-part'");
    assertThatThrownBy(() -> Needs.builder().time(Duration.ofDays(366).plusNanos(1)).build())
        .hasMessage("needs: 'time' must be 366 days or less");
    assertThat(Needs.builder().time(Duration.ofDays(366)).build().time()).hasDays(366);
  }

  @Test
  void a_meeting_is_not_both_the_first_and_a_later_one() {
    Needs first = aims(Aim.FIRST_MEETING);

    assertThatThrownBy(() -> first.withFirstMeeting(false))
        .hasMessage("needs: aim 'first-meeting' contradicts that 'firstMeeting' is false");
    assertThat(first.withFirstMeeting(true).firstMeeting()).isTrue();
  }
}
