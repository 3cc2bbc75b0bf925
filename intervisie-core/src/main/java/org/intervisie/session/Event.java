package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What happened in a session. The family is closed; each member is a record, and {@link
 * #match(Cases)} reaches all of them.
 *
 * <p>The events of a session, in order, are the whole truth about it: {@link Session#replay} builds it
 * from them. Events are immutable, and their {@code toString} never shows what someone said.
 */
public sealed interface Event {

  /**
   * The place in the log.
   *
   * @return 1 for the first, without gaps
   */
  int seq();

  /**
   * When it happened.
   *
   * @return the instant that came in with the command
   */
  Instant at();

  /**
   * Who did it.
   *
   * @return a participant's id
   */
  String by();

  /**
   * Which event it is.
   *
   * @return its type
   */
  Type type();

  /**
   * Calls the case for this event.
   *
   * @param cases one method for each event
   * @param <R> what the cases return
   * @return what the case returned
   */
  <R> R match(Cases<R> cases);

  /** The types of events, in the order of a meeting. */
  enum Type {
    /** Someone came in. */
    JOINED,
    /** Someone went away. */
    LEFT,
    /** Someone got a role. */
    ROLE_ASSIGNED,
    /** Someone else steers. */
    HANDED_OVER,
    /** The meeting began. */
    BEGUN,
    /** A phase opened. */
    PHASE_OPENED,
    /** A phase closed. */
    PHASE_CLOSED,
    /** A phase was left out; it is closed. */
    PHASE_SKIPPED,
    /** An earlier phase opened again. */
    PHASE_REOPENED,
    /** A cycle goes round again; the phase at its end is closed. */
    CYCLE_REPEATED,
    /** The order of turns was set. */
    TURNS_ORDERED,
    /** Someone contributed. */
    CONTRIBUTED,
    /** A contribution was taken back. */
    WITHDRAWN,
    /** The choice of the phase was made. */
    CHOSEN,
    /** The phase goes on in another form. */
    FORM_CHOSEN,
    /** People were divided into pairs or subgroups. */
    GROUPED,
    /** A hidden kind was shown. */
    REVEALED,
    /** Someone said: I am done. */
    SIGNALLED_READY,
    /** The phase got more time. */
    EXTENDED,
    /** The end of the meeting moved. */
    REPLANNED,
    /** The clock stopped. */
    PAUSED,
    /** The clock runs again. */
    RESUMED,
    /** The sitting closed. */
    ADJOURNED,
    /** The next sitting opened. */
    RECONVENED,
    /** The meeting came to its end. */
    FINISHED,
    /** The meeting was broken off. */
    ABANDONED;

    /**
     * The name in JSON.
     *
     * @return words joined by hyphens, such as {@code phase-opened}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One method for each event, so that a new event does not compile until it is handled.
   *
   * @param <R> what the cases return
   */
  interface Cases<R> {
    /**
     * Handles {@link Joined}.
     *
     * @param event the event
     * @return the result
     */
    R onJoined(Joined event);

    /**
     * Handles {@link Left}.
     *
     * @param event the event
     * @return the result
     */
    R onLeft(Left event);

    /**
     * Handles {@link RoleAssigned}.
     *
     * @param event the event
     * @return the result
     */
    R onRoleAssigned(RoleAssigned event);

    /**
     * Handles {@link HandedOver}.
     *
     * @param event the event
     * @return the result
     */
    R onHandedOver(HandedOver event);

    /**
     * Handles {@link Begun}.
     *
     * @param event the event
     * @return the result
     */
    R onBegun(Begun event);

    /**
     * Handles {@link PhaseOpened}.
     *
     * @param event the event
     * @return the result
     */
    R onPhaseOpened(PhaseOpened event);

    /**
     * Handles {@link PhaseClosed}.
     *
     * @param event the event
     * @return the result
     */
    R onPhaseClosed(PhaseClosed event);

    /**
     * Handles {@link PhaseSkipped}.
     *
     * @param event the event
     * @return the result
     */
    R onPhaseSkipped(PhaseSkipped event);

    /**
     * Handles {@link PhaseReopened}.
     *
     * @param event the event
     * @return the result
     */
    R onPhaseReopened(PhaseReopened event);

    /**
     * Handles {@link CycleRepeated}.
     *
     * @param event the event
     * @return the result
     */
    R onCycleRepeated(CycleRepeated event);

    /**
     * Handles {@link TurnsOrdered}.
     *
     * @param event the event
     * @return the result
     */
    R onTurnsOrdered(TurnsOrdered event);

    /**
     * Handles {@link Contributed}.
     *
     * @param event the event
     * @return the result
     */
    R onContributed(Contributed event);

    /**
     * Handles {@link Withdrawn}.
     *
     * @param event the event
     * @return the result
     */
    R onWithdrawn(Withdrawn event);

    /**
     * Handles {@link Chosen}.
     *
     * @param event the event
     * @return the result
     */
    R onChosen(Chosen event);

    /**
     * Handles {@link FormChosen}.
     *
     * @param event the event
     * @return the result
     */
    R onFormChosen(FormChosen event);

    /**
     * Handles {@link Grouped}.
     *
     * @param event the event
     * @return the result
     */
    R onGrouped(Grouped event);

    /**
     * Handles {@link Revealed}.
     *
     * @param event the event
     * @return the result
     */
    R onRevealed(Revealed event);

    /**
     * Handles {@link SignalledReady}.
     *
     * @param event the event
     * @return the result
     */
    R onSignalledReady(SignalledReady event);

    /**
     * Handles {@link Extended}.
     *
     * @param event the event
     * @return the result
     */
    R onExtended(Extended event);

    /**
     * Handles {@link Replanned}.
     *
     * @param event the event
     * @return the result
     */
    R onReplanned(Replanned event);

    /**
     * Handles {@link Paused}.
     *
     * @param event the event
     * @return the result
     */
    R onPaused(Paused event);

    /**
     * Handles {@link Resumed}.
     *
     * @param event the event
     * @return the result
     */
    R onResumed(Resumed event);

    /**
     * Handles {@link Adjourned}.
     *
     * @param event the event
     * @return the result
     */
    R onAdjourned(Adjourned event);

    /**
     * Handles {@link Reconvened}.
     *
     * @param event the event
     * @return the result
     */
    R onReconvened(Reconvened event);

    /**
     * Handles {@link Finished}.
     *
     * @param event the event
     * @return the result
     */
    R onFinished(Finished event);

    /**
     * Handles {@link Abandoned}.
     *
     * @param event the event
     * @return the result
     */
    R onAbandoned(Abandoned event);
  }

  /**
   * Someone came in.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param participant who
   * @param name what people call the participant; null when only the id is known
   * @param roles the roles taken
   */
  record Joined(
      int seq, Instant at, String by, String participant, @Nullable String name, List<String> roles)
      implements Event {
    /** Checks that what is needed is there and copies the lists. */
    public Joined {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
      roles = List.copyOf(roles);
    }

    @Override
    public Type type() {
      return Type.JOINED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onJoined(this);
    }

    @Override
    public String toString() {
      return "Joined[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", participant="
          + Words.named(participant)
          + ", name="
          + Words.hidden(name)
          + ", roles="
          + Words.named(roles)
          + "]";
    }
  }

  /**
   * Someone went away.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param participant who
   */
  record Left(int seq, Instant at, String by, String participant) implements Event {
    /** Checks that what is needed is there. */
    public Left {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
    }

    @Override
    public Type type() {
      return Type.LEFT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onLeft(this);
    }

    @Override
    public String toString() {
      return "Left[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", participant="
          + Words.named(participant)
          + "]";
    }
  }

  /**
   * Someone got a role.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param participant who
   * @param role the role
   */
  record RoleAssigned(int seq, Instant at, String by, String participant, String role)
      implements Event {
    /** Checks that what is needed is there. */
    public RoleAssigned {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
      requireNonNull(role, "role");
    }

    @Override
    public Type type() {
      return Type.ROLE_ASSIGNED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRoleAssigned(this);
    }

    @Override
    public String toString() {
      return "RoleAssigned[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", participant="
          + Words.named(participant)
          + ", role="
          + Words.named(role)
          + "]";
    }
  }

  /**
   * Someone else steers.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param to who steers now
   */
  record HandedOver(int seq, Instant at, String by, String to) implements Event {
    /** Checks that what is needed is there. */
    public HandedOver {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(to, "to");
    }

    @Override
    public Type type() {
      return Type.HANDED_OVER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onHandedOver(this);
    }

    @Override
    public String toString() {
      return "HandedOver[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", to="
          + Words.named(to)
          + "]";
    }
  }

  /**
   * The meeting began.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   */
  record Begun(int seq, Instant at, String by) implements Event {
    /** Checks that what is needed is there. */
    public Begun {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.BEGUN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBegun(this);
    }

    @Override
    public String toString() {
      return "Begun[seq=" + seq + ", at=" + at + ", by=" + Words.named(by) + "]";
    }
  }

  /**
   * A phase opened.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param phase the phase's id
   * @param turn whose turn it is, in a cycle with turns; null otherwise
   */
  record PhaseOpened(int seq, Instant at, String by, String phase, @Nullable String turn)
      implements Event {
    /** Checks that what is needed is there. */
    public PhaseOpened {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(phase, "phase");
    }

    @Override
    public Type type() {
      return Type.PHASE_OPENED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPhaseOpened(this);
    }

    @Override
    public String toString() {
      return "PhaseOpened[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", phase="
          + Words.named(phase)
          + ", turn="
          + Words.named(turn)
          + "]";
    }
  }

  /**
   * A phase closed.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param phase the phase's id
   * @param despite why it closed although something was missing; null when nothing was said
   */
  record PhaseClosed(int seq, Instant at, String by, String phase, @Nullable String despite)
      implements Event {
    /** Checks that what is needed is there. */
    public PhaseClosed {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(phase, "phase");
    }

    @Override
    public Type type() {
      return Type.PHASE_CLOSED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPhaseClosed(this);
    }

    @Override
    public String toString() {
      return "PhaseClosed[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", phase="
          + Words.named(phase)
          + ", despite="
          + Words.hidden(despite)
          + "]";
    }
  }

  /**
   * A phase was left out; it is closed.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param phase the phase's id
   * @param reason why; null when not said
   */
  record PhaseSkipped(int seq, Instant at, String by, String phase, @Nullable String reason)
      implements Event {
    /** Checks that what is needed is there. */
    public PhaseSkipped {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(phase, "phase");
    }

    @Override
    public Type type() {
      return Type.PHASE_SKIPPED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPhaseSkipped(this);
    }

    @Override
    public String toString() {
      return "PhaseSkipped[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", phase="
          + Words.named(phase)
          + ", reason="
          + Words.hidden(reason)
          + "]";
    }
  }

  /**
   * An earlier phase opened again.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param phase the phase's id
   * @param reason why; null when not said
   */
  record PhaseReopened(int seq, Instant at, String by, String phase, @Nullable String reason)
      implements Event {
    /** Checks that what is needed is there. */
    public PhaseReopened {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(phase, "phase");
    }

    @Override
    public Type type() {
      return Type.PHASE_REOPENED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPhaseReopened(this);
    }

    @Override
    public String toString() {
      return "PhaseReopened[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", phase="
          + Words.named(phase)
          + ", reason="
          + Words.hidden(reason)
          + "]";
    }
  }

  /**
   * A cycle goes round again; the phase at its end is closed.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param cycle the cycle's id
   */
  record CycleRepeated(int seq, Instant at, String by, String cycle) implements Event {
    /** Checks that what is needed is there. */
    public CycleRepeated {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(cycle, "cycle");
    }

    @Override
    public Type type() {
      return Type.CYCLE_REPEATED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onCycleRepeated(this);
    }

    @Override
    public String toString() {
      return "CycleRepeated[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", cycle="
          + Words.named(cycle)
          + "]";
    }
  }

  /**
   * The order of turns was set.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param turns who come first, in order; the others follow in the order of joining
   */
  record TurnsOrdered(int seq, Instant at, String by, List<String> turns) implements Event {
    /** Checks that what is needed is there and copies the list. */
    public TurnsOrdered {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      turns = List.copyOf(turns);
    }

    @Override
    public Type type() {
      return Type.TURNS_ORDERED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onTurnsOrdered(this);
    }

    @Override
    public String toString() {
      return "TurnsOrdered[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", turns="
          + Words.named(turns)
          + "]";
    }
  }

  /**
   * Someone contributed.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param contribution the contribution's id
   * @param author whose it is; another than {@code by} when it was recorded for someone
   * @param kind the kind
   * @param text the words; null when only the fact was recorded
   * @param label the label; null where there is none
   * @param about what it is about; null for nothing in particular
   */
  record Contributed(
      int seq,
      Instant at,
      String by,
      ContributionId contribution,
      String author,
      String kind,
      @Nullable String text,
      @Nullable String label,
      @Nullable ContributionId about)
      implements Event {
    /** Checks that what is needed is there. */
    public Contributed {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(contribution, "contribution");
      requireNonNull(author, "author");
      requireNonNull(kind, "kind");
    }

    @Override
    public Type type() {
      return Type.CONTRIBUTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onContributed(this);
    }

    /**
     * Whether someone recorded it for the author.
     *
     * @return true when {@code by} is not the author
     */
    public boolean isRecordedByAnother() {
      return !by.equals(author);
    }

    @Override
    public String toString() {
      return "Contributed[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", contribution="
          + contribution
          + ", author="
          + Words.named(author)
          + ", kind="
          + Words.named(kind)
          + ", text="
          + Words.hidden(text)
          + ", label="
          + Words.named(label)
          + ", about="
          + about
          + "]";
    }
  }

  /**
   * A contribution was taken back.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param contribution which
   */
  record Withdrawn(int seq, Instant at, String by, ContributionId contribution) implements Event {
    /** Checks that what is needed is there. */
    public Withdrawn {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(contribution, "contribution");
    }

    @Override
    public Type type() {
      return Type.WITHDRAWN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onWithdrawn(this);
    }

    @Override
    public String toString() {
      return "Withdrawn[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", contribution="
          + contribution
          + "]";
    }
  }

  /**
   * The choice of the phase was made.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param contribution what was chosen
   * @param basis on which ground; null where none was asked
   */
  record Chosen(int seq, Instant at, String by, ContributionId contribution, @Nullable String basis)
      implements Event {
    /** Checks that what is needed is there. */
    public Chosen {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(contribution, "contribution");
    }

    @Override
    public Type type() {
      return Type.CHOSEN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onChosen(this);
    }

    @Override
    public String toString() {
      return "Chosen[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", contribution="
          + contribution
          + ", basis="
          + Words.named(basis)
          + "]";
    }
  }

  /**
   * The phase goes on in another form.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param form the form's id
   */
  record FormChosen(int seq, Instant at, String by, String form) implements Event {
    /** Checks that what is needed is there. */
    public FormChosen {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(form, "form");
    }

    @Override
    public Type type() {
      return Type.FORM_CHOSEN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFormChosen(this);
    }

    @Override
    public String toString() {
      return "FormChosen[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", form="
          + Words.named(form)
          + "]";
    }
  }

  /**
   * People were divided into pairs or subgroups.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param groups who sit together
   */
  record Grouped(int seq, Instant at, String by, List<List<String>> groups) implements Event {
    /** Checks that what is needed is there and copies the lists. */
    public Grouped {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      groups = groups.stream().map(List::copyOf).toList();
    }

    @Override
    public Type type() {
      return Type.GROUPED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onGrouped(this);
    }

    @Override
    public String toString() {
      return "Grouped[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", groups="
          + groups.stream().map(group -> Words.named(group)).toList()
          + "]";
    }
  }

  /**
   * A hidden kind was shown.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param kind the kind
   */
  record Revealed(int seq, Instant at, String by, String kind) implements Event {
    /** Checks that what is needed is there. */
    public Revealed {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(kind, "kind");
    }

    @Override
    public Type type() {
      return Type.REVEALED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRevealed(this);
    }

    @Override
    public String toString() {
      return "Revealed[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", kind="
          + Words.named(kind)
          + "]";
    }
  }

  /**
   * Someone said: I am done.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   */
  record SignalledReady(int seq, Instant at, String by) implements Event {
    /** Checks that what is needed is there. */
    public SignalledReady {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.SIGNALLED_READY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSignalledReady(this);
    }

    @Override
    public String toString() {
      return "SignalledReady[seq=" + seq + ", at=" + at + ", by=" + Words.named(by) + "]";
    }
  }

  /**
   * The phase got more time.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param duration how much more
   */
  record Extended(int seq, Instant at, String by, Duration duration) implements Event {
    /** Checks that what is needed is there. */
    public Extended {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(duration, "duration");
    }

    @Override
    public Type type() {
      return Type.EXTENDED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onExtended(this);
    }

    @Override
    public String toString() {
      return "Extended[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", duration="
          + duration
          + "]";
    }
  }

  /**
   * The end of the meeting moved.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param end the new end
   */
  record Replanned(int seq, Instant at, String by, Instant end) implements Event {
    /** Checks that what is needed is there. */
    public Replanned {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(end, "end");
    }

    @Override
    public Type type() {
      return Type.REPLANNED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReplanned(this);
    }

    @Override
    public String toString() {
      return "Replanned[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", end="
          + end
          + "]";
    }
  }

  /**
   * The clock stopped.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param reason why; null when not said
   * @param missing the roles that nobody holds any more, when that is why
   */
  record Paused(int seq, Instant at, String by, @Nullable String reason, List<String> missing)
      implements Event {
    /** Checks that what is needed is there and copies the lists. */
    public Paused {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      missing = List.copyOf(missing);
    }

    @Override
    public Type type() {
      return Type.PAUSED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPaused(this);
    }

    @Override
    public String toString() {
      return "Paused[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", reason="
          + Words.hidden(reason)
          + ", missing="
          + Words.named(missing)
          + "]";
    }
  }

  /**
   * The clock runs again.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   */
  record Resumed(int seq, Instant at, String by) implements Event {
    /** Checks that what is needed is there. */
    public Resumed {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.RESUMED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onResumed(this);
    }

    @Override
    public String toString() {
      return "Resumed[seq=" + seq + ", at=" + at + ", by=" + Words.named(by) + "]";
    }
  }

  /**
   * The sitting closed.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param until when the next begins; null when not known
   */
  record Adjourned(int seq, Instant at, String by, @Nullable Instant until) implements Event {
    /** Checks that what is needed is there. */
    public Adjourned {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.ADJOURNED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAdjourned(this);
    }

    @Override
    public String toString() {
      return "Adjourned[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", until="
          + until
          + "]";
    }
  }

  /**
   * The next sitting opened.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   */
  record Reconvened(int seq, Instant at, String by) implements Event {
    /** Checks that what is needed is there. */
    public Reconvened {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.RECONVENED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReconvened(this);
    }

    @Override
    public String toString() {
      return "Reconvened[seq=" + seq + ", at=" + at + ", by=" + Words.named(by) + "]";
    }
  }

  /**
   * The meeting came to its end.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   */
  record Finished(int seq, Instant at, String by) implements Event {
    /** Checks that what is needed is there. */
    public Finished {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.FINISHED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFinished(this);
    }

    @Override
    public String toString() {
      return "Finished[seq=" + seq + ", at=" + at + ", by=" + Words.named(by) + "]";
    }
  }

  /**
   * The meeting was broken off.
   *
   * @param seq the place in the log
   * @param at when
   * @param by who did it
   * @param reason why
   */
  record Abandoned(int seq, Instant at, String by, String reason) implements Event {
    /** Checks that what is needed is there. */
    public Abandoned {
      requireNonNull(at, "at");
      requireNonNull(by, "by");
      requireNonNull(reason, "reason");
    }

    @Override
    public Type type() {
      return Type.ABANDONED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAbandoned(this);
    }

    @Override
    public String toString() {
      return "Abandoned[seq="
          + seq
          + ", at="
          + at
          + ", by="
          + Words.named(by)
          + ", reason="
          + Words.hidden(reason)
          + "]";
    }
  }
}
