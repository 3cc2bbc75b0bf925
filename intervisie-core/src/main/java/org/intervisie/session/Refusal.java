package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.intervisie.method.Times;
import org.jspecify.annotations.Nullable;

/**
 * Why a command was refused: what was tried, by whom, in which phase, why not, and what that
 * participant may do instead. The family is closed, one record for each {@link Code}.
 *
 * <p>A refusal never quotes what someone said. {@link #message} puts it in words, in Dutch or English;
 * the wording may change between versions, the codes do not. Immutable.
 */
public sealed interface Refusal {

  /**
   * What was tried.
   *
   * @return the attempt
   */
  Attempt attempt();

  /**
   * The code, stable over versions.
   *
   * @return the code
   */
  Code code();

  /**
   * Why not, in one sentence.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @return the sentence, ending in a full stop
   */
  String reason(String language);

  /**
   * The whole message: what was tried, where, by whom, why not, and what is possible instead.
   *
   * @param language a language tag; Dutch for {@code nl} and its regions, English for any other
   * @return one line
   */
  default String message(String language) {
    return Wording.message(attempt(), reason(language), language);
  }

  /** The codes of refusal. */
  enum Code {
    /** Nobody of that id is in the room. */
    UNKNOWN_PARTICIPANT,
    /** The participant is in the room already. */
    ALREADY_JOINED,
    /** The session is not in a state for it. */
    WRONG_STATUS,
    /** The method has no such role. */
    UNKNOWN_ROLE,
    /** The role has no place left. */
    ROLE_TAKEN,
    /** It is for other roles. */
    NOT_YOUR_ROLE,
    /** Nobody may do it in this phase. */
    NOT_ALLOWED_IN_PHASE,
    /** Something else comes first. */
    NOT_OPEN_YET,
    /** It was done as often as may be. */
    QUOTA_REACHED,
    /** There is no such contribution. */
    UNKNOWN_CONTRIBUTION,
    /** It cannot be about that contribution, or that one cannot be chosen. */
    WRONG_TARGET,
    /** A label must be given. */
    LABEL_REQUIRED,
    /** There is no such label here. */
    UNKNOWN_LABEL,
    /** The ground of the choice is missing or not one of those listed. */
    UNKNOWN_BASIS,
    /** Something that must be done is not. */
    OBLIGATIONS_UNMET,
    /** The phase asks for a choice that was not made. */
    CHOICE_UNMADE,
    /** The phase may not be skipped. */
    NOT_OPTIONAL,
    /** The method has no such phase. */
    UNKNOWN_PHASE,
    /** The phase has no such form. */
    UNKNOWN_FORM,
    /** Too few people hold a role that is needed. */
    ROLES_UNFILLED,
    /** There are too few or too many people for the method or for a group. */
    GROUP_SIZE,
    /** The phase does not stand in a cycle that may go round again. */
    NOT_A_CYCLE,
    /** The command comes before the last event. */
    TIME_WENT_BACK,
    /** A limit of the session is reached. */
    LIMIT_REACHED,
    /** The contribution is someone else's. */
    NOT_YOURS;

    /**
     * The name in JSON.
     *
     * @return words joined by hyphens, such as {@code not-your-role}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * What was tried.
   *
   * @param command the type of command
   * @param kind the kind of contribution that it names; null where it names none
   * @param by who tried
   * @param phase the open phase; null when none is
   * @param position the place of that phase in the method, from 1; 0 when none is open
   * @param phases how many phases the method has
   * @param allowed what that participant may do instead; empty for who is not in the room
   */
  record Attempt(
      Command.Type command,
      @Nullable String kind,
      String by,
      @Nullable String phase,
      int position,
      int phases,
      List<Move> allowed) {
    /** Copies the moves. */
    public Attempt {
      requireNonNull(command, "command");
      requireNonNull(by, "by");
      // Those of the session itself never change, and are not worked out before somebody looks.
      allowed = allowed instanceof Alternatives ? allowed : List.copyOf(allowed);
    }
  }

  /**
   * Something that is still to do before a phase may close.
   *
   * @param what the kind of contribution, or {@code ready} for a word of being ready, or {@code round}
   *     for rounds of a cycle
   * @param missing how many in all
   * @param participants who owes it, by id; empty when it is up to the whole room
   */
  record Owed(String what, int missing, List<String> participants) {
    /** Copies the participants. */
    public Owed {
      participants = List.copyOf(participants);
    }
  }

  /** What comes first. */
  enum Wait {
    /** A kind of contribution has to be complete. */
    KIND,
    /** Others have to have their turn in the round. */
    ROUND,
    /** People have to be divided into groups. */
    GROUPS,
    /** The phase has to be open for a first time. */
    PHASE,
    /** The end of the cycle has to be reached. */
    END_OF_CYCLE
  }

  /**
   * Nobody of that id is in the room.
   *
   * @param attempt what was tried
   * @param participant the id that names nobody in the room
   */
  record UnknownParticipant(Attempt attempt, String participant) implements Refusal {
    @Override
    public Code code() {
      return Code.UNKNOWN_PARTICIPANT;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? Words.quoted(participant) + " is niet in de kamer."
          : Words.quoted(participant) + " is not in the room.";
    }
  }

  /**
   * The participant is in the room already.
   *
   * @param attempt what was tried
   * @param participant who is in the room already
   */
  record AlreadyJoined(Attempt attempt, String participant) implements Refusal {
    @Override
    public Code code() {
      return Code.ALREADY_JOINED;
    }

    @Override
    public String reason(String language) {
      return Reasons.alreadyJoined(attempt, participant, language);
    }
  }

  /**
   * The session is not in a state for it.
   *
   * @param attempt what was tried
   * @param status where the session is
   */
  record WrongStatus(Attempt attempt, Status status) implements Refusal {
    @Override
    public Code code() {
      return Code.WRONG_STATUS;
    }

    @Override
    public String reason(String language) {
      return Reasons.status(status, language);
    }
  }

  /**
   * The method has no such role.
   *
   * @param attempt what was tried
   * @param roles the roles there are
   */
  record UnknownRole(Attempt attempt, List<String> roles) implements Refusal {
    /** Copies the lists. */
    public UnknownRole {
      roles = List.copyOf(roles);
    }

    @Override
    public Code code() {
      return Code.UNKNOWN_ROLE;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "die rol kent de methode niet; wel " + Reasons.list(roles, language) + "."
          : "the method has no such role; it has " + Reasons.list(roles, language) + ".";
    }
  }

  /**
   * The role has no place left.
   *
   * @param attempt what was tried
   * @param role the role
   */
  record RoleTaken(Attempt attempt, String role) implements Refusal {
    @Override
    public Code code() {
      return Code.ROLE_TAKEN;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "de rol " + Words.quoted(role) + " is al bezet."
          : "the role " + Words.quoted(role) + " is taken.";
    }
  }

  /**
   * It is for other roles.
   *
   * @param attempt what was tried
   * @param roles the roles that may; empty for the participant in person or whoever steers
   */
  record NotYourRole(Attempt attempt, List<String> roles) implements Refusal {
    /** Copies the lists. */
    public NotYourRole {
      roles = List.copyOf(roles);
    }

    @Override
    public Code code() {
      return Code.NOT_YOUR_ROLE;
    }

    @Override
    public String reason(String language) {
      return Reasons.role(roles, language);
    }
  }

  /**
   * Nobody may do it in this phase.
   *
   * @param attempt what was tried
   */
  record NotAllowedInPhase(Attempt attempt) implements Refusal {
    @Override
    public Code code() {
      return Code.NOT_ALLOWED_IN_PHASE;
    }

    @Override
    public String reason(String language) {
      return Reasons.notAllowed(attempt, language);
    }
  }

  /**
   * Something else comes first.
   *
   * @param attempt what was tried
   * @param waitsFor what comes first
   * @param kind the kind that comes first; null where it is no kind
   */
  record NotOpenYet(Attempt attempt, Wait waitsFor, @Nullable String kind) implements Refusal {
    @Override
    public Code code() {
      return Code.NOT_OPEN_YET;
    }

    @Override
    public String reason(String language) {
      return Reasons.wait(waitsFor, kind, language);
    }
  }

  /**
   * It was done as often as may be.
   *
   * @param attempt what was tried
   * @param max how often it may be done
   * @param per whom that is counted for
   */
  record QuotaReached(Attempt attempt, int max, Times.Per per) implements Refusal {
    @Override
    public Code code() {
      return Code.QUOTA_REACHED;
    }

    @Override
    public String reason(String language) {
      return Reasons.quota(attempt, max, per, language);
    }
  }

  /**
   * There is no such contribution.
   *
   * @param attempt what was tried
   * @param count how many contributions there are
   */
  record UnknownContribution(Attempt attempt, int count) implements Refusal {
    @Override
    public Code code() {
      return Code.UNKNOWN_CONTRIBUTION;
    }

    @Override
    public String reason(String language) {
      return Reasons.contribution(count, language);
    }
  }

  /**
   * It cannot be about that contribution, or that one cannot be chosen.
   *
   * @param attempt what was tried
   * @param kind the kind that it must be about; null when it may be about nothing
   * @param label the label or rating that the target must have; null for none
   */
  record WrongTarget(Attempt attempt, @Nullable String kind, @Nullable String label)
      implements Refusal {
    @Override
    public Code code() {
      return Code.WRONG_TARGET;
    }

    @Override
    public String reason(String language) {
      return Reasons.target(attempt, kind, label, language);
    }
  }

  /**
   * A label must be given.
   *
   * @param attempt what was tried
   * @param labels the labels there are
   */
  record LabelRequired(Attempt attempt, List<String> labels) implements Refusal {
    /** Copies the lists. */
    public LabelRequired {
      labels = List.copyOf(labels);
    }

    @Override
    public Code code() {
      return Code.LABEL_REQUIRED;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "er hoort een label bij: " + Reasons.either(labels, language) + "."
          : "a label is needed: " + Reasons.either(labels, language) + ".";
    }
  }

  /**
   * There is no such label here.
   *
   * @param attempt what was tried
   * @param labels the labels there are; empty where none may be given
   */
  record UnknownLabel(Attempt attempt, List<String> labels) implements Refusal {
    /** Copies the lists. */
    public UnknownLabel {
      labels = List.copyOf(labels);
    }

    @Override
    public Code code() {
      return Code.UNKNOWN_LABEL;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? (labels.isEmpty()
              ? "hier hoort geen label bij."
              : "dat label bestaat hier niet; kies " + Reasons.either(labels, language) + ".")
          : (labels.isEmpty()
              ? "no label belongs to this."
              : "that label does not exist here; choose " + Reasons.either(labels, language) + ".");
    }
  }

  /**
   * The ground of the choice is missing or not one of those listed.
   *
   * @param attempt what was tried
   * @param bases the grounds there are; empty where none may be given
   */
  record UnknownBasis(Attempt attempt, List<String> bases) implements Refusal {
    /** Copies the lists. */
    public UnknownBasis {
      bases = List.copyOf(bases);
    }

    @Override
    public Code code() {
      return Code.UNKNOWN_BASIS;
    }

    @Override
    public String reason(String language) {
      if (bases.isEmpty()) {
        return Wording.isDutch(language)
            ? "bij deze keuze hoort geen grond."
            : "no basis belongs to this choice.";
      }
      return Wording.isDutch(language)
          ? "noem de grond van de keuze: " + Reasons.either(bases, language) + "."
          : "name the basis of the choice: " + Reasons.either(bases, language) + ".";
    }
  }

  /**
   * Something that must be done is not.
   *
   * @param attempt what was tried
   * @param owed what is still to do, at least one
   */
  record ObligationsUnmet(Attempt attempt, List<Owed> owed) implements Refusal {
    /** Copies the lists. */
    public ObligationsUnmet {
      owed = List.copyOf(owed);
    }

    @Override
    public Code code() {
      return Code.OBLIGATIONS_UNMET;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "nog te doen: " + Reasons.owed(owed, language) + "."
          : "still to do: " + Reasons.owed(owed, language) + ".";
    }
  }

  /**
   * The phase asks for a choice that was not made.
   *
   * @param attempt what was tried
   * @param kind what is chosen among
   * @param role whose choice it is
   */
  record ChoiceUnmade(Attempt attempt, String kind, String role) implements Refusal {
    @Override
    public Code code() {
      return Code.CHOICE_UNMADE;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "eerst moet wie " + Words.quoted(role) + " is een " + Words.quoted(kind) + " kiezen."
          : ("whoever is "
              + Words.quoted(role)
              + " has to choose one "
              + Words.quoted(kind)
              + " first.");
    }
  }

  /**
   * The phase may not be skipped.
   *
   * @param attempt what was tried
   * @param withReason whether it may be skipped when a reason is given
   */
  record NotOptional(Attempt attempt, boolean withReason) implements Refusal {
    @Override
    public Code code() {
      return Code.NOT_OPTIONAL;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? (withReason
              ? "deze fase mag alleen met een reden worden overgeslagen."
              : "deze fase mag niet worden overgeslagen.")
          : (withReason
              ? "this phase may only be skipped with a reason."
              : "this phase may not be skipped.");
    }
  }

  /**
   * The method has no such phase.
   *
   * @param attempt what was tried
   * @param phases the phases there are
   */
  record UnknownPhase(Attempt attempt, List<String> phases) implements Refusal {
    /** Copies the lists. */
    public UnknownPhase {
      phases = List.copyOf(phases);
    }

    @Override
    public Code code() {
      return Code.UNKNOWN_PHASE;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "die fase kent de methode niet; wel " + Reasons.list(phases, language) + "."
          : "the method has no such phase; it has " + Reasons.list(phases, language) + ".";
    }
  }

  /**
   * The phase has no such form.
   *
   * @param attempt what was tried
   * @param forms the forms there are
   */
  record UnknownForm(Attempt attempt, List<String> forms) implements Refusal {
    /** Copies the lists. */
    public UnknownForm {
      forms = List.copyOf(forms);
    }

    @Override
    public Code code() {
      return Code.UNKNOWN_FORM;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "die vorm kent deze fase niet; wel " + Reasons.list(forms, language) + "."
          : "the phase has no such form; it has " + Reasons.list(forms, language) + ".";
    }
  }

  /**
   * Too few people hold a role that is needed.
   *
   * @param attempt what was tried
   * @param roles the roles that are short, at least one
   */
  record RolesUnfilled(Attempt attempt, List<String> roles) implements Refusal {
    /** Copies the lists. */
    public RolesUnfilled {
      roles = List.copyOf(roles);
    }

    @Override
    public Code code() {
      return Code.ROLES_UNFILLED;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "er zijn te weinig mensen in de rol van " + Reasons.list(roles, language) + "."
          : "too few people are there as " + Reasons.list(roles, language) + ".";
    }
  }

  /**
   * There are too few or too many people for the method or for a group.
   *
   * @param attempt what was tried
   * @param people how many there are
   * @param min at least so many; null when it does not matter
   * @param max at most so many; null when it does not matter
   */
  record GroupSize(Attempt attempt, int people, @Nullable Integer min, @Nullable Integer max)
      implements Refusal {
    @Override
    public Code code() {
      return Code.GROUP_SIZE;
    }

    @Override
    public String reason(String language) {
      return Reasons.people(attempt, people, min, max, language);
    }
  }

  /**
   * The phase does not stand in a cycle that may go round again.
   *
   * @param attempt what was tried
   */
  record NotACycle(Attempt attempt) implements Refusal {
    @Override
    public Code code() {
      return Code.NOT_A_CYCLE;
    }

    @Override
    public String reason(String language) {
      return Reasons.noCycle(attempt, language);
    }
  }

  /**
   * The command comes before the last event.
   *
   * @param attempt what was tried
   * @param last when the last event happened
   */
  record TimeWentBack(Attempt attempt, Instant last) implements Refusal {
    @Override
    public Code code() {
      return Code.TIME_WENT_BACK;
    }

    @Override
    public String reason(String language) {
      return Reasons.timeWentBack(attempt, last, language);
    }
  }

  /**
   * A limit of the session is reached.
   *
   * @param attempt what was tried
   * @param limit which one, as it is called in {@link Limits}
   * @param value its value
   */
  record LimitReached(Attempt attempt, String limit, int value) implements Refusal {
    @Override
    public Code code() {
      return Code.LIMIT_REACHED;
    }

    @Override
    public String reason(String language) {
      return Reasons.limit(limit, value, language);
    }
  }

  /**
   * The contribution is someone else's.
   *
   * @param attempt what was tried
   */
  record NotYours(Attempt attempt) implements Refusal {
    @Override
    public Code code() {
      return Code.NOT_YOURS;
    }

    @Override
    public String reason(String language) {
      return Wording.isDutch(language)
          ? "die bijdrage is van een ander."
          : "that contribution is someone else's.";
    }
  }
}
