package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.testing.MethodContract;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What the two variants add to Balint in nine phases, timed, and what they leave as it is. */
abstract class BalintNinePhaseTimedAssociationsContract extends MethodContract {
  private static final String DISCUSSION = "discuss-associations";

  private final Method base = BuiltInMethods.find("balint-nine-phase-timed").orElseThrow();

  /** The phase after which the source puts the discussion. */
  abstract String before();

  /** What who writes is told about when it will be discussed, in Dutch and in English. */
  abstract LocalizedText announcement();

  @Test
  void one_phase_is_added_after_the_one_that_the_source_names() {
    List<String> expected = new ArrayList<>(base.phases().stream().map(Phase::id).toList());
    expected.add(expected.indexOf(before()) + 1, DISCUSSION);

    assertThat(method()).isVariantOf(base).hasPhases(expected.toArray(String[]::new));
  }

  @Test
  void all_else_is_as_in_the_base_but_what_is_said_before_the_writing() {
    Phase associate = base.findPhase("associate").orElseThrow();
    Phase announced = method().findPhase("associate").orElseThrow();

    assertThat(announced.guide()).isNotEqualTo(associate.guide());
    assertThat(announced.remarks()).isNotEqualTo(associate.remarks());
    assertThat(announced.withGuide(associate.guide()).withRemarks(associate.remarks()))
        .isEqualTo(associate);
    assertThat(method()).differsOnlyIn(in("associate", DISCUSSION), base);
    assertThat((Object) method().withFlow(base.flow()))
        .isEqualTo(
            base.withId(method().id())
                .withBasedOn(method().basedOn())
                .withTitle(method().title())
                .withPurpose(method().purpose())
                .withSources(method().sources()));
  }

  @Test
  void who_writes_is_told_when_it_will_be_discussed() {
    Phase announced = method().findPhase("associate").orElseThrow();
    LocalizedText guide = Objects.requireNonNull(announced.guide());

    assertThat(guide.in("nl")).contains(announcement().in("nl"));
    assertThat(guide.in("en")).containsIgnoringCase(announcement().in("en"));
    assertThat(announced.remarks()).noneMatch(remark -> remark.in("en").contains("stay with"));
  }

  @Test
  void the_discussion_shows_the_associations_and_has_no_minutes() {
    Look look = new Look(method());
    Phase discussion = look.phase(DISCUSSION);

    assertThat(method()).keepsPrivateUntil(Kind.ASSOCIATION, DISCUSSION);
    assertThat(discussion.reveals()).containsExactly(Kind.ASSOCIATION);
    assertThat(discussion.time()).isNull();
    assertThat(discussion.optional()).isFalse();
    assertThat(look.form(DISCUSSION, "together").activities()).hasSize(1);
    Activity talking = look.activity(DISCUSSION, "together", MEMBER, Kind.REACTION);
    assertThat(talking.roles()).containsExactly(MEMBER, CASE_OWNER);
    assertThat(talking.about()).isEqualTo(About.kind(Kind.ASSOCIATION));
    assertThat(talking.times()).isEqualTo(Times.any());
  }
}
