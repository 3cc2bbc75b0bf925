package org.intervisie.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown by {@link Session#replayStrictly} when a log cannot have happened. It tells of the first event
 * that cannot: all those before it can have happened as they stand.
 *
 * <p>The message never quotes what someone said, also where that stands in the place of an id. It is
 * there in Dutch and in English; the wording may change between versions.
 */
public final class ImpossibleEventException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int seq;
  private final Event.Type type;
  // Strings rather than what they tell of, so that the exception stays serializable by
  // construction.
  private final String dutchReason;
  private final String englishReason;
  private final String dutch;
  private final String english;
  private final transient @Nullable Refusal refusal;

  ImpossibleEventException(Misfit misfit) {
    super(misfit.message(false));
    english = misfit.message(false);
    seq = misfit.place();
    type = misfit.event().type();
    dutchReason = misfit.reason(true);
    englishReason = misfit.reason(false);
    dutch = misfit.message(true);
    refusal = misfit.refusal();
  }

  /**
   * Which event cannot have happened.
   *
   * @return its place in the log, from 1: the number that it should have, also when it has another
   */
  public int seq() {
    return seq;
  }

  /**
   * What kind of event it is.
   *
   * @return its type
   */
  public Event.Type type() {
    return type;
  }

  /**
   * Why it cannot have happened, in one sentence.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @return the sentence, ending in a full stop; that of the refusal where there is one
   */
  public String reason(String language) {
    return Wording.isDutch(language) ? dutchReason : englishReason;
  }

  /**
   * The whole message: which event, by whom, in which phase, why not, and what was possible instead.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @return one line; in English that of {@link #getMessage}
   */
  public String message(String language) {
    return Wording.isDutch(language) ? dutch : english;
  }

  /**
   * The refusal of the command of which the event would have come.
   *
   * @return the refusal; empty when no command was refused but another event comes here, and once the
   *     exception has been serialized
   */
  public Optional<Refusal> refusal() {
    return Optional.ofNullable(refusal);
  }
}
