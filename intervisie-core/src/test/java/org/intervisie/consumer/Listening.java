package org.intervisie.consumer;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;

import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;

/** A method as someone outside might write it: one chosen case, and an owner who mostly listens. */
final class Listening {
  static final Method METHOD =
      Method.of("listening")
          .title(LocalizedText.of("nl", "Luisteren").and("en", "Listening"))
          .group(GroupSize.between(3, 8))
          .role(role(Role.FACILITATOR))
          .role(role(Role.CASE_OWNER))
          .role(role(Role.MEMBER))
          .phase(
              phase("gather")
                  .minutes(10)
                  .with(
                      writes(Kind.CASE).by(Role.MEMBER).shownWhenComplete().times(Times.exactly(1)))
                  .chooses(Choice.of(Kind.CASE).by(Role.FACILITATOR).makesAuthor(Role.CASE_OWNER)))
          .phase(
              phase("present")
                  .time(TimeBudget.betweenMinutes(5, 10))
                  .with(says(Kind.STATEMENT).by(Role.CASE_OWNER).times(Times.atLeast(1))))
          .phase(
              phase("associate")
                  .minutes(5)
                  .with(writes(Kind.ASSOCIATION).by(Role.MEMBER).keptToOneself()))
          .cycle(
              Cycle.of("rounds")
                  .repeat(new Repeat.Rounds(1, 2))
                  .addSteps(
                      phase("ask")
                          .minutes(15)
                          .form(
                              Form.of("aloud", Grouping.TOGETHER)
                                  .with(says(Kind.QUESTION).by(Role.MEMBER)))
                          .form(
                              Form.of("in-pairs", Grouping.PAIRS)
                                  .with(says(Kind.QUESTION).by(Role.MEMBER).shownInOwnGroup()))
                          .build()))
          .phase(
              phase("advise")
                  .minutes(10)
                  .with(says(Kind.ADVICE).by(Role.MEMBER).shownTo(Role.CASE_OWNER)))
          .phase(
              phase("close")
                  .optional(true)
                  .addReveals(Kind.ASSOCIATION)
                  .with(says(Kind.INSIGHT).by(Role.CASE_OWNER)))
          .always(writes(Kind.NOTE).by(Role.CASE_OWNER, Role.MEMBER).keptToOneself())
          .build();

  private Listening() {}

  static Phase.Builder phase(String id) {
    Phase.Builder phase = Phase.of(id);
    phase.title(LocalizedText.plain(id));
    return phase;
  }

  private static Role.Builder role(String id) {
    Role.Builder role = Role.of(id);
    role.title(LocalizedText.plain(id));
    return role;
  }
}
