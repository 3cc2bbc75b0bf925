package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problems;
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
 * all others. The base stays as it is. Used by one thread.
 */
public final class Variation {
  private final Problems problems;
  private Method variant;

  Variation(Method base, String id) {
    this.problems =
        InvalidDefinitionException.in("variant '" + id + "' of method '" + base.id() + "'")
            .require(!id.equals(base.id()), "it needs an id of its own");
    this.variant = base.withId(id).withBasedOn(base.id());
  }

  /**
   * Gives the variant a title of its own.
   *
   * @param title what people call it
   * @return this variation
   */
  public Variation title(LocalizedText title) {
    variant = variant.withTitle(title);
    return this;
  }

  /**
   * Says what the variant is for.
   *
   * @param purpose what it is for
   * @return this variation
   */
  public Variation purpose(LocalizedText purpose) {
    variant = variant.withPurpose(purpose);
    return this;
  }

  /**
   * Says where the variant was described, instead of its base.
   *
   * @param sources the sources
   * @return this variation
   */
  public Variation sources(Source... sources) {
    variant = variant.withSources(sources);
    return this;
  }

  /**
   * Leaves a phase or cycle out.
   *
   * @param step the id of a phase or cycle
   * @return this variation
   */
  public Variation leaveOut(String step) {
    return edit("leave out", step, found -> List.of());
  }

  /**
   * Puts another phase in the place of a phase or cycle.
   *
   * @param step the id of a phase or cycle
   * @param phase what comes instead
   * @return this variation
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
   * @return this variation
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
   * @return this variation
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
   * @return this variation
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
    problems.throwIfAny();
    return variant;
  }

  private Variation edit(String what, String step, Function<Step, List<Step>> edit) {
    Edited edited = new Edited(step, edit);
    try {
      Method changed = variant.withFlow(edited.steps(variant.flow()));
      if (!edited.done) {
        return missing(what, step);
      }
      variant = changed;
    } catch (InvalidDefinitionException e) {
      e.problems().forEach(problem -> problems.require(false, problem));
    }
    return this;
  }

  private Variation missing(String what, String step) {
    problems.require(
        false,
        "cannot "
            + what
            + " '"
            + step
            + "': there is no such phase; there are "
            + String.join(", ", variant.phases().stream().map(Phase::id).toList()));
    return this;
  }

  /** Rebuilds the steps around the one that is edited. */
  private static final class Edited {
    private final String id;
    private final Function<Step, List<Step>> edit;
    private boolean done;

    Edited(String id, Function<Step, List<Step>> edit) {
      this.id = id;
      this.edit = edit;
    }

    List<Step> steps(List<Step> steps) {
      List<Step> result = new ArrayList<>();
      for (Step step : steps) {
        if (step.id().equals(id)) {
          done = true;
          result.addAll(edit.apply(step));
        } else if (step instanceof Cycle cycle) {
          result.add(cycle.withSteps(steps(cycle.steps())));
        } else {
          result.add(step);
        }
      }
      return result;
    }
  }
}
