package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the two variants add to Balint in nine phases, timed, and what they leave as it is. */
class BalintNinePhaseTimedAssociationsTest {
  private static final String DISCUSSION = "discuss-associations";

  private final Method base = BuiltInMethods.find("balint-nine-phase-timed").orElseThrow();

  private static Method variant(String place) {
    return BuiltInMethods.find("balint-nine-phase-timed-associations-" + place).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({"early, associate", "late, share-experiences"})
  void one_phase_is_added_after_the_one_that_the_source_names(String place, String before) {
    List<String> expected = new ArrayList<>(base.phases().stream().map(Phase::id).toList());
    expected.add(expected.indexOf(before) + 1, DISCUSSION);

    assertThat(variant(place).phases()).extracting(Phase::id).isEqualTo(expected);
    assertThat(variant(place).basedOn()).isEqualTo(base.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"early", "late"})
  void all_else_is_as_in_the_base_but_what_is_said_before_the_writing(String place) {
    Method variant = variant(place);
    Phase associate = base.findPhase("associate").orElseThrow();
    Phase announced = variant.findPhase("associate").orElseThrow();

    assertThat(announced.guide()).isNotEqualTo(associate.guide());
    assertThat(announced.remarks()).isNotEqualTo(associate.remarks());
    assertThat(announced.withGuide(associate.guide()).withRemarks(associate.remarks()))
        .isEqualTo(associate);
    assertThat(variant.phases())
        .filteredOn(phase -> !List.of("associate", DISCUSSION).contains(phase.id()))
        .isEqualTo(base.phases().stream().filter(phase -> !phase.equals(associate)).toList());
    assertThat(
            variant
                .withId(base.id())
                .withBasedOn(base.basedOn())
                .withTitle(base.title())
                .withPurpose(base.purpose())
                .withSources(base.sources())
                .withFlow(base.flow()))
        .isEqualTo(base);
  }

  @ParameterizedTest
  @CsvSource({"early, volgende fase, next phase", "late, aan het eind, at the very end"})
  void who_writes_is_told_when_it_will_be_discussed(String place, String nl, String en) {
    Phase announced = variant(place).findPhase("associate").orElseThrow();
    LocalizedText guide = Objects.requireNonNull(announced.guide());

    assertThat(guide.in("nl")).contains(nl);
    assertThat(guide.in("en")).containsIgnoringCase(en);
    assertThat(announced.remarks()).noneMatch(remark -> remark.in("en").contains("stay with"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"early", "late"})
  void the_discussion_shows_the_associations_and_has_no_minutes(String place) {
    Look look = new Look(variant(place));
    Phase discussion = look.phase(DISCUSSION);

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
