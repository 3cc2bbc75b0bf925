package org.intervisie.method;

import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A part that people play in a method. The usual three are {@link #FACILITATOR}, {@link #CASE_OWNER}
 * and {@link #MEMBER}; a method may add others. Immutable.
 *
 * @param id the role's id
 * @param title what people call it, one short name
 * @param alsoCalled what else its source calls it
 * @param min at least so many must hold it, 0 or more
 * @param max at most so many may hold it, inclusive, 1 or more; null for any number
 * @param steers whether its holders lead the meeting: open, advance, skip, close
 * @param duties what its holders guard or take care of
 */
@Value.Builder
public record Role(
    String id,
    LocalizedText title,
    List<LocalizedText> alsoCalled,
    int min,
    @Nullable Integer max,
    boolean steers,
    List<LocalizedText> duties)
    implements WithRole {
  /** Who leads the conversation (gespreksleider, voorzitter, begeleider). */
  public static final String FACILITATOR = "facilitator";

  /** Who brings the case (inbrenger). */
  public static final String CASE_OWNER = "case-owner";

  /** Who thinks along (groepslid). */
  public static final String MEMBER = "member";

  /**
   * Copies and checks the parts.
   *
   * @throws InvalidDefinitionException if the id is ill-formed or the numbers are out of range or out
   *     of order
   */
  public Role {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    alsoCalled = List.copyOf(alsoCalled);
    duties = List.copyOf(duties);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("role '" + id + "'")
            .require(min >= 0, () -> Problem.at("'min' must not be negative but is " + min, "min"))
            .require(
                max == null || max >= 1,
                () -> Problem.at("'max' must be 1 or more but is " + max, "max"))
            .require(max == null || min <= max, "'min' (" + min + ") exceeds 'max' (" + max + ")");
    Ids.check(problems, "id", id, "id");
    problems.throwIfAny();
  }

  /**
   * A role of any number of people, none needed, that does not steer; but exactly one {@link
   * #FACILITATOR}, who steers, and exactly one {@link #CASE_OWNER}.
   *
   * @param id the role's id
   * @return a builder with those defaults
   */
  public static Builder of(String id) {
    Builder builder = new Builder().id(id);
    if (id.equals(FACILITATOR) || id.equals(CASE_OWNER)) {
      builder.min(1).max(1);
    }
    return builder.steers(id.equals(FACILITATOR));
  }

  /** Builds a role; {@link Role#of} sets the defaults. */
  public static final class Builder extends RoleBuilder {
    /** A builder for a role that nobody needs to hold, anyone may hold, and that does not steer. */
    public Builder() {
      min(0);
      steers(false);
    }
  }
}
