package org.intervisie.method;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;

/** For each finding the smallest method that has it, and the same method repaired. */
final class FindingExamples {
  private final Map<Finding.Code, Example> examples = new EnumMap<>(Finding.Code.class);

  record Example(Method broken, Method repaired) {}

  private FindingExamples() {}

  static Map<Finding.Code, Example> all() {
    FindingExamples all = new FindingExamples();
    all.ofGroupsAndFlow();
    all.ofChoices();
    all.ofActivities();
    all.ofWhatDependsOnTheCourse();
    all.ofTheRest();
    return all.examples;
  }

  private void ofGroupsAndFlow() {
    add(Finding.Code.GROUP_CANNOT_GATHER, ofSix(7), ofSix(2));
    add(Finding.Code.NOBODY_LEADS, ledByChair(0), ledByChair(1));
    add(Finding.Code.UNREACHABLE_PHASE, choosing(true, false), choosing(true, true));
  }

  /** The others are to be so many, in a group of six. */
  private static Method ofSix(int others) {
    return method(
        method ->
            method
                .group(GroupSize.between(6, 6))
                .role(role("coach").min(others))
                .phase(phase("talk").with(Activity.says(Kind.STATEMENT).by(MEMBER, "coach"))));
  }

  private void ofChoices() {
    add(Finding.Code.INESCAPABLE_PHASE, choosing(true, false), choosing(true, true));
    add(Finding.Code.CHOICE_AMONG_NOTHING, choosing(false, false), choosing(false, true));
    add(
        Finding.Code.CHOICE_BY_NOBODY,
        choosing(method -> method.role(role(CASE_OWNER)), CASE_OWNER),
        choosing(method -> method, FACILITATOR));
    add(
        Finding.Code.VOTE_WITHOUT_VOTES,
        voting(phase("vote").silent(true)),
        voting(phase("vote").with(Activity.writes(Kind.VOTE).by(MEMBER).about(Kind.CASE))));
  }

  /** A method that a chair leads, of whom so many are needed. */
  private static Method ledByChair(int chairs) {
    return method(
        method ->
            method
                .roles(
                    List.of(role("chair").steers(true).min(chairs).build(), role(MEMBER).build()))
                .phase(phase("talk").with(Activity.says(Kind.STATEMENT).by(MEMBER))));
  }

  private static Method choosing(boolean givesRole, boolean isBrought) {
    Phase.Builder bring = phase("bring");
    String kind = isBrought ? Kind.CASE : Kind.QUESTION;
    bring.with(Activity.says(kind).by(MEMBER).times(Times.atLeast(1)));
    Choice.Builder choice = Choice.of(Kind.CASE).by(FACILITATOR);
    Phase.Builder pick = phase("pick").chooses(givesRole ? choice.makesAuthor(CASE_OWNER) : choice);
    return method(
        method ->
            givesRole
                ? method
                    .role(role(CASE_OWNER))
                    .phase(bring)
                    .phase(pick)
                    .phase(phase("tell").with(Activity.says(Kind.ANSWER).by(CASE_OWNER)))
                : method.phase(bring).phase(pick));
  }

  /** The case owner would choose who becomes case owner. */
  private static Method choosing(UnaryOperator<Method.Builder> roles, String by) {
    Choice.Builder choice = Choice.of(Kind.CASE).by(by);
    boolean isOwner = by.equals(CASE_OWNER);
    return method(
        method ->
            roles
                .apply(method)
                .phase(
                    phase("bring")
                        .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                .phase(phase("pick").chooses(isOwner ? choice.makesAuthor(CASE_OWNER) : choice)));
  }

  private static Method voting(Phase.Builder vote) {
    return method(
        method ->
            method
                .phase(
                    phase("bring")
                        .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                .phase(vote)
                .phase(
                    phase("pick")
                        .chooses(Choice.of(Kind.CASE).by(FACILITATOR).onBasisOf(Choice.VOTE))));
  }

  private void ofActivities() {
    add(
        Finding.Code.REVEAL_OF_NOTHING,
        revealing(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself(), Kind.IMAGE),
        revealing(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself(), Kind.NOTE));
    add(
        Finding.Code.REVEAL_OF_THE_SEEN,
        revealing(Activity.writes(Kind.NOTE).by(MEMBER), Kind.NOTE),
        revealing(Activity.writes(Kind.NOTE).by(MEMBER).keptToOneself(), Kind.NOTE));
    add(
        Finding.Code.ABOUT_NOTHING,
        answering(phase("ask").with(Activity.says(Kind.CASE).by(MEMBER))),
        answering(phase("ask").with(Activity.says(Kind.QUESTION).by(MEMBER))));
    add(Finding.Code.FILTER_OF_NOTHING, filtering("hot"), filtering("warm"));
    add(Finding.Code.AFTER_NOTHING, waiting(Kind.IMAGE), waiting(Kind.QUESTION));
    add(
        Finding.Code.ACTIVITY_OUT_OF_REACH,
        twice(Times.any(), Times.any()),
        twice(Times.atMost(1), Times.any()));
    add(
        Finding.Code.MINIMUM_OUT_OF_REACH,
        twice(Times.any(), Times.atLeast(1)),
        twice(Times.atMost(1), Times.atLeast(1)));
    add(
        Finding.Code.ACTIVITY_OF_NOBODY,
        presenting(CASE_OWNER, MEMBER),
        presenting(MEMBER, CASE_OWNER));
    add(
        Finding.Code.NEVER_SHOWN,
        circle(
            method ->
                method.phase(
                    phase("guess")
                        .with(Activity.writes(Kind.RATING).by(MEMBER).shownWhenComplete()))),
        circle(
            method ->
                method.phase(
                    phase("guess")
                        .with(
                            Activity.writes(Kind.RATING)
                                .by(MEMBER)
                                .times(Times.exactly(1))
                                .shownWhenComplete()))));
  }

  private static Method revealing(Activity.Builder written, String revealed) {
    return method(
        method ->
            method
                .phase(phase("write").with(written))
                .phase(
                    phase("show")
                        .addReveals(revealed)
                        .with(Activity.says(Kind.REACTION).by(MEMBER))));
  }

  private static Method answering(Phase.Builder ask) {
    return method(
        method ->
            method
                .phase(ask)
                .phase(
                    phase("answer")
                        .with(Activity.says(Kind.ANSWER).by(MEMBER).about(Kind.QUESTION))));
  }

  private static Method filtering(String label) {
    return method(
        method ->
            method
                .phase(
                    phase("ask")
                        .with(
                            Activity.says(Kind.QUESTION)
                                .by(MEMBER)
                                .addLabels(new Label("warm", LocalizedText.plain("warm")))))
                .phase(
                    phase("answer")
                        .with(
                            Activity.says(Kind.ANSWER)
                                .by(MEMBER)
                                .about(About.kind(Kind.QUESTION).labelled(label)))));
  }

  private static Method waiting(String after) {
    return method(
        method ->
            method.phase(
                phase("ask")
                    .with(Activity.says(Kind.QUESTION).by(MEMBER))
                    .with(Activity.says(Kind.ADVICE).by(MEMBER).after(after))));
  }

  /** Two activities alike, of which the first may take all. */
  private static Method twice(Times first, Times second) {
    return method(
        method ->
            method.phase(
                phase("ask")
                    .with(Activity.says(Kind.QUESTION).by(MEMBER).times(first))
                    .with(Activity.says(Kind.QUESTION).by(MEMBER).times(second))));
  }

  /** Nobody is case owner until one is chosen. */
  private static Method presenting(String before, String after) {
    return method(
        method ->
            method
                .role(role(CASE_OWNER))
                .phase(
                    phase("bring")
                        .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                .phase(phase("early").with(Activity.says(Kind.QUESTION).by(before)))
                .phase(
                    phase("pick")
                        .chooses(Choice.of(Kind.CASE).by(FACILITATOR).makesAuthor(CASE_OWNER)))
                .phase(phase("late").with(Activity.says(Kind.ANSWER).by(after))));
  }

  private void ofWhatDependsOnTheCourse() {
    add(Finding.Code.CHOICE_MAY_BE_EMPTY, optionally(true), optionally(false));
    add(
        Finding.Code.MINIMUM_MAY_BE_OUT_OF_REACH,
        rating(Times.atLeast(1)),
        rating(Times.atLeast(1).perTarget()));
  }

  private static Method optionally(boolean optional) {
    return method(
        method ->
            method
                .phase(
                    phase("bring")
                        .optional(optional)
                        .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.atLeast(1))))
                .phase(phase("pick").chooses(Choice.of(Kind.CASE).by(FACILITATOR))));
  }

  /** Perhaps no question is warm. */
  private static Method rating(Times times) {
    return method(
        method ->
            method
                .phase(
                    phase("ask")
                        .with(Activity.says(Kind.QUESTION).by(MEMBER).times(Times.atLeast(1))))
                .phase(
                    phase("rate")
                        .with(
                            Activity.says(Kind.RATING)
                                .by(FACILITATOR)
                                .about(Kind.QUESTION)
                                .times(Times.exactly(1).perTarget())
                                .addLabels(new Label("warm", LocalizedText.plain("warm")))
                                .addLabels(new Label("cold", LocalizedText.plain("cold")))))
                .phase(
                    phase("answer")
                        .with(
                            Activity.says(Kind.ANSWER)
                                .by(MEMBER)
                                .about(About.kind(Kind.QUESTION).rated("warm"))
                                .times(times))));
  }

  private void ofTheRest() {
    add(
        Finding.Code.NOBODY_ACTS,
        circle(method -> method.phase(phase("read"))),
        circle(method -> method.phase(phase("read").silent(true))));
    add(
        Finding.Code.IDLE_ROLE,
        circle(method -> method.role(role("observer"))),
        circle(
            method ->
                method
                    .role(role("observer"))
                    .phase(phase("observe").with(Activity.says(Kind.FEEDBACK).by("observer")))));
    add(Finding.Code.TIMES_CONTRADICT, lasting(45), lasting(20));
    add(
        Finding.Code.MISSING_TEXT,
        circle(
            method ->
                method
                    .title(LocalizedText.of("nl", "Kring"))
                    .purpose(LocalizedText.of("en", "To talk"))),
        circle(method -> method.title(LocalizedText.of("nl", "Kring").and("en", "Circle"))));
  }

  private static Method lasting(int minutes) {
    return method(
        method ->
            method
                .duration(DurationRange.ofMinutes(30))
                .phase(
                    phase("talk")
                        .time(TimeBudget.betweenMinutes(minutes, 60))
                        .with(Activity.says(Kind.STATEMENT).by(MEMBER))));
  }

  /** Everyone but the facilitator brings one case, and in each of so many rounds one is chosen. */
  static Method choosingInTurn(int rounds, GroupSize group) {
    return method(
        method ->
            method
                .group(group)
                .phase(
                    phase("bring")
                        .with(Activity.says(Kind.CASE).by(MEMBER).times(Times.exactly(1))))
                .cycle(
                    Cycle.of("cases")
                        .repeat(new Repeat.Rounds(rounds, rounds))
                        .addSteps(
                            phase("pick").chooses(Choice.of(Kind.CASE).by(FACILITATOR)).build())));
  }

  /** A method in which all is well, with something added. */
  private static Method circle(UnaryOperator<Method.Builder> more) {
    return method(
        method ->
            more.apply(method.phase(phase("talk").with(Activity.says(Kind.STATEMENT).by(MEMBER)))));
  }

  static Method method(UnaryOperator<Method.Builder> parts) {
    Method.Builder method =
        Method.of("example")
            .title(LocalizedText.plain("Example"))
            .role(role(FACILITATOR))
            .role(role(MEMBER));
    return parts.apply(method).build();
  }

  static Role.Builder role(String id) {
    return Role.of(id).title(LocalizedText.plain(id));
  }

  static Phase.Builder phase(String id) {
    return Phase.of(id).title(LocalizedText.plain(id));
  }

  private void add(Finding.Code code, Method broken, Method repaired) {
    examples.put(code, new Example(broken, repaired));
  }
}
