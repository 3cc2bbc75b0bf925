package org.intervisie.method;

import java.util.List;
import org.intervisie.text.LocalizedText;

/**
 * The usual kinds of contribution. A kind is an id and the set is open: a method may name any other,
 * such as {@code "haiku"}.
 */
public final class Kind {
  /** A case from work that someone brings, with a question. */
  public static final String CASE = "case";

  /** A vote for a contribution. */
  public static final String VOTE = "vote";

  /** Something told: the case owner's account, a decision, a summary aloud. */
  public static final String STATEMENT = "statement";

  /** A first association that a case calls up. */
  public static final String ASSOCIATION = "association";

  /** A question to someone. */
  public static final String QUESTION = "question";

  /** An answer to a question. */
  public static final String ANSWER = "answer";

  /** A picture or metaphor of the case. */
  public static final String IMAGE = "image";

  /** A response to someone else's contribution. */
  public static final String REACTION = "reaction";

  /** How someone sees the problem. */
  public static final String PERCEPTION = "perception";

  /** A piece of advice. */
  public static final String ADVICE = "advice";

  /** A note, mostly to oneself. */
  public static final String NOTE = "note";

  /** Feedback on someone's behaviour. */
  public static final String FEEDBACK = "feedback";

  /** Saying that one recognises something, or does not. */
  public static final String RECOGNITION = "recognition";

  /** An experience of one's own in a similar situation. */
  public static final String EXPERIENCE = "experience";

  /** A suggestion, lighter than advice. */
  public static final String SUGGESTION = "suggestion";

  /** A sentence formulated for the case owner. */
  public static final String SENTENCE = "sentence";

  /** A rating with a label, such as warm, lukewarm or cold. */
  public static final String RATING = "rating";

  /** A summary of what was said. */
  public static final String SUMMARY = "summary";

  /** An insight gained. */
  public static final String INSIGHT = "insight";

  /** Something that someone is going to do. */
  public static final String ACTION = "action";

  /** Something that the group agrees on. */
  public static final String AGREEMENT = "agreement";

  /** A criterion to judge by. */
  public static final String CRITERION = "criterion";

  /** A finding from collected data. */
  public static final String FINDING = "finding";

  private Kind() {}

  /**
   * The usual kinds.
   *
   * @return the ids of this class, in the order in which they stand; unmodifiable
   */
  public static List<String> usual() {
    return List.of(
        CASE,
        VOTE,
        STATEMENT,
        ASSOCIATION,
        QUESTION,
        ANSWER,
        IMAGE,
        REACTION,
        PERCEPTION,
        ADVICE,
        NOTE,
        FEEDBACK,
        RECOGNITION,
        EXPERIENCE,
        SUGGESTION,
        SENTENCE,
        RATING,
        SUMMARY,
        INSIGHT,
        ACTION,
        AGREEMENT,
        CRITERION,
        FINDING);
  }

  /**
   * What people call a kind.
   *
   * @param kind a kind, not blank
   * @return a noun in Dutch and English for the usual kinds; the id itself for any other
   */
  public static LocalizedText title(String kind) {
    return KindTitles.of(kind);
  }
}
