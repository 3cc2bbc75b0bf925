package org.intervisie.method;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;

/**
 * The choice that a phase has to produce: one contribution of a kind, chosen by the holders of a
 * role. Immutable.
 *
 * @param kind the kind that is chosen among
 * @param by the role whose holder names the choice
 * @param makesAuthor the role that the author of the chosen contribution is given; null for none
 * @param bases the grounds of which one must be named with the choice, such as {@code vote}, {@code
 *     urgency} and {@code turn}; empty when none is asked. On {@code vote} only one of those with the
 *     most votes may be chosen
 */
@Value.Builder
public record Choice(String kind, String by, @Nullable String makesAuthor, List<String> bases)
    implements WithChoice {
  /** The basis on which only a winner of the votes may be chosen. */
  public static final String VOTE = "vote";

  /** The basis that someone's question is the most urgent. */
  public static final String URGENCY = "urgency";

  /** The basis that it is someone's turn. */
  public static final String TURN = "turn";

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if an id is ill-formed or a basis stands twice
   */
  public Choice {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    bases = List.copyOf(bases);
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("choice");
    Ids.check(problems, "kind", kind, "kind");
    Ids.check(problems, "role", by, "by");
    Ids.check(problems, "role", makesAuthor, "makesAuthor");
    Ids.checkAll(problems, "basis", bases, "bases");
    problems.throwIfAny();
  }

  /**
   * A choice among the contributions of a kind.
   *
   * @param kind the kind
   * @return a builder
   */
  public static Builder of(String kind) {
    return new Builder().kind(kind);
  }

  /** Builds a choice. */
  public static final class Builder extends ChoiceBuilder {
    /** An empty builder. */
    public Builder() {}

    /**
     * On which grounds the choice may be made.
     *
     * @param bases basis ids
     * @return this builder
     */
    public Builder onBasisOf(String... bases) {
      return addBases(bases);
    }
  }
}
