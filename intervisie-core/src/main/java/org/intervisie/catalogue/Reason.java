package org.intervisie.catalogue;

import org.intervisie.text.LocalizedText;

/**
 * Something that speaks for or against a method. Immutable.
 *
 * @param subject what it is about
 * @param verdict which way it points
 * @param text the reason in a sentence, Dutch and English
 */
public record Reason(Subject subject, Verdict verdict, LocalizedText text) {

  /** What a reason is about: the parts of {@link Needs}. */
  public enum Subject {
    /** How long it takes. */
    TIME,
    /** How many people there are. */
    PEOPLE,
    /** What the meeting is for. */
    AIM,
    /** How far one looks beyond the facts. */
    DEPTH,
    /** Whether the group meets for the first time. */
    FIRST_MEETING,
    /** Whether someone can lead the meeting. */
    FACILITATOR
  }

  /** Which way a reason points. */
  public enum Verdict {
    /** It speaks for the method. */
    FOR,
    /** It speaks against the method. */
    AGAINST,
    /** With it the method does not serve these needs. */
    RULES_OUT
  }
}
