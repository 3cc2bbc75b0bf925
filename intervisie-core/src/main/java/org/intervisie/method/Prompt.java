package org.intervisie.method;

import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Something to say or ask, offered to the holders of a role: a core question, a step of feedback.
 * Immutable.
 *
 * @param role whom it is for
 * @param topic the heading under which it stands; null for none
 * @param text the prompt
 */
public record Prompt(String role, @Nullable LocalizedText topic, LocalizedText text) {

  /**
   * Checks the role's id.
   *
   * @throws InvalidDefinitionException if it is ill-formed
   */
  public Prompt {
    InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("prompt");
    Ids.check(problems, "role", role, "role");
    problems.throwIfAny();
  }

  /**
   * A prompt without a heading.
   *
   * @param role whom it is for
   * @param text the prompt
   * @return the prompt
   */
  public static Prompt of(String role, LocalizedText text) {
    return new Prompt(role, null, text);
  }
}
