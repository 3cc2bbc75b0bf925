package com.example.consultation;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.session.Refusal.Code.NOT_OPTIONAL;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.methods.BuiltInMethods;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;

class BalintWithImagesTest extends MethodContract {
  @Override
  protected Method method() {
    return BalintWithImages.method();
  }

  @Test
  void is_balint_in_five_steps_but_for_an_hour_and_four_phases() {
    Method base = BuiltInMethods.find("balint-five-step").orElseThrow();
    Method anHour = base.withDuration(DurationRange.ofMinutes(60));

    assertThat(method())
        .hasNoFindings()
        .isVariantOf(base)
        .differsOnlyIn(in("explore-problem", "share-images", "evaluate", "closing"), anHour)
        .requires("member", Kind.IMAGE, in("share-images"))
        .fitsIn(minutes(60), people(7));
  }

  @Test
  void everyone_names_an_image_before_anyone_names_a_second() {
    Story story =
        meeting(method())
            .with("anna", FACILITATOR)
            .with("bert", CASE_OWNER)
            .withAll(List.of("carla", "dirk"))
            .when(begin("anna"), contribute("bert", Kind.CASE), contribute("bert", Kind.STATEMENT))
            .when(advance("anna"))
            .when(contribute("carla", Kind.QUESTION), contribute("dirk", Kind.QUESTION))
            .when(contribute("anna", Kind.SUMMARY), advance("anna"))
            .inPhase("share-images")
            .when(contribute("carla", Kind.IMAGE).withText("A boat without a rudder"))
            .when(contribute("carla", Kind.IMAGE))
            .refused(NOT_OPEN_YET)
            .when(contribute("dirk", Kind.IMAGE), advance("anna"), advance("anna"))
            .when(contribute("carla", Kind.ADVICE), contribute("dirk", Kind.ADVICE))
            .when(advance("anna"))
            .inPhase("evaluate");

    story
        .when(contribute("bert", Kind.REACTION).withAbout("c6"), advance("anna"))
        .inPhase("closing")
        .when(skip("anna"))
        .refused(NOT_OPTIONAL);
  }
}
