package org.intervisie.examples.first;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;

/** A method of one's own, for a catalogue to find. */
public final class WalkAndTalk {
  private WalkAndTalk() {}

  /**
   * Builds it.
   *
   * @return the method
   */
  public static Method method() {
    return Method.of("walk-and-talk")
        .title(text("Wandelen en praten", "Walk and talk"))
        .role(Role.of(FACILITATOR).title(text("Gespreksleider", "Facilitator")))
        .role(Role.of(CASE_OWNER).title(text("Inbrenger", "Case owner")))
        .role(Role.of(MEMBER).title(text("Groepslid", "Member")).min(2))
        .phase(
            Phase.of("choose")
                .title(text("Kiezen", "Choose"))
                .minutes(10)
                .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atMost(1)))
                .with(Activity.says(Kind.VOTE).by(MEMBER).about(Kind.CASE).after(Kind.CASE))
                .chooses(
                    Choice.of(Kind.CASE)
                        .by(FACILITATOR)
                        .makesAuthor(CASE_OWNER)
                        .onBasisOf(Choice.VOTE)))
        .phase(
            Phase.of("walk")
                .title(text("Wandelen", "Walk"))
                .minutes(20)
                .form(
                    Form.of("pairs", Grouping.PAIRS)
                        .with(Activity.says(Kind.QUESTION).by(MEMBER).shownInOwnGroup())
                        .with(Activity.writes(Kind.NOTE).by(CASE_OWNER).keptToOneself())))
        .phase(
            Phase.of("harvest")
                .title(text("Oogsten", "Harvest"))
                .minutes(15)
                .with(Activity.says(Kind.IMAGE).by(MEMBER).inRounds().times(Times.between(1, 2)))
                .with(Activity.says(Kind.INSIGHT).by(CASE_OWNER).after(Kind.IMAGE)))
        .build();
  }

  private static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }
}
