package org.intervisie.method;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;

/**
 * Steps that repeat: for each member in turn, a number of times, or until someone says enough.
 * Immutable.
 *
 * @param id the cycle's id, unique among the phases and cycles of its method
 * @param steps the steps of one round, in order, at least one
 * @param repeat how they repeat
 */
@Value.Builder
public record Cycle(String id, List<Step> steps, Repeat repeat) implements Step, WithCycle {

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if the id is ill-formed or there is no step
   */
  public Cycle {
    Objects.requireNonNull(id, "id");
    steps = List.copyOf(steps);
    Objects.requireNonNull(repeat, "repeat");
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("cycle '" + id + "'")
            .require(!steps.isEmpty(), () -> Problem.at("it has no steps", "steps"));
    Ids.check(problems, "id", id, "id");
    problems.throwIfAny();
  }

  /**
   * A cycle with an id.
   *
   * @param id the cycle's id
   * @return a builder
   */
  public static Builder of(String id) {
    return new Builder().id(id);
  }

  /**
   * All phases of one round, also those in cycles within it, in the order in which they stand.
   *
   * @return at least one; unmodifiable
   */
  public List<Phase> phases() {
    return Steps.phases(steps);
  }

  /** Builds a cycle. */
  public static final class Builder extends CycleBuilder {
    /** An empty builder. */
    public Builder() {}

    /**
     * Adds a phase to the round.
     *
     * @param phase the phase
     * @return this builder
     */
    public Builder step(PhaseBuilder phase) {
      return addSteps(phase.build());
    }
  }
}
