package org.intervisie.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Prompt;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;

/**
 * Random methods that cannot be built, by what is wrong with them: for an editor or a reader that must
 * tell people so.
 *
 * <pre>{@code
 * @Property
 * void ourEditorShowsEveryFlaw(@ForAll("recipes") InvalidMethods.Recipe recipe) {
 *   assertThatThrownBy(recipe::build).isInstanceOf(InvalidDefinitionException.class);
 * }
 *
 * @Provide
 * Arbitrary<InvalidMethods.Recipe> recipes() {
 *   return InvalidMethods.any();
 * }
 * }</pre>
 */
public final class InvalidMethods {
  private static final LocalizedText TEXT = LocalizedText.plain("text");

  private InvalidMethods() {}

  /** What is wrong. */
  public enum Flaw {
    /** An id is not lower-case words joined by hyphens. */
    ILL_FORMED_ID,
    /** Two phases or cycles have one id. */
    STEP_TWICE,
    /** Two roles have one id. */
    ROLE_TWICE,
    /** Two forms of a phase have one id. */
    FORM_TWICE,
    /** Two labels of an activity have one id. */
    LABEL_TWICE,
    /** There is no role. */
    NO_ROLES,
    /** There are more roles than a method may have. */
    TOO_MANY_ROLES,
    /** There is no phase. */
    NO_PHASES,
    /** A cycle has no step. */
    EMPTY_CYCLE,
    /** A role is named that is not there. */
    UNKNOWN_ROLE,
    /** A phase is meant to be silent, and has something to do. */
    SILENT_YET_BUSY,
    /** An activity is for no role. */
    NOBODYS_ACTIVITY,
    /** An activity counts per target and is about nothing. */
    PER_TARGET_OF_NOTHING,
    /** An activity opens after its own kind. */
    AFTER_ITSELF,
    /** A least number is above the most. */
    NUMBERS_OUT_OF_ORDER,
    /** A shortest time is above the planned or the longest, or no time at all. */
    TIMES_OUT_OF_ORDER,
    /** A method is good for what it is not meant for. */
    AIM_BOTH_WAYS,
    /** There are no meetings, or they take no time. */
    NO_MEETINGS
  }

  /**
   * How to come to a method that cannot be built: a valid one, and a flaw to put into it. Immutable.
   *
   * @param base a valid method
   * @param flaw what is to be wrong
   * @param seed where, and how
   */
  public record Recipe(Method base, Flaw flaw, int seed) {
    /**
     * Tries to build it.
     *
     * @return never
     * @throws org.intervisie.text.InvalidDefinitionException always
     */
    public Method build() {
      return spoil(base, flaw, Choices.of(seed));
    }
  }

  /**
   * Methods with any flaw.
   *
   * @return the arbitrary; it shrinks to a small method
   */
  public static Arbitrary<Recipe> any() {
    return Arbitraries.of(Flaw.class).flatMap(InvalidMethods::with);
  }

  /**
   * Methods with a flaw.
   *
   * @param flaw what is to be wrong
   * @return the arbitrary; it shrinks to a small method
   */
  public static Arbitrary<Recipe> with(Flaw flaw) {
    return Combinators.combine(Methods.any(), Methods.seeds())
        .as((method, seed) -> new Recipe(method, flaw, seed));
  }

  private static Method spoil(Method method, Flaw flaw, Choices choices) {
    return switch (flaw) {
      case ILL_FORMED_ID -> illFormed(method, choices);
      case STEP_TWICE -> method.withFlow(twice(method.flow(), choices));
      case ROLE_TWICE -> method.withRoles(twice(method.roles(), choices));
      case FORM_TWICE -> change(method, choices, InvalidMethods::formTwice);
      case LABEL_TWICE ->
          method.withAlways(
              activity(method).addLabels(new Label("warm", TEXT), new Label("warm", TEXT)).build());
      case NO_ROLES -> method.withRoles();
      case TOO_MANY_ROLES -> method.withRoles(many(method.roles()));
      case NO_PHASES -> method.withFlow();
      case EMPTY_CYCLE ->
          method.withFlow(new Cycle("empty", List.of(), new Repeat.Rounds(1, null)));
      case UNKNOWN_ROLE -> unknownRole(method, choices);
      case SILENT_YET_BUSY ->
          change(
              method,
              choices,
              phase ->
                  phase.withForms(Form.plain(List.of(activity(method).build()))).withSilent(true));
      case NOBODYS_ACTIVITY -> method.withAlways(Activity.says(Kind.QUESTION).build());
      case PER_TARGET_OF_NOTHING ->
          method.withAlways(activity(method).times(Times.atLeast(1).perTarget()).build());
      case AFTER_ITSELF -> method.withAlways(activity(method).after(Kind.QUESTION).build());
      case NUMBERS_OUT_OF_ORDER -> numbersOutOfOrder(method, choices);
      case TIMES_OUT_OF_ORDER -> timesOutOfOrder(method, choices);
      case AIM_BOTH_WAYS -> method.withGoodFor("depth").withNotFor("depth");
      case NO_MEETINGS ->
          method.withMeetings(
              choices.chance(50)
                  ? new Meetings(2, Duration.ZERO)
                  : new Meetings(0, Duration.ofHours(1)));
    };
  }

  private static Method illFormed(Method method, Choices choices) {
    String id = choices.pick(List.of("Ask", "", "a b", "ask-", "1st", "vräag", "a".repeat(201)));
    return switch (choices.below(6)) {
      case 0 -> method.withId(id);
      case 1 -> method.withFamily(id);
      case 2 -> method.withGoodFor(id);
      case 3 -> change(method, choices, phase -> phase.withId(id));
      case 4 -> change(method, choices, phase -> phase.withReveals(id));
      default -> method.withAlways(activity(method).kind(id).build());
    };
  }

  private static Method unknownRole(Method method, Choices choices) {
    String nobody = "nobody";
    return switch (choices.below(7)) {
      case 0 -> method.withAlways(Activity.says(Kind.QUESTION).by(nobody).build());
      case 1 -> method.withAlways(activity(method).shownTo(nobody).build());
      case 2 -> method.withPitfalls(new Pitfall(nobody, TEXT));
      case 3 -> change(method, choices, phase -> phase.withPrompts(Prompt.of(nobody, TEXT)));
      case 4 ->
          change(method, choices, phase -> phase.withTime(TimeBudget.ofMinutes(1).per(nobody)));
      case 5 ->
          change(
              method, choices, phase -> phase.withChooses(Choice.of(Kind.CASE).by(nobody).build()));
      default ->
          method.withFlow(
              new Cycle("odd-cycle", method.flow(), new Repeat.ForEach(nobody, null, false)));
    };
  }

  private static Method numbersOutOfOrder(Method method, Choices choices) {
    return switch (choices.below(4)) {
      case 0 -> method.withGroup(GroupSize.between(5, 2));
      case 1 -> method.withAlways(activity(method).times(Times.between(3, 1)).build());
      case 2 -> method.withFlow(new Cycle("odd-cycle", method.flow(), new Repeat.Rounds(3, 1)));
      default -> method.withRoles(method.roles().get(0).withMin(3).withMax(1));
    };
  }

  private static Method timesOutOfOrder(Method method, Choices choices) {
    return change(
        method,
        choices,
        phase ->
            phase.withTime(
                switch (choices.below(4)) {
                  case 0 -> TimeBudget.betweenMinutes(5, 2);
                  case 1 -> TimeBudget.ofMinutes(0);
                  case 2 -> TimeBudget.ofMinutes(2).within(Duration.ofMinutes(3), null);
                  default -> TimeBudget.ofMinutes(9).within(null, Duration.ofMinutes(3));
                }));
  }

  private static Phase formTwice(Phase phase) {
    List<Form> forms = new ArrayList<>(phase.forms());
    forms.add(phase.forms().get(0));
    return phase.withForms(forms);
  }

  private static Activity.Builder activity(Method method) {
    return Activity.says(Kind.QUESTION).by(method.roles().get(0).id());
  }

  private static <T> List<T> twice(List<T> list, Choices choices) {
    List<T> more = new ArrayList<>(list);
    more.add(choices.pick(list));
    Collections.rotate(more, choices.below(more.size()));
    return more;
  }

  private static List<Role> many(List<Role> roles) {
    List<Role> more = new ArrayList<>(roles);
    for (int i = 0; i <= Long.SIZE; i++) {
      more.add(Role.of("extra-" + i).title(TEXT).build());
    }
    return more;
  }

  /** Changes one of the phases, wherever it stands. */
  private static Method change(Method method, Choices choices, UnaryOperator<Phase> edit) {
    Phase phase = choices.pick(method.phases());
    return method.withFlow(change(method.flow(), phase, edit.apply(phase)));
  }

  private static List<Step> change(List<Step> steps, Phase from, Phase to) {
    List<Step> changed = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        changed.add(cycle.withSteps(change(cycle.steps(), from, to)));
      } else {
        changed.add(step.equals(from) ? to : step);
      }
    }
    return changed;
  }
}
