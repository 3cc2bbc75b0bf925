package org.intervisie.method;

import java.util.Locale;
import java.util.Objects;
import org.intervisie.text.LocalizedText;

/**
 * Something that a {@link MethodReview} found in a method. Immutable.
 *
 * @param severity how bad it is
 * @param code what it is
 * @param place how to get from the method to the part that has it, as a JSON pointer (RFC 6901) of the
 *     names of components and the indexes in lists, such as {@code /flow/3/forms/0/activities/1}; empty
 *     for the method as a whole
 * @param sentence what is wrong and why, in Dutch and English; it names phases, roles and kinds by id
 * @param hint how it may be repaired, in Dutch and English
 */
public record Finding(
    Severity severity, Code code, String place, LocalizedText sentence, LocalizedText hint) {

  /** Checks that nothing is missing. */
  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(place, "place");
    Objects.requireNonNull(sentence, "sentence");
    Objects.requireNonNull(hint, "hint");
  }

  /** How bad a finding is. */
  public enum Severity {
    /** A meeting would get stuck, or part of the method can never apply. It forbids a session. */
    ERROR,
    /** It may be meant, or matters to some groups only. */
    WARNING
  }

  /** What a finding is about. */
  public enum Code {
    /** No group that the method takes can fill its roles, or all come in. Error. */
    GROUP_CANNOT_GATHER(Severity.ERROR, true),
    /**
     * No course comes by a phase, as none leads on from one before it. Error; a warning where it is only that
     * nobody holds the role for which a cycle goes round, unless someone came in with it.
     */
    UNREACHABLE_PHASE(Severity.ERROR, false),
    /** No course leads on from a phase: its choice gives a role, and cannot be made. Error. */
    INESCAPABLE_PHASE(Severity.ERROR, true),
    /** There is never anything to choose from, or not often enough. Error. */
    CHOICE_AMONG_NOTHING(Severity.ERROR, true),
    /** A phase reveals a kind that nobody can have brought by then. Error. */
    REVEAL_OF_NOTHING(Severity.ERROR, false),
    /** An activity is about a kind that is not there by then, or is hidden from who would do it. Error. */
    ABOUT_NOTHING(Severity.ERROR, false),
    /** An activity is about those of a label or rating that none can have. Error. */
    FILTER_OF_NOTHING(Severity.ERROR, false),
    /** An activity opens after a kind that can never be complete in its phase. Error. */
    AFTER_NOTHING(Severity.ERROR, false),
    /** What must be done before a phase may close cannot be done. Error. */
    MINIMUM_OUT_OF_REACH(Severity.ERROR, true),
    /** A choice is made by a role that nobody holds by then, unless someone came in with it. Warning. */
    CHOICE_BY_NOBODY(Severity.WARNING, true),
    /** It depends on the course of the meeting whether there is anything to choose from. Warning. */
    CHOICE_MAY_BE_EMPTY(Severity.WARNING, true),
    /** It depends on the course of the meeting whether a minimum can be met. Warning. */
    MINIMUM_MAY_BE_OUT_OF_REACH(Severity.WARNING, true),
    /** Nobody has to hold a role that leads, or nobody does after the turns of a cycle. Warning. */
    NOBODY_LEADS(Severity.WARNING, true),
    /** Nobody may act in a phase that is not marked as silent. Warning. */
    NOBODY_ACTS(Severity.WARNING, false),
    /** An activity is for roles that nobody holds by then. Warning. */
    ACTIVITY_OF_NOBODY(Severity.WARNING, false),
    /** Another activity takes all that an activity would count. Warning. */
    ACTIVITY_OUT_OF_REACH(Severity.WARNING, false),
    /** A role never has anything to do. Warning. */
    IDLE_ROLE(Severity.WARNING, false),
    /** Something is hidden until complete that nobody has to complete and no phase reveals. Warning. */
    NEVER_SHOWN(Severity.WARNING, false),
    /** A phase reveals what everyone sees already. Warning. */
    REVEAL_OF_THE_SEEN(Severity.WARNING, false),
    /** A choice may be made by vote where nobody votes. Warning. */
    VOTE_WITHOUT_VOTES(Severity.WARNING, false),
    /** The times of the phases contradict that of the whole. Warning. */
    TIMES_CONTRADICT(Severity.WARNING, false),
    /** A text is missing in a language that other texts have. Warning. */
    MISSING_TEXT(Severity.WARNING, false);

    private final Severity severity;
    private final boolean holdsUp;

    Code(Severity severity, boolean holdsUp) {
      this.severity = severity;
      this.holdsUp = holdsUp;
    }

    /**
     * How bad it is, where it holds for every group that the method takes.
     *
     * @return the severity; an error that holds for some sizes of the group only is a warning
     */
    public Severity severity() {
      return severity;
    }

    /**
     * Whether a meeting may get stuck where it is found, be it an error or a warning.
     *
     * @return false where it only says that part of the method never applies, or is not as it should be
     */
    public boolean holdsUp() {
      return holdsUp;
    }

    /**
     * The code as it is written in documents.
     *
     * @return lower-case words joined by hyphens, such as {@code idle-role}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * Whether it forbids a session.
   *
   * @return true for an error
   */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /**
   * The finding to read: its code, place, sentence and hint.
   *
   * @param language a language tag; Dutch and English are there
   * @return one line
   */
  public String in(String language) {
    return code.id()
        + (place.isEmpty() ? "" : " " + place)
        + ": "
        + sentence.in(language)
        + " "
        + hint.in(language);
  }

  Finding asWarning(LocalizedText forSomeOnly) {
    LocalizedText told =
        LocalizedText.of("nl", forSomeOnly.in("nl") + within(sentence.in("nl")))
            .and("en", forSomeOnly.in("en") + within(sentence.in("en")));
    return new Finding(Severity.WARNING, code, place, told, hint);
  }

  /** A sentence as it goes on after a few words. */
  private static String within(String sentence) {
    return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
  }
}
