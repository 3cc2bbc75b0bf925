package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.intervisie.method.Activity;
import org.intervisie.method.Finding;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.method.Variation;
import org.intervisie.testing.MethodAssert;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MethodAssertTest {
  private static final Method LISTENING = Listening.METHOD;

  @Test
  void what_is_there_passes() {
    assertThat(LISTENING)
        .hasPhases("gather", "present", "associate", "ask", "advise", "close")
        .hasOptionalPhases("close")
        .hasRoles("member", "facilitator", "case-owner")
        .allows("member", "question", in("ask"))
        .allows("member", "note", in("present", "close"))
        .doesNotAllow("case-owner", "question", in("ask"))
        .doesNotAllow("member", Kind.CRITERION, in("ask"))
        .allowsOnly("member", List.of("association"), in("associate"))
        .allowsOnly("facilitator", List.of(), in("gather", "ask"))
        .keepsSilent("case-owner", in("gather", "ask", "advise"))
        .requires("case-owner", "statement", in("present"))
        .keepsPrivate("note")
        .keepsPrivateUntil("association", "close")
        .hidesUntilComplete("case")
        .showsToEveryone("statement")
        .showsOnlyTo("case-owner", "advice")
        .reveals("association", in("close"))
        .chooses("case", "facilitator", in("gather"))
        .givesByChoice("case-owner", in("gather"))
        .plans(minutes(10), in("gather", "advise"))
        .hasTime(TimeBudget.betweenMinutes(5, 10), in("present"))
        .fitsIn(minutes(60), people(6))
        .doesNotFitIn(minutes(10), people(6))
        .doesNotFitIn(minutes(60), people(9));
  }

  static Stream<Arguments> what_is_not_there_fails_and_says_what_is() {
    return Stream.of(
        fails(
            it -> it.hasPhases("gather", "ask"),
            "to have the phases",
            "\n  gather, ask,\nbut it has\n  gather, present, associate, ask, advise, close"),
        fails(
            it -> it.hasOptionalPhases(),
            "to have as its optional phases none",
            "rounds 1-2 times[ask], advise, close (optional)"),
        fails(it -> it.hasOptionalPhases("ask", "close"), "it has close, in the flow"),
        fails(it -> it.hasRoles("member"), "it has facilitator, case-owner, member"),
        fails(
            it -> it.allows("case-owner", "question", in("ask")),
            "to let 'case-owner' give 'question' in 'ask'",
            "in 'ask' (form 'aloud'): member may give question, seen by everyone",
            "in 'ask' (form 'in-pairs'): member may give question, seen by the author's own group",
            "always: case-owner, member may give note, seen by its author alone"),
        fails(
            it -> it.doesNotAllow("member", "question", in("gather", "ask")),
            "to keep 'member' from giving 'question' in 'ask',\nbut this may be done there:\n"),
        fails(
            it -> it.allowsOnly("member", List.of(), in("associate")),
            "to let 'member' give nothing in 'associate'",
            "it may give association; this may be done there:\n"),
        fails(
            it -> it.allowsOnly("member", List.of("association", "note"), in("associate")),
            "give only association, note in 'associate'"),
        fails(
            it -> it.keepsSilent("case-owner", in("ask", "present")),
            "to keep 'case-owner' silent in 'present'",
            "in 'present': case-owner may give statement, seen by everyone"),
        fails(
            it -> it.requires("member", "question", in("ask")),
            "in 'ask' (form 'aloud'): member may give question, seen by everyone; need not be"
                + " given"),
        fails(
            it -> it.requires("member", "statement", in("present")),
            "to require 'statement' of 'member' in 'present',\nbut there it is so:\n",
            "case-owner may give statement, seen by everyone; at least 1 time by each"),
        fails(it -> it.requires("member", "advice", in("ask")), "\n  nobody may give it"),
        fails(
            it -> it.keepsPrivate("association"),
            "in 'associate': member may give association, seen by its author alone",
            "'close' reveals it to everyone"),
        fails(it -> it.keepsPrivate("advice"), "member may give advice, seen by case-owner"),
        fails(it -> it.keepsPrivateUntil("note", "close"), "private until 'close'"),
        fails(it -> it.keepsPrivateUntil("advice", "close"), "seen by case-owner"),
        fails(it -> it.hidesUntilComplete("advice"), "seen by case-owner"),
        fails(it -> it.showsToEveryone("case"), "seen by everyone when complete"),
        fails(it -> it.showsOnlyTo("member", "advice"), "seen by case-owner"),
        fails(
            it -> it.reveals("association", in("ask")),
            "that phase reveals nothing, and it is so:\n"),
        fails(
            it -> it.chooses("case", "member", in("gather")),
            "'gather' lets facilitator choose one case, whose author becomes case-owner"),
        fails(it -> it.chooses("case", "member", in("ask")), "'ask' chooses nothing"),
        fails(it -> it.givesByChoice("member", in("gather")), "becomes case-owner"),
        fails(it -> it.plans(minutes(5), in("ask")), "'ask' has 15 min planned"),
        fails(it -> it.plans(minutes(5), in("close")), "'close' has no time"),
        fails(
            it -> it.hasTime(TimeBudget.ofMinutes(5), in("present")),
            "to give 'present' 5 min planned",
            "'present' has at least 5 min, at most 10 min"),
        fails(
            it -> it.fitsIn(minutes(10), people(6)),
            "to fit in 10 min with 6 people",
            "but there is no plan: Does not fit into 10 minutes",
            "'ask' has 15 min planned"),
        fails(it -> it.fitsIn(minutes(60), people(9)), "it is for a group of 3 to 8"),
        fails(
            it -> it.doesNotFitIn(minutes(60), people(6)),
            "to be impossible in 60 min with 6 people,\nbut it fits, with these times:\n"),
        fails(it -> it.isVariantOf("present"), "it is based on no other"),
        // A slip of the pen passes for nothing.
        fails(it -> it.keepsSilent("case-owner", in("asc")), "(did you mean 'ask'?)"),
        fails(
            it -> it.keepsSilent("owner", in("ask")), "a role 'owner'", "it has facilitator, case"),
        fails(
            it -> it.doesNotAllow("member", "qestion", in("gather")), "(did you mean 'question'?)"),
        fails(it -> it.allows("member", "qestion", in("ask")), "(did you mean 'question'?)"),
        fails(it -> it.allowsOnly("member", List.of("qestion"), in("ask")), "mean 'question'?)"),
        fails(it -> it.requires("member", "qestion", in("ask")), "(did you mean 'question'?)"),
        fails(it -> it.chooses("cse", "facilitator", in("gather")), "(did you mean 'case'?)"),
        fails(it -> it.keepsPrivateUntil("asociation", "close"), "mean 'association'?)"),
        fails(it -> it.hidesUntilComplete("cse"), "(did you mean 'case'?)"),
        fails(it -> it.showsToEveryone("statment"), "(did you mean 'statement'?)"),
        fails(it -> it.showsOnlyTo("case-owner", "advise"), "(did you mean 'advice'?)"),
        fails(it -> it.reveals("asociation", in("close")), "(did you mean 'association'?)"),
        fails(it -> it.keepsPrivate("asociation"), "(did you mean 'association'?)"),
        fails(it -> it.hasOptionalPhases("clos"), "(did you mean 'close'?)"));
  }

  private static Arguments fails(Consumer<MethodAssert> assertion, String... parts) {
    return Arguments.of(assertion, List.of(parts));
  }

  @ParameterizedTest
  @MethodSource
  void what_is_not_there_fails_and_says_what_is(
      Consumer<MethodAssert> assertion, List<String> parts) {
    assertThatThrownBy(() -> assertion.accept(assertThat(LISTENING)))
        .isInstanceOf(AssertionError.class)
        .hasMessageStartingWith("Expected method 'listening' ")
        .hasMessageContainingAll(parts.toArray(String[]::new));
  }

  @Test
  void what_may_be_seen_of_what_is_always_open_breaks_a_silence() {
    Method aloud = LISTENING.withAlways(Activity.says(Kind.REACTION).by("case-owner").build());

    assertThatThrownBy(() -> assertThat(aloud).keepsSilent("case-owner", in("ask")))
        .hasMessageContaining("always: case-owner may give reaction, seen by everyone");
  }

  private static Method whereAllMustState(Times times, String... roles) {
    return LISTENING
        .vary("stating")
        .change(
            "present",
            present ->
                present.withForms(
                    Form.of("in-pairs", Grouping.PAIRS)
                        .with(Activity.says(Kind.STATEMENT).by(roles).times(times))
                        .build()))
        .build();
  }

  @Test
  void what_others_may_do_instead_is_not_required_of_a_role() {
    for (Times shared : List.of(Times.atLeast(1).perRoom(), Times.exactly(1).perGroup())) {
      assertThat(whereAllMustState(shared, "member"))
          .requires("member", Kind.STATEMENT, in("present"));
      assertThatThrownBy(
              () ->
                  assertThat(whereAllMustState(shared, "member", "case-owner"))
                      .requires("member", Kind.STATEMENT, in("present")))
          .hasMessageContaining(
              "at least 1 time by "
                  + (shared.per() == Times.Per.ROOM ? "the room as a whole" : "each group"));
    }
    assertThat(whereAllMustState(Times.atLeast(1), "member", "case-owner"))
        .requires("member", Kind.STATEMENT, in("present"));
  }

  @Test
  void a_variant_is_held_against_its_base() {
    Method variant =
        LISTENING
            .vary("listening-longer")
            .title(LocalizedText.plain("Listening longer"))
            .change("ask", ask -> ask.withTime(TimeBudget.ofMinutes(30)))
            .build();

    assertThat(variant)
        .isVariantOf(LISTENING)
        .isVariantOf("listening")
        .differsOnlyIn(in("ask"), LISTENING);
    assertThat(LISTENING).hasNoDifferenceFrom(LISTENING.withId("another"));
    assertThatThrownBy(() -> assertThat(variant).differsOnlyIn(in("advise"), LISTENING))
        .hasMessageContaining("30 minutes instead of 15 minutes");
    assertThatThrownBy(() -> assertThat(variant).hasNoDifferenceFrom(LISTENING))
        .hasMessageContaining("30 minutes instead of 15 minutes");
    assertThatThrownBy(() -> assertThat(LISTENING).isVariantOf(variant))
        .hasMessageContaining("based on no other")
        .hasMessageContaining("15 minutes instead of 30 minutes");
  }

  @Test
  void a_method_of_several_meetings_fills_them_all() {
    Method twice = LISTENING.withMeetings(new Meetings(2, minutes(40)));

    assertThat(twice).fitsIn(minutes(30), people(5)).doesNotFitIn(minutes(10), people(5));
  }

  @Test
  void what_a_review_finds_fails_and_is_shown() {
    Method idle = LISTENING.withAlways().withRoles(more(Role.of("observer")));
    Method stuck = LISTENING.vary("stuck").change("close", it -> it.withReveals("image")).build();

    assertThat(LISTENING).hasNoFindings();
    assertThat(idle).hasNoErrors().hasFinding(Finding.Code.IDLE_ROLE);
    assertThatThrownBy(() -> assertThat(idle).hasNoFindings())
        .hasMessageStartingWith("Expected method 'listening' to have no findings,")
        .hasMessageContaining("\n  idle-role /roles/3: ");
    assertThatThrownBy(() -> assertThat(stuck).hasNoErrors())
        .hasMessageContaining("\n  reveal-of-nothing /flow/5");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(Finding.Code.NOBODY_ACTS))
        .hasMessageContaining("to have the finding nobody-acts")
        .hasMessageContaining("reveal-of-nothing");
    assertThatThrownBy(() -> assertThat(LISTENING).hasFinding(Finding.Code.NOBODY_ACTS))
        .hasMessageEndingWith("to have the finding nobody-acts,\nbut a review finds nothing");
  }

  @Test
  void a_method_that_may_get_stuck_in_some_meeting_does_not_always_end() {
    Activity sum = Activity.says(Kind.SUMMARY).by("member").about("question").build();
    Method doubtful =
        LISTENING
            .vary("doubtful")
            .change(
                "close", it -> it.withForms(Form.plain(List.of(sum.withTimes(Times.atLeast(1))))))
            .build();

    assertThat(LISTENING).alwaysEnds();
    assertThat(doubtful).hasNoErrors();
    assertThatThrownBy(() -> assertThat(doubtful).alwaysEnds())
        .hasMessageStartingWith(
            "Expected method 'doubtful' to come to its end in every meeting,\nbut a review finds")
        .hasMessageContaining("minimum-may-be-out-of-reach /flow/5");
  }

  @Test
  void a_finding_is_looked_for_in_a_phase_and_its_parts_or_at_one_place() {
    Finding.Code code = Finding.Code.REVEAL_OF_NOTHING;
    Method stuck =
        LISTENING
            .vary("stuck")
            .change("ask", ask -> ask.withReveals("image"))
            .change("close", close -> close.withReveals("image", Kind.ASSOCIATION))
            .build();

    assertThat(stuck)
        .hasFinding(code, in("ask", "close"))
        .hasFinding(code, "/flow/3/steps/0/reveals/0");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(code, in("close", "advise")))
        .hasMessageStartingWith(
            "Expected method 'stuck' to have the finding reveal-of-nothing in 'advise' (/flow/4),")
        .hasMessageContaining("\n  reveal-of-nothing /flow/3/steps/0/reveals/0: ")
        .hasMessageContaining("\n  reveal-of-nothing /flow/5/reveals/0: ");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(Finding.Code.NOBODY_ACTS, in("close")))
        .hasMessageContaining("nobody-acts in 'close' (/flow/5),");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(code, in("clos")))
        .hasMessageContaining("(did you mean 'close'?)");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(code, "/flow/5"))
        .hasMessageContaining("reveal-of-nothing at /flow/5,");
    assertThatThrownBy(() -> assertThat(stuck).hasFinding(Finding.Code.NOBODY_ACTS, ""))
        .hasMessageContaining("nobody-acts of the method as a whole,");
  }

  @Test
  void phases_that_begin_with_the_same_number_are_told_apart() {
    Variation more = LISTENING.vary("more");
    for (int i = 0; i < 10; i++) {
      more =
          more.insertLast(
              Listening.phase("extra-" + i).with(Activity.says(Kind.INSIGHT).by("member")));
    }
    Method longer = more.change("extra-5", it -> it.withReveals("image")).build();

    assertThat(longer).hasFinding(Finding.Code.REVEAL_OF_NOTHING, in("extra-5"));
    assertThatThrownBy(
            () -> assertThat(longer).hasFinding(Finding.Code.REVEAL_OF_NOTHING, in("present")))
        .hasMessageContaining("in 'present' (/flow/1)")
        .hasMessageContaining(" /flow/11/");
  }

  @Test
  void a_group_of_another_size_is_told_as_far_as_a_bound_is_known() {
    assertThatThrownBy(
            () ->
                assertThat(LISTENING.withGroup(new GroupSize(7, null)))
                    .fitsIn(minutes(60), people(6)))
        .hasMessageEndingWith("it is for a group of at least 7");
    assertThatThrownBy(
            () ->
                assertThat(LISTENING.withGroup(new GroupSize(null, 5)))
                    .fitsIn(minutes(60), people(6)))
        .hasMessageEndingWith("it is for a group of at most 5");
  }

  private static List<Role> more(Role.Builder role) {
    role.title(LocalizedText.plain("Observer"));
    return Stream.concat(LISTENING.roles().stream(), Stream.of(role.build())).toList();
  }

  @Test
  void a_description_stands_before_what_fails() {
    assertThatThrownBy(() -> assertThat(LISTENING).as("our method").hasRoles("member"))
        .hasMessageStartingWith("[our method] Expected method");
  }

  @Test
  void no_method_fails_as_such() {
    assertThatThrownBy(() -> assertThat((Method) null).hasRoles("member"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void phases_and_people_are_named_soundly() {
    Assertions.assertThat(in("a", "b").ids()).containsExactly("a", "b");
    assertThatThrownBy(() -> in()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> in("a", "a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people(0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> people(10_001)).isInstanceOf(IllegalArgumentException.class);
  }
}
