package com.example.consultation;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_OPEN_YET;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.junit.jupiter.api.Test;

class LearningFromSuccessTest extends MethodContract {
  @Override
  protected Method method() {
    return LearningFromSuccess.method();
  }

  @Test
  void is_as_it_was_written() {
    assertThat(method())
        .hasNoFindings()
        .hasPhases("tell", "unravel", "recognise", "harvest")
        .hidesUntilComplete(Kind.RECOGNITION)
        .keepsSilent("case-owner", in("recognise"))
        .plans(minutes(15), in("unravel"))
        .fitsIn(minutes(40), people(6));
  }

  @Test
  void what_people_wrote_is_opened_when_the_last_has_written() {
    meeting(method())
        .with("anna", FACILITATOR)
        .with("bert", CASE_OWNER)
        .withAll(List.of("carla", "dirk"))
        .when(begin("anna"), contribute("bert", Kind.CASE), advance("anna"))
        .when(contribute("carla", Kind.QUESTION), contribute("dirk", Kind.QUESTION))
        .when(advance("anna"), contribute("carla", Kind.RECOGNITION))
        .doesNotSee("bert", "c4")
        .when(contribute("dirk", Kind.RECOGNITION))
        .sees("bert", "c4", "c5")
        .when(advance("anna"))
        .when(contribute("carla", Kind.ACTION))
        .refused(NOT_OPEN_YET)
        .when(contribute("bert", Kind.INSIGHT), contribute("carla", Kind.ACTION))
        .when(contribute("dirk", Kind.ACTION), advance("anna"))
        .finished();
  }
}
