package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
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
 * <p>A step is a phase or a cycle, named by its id, wherever it stands. Edits apply in the order in
 * which they are given. An edit that cannot be made (it names a step that is not there, or what it
 * brings is not valid) changes nothing and is reported by {@link #build()}, together with all others.
 * The base stays as it is. Immutable: each edit gives a new variation.
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
   * Changes what holds for the method as a whole: its duration, roles, group, or whatever else a
   * wither of {@link Method} reaches. Its id and what it is based on stay as they are.
   *
   * <p>For example {@code changeAll(method -> method.withDuration(DurationRange.ofMinutes(60)))}: a
   * variant has the duration of its base until it gets another.
   *
   * @param change gives the changed method, never null
   * @return a new variation
   */
  public Variation changeAll(UnaryOperator<Method> change) {
    try {
      Method changed = Objects.requireNonNull(change.apply(variant), "the changed method");
      return to(changed.withId(variant.id()).withBasedOn(variant.basedOn()));
    } catch (InvalidDefinitionException e) {
      return but("cannot change the method: " + inOneLine(e));
    }
  }

  /**
   * Leaves a step out.
   *
   * @param step the id of a step; a cycle goes with all its phases
   * @return a new variation
   */
  public Variation leaveOut(String step) {
    return edit("leave out", step, found -> List.of());
  }

  /**
   * Puts another step in the place of one.
   *
   * @param step the id of a step
   * @param with what comes instead
   * @return a new variation
   */
  public Variation replace(String step, Step with) {
    return edit("replace", step, found -> List.of(with));
  }

  /**
   * Puts another phase in the place of a step.
   *
   * @param step the id of a step
   * @param with what comes instead
   * @return a new variation
   */
  public Variation replace(String step, PhaseBuilder with) {
    return edit("replace", step, found -> List.of(with.build()));
  }

  /**
   * Puts a step before another, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes before it
   * @return a new variation
   */
  public Variation insertBefore(String step, Step with) {
    return edit("insert before", step, found -> List.of(with, found));
  }

  /**
   * Puts a phase before a step, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes before it
   * @return a new variation
   */
  public Variation insertBefore(String step, PhaseBuilder with) {
    return edit("insert before", step, found -> List.of(with.build(), found));
  }

  /**
   * Puts a step after another, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes after it
   * @return a new variation
   */
  public Variation insertAfter(String step, Step with) {
    return edit("insert after", step, found -> List.of(found, with));
  }

  /**
   * Puts a phase after a step, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes after it
   * @return a new variation
   */
  public Variation insertAfter(String step, PhaseBuilder with) {
    return edit("insert after", step, found -> List.of(found, with.build()));
  }

  /**
   * Moves a step to before another, in the same cycle if that stands in one.
   *
   * @param step the id of the step that moves
   * @param before the id of another step, which does not stand within it
   * @return a new variation
   */
  public Variation moveBefore(String step, String before) {
    return move(step, before, (found, moved) -> List.of(moved, found));
  }

  /**
   * Moves a step to after another, in the same cycle if that stands in one.
   *
   * @param step the id of the step that moves
   * @param after the id of another step, which does not stand within it
   * @return a new variation
   */
  public Variation moveAfter(String step, String after) {
    return move(step, after, (found, moved) -> List.of(found, moved));
  }

  /**
   * Changes a phase: its texts, time, forms or whatever else a wither of {@link Phase} reaches.
   *
   * <p>For example {@code change("advise", phase -> phase.withTime(TimeBudget.ofMinutes(15)))}.
   *
   * @param phase the id of a phase; a cycle cannot be changed so
   * @param change gives the changed phase, never null
   * @return a new variation
   */
  public Variation change(String phase, UnaryOperator<Phase> change) {
    if (Steps.find(variant.flow(), phase).orElse(null) instanceof Cycle) {
      return but("cannot change '" + phase + "': it is a cycle, not a phase");
    }
    return edit("change", phase, found -> List.of(changed((Phase) found, change)));
  }

  private static Phase changed(Phase phase, UnaryOperator<Phase> change) {
    return Objects.requireNonNull(change.apply(phase), "the changed phase");
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

  private Variation move(String step, String beside, BiFunction<Step, Step, List<Step>> placing) {
    Optional<Step> moved = Steps.find(variant.flow(), step);
    if (moved.isEmpty()) {
      return missing("move", step);
    }
    String what = "move '" + step + "' beside";
    if (Steps.find(List.of(moved.get()), beside).isPresent()) {
      return but("cannot " + what + " '" + beside + "': it would stand within itself");
    }
    return editFlow(
        what,
        beside,
        flow ->
            Steps.edited(
                Steps.edited(flow, step, found -> List.of()),
                beside,
                found -> placing.apply(found, moved.get())));
  }

  private Variation edit(String what, String step, Function<Step, List<Step>> edit) {
    return editFlow(what, step, flow -> Steps.edited(flow, step, edit));
  }

  private Variation editFlow(String what, String step, UnaryOperator<List<Step>> edit) {
    if (Steps.find(variant.flow(), step).isEmpty()) {
      return missing(what, step);
    }
    try {
      return to(variant.withFlow(edit.apply(variant.flow())));
    } catch (InvalidDefinitionException e) {
      return but("cannot " + what + " '" + step + "': " + inOneLine(e));
    }
  }

  private static String inOneLine(InvalidDefinitionException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    return message.replace(":\n- ", ": ").replace("\n- ", "; ");
  }

  private Variation missing(String what, String step) {
    String there = String.join(", ", Steps.ids(variant.flow()));
    return but("cannot " + what + " '" + step + "': it is not there; there are " + there);
  }

  private Variation to(Method changed) {
    return new Variation(what, changed, problems);
  }

  private Variation but(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new Variation(what, variant, List.copyOf(all));
  }
}
