package com.example.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Walk;
import org.junit.jupiter.api.Test;

class TuningProtocolTest extends MethodContract {
  @Override
  protected Method method() {
    return TuningProtocol.method();
  }

  @Test
  void is_as_it_was_described() {
    assertThat(method())
        .hasNoFindings()
        .hasPhases("present", "clarify", "study", "discuss", "reflect", "debrief")
        .keepsPrivateUntil(Kind.FEEDBACK, "discuss")
        .keepsSilent("case-owner", in("study", "discuss"))
        .fitsIn(minutes(60), people(8));
  }

  @Test
  void the_presenter_sees_the_feedback_when_it_is_discussed_and_listens() {
    meeting(method())
        .with("anna", FACILITATOR)
        .with("bert", CASE_OWNER)
        .withAll(List.of("carla", "dirk"))
        .when(begin("anna"), contribute("bert", Kind.CASE), contribute("bert", Kind.STATEMENT))
        .when(advance("anna"), advance("anna"))
        .inPhase("study")
        .when(feedback("carla", "warm"), feedback("carla", "cool"))
        .doesNotSee("bert", "c3", "c4")
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(feedback("dirk", "warm"), feedback("dirk", "cool"), advance("anna"))
        .sees("bert", "c3", "c4")
        .when(contribute("bert", Kind.REACTION).withAbout("c4"))
        .refused(NOT_YOUR_ROLE);
  }

  private static Command feedback(String colleague, String label) {
    return contribute(colleague, Kind.FEEDBACK).withLabel(label);
  }

  @Property(tries = 100)
  void feedback_is_warm_or_cool_whatever_people_try(@ForAll("walks") Walk walk) {
    for (Event event : walk.end().events()) {
      if (event instanceof Event.Contributed said && said.kind().equals(Kind.FEEDBACK)) {
        assertThat(said.label()).isIn("warm", "cool");
      }
    }
  }
}
