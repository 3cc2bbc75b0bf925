package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Each reason, in the words in which it is given. */
class SuggestionTest {
  private final Phase talk =
      phase("Praten", "Talk").with(says(Kind.STATEMENT).by("member")).build();

  // Time

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
  void is_ruled_out_when_it_takes_too_long() {
    Method method = plain().withDuration(DurationRange.ofMinutes(61));

    assertThat(reasons(method, minutes(60)))
        .containsExactly(
            "RULES_OUT Te lang: duurt 61 minuten, 1 minuut meer dan er is."
                + " | Too long: it takes 61 minutes, 1 minute more than there is.");
  }

  @Test
  void says_what_may_be_left_out_to_make_it_fit() {
    Phase closing = phase("Afsluiting", "Closing").minutes(10).optional(true).build();
    Phase walking = phase("Wandelen", "Walk").minutes(20).optional(true).build();
    Method method = flow(closing, talk.withTime(TimeBudget.ofMinutes(30)), walking);

    assertThat(reasons(method, minutes(45)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 60 minuten, 15 minuten meer dan er is;"
                + " het past als jullie 'Wandelen' weglaten."
                + " | Too long: its phases together take 60 minutes, 15 minutes more than there"
                + " is; it fits if you leave out 'Walk'.");
    assertThat(reasons(method, minutes(35)))
        .containsExactly(
            "AGAINST Te lang: de fasen duren samen 60 minuten, 25 minuten meer dan er is;"
                + " het past als jullie 'Afsluiting' en 'Wandelen' weglaten."
                + " | Too long: its phases together take 60 minutes, 25 minutes more than there"
                + " is; it fits if you leave out 'Closing' and 'Walk'.");
    assertThat(reasons(method, minutes(29))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void a_choice_that_gives_a_role_is_never_left_out() {
    Phase choice =
        phase("Kiezen", "Choose")
            .minutes(10)
            .optional(true)
            .chooses(Choice.of(Kind.CASE).by("member").makesAuthor("member"))
            .build();
    Method method = flow(choice, talk.withTime(TimeBudget.ofMinutes(30)));

    assertThat(reasons(method, minutes(35))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void a_little_too_long_is_no_bar_where_any_phase_may_be_skipped() {
    Method method = plain().withDuration(DurationRange.ofMinutes(90)).withSkippable(true);

    assertThat(reasons(method, minutes(60)))
        .containsExactly(
            "AGAINST Te lang: duurt 90 minuten, 30 minuten meer dan er is;"
                + " wel mag elke fase met een reden worden overgeslagen."
                + " | Too long: it takes 90 minutes, 30 minutes more than there is;"
                + " but any phase may be skipped, with a reason.");
    assertThat(reasons(method, minutes(44))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void counts_a_time_per_person_for_as_many_as_there_will_be() {
    Phase each = talk.withTime(TimeBudget.ofMinutes(5).per("member"));
    Method method = flow(each).withRoles(role("member"), facilitator());

    assertThat(reasons(method, minutes(30).withPeople(7)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 30 minuten.");
    assertThat(reasons(method, minutes(30).withPeople(8)))
        .first()
        .asString()
        .startsWith("RULES_OUT Te lang: de fasen duren samen 35 minuten, 5 minuten meer");
    assertThat(reasons(method, minutes(30))).isEmpty();
    assertThat(reasons(method, minutes(4))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void counts_a_turn_for_each_and_the_rounds_that_must_be() {
    Method turns =
        cycle(new Repeat.ForEach("member", "case-owner", false))
            .withRoles(role("member"), role("case-owner"), facilitator());

    assertThat(reasons(turns, minutes(40).withPeople(5)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 40 minuten.");
    assertThat(reasons(turns, minutes(40).withPeople(6)))
        .first()
        .asString()
        .startsWith("RULES_OUT Te lang: de fasen duren samen 50 minuten");
    assertThat(reasons(cycle(new Repeat.Rounds(2, 3)), minutes(20)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd als het vlot gaat: de fasen duren samen 20 tot 30");
    assertThat(reasons(cycle(new Repeat.Until("member")), minutes(20))).isEmpty();
    assertThat(reasons(cycle(new Repeat.Until("member")), minutes(9))).isNotEmpty();
  }

  @Test
  void a_time_that_is_not_known_gives_no_reason() {
    assertThat(reasons(plain(), minutes(10))).isEmpty();
    Phase timed = phase("Groet", "Greet").minutes(5).build();
    assertThat(reasons(flow(timed, talk), minutes(10))).isEmpty();
    assertThat(reasons(flow(timed, talk), minutes(4))).isNotEmpty();
    assertThat(reasons(flow(timed, talk.withOptional(true)), minutes(10))).isNotEmpty();
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
  void little_time_is_what_some_methods_are_made_for() {
    assertThat(reasons(plain().withGoodFor(Aim.LITTLE_TIME), minutes(45)))
        .containsExactly("FOR Is gemaakt voor weinig tijd. | Is made for little time.");
    assertThat(reasons(plain().withNotFor(Aim.LITTLE_TIME), minutes(45)))
        .containsExactly(
            "AGAINST Is niet bedoeld voor als er weinig tijd is."
                + " | Is not meant for when there is little time.");
    assertThat(reasons(plain().withGoodFor(Aim.LITTLE_TIME), minutes(46))).isEmpty();
  }

  // People

  @Test
  void a_group_within_the_bounds_suits() {
    assertThat(reasons(plain().withGroup(GroupSize.between(5, 12)), people(6)))
        .containsExactly(
            "FOR Past bij een groep van 6: 5 tot en met 12 mensen."
                + " | Suits a group of 6: 5 to 12 people.");
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
  void names_the_phase_that_leaves_each_the_least_time_to_speak() {
    Activity.Builder each = says(Kind.ADVICE);
    each.by("member").times(Times.atLeast(1));
    Phase advise = phase("Adviseren", "Advise").minutes(4).with(each.build()).build();
    Phase end = phase("Slot", "End").minutes(3).with(each.build()).build();

    assertThat(reasons(flow(advise, end), people(9)))
        .containsExactly(
            "AGAINST In 'Slot' blijft er voor ieder maar 20 seconden over."
                + " | In 'End' there is only 20 seconds for each.");
    assertThat(reasons(flow(advise, end), people(6))).isEmpty();
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
    assertThat(reasons(with(Kind.ADVICE), aims(Aim.FACTUAL, Aim.TECHNICAL)))
        .containsExactly("FOR De groep geeft advies. | The group gives advice.");
    assertThat(reasons(with(Kind.SUGGESTION), aims(Aim.TECHNICAL)))
        .containsExactly("FOR De groep doet suggesties. | The group makes suggestions.");
    assertThat(reasons(with(Kind.IMAGE), aims(Aim.EMOTIONAL, Aim.OWN_PART)))
        .containsExactly(
            "FOR Geeft ruimte aan meer dan feiten, via beelden."
                + " | Makes room for more than facts, through images.");
    assertThat(reasons(with(Kind.ADVICE), aims(Aim.EMOTIONAL))).isEmpty();
    assertThat(reasons(with(Kind.ADVICE).withNotFor(Aim.FACTUAL), aims(Aim.FACTUAL, Aim.TECHNICAL)))
        .hasSize(1);
  }

  // Depth, first meeting, facilitator

  @Test
  void depth_is_counted_in_ways_of_looking_beyond_the_facts() {
    Method deep = with(Kind.ASSOCIATION, Kind.FEEDBACK);

    assertThat(reasons(deep, depth(Depth.DEEP)))
        .containsExactly(
            "FOR Kijkt verder dan de feiten, via eerste associaties en via feedback op gedrag."
                + " | Looks beyond the facts, through first associations and through feedback on"
                + " behaviour.");
    assertThat(reasons(deep, depth(Depth.MEDIUM))).isEmpty();
    assertThat(reasons(deep, depth(Depth.LIGHT))).first().asString().startsWith("AGAINST");
    assertThat(reasons(with(Kind.IMAGE), depth(Depth.MEDIUM))).first().asString().startsWith("FOR");
    assertThat(reasons(plain(), depth(Depth.LIGHT))).first().asString().startsWith("FOR");
    assertThat(reasons(plain(), depth(Depth.DEEP)))
        .containsExactly(
            "AGAINST Blijft bij de zaak zelf, zonder associaties, beelden of feedback op gedrag."
                + " | Stays with the matter itself, without associations, images or feedback on"
                + " behaviour.");
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
  }

  @Test
  void somebody_has_to_lead_where_a_role_steers() {
    Method led = plain().withRoles(role("member"), facilitator());
    Needs yes = Needs.none().withFacilitator(true);
    Needs no = Needs.none().withFacilitator(false);

    assertThat(reasons(led, yes))
        .containsExactly(
            "FOR Wie kan begeleiden is hier nodig als 'Leider'."
                + " | Uses who can lead as 'Leader'.");
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
    Method byItsWay = with(Kind.IMAGE).withId("by-its-way");
    Method declared = plain().withId("declared").withGoodFor(Aim.EMOTIONAL);
    Method against =
        plain().withId("against").withDuration(DurationRange.ofMinutes(70)).withSkippable(true);
    Method out = declared.withId("out").withDuration(DurationRange.ofMinutes(70));
    Method outTwice = out.withId("out-twice").withGoodFor().withNotFor(Aim.EMOTIONAL);
    Method nothing = plain().withId("nothing");
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
                    .addAims("Own part", "grief", "grief")
                    .build())
        .hasMessage(
            """
            needs has 4 problems:
            - 'time' must be more than zero
            - 'people' must be 1 or more but is 0
            - aim 'Own part' must be lower-case words joined by hyphens, such as 'own-part'
            - aim 'grief' stands more than once\
            """);
  }

  private static List<String> reasons(Method method, Needs needs) {
    return MethodCatalogue.of(method).suggest(needs).get(0).reasons().stream()
        .map(it -> it.verdict() + " " + it.text().in("nl") + " | " + it.text().in("en"))
        .toList();
  }

  private static Needs minutes(int minutes) {
    return Needs.builder().minutes(minutes).build();
  }

  private static Needs people(int people) {
    return Needs.builder().people(people).build();
  }

  private static Needs aims(String... aims) {
    return Needs.builder().addAims(aims).build();
  }

  private static Needs depth(Depth depth) {
    return Needs.builder().depth(depth).build();
  }

  private Method plain() {
    return flow(talk);
  }

  private static Method with(String... kinds) {
    Phase.Builder phase = phase("Inbreng", "Input");
    for (String kind : kinds) {
      phase.with(says(kind).by("member"));
    }
    return flow(phase.build());
  }

  private static Method flow(Phase... phases) {
    return Providers.method("method").withFlow(phases);
  }

  private Method cycle(Repeat repeat) {
    Phase turn = talk.withTime(TimeBudget.ofMinutes(10));
    return Method.of("turns")
        .title(LocalizedText.plain("turns"))
        .addRoles(role("member"), role("case-owner"))
        .addFlow(new Cycle("turns", List.of(turn), repeat))
        .build();
  }

  private static Role role(String id) {
    return new Role(id, LocalizedText.plain(id), List.of(), 0, null, false, List.of());
  }

  private static Role facilitator() {
    return Role.of(Role.FACILITATOR)
        .title(LocalizedText.of("nl", "Leider").and("en", "Leader"))
        .build();
  }

  private static Phase.Builder phase(String dutch, String english) {
    Phase.Builder phase = Phase.of(english.toLowerCase(java.util.Locale.ROOT));
    phase.title(LocalizedText.of("nl", dutch).and("en", english));
    return phase;
  }
}
