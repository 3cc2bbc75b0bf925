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
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
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
            "[gather, present, associate, ask, advise, close]"),
        fails(it -> it.hasOptionalPhases(), "rounds 1-2 times[ask], advise, close (optional)"),
        fails(it -> it.hasOptionalPhases("ask", "close"), "they are [close]"),
        fails(it -> it.hasRoles("member"), "it has [facilitator, case-owner, member]"),
        fails(
            it -> it.allows("case-owner", "question", in("ask")),
            "to let 'case-owner' give 'question' in 'ask'",
            "in 'ask' (form 'aloud'): member may give question for everyone",
            "in 'ask' (form 'in-pairs'): member may give question for the author's own group",
            "always: case-owner, member may give note for its author alone"),
        fails(it -> it.doesNotAllow("member", "question", in("gather", "ask")), "in 'ask'"),
        fails(
            it -> it.allowsOnly("member", List.of(), in("associate")),
            "there it may give [association]"),
        fails(
            it -> it.allowsOnly("member", List.of("association", "image"), in("associate")),
            "[association, image]"),
        fails(
            it -> it.keepsSilent("case-owner", in("ask", "present")),
            "to keep 'case-owner' silent in 'present'",
            "in 'present': case-owner may give statement for everyone"),
        fails(
            it -> it.requires("member", "question", in("ask")),
            "with 'question' at least [0, 0] times"),
        fails(it -> it.requires("member", "statement", in("present")), "in 'present'"),
        fails(
            it -> it.keepsPrivate("association"),
            "in 'associate': member may give association for its author alone",
            "'close' reveals it to everyone"),
        fails(it -> it.keepsPrivate("advice"), "member may give advice for case-owner"),
        fails(it -> it.keepsPrivateUntil("note", "close"), "private until 'close'"),
        fails(it -> it.keepsPrivateUntil("advice", "close"), "for case-owner"),
        fails(it -> it.hidesUntilComplete("advice"), "for case-owner"),
        fails(it -> it.showsToEveryone("case"), "for everyone when complete"),
        fails(it -> it.showsOnlyTo("member", "advice"), "for case-owner"),
        fails(it -> it.reveals("association", in("ask")), "that phase reveals []"),
        fails(
            it -> it.chooses("case", "member", in("gather")),
            "'gather' lets facilitator choose one case, whose author becomes case-owner"),
        fails(it -> it.chooses("case", "member", in("ask")), "'ask' chooses nothing"),
        fails(it -> it.givesByChoice("member", in("gather")), "becomes case-owner"),
        fails(it -> it.plans(minutes(5), in("ask")), "'ask' takes planned 15 min"),
        fails(it -> it.plans(minutes(5), in("close")), "'close' has no time"),
        fails(
            it -> it.hasTime(TimeBudget.ofMinutes(5), in("present")),
            "that 'present' takes planned 5 min",
            "'present' takes at least 5 min, at most 10 min"),
        fails(
            it -> it.fitsIn(minutes(10), people(6)),
            "to fit in 10 min with 6 people",
            "'ask' takes planned 15 min"),
        fails(it -> it.fitsIn(minutes(60), people(9)), "it is for a group of 3 to 8"),
        fails(it -> it.doesNotFitIn(minutes(60), people(6)), "it does"),
        fails(it -> it.isVariantOf("present"), "it is based on no other"),
        // A slip of the pen passes for nothing.
        fails(it -> it.keepsSilent("case-owner", in("asc")), "(did you mean 'ask'?)"),
        fails(it -> it.keepsSilent("owner", in("ask")), "a role 'owner'", "[facilitator, case"),
        fails(
            it -> it.doesNotAllow("member", "qestion", in("gather")), "(did you mean 'question'?)"),
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
        .hasMessageContaining("always: case-owner may give reaction for everyone");
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
          .hasMessageContaining("[1 per " + (shared.per() == Times.Per.ROOM ? "room" : "group"));
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
