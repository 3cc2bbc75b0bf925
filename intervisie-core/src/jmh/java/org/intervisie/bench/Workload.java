package org.intervisie.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.session.Command;
import org.intervisie.text.LocalizedText;

/** A meeting of ten phases, eight people and 120 contributions, in the shape of the ten-step method. */
final class Workload {
  static final Instant START = Instant.parse("2026-03-01T09:00:00Z");
  static final int CONTRIBUTIONS = 120;
  private static final String[] MEMBERS = {"bert", "carla", "dirk", "els", "fien", "gijs", "hans"};
  private static final String TEXT = "a sentence of about the length that people type";

  /** A command and its instant. */
  record Timed(Command command, Instant at) {}

  private final List<Timed> commands = new ArrayList<>();
  private int contributions;

  private Workload() {}

  static Method method() {
    LocalizedText text = LocalizedText.plain("x");
    return Method.of("ten-phases")
        .title(text)
        .role(Role.of(Role.FACILITATOR).title(text))
        .role(Role.of(Role.CASE_OWNER).title(text))
        .role(Role.of(Role.MEMBER).title(text).min(2))
        .phase(
            Phase.of("collect-cases")
                .title(text)
                .with(Activity.says(Kind.CASE).by(Role.MEMBER).times(Times.atMost(1))))
        .phase(
            Phase.of("choose-case")
                .title(text)
                .with(
                    Activity.says(Kind.VOTE)
                        .by(Role.MEMBER)
                        .about(Kind.CASE)
                        .times(Times.exactly(1)))
                .chooses(
                    Choice.of(Kind.CASE)
                        .by(Role.FACILITATOR)
                        .makesAuthor(Role.CASE_OWNER)
                        .onBasisOf(Choice.VOTE, Choice.TURN)))
        .phase(
            Phase.of("present")
                .title(text)
                .with(Activity.says(Kind.STATEMENT).by(Role.CASE_OWNER).times(Times.between(1, 5))))
        .phase(
            Phase.of("associate")
                .title(text)
                .with(
                    Activity.writes(Kind.ASSOCIATION)
                        .by(Role.MEMBER)
                        .keptToOneself()
                        .times(Times.between(1, 3))))
        .phase(
            Phase.of("gather")
                .title(text)
                .with(Activity.says(Kind.QUESTION).by(Role.MEMBER).times(Times.between(1, 4)))
                .with(Activity.says(Kind.ANSWER).by(Role.CASE_OWNER).about(Kind.QUESTION)))
        .phase(
            Phase.of("images")
                .title(text)
                .with(Activity.says(Kind.IMAGE).by(Role.MEMBER).times(Times.between(1, 2)))
                .with(Activity.says(Kind.REACTION).by(Role.CASE_OWNER).about(Kind.IMAGE)))
        .phase(
            Phase.of("behaviour")
                .title(text)
                .with(Activity.says(Kind.FEEDBACK).by(Role.MEMBER).times(Times.between(1, 2))))
        .phase(
            Phase.of("experiences")
                .title(text)
                .with(Activity.says(Kind.EXPERIENCE).by(Role.MEMBER).times(Times.between(1, 2))))
        .phase(
            Phase.of("owner-insights")
                .title(text)
                .with(Activity.says(Kind.INSIGHT).by(Role.CASE_OWNER).times(Times.between(1, 5)))
                .with(Activity.says(Kind.ACTION).by(Role.CASE_OWNER).times(Times.atMost(5))))
        .phase(
            Phase.of("group-insights")
                .title(text)
                .with(Activity.says(Kind.INSIGHT).by(Role.MEMBER).times(Times.between(1, 2))))
        .build();
  }

  static List<Timed> commands() {
    Workload workload = new Workload();
    workload.play();
    if (workload.contributions != CONTRIBUTIONS) {
      throw new IllegalStateException("the workload has " + workload.contributions);
    }
    return List.copyOf(workload.commands);
  }

  /** The first of them: everyone comes in, and the meeting begins. */
  static List<Timed> beginning() {
    Workload workload = new Workload();
    workload.begin();
    return List.copyOf(workload.commands);
  }

  private void begin() {
    add(Command.join("anna", Role.FACILITATOR));
    for (String member : MEMBERS) {
      add(Command.join(member));
    }
    add(Command.begin("anna"));
  }

  private void play() {
    begin();
    round(Kind.CASE, 0, MEMBERS.length, "");
    add(Command.advance("anna"));
    round(Kind.VOTE, 0, MEMBERS.length, "c1");
    add(new Command.Choose("anna", "c1", Choice.VOTE));
    add(Command.advance("anna"));
    owner(Kind.STATEMENT, 2);
    add(Command.advance("anna"));
    round(Kind.ASSOCIATION, 1, MEMBERS.length, "");
    round(Kind.ASSOCIATION, 1, MEMBERS.length, "");
    add(Command.advance("anna"));
    answered(Kind.QUESTION, Kind.ANSWER, 3);
    add(Command.advance("anna"));
    answered(Kind.IMAGE, Kind.REACTION, 2);
    add(Command.advance("anna"));
    round(Kind.FEEDBACK, 1, MEMBERS.length, "");
    round(Kind.FEEDBACK, 1, MEMBERS.length, "");
    add(Command.advance("anna"));
    round(Kind.EXPERIENCE, 1, MEMBERS.length, "");
    add(Command.advance("anna"));
    owner(Kind.INSIGHT, 2);
    add(Command.advance("anna"));
    round(Kind.INSIGHT, 1, MEMBERS.length, "");
    round(Kind.INSIGHT, 1, 1 + CONTRIBUTIONS - contributions, "");
    add(Command.advance("anna"));
  }

  private void round(String kind, int from, int to, String about) {
    for (int i = from; i < to; i++) {
      Command.Contribute command = Command.contribute(MEMBERS[i], kind).withText(TEXT);
      contribute(about.isEmpty() ? command : command.withAbout(about));
    }
  }

  private void answered(String kind, String answer, int times) {
    for (int i = 0; i < times; i++) {
      for (int member = 1; member < MEMBERS.length; member++) {
        contribute(Command.contribute(MEMBERS[member], kind).withText(TEXT));
        contribute(
            Command.contribute(MEMBERS[0], answer).withText(TEXT).withAbout("c" + contributions));
      }
    }
  }

  private void owner(String kind, int times) {
    for (int i = 0; i < times; i++) {
      contribute(Command.contribute(MEMBERS[0], kind).withText(TEXT));
    }
  }

  private void contribute(Command command) {
    contributions++;
    add(command);
  }

  private void add(Command command) {
    commands.add(new Timed(command, START.plusSeconds(30L * commands.size())));
  }
}
