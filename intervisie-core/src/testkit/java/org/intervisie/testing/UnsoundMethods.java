package org.intervisie.testing;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Finding;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;

/**
 * Random methods that can be built but have something that a {@link org.intervisie.method.MethodReview}
 * finds: for an editor that must tell people so.
 *
 * <pre>{@code
 * @Property
 * void ourEditorMarksIdleRoles(@ForAll("idle") Method method) { … }
 *
 * @Provide
 * Arbitrary<Method> idle() {
 *   return UnsoundMethods.with(Finding.Code.IDLE_ROLE);
 * }
 * }</pre>
 */
public final class UnsoundMethods {
  private static final String PLANTED = "planted";
  private static final String OTHER = "planted-other";

  private UnsoundMethods() {}

  /**
   * Methods in which all is well but for one planted defect.
   *
   * @param code the finding that the defect leads to, perhaps among others
   * @return the arbitrary; it shrinks to a small method
   */
  public static Arbitrary<Method> with(Finding.Code code) {
    return plain().map(method -> plant(method, code));
  }

  /**
   * Methods in which a review finds nothing: with a facilitator and members, and one to five phases in
   * which the members say or write things.
   *
   * @return the arbitrary; it shrinks to one phase
   */
  public static Arbitrary<Method> plain() {
    return Combinators.combine(
            // A vote would be a ground for choices to be planted.
            Arbitraries.of(Methods.KINDS).filter(kind -> !kind.equals(Kind.VOTE)),
            Arbitraries.integers().between(1, 30),
            Arbitraries.of(false, true))
        .as(Part::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(5)
        .map(UnsoundMethods::plain);
  }

  private record Part(String kind, int minutes, boolean written) {}

  private static Method plain(List<Part> parts) {
    Method.Builder method =
        Method.of("random")
            .title(text("method"))
            .role(role(Role.FACILITATOR))
            .role(role(Role.MEMBER));
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Activity.Builder activity =
          part.written() ? Activity.writes(part.kind()) : Activity.says(part.kind());
      method.phase(
          phase("phase-" + (i + 1)).minutes(part.minutes()).with(activity.by(Role.MEMBER)));
    }
    return method.build();
  }

  private static Method plant(Method method, Finding.Code code) {
    Choice.Builder choice = Choice.of(PLANTED).by(Role.FACILITATOR);
    return switch (code) {
      case GROUP_CANNOT_GATHER ->
          more(
              method
                  .withRoles(with(method, role(PLANTED).min(7)))
                  .withGroup(GroupSize.between(6, 6)),
              phase(OTHER).with(says(OTHER).by(PLANTED)));
      case UNREACHABLE_PHASE -> {
        Step turns =
            Cycle.of("planted-turns")
                .repeat(new Repeat.ForEach(PLANTED, PLANTED, false))
                .addSteps(phase(OTHER).with(says(OTHER).by(PLANTED)).build())
                .build();
        yield more(method.withRoles(with(method, role(PLANTED))), turns);
      }
      case INESCAPABLE_PHASE ->
          more(
              method.withRoles(with(method, role(PLANTED))),
              phase(PLANTED).chooses(choice.makesAuthor(PLANTED)),
              phase(OTHER).with(says(OTHER).by(PLANTED)));
      case CHOICE_BY_NOBODY ->
          more(
              method.withRoles(with(method, role(PLANTED))),
              bring(),
              phase(PLANTED).chooses(choice.by(PLANTED).makesAuthor(PLANTED)));
      case CHOICE_AMONG_NOTHING -> more(method, phase(PLANTED).chooses(choice));
      case REVEAL_OF_NOTHING -> more(method, phase(PLANTED).addReveals(PLANTED).with(asking()));
      case ABOUT_NOTHING -> more(method, phase(PLANTED).with(asking().about(PLANTED)));
      case FILTER_OF_NOTHING ->
          more(
              method,
              phase(PLANTED)
                  .with(says(PLANTED).by(Role.MEMBER).addLabels(new Label("warm", text("warm")))),
              phase(OTHER).with(asking().about(About.kind(PLANTED).labelled("hot"))));
      case AFTER_NOTHING -> more(method, phase(PLANTED).with(asking().after(PLANTED)));
      case ACTIVITY_OUT_OF_REACH -> more(method, phase(PLANTED).with(asking()).with(asking()));
      case MINIMUM_OUT_OF_REACH ->
          more(method, phase(PLANTED).with(asking()).with(asking().times(Times.atLeast(1))));
      case CHOICE_MAY_BE_EMPTY ->
          more(method, bring().optional(true), phase(PLANTED).chooses(choice));
      case MINIMUM_MAY_BE_OUT_OF_REACH ->
          more(
              method,
              bring(),
              phase(PLANTED)
                  .with(
                      says("planted-rating")
                          .by(Role.FACILITATOR)
                          .about(PLANTED)
                          .times(Times.exactly(1).perTarget())
                          .addLabels(new Label("warm", text("warm")))
                          .addLabels(new Label("cold", text("cold")))),
              phase(OTHER)
                  .with(asking().about(About.kind(PLANTED).rated("warm")).times(Times.atLeast(1))));
      case NOBODY_ACTS -> more(method, phase(PLANTED));
      case ACTIVITY_OF_NOBODY ->
          more(
              method.withRoles(with(method, role(PLANTED))),
              bring(),
              phase("planted-early").with(asking().by(PLANTED)).with(says(OTHER).by(PLANTED)),
              phase(PLANTED).chooses(choice.makesAuthor(PLANTED)),
              phase(OTHER).with(says(OTHER).by(PLANTED)));
      case NOBODY_LEADS ->
          method.withRoles(
              method.roles().stream().map(role -> role.steers() ? role.withMin(0) : role).toList());
      case IDLE_ROLE -> method.withRoles(with(method, role(PLANTED)));
      case NEVER_SHOWN ->
          more(method, phase(PLANTED).with(says(PLANTED).by(Role.MEMBER).shownWhenComplete()));
      case REVEAL_OF_THE_SEEN ->
          more(method, bring(), phase(PLANTED).addReveals(PLANTED).with(asking()));
      case VOTE_WITHOUT_VOTES ->
          more(method, bring(), phase(PLANTED).chooses(choice.onBasisOf(Choice.VOTE)));
      case TIMES_CONTRADICT ->
          more(
              method.withDuration(DurationRange.ofMinutes(30)),
              phase(PLANTED).time(TimeBudget.betweenMinutes(45, 60)).with(asking()));
      case MISSING_TEXT ->
          method
              .withTitle(LocalizedText.of("nl", "Kring").and("en", "Circle"))
              .withPurpose(LocalizedText.of("nl", "Om te praten"));
    };
  }

  /** A phase in which every member brings what may be chosen. */
  private static Phase.Builder bring() {
    return phase("planted-bring").with(says(PLANTED).by(Role.MEMBER).times(Times.atLeast(1)));
  }

  private static Activity.Builder asking() {
    return says("planted-question").by(Role.MEMBER);
  }

  private static Activity.Builder says(String kind) {
    return Activity.says(kind);
  }

  private static Method more(Method method, Phase.Builder... phases) {
    List<Step> flow = new ArrayList<>(method.flow());
    for (Phase.Builder phase : phases) {
      flow.add(phase.build());
    }
    return method.withFlow(flow);
  }

  private static Method more(Method method, Step step) {
    List<Step> flow = new ArrayList<>(method.flow());
    flow.add(step);
    return method.withFlow(flow);
  }

  private static List<Role> with(Method method, Role.Builder role) {
    List<Role> roles = new ArrayList<>(method.roles());
    roles.add(role.build());
    return roles;
  }

  private static Phase.Builder phase(String id) {
    Phase.Builder phase = Phase.of(id);
    phase.title(text(id));
    return phase;
  }

  private static Role.Builder role(String id) {
    Role.Builder role = Role.of(id);
    role.title(text(id));
    return role;
  }

  private static LocalizedText text(String words) {
    return LocalizedText.plain(words);
  }
}
