package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;

/**
 * A method that is derived from another by named edits. {@link Method#vary(String)} begins one:
 *
 * <pre>{@code
 * Method shorter =
 *     method.vary("balint-without-closing").leaveOut("closing").build();
 * }</pre>
 *
 * <p>Edits apply in the order in which they are given, also to phases inside cycles. An edit that
 * names a step that is not there changes nothing and is reported by {@link #build()}, together with
 * all others. The base stays as it is. Immutable: each edit gives a new variation.
 */
public final class Variation {
  private final String what;
  private final Method variant;
  private final List<String> problems;

  private Variation(String what, Method variant, List<String> problems) {
    this.what = what;
    this.variant = variant;
    this.problems = problems;
  }

  static Variation of(Method base, String id) {
    Variation variation =
        new Variation(
            "variant '" + id + "' of method '" + base.id() + "'",
            base.withId(id).withBasedOn(base.id()),
            List.of());
    return id.equals(base.id()) ? variation.but("it needs an id of its own") : variation;
  }

  /**
   * Gives the variant a title of its own.
   *
   * @param title what people call it
   * @return a new variation
   */
  public Variation title(LocalizedText title) {
    return to(variant.withTitle(title));
  }

  /**
   * Says what the variant is for.
   *
   * @param purpose what it is for
   * @return a new variation
   */
  public Variation purpose(LocalizedText purpose) {
    return to(variant.withPurpose(purpose));
  }

  /**
   * Says where the variant was described, instead of its base.
   *
   * @param sources the sources
   * @return a new variation
   */
  public Variation sources(Source... sources) {
    return to(variant.withSources(sources));
  }

  /**
   * Leaves a phase or cycle out.
   *
   * @param step the id of a phase or cycle
   * @return a new variation
   */
  public Variation leaveOut(String step) {
    return edit("leave out", step, found -> List.of());
  }

  /**
   * Puts another phase in the place of a phase or cycle.
   *
   * @param step the id of a phase or cycle
   * @param phase what comes instead
   * @return a new variation
   */
  public Variation replace(String step, PhaseBuilder phase) {
    Phase built = phase.build();
    return edit("replace", step, found -> List.of(built));
  }

  /**
   * Puts a phase before a phase or cycle.
   *
   * @param step the id of a phase or cycle
   * @param phase what comes before it, in the same cycle if it stands in one
   * @return a new variation
   */
  public Variation insertBefore(String step, PhaseBuilder phase) {
    Phase built = phase.build();
    return edit("insert before", step, found -> List.of(built, found));
  }

  /**
   * Puts a phase after a phase or cycle.
   *
   * @param step the id of a phase or cycle
   * @param phase what comes after it, in the same cycle if it stands in one
   * @return a new variation
   */
  public Variation insertAfter(String step, PhaseBuilder phase) {
    Phase built = phase.build();
    return edit("insert after", step, found -> List.of(found, built));
  }

  /**
   * Changes a phase: its texts, time, forms or whatever else a wither of {@link Phase} reaches.
   *
   * <p>For example {@code change("advise", phase -> phase.withTime(TimeBudget.ofMinutes(15)))}.
   *
   * @param phase the id of a phase; a cycle cannot be changed so
   * @param change gives the changed phase
   * @return a new variation
   */
  public Variation change(String phase, UnaryOperator<Phase> change) {
    if (variant.findPhase(phase).isEmpty()) {
      return missing("change", phase);
    }
    return edit("change", phase, found -> List.of(change.apply((Phase) found)));
  }

  /**
   * Builds the variant, {@linkplain Method#basedOn() based on} its base.
   *
   * @return a method with the id of the variant
   * @throws InvalidDefinitionException with all problems: an edit of a step that is not there, a
   *     cycle without steps, or whatever {@link Method} itself refuses
   */
  public Method build() {
    InvalidDefinitionException.Problems all = InvalidDefinitionException.in(what);
    problems.forEach(problem -> all.require(false, problem));
    all.throwIfAny();
    return variant;
  }

  private Variation edit(String what, String step, Function<Step, List<Step>> edit) {
    if (!stands(step, variant.flow())) {
      return missing(what, step);
    }
    try {
      return to(variant.withFlow(edited(variant.flow(), step, edit)));
    } catch (InvalidDefinitionException e) {
      return but(e.problems());
    }
  }

  private static boolean stands(String id, List<Step> steps) {
    return steps.stream()
        .anyMatch(
            step ->
                step.id().equals(id) || (step instanceof Cycle cycle && stands(id, cycle.steps())));
  }

  /** The steps with that one edited, and every cycle around it rebuilt. */
  private static List<Step> edited(List<Step> steps, String id, Function<Step, List<Step>> edit) {
    List<Step> result = new ArrayList<>();
    for (Step step : steps) {
      if (step.id().equals(id)) {
        result.addAll(edit.apply(step));
      } else if (step instanceof Cycle cycle) {
        result.add(cycle.withSteps(edited(cycle.steps(), id, edit)));
      } else {
        result.add(step);
      }
    }
    return result;
  }

  private Variation missing(String what, String step) {
    return but(
        "cannot "
            + what
            + " '"
            + step
            + "': there is no such phase; there are "
            + String.join(", ", variant.phases().stream().map(Phase::id).toList()));
  }

  private Variation to(Method changed) {
    return new Variation(what, changed, problems);
  }

  private Variation but(String problem) {
    return but(List.of(problem));
  }

  private Variation but(List<String> more) {
    List<String> all = new ArrayList<>(problems);
    all.addAll(more);
    return new Variation(what, variant, List.copyOf(all));
  }
}
