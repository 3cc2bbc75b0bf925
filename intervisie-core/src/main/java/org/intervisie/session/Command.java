package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What someone asks of a session. The family is closed; each member is a record, and {@link
 * #match(Cases)} reaches all of them. Any of them may carry an {@linkplain #withId id}.
 *
 * <p>A command may name anything, also what does not exist: it is the session that accepts or refuses
 * it. The values are therefore plain strings. Commands are immutable, and their {@code toString} never
 * shows what someone said.
 */
public sealed interface Command {

  /**
   * Who asks.
   *
   * @return a participant's id
   */
  String by();

  /**
   * Which command it is.
   *
   * @return its type
   */
  Type type();

  /**
   * Calls the case for this command.
   *
   * @param cases one method for each command
   * @param <R> what the cases return
   * @return what the case returned
   */
  <R> R match(Cases<R> cases);

  /**
   * The id under which its sender may send it again, so that it is not done twice.
   *
   * @return the id; null when it has none
   */
  default @Nullable String id() {
    return null;
  }

  /**
   * The same command with an id. A {@link LiveSession} accepts what one sender sends under one id only
   * once; a {@link Session} takes no notice of the id, its length aside.
   *
   * @param id an id that the sender gives to no other command of this session; not blank
   * @return a new command; an id that this one has is replaced
   * @throws IllegalArgumentException if the id is blank
   */
  default Identified withId(String id) {
    return new Identified(id, bare());
  }

  /**
   * The command without its id.
   *
   * @return the command, itself when it has no id
   */
  default Command bare() {
    return this;
  }

  /** The types of commands, in the order of a meeting. */
  enum Type {
    /** Comes in, or brings someone in. Before the beginning people may claim roles for themselves; afterwards only who steers gives other roles than the plain one. */
    JOIN,
    /** Goes away, or notes that someone went away. */
    LEAVE,
    /** Gives someone a role. */
    ASSIGN_ROLE,
    /** Hands the steering to someone else. */
    HAND_OVER,
    /** Opens the first phase. */
    BEGIN,
    /** Makes a contribution, or records one that someone in the room made. */
    CONTRIBUTE,
    /** Takes back a contribution; its text disappears from every view. */
    WITHDRAW,
    /** Makes the choice that the phase asks for. */
    CHOOSE,
    /** Goes on in another form of the phase. */
    CHOOSE_FORM,
    /** Divides people into pairs or subgroups. */
    GROUP,
    /** Shows a kind that is hidden until complete, now. */
    REVEAL,
    /** Says: I am done. */
    READY,
    /** Closes the phase and opens the next, or finishes after the last. */
    ADVANCE,
    /** Leaves out the current phase. */
    SKIP,
    /** Opens an earlier phase again; nothing said is lost. */
    RETURN,
    /** Goes round a cycle again. */
    REPEAT,
    /** Sets the order in which people take turns. */
    ORDER_TURNS,
    /** Gives the current phase more time. */
    EXTEND,
    /** Moves the end of the meeting. */
    REPLAN,
    /** Stops the clock for a while. */
    PAUSE,
    /** Goes on after a pause. */
    RESUME,
    /** Closes the sitting until a next one. */
    ADJOURN,
    /** Opens the next sitting. */
    RECONVENE,
    /** Ends the meeting, also before the last phase. */
    FINISH,
    /** Breaks the meeting off. */
    ABANDON;

    /**
     * The name in JSON.
     *
     * @return words joined by hyphens, such as {@code assign-role}
     */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /**
   * One method for each command, so that a new command does not compile until it is handled.
   *
   * @param <R> what the cases return
   */
  interface Cases<R> {
    /**
     * Handles {@link Join}.
     *
     * @param command the command
     * @return the result
     */
    R onJoin(Join command);

    /**
     * Handles {@link Leave}.
     *
     * @param command the command
     * @return the result
     */
    R onLeave(Leave command);

    /**
     * Handles {@link AssignRole}.
     *
     * @param command the command
     * @return the result
     */
    R onAssignRole(AssignRole command);

    /**
     * Handles {@link HandOver}.
     *
     * @param command the command
     * @return the result
     */
    R onHandOver(HandOver command);

    /**
     * Handles {@link Begin}.
     *
     * @param command the command
     * @return the result
     */
    R onBegin(Begin command);

    /**
     * Handles {@link Contribute}.
     *
     * @param command the command
     * @return the result
     */
    R onContribute(Contribute command);

    /**
     * Handles {@link Withdraw}.
     *
     * @param command the command
     * @return the result
     */
    R onWithdraw(Withdraw command);

    /**
     * Handles {@link Choose}.
     *
     * @param command the command
     * @return the result
     */
    R onChoose(Choose command);

    /**
     * Handles {@link ChooseForm}.
     *
     * @param command the command
     * @return the result
     */
    R onChooseForm(ChooseForm command);

    /**
     * Handles {@link Group}.
     *
     * @param command the command
     * @return the result
     */
    R onGroup(Group command);

    /**
     * Handles {@link Reveal}.
     *
     * @param command the command
     * @return the result
     */
    R onReveal(Reveal command);

    /**
     * Handles {@link Ready}.
     *
     * @param command the command
     * @return the result
     */
    R onReady(Ready command);

    /**
     * Handles {@link Advance}.
     *
     * @param command the command
     * @return the result
     */
    R onAdvance(Advance command);

    /**
     * Handles {@link Skip}.
     *
     * @param command the command
     * @return the result
     */
    R onSkip(Skip command);

    /**
     * Handles {@link Return}.
     *
     * @param command the command
     * @return the result
     */
    R onReturn(Return command);

    /**
     * Handles {@link Repeat}.
     *
     * @param command the command
     * @return the result
     */
    R onRepeat(Repeat command);

    /**
     * Handles {@link OrderTurns}.
     *
     * @param command the command
     * @return the result
     */
    R onOrderTurns(OrderTurns command);

    /**
     * Handles {@link Extend}.
     *
     * @param command the command
     * @return the result
     */
    R onExtend(Extend command);

    /**
     * Handles {@link Replan}.
     *
     * @param command the command
     * @return the result
     */
    R onReplan(Replan command);

    /**
     * Handles {@link Pause}.
     *
     * @param command the command
     * @return the result
     */
    R onPause(Pause command);

    /**
     * Handles {@link Resume}.
     *
     * @param command the command
     * @return the result
     */
    R onResume(Resume command);

    /**
     * Handles {@link Adjourn}.
     *
     * @param command the command
     * @return the result
     */
    R onAdjourn(Adjourn command);

    /**
     * Handles {@link Reconvene}.
     *
     * @param command the command
     * @return the result
     */
    R onReconvene(Reconvene command);

    /**
     * Handles {@link Finish}.
     *
     * @param command the command
     * @return the result
     */
    R onFinish(Finish command);

    /**
     * Handles {@link Abandon}.
     *
     * @param command the command
     * @return the result
     */
    R onAbandon(Abandon command);
  }

  /**
   * Comes in, or brings someone in. Before the beginning people may claim roles for themselves; afterwards only who steers gives other roles than the plain one.
   *
   * @param by who asks
   * @param participant who comes in; the same as {@code by} unless the facilitator brings someone in
   * @param name what people call the participant; null to use the id
   * @param roles the roles claimed; empty for the plain role
   */
  record Join(String by, String participant, @Nullable String name, List<String> roles)
      implements Command {
    /** Checks that what is needed is there and copies the lists. */
    public Join {
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
      roles = List.copyOf(roles);
    }

    @Override
    public Type type() {
      return Type.JOIN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onJoin(this);
    }

    /**
     * The same with a name that people call the participant by.
     *
     * @param name the name
     * @return a new command
     */
    public Join withName(String name) {
      return new Join(by, participant, name, roles);
    }

    @Override
    public String toString() {
      return "Join[by="
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
   * Goes away, or notes that someone went away.
   *
   * @param by who asks
   * @param participant who goes
   */
  record Leave(String by, String participant) implements Command {
    /** Checks that what is needed is there. */
    public Leave {
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
    }

    @Override
    public Type type() {
      return Type.LEAVE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onLeave(this);
    }

    @Override
    public String toString() {
      return "Leave[by=" + Words.named(by) + ", participant=" + Words.named(participant) + "]";
    }
  }

  /**
   * Gives someone a role.
   *
   * @param by who asks
   * @param participant who gets it
   * @param role the role
   */
  record AssignRole(String by, String participant, String role) implements Command {
    /** Checks that what is needed is there. */
    public AssignRole {
      requireNonNull(by, "by");
      requireNonNull(participant, "participant");
      requireNonNull(role, "role");
    }

    @Override
    public Type type() {
      return Type.ASSIGN_ROLE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAssignRole(this);
    }

    @Override
    public String toString() {
      return "AssignRole[by="
          + Words.named(by)
          + ", participant="
          + Words.named(participant)
          + ", role="
          + Words.named(role)
          + "]";
    }
  }

  /**
   * Hands the steering to someone else.
   *
   * @param by who asks
   * @param to who steers from now on
   */
  record HandOver(String by, String to) implements Command {
    /** Checks that what is needed is there. */
    public HandOver {
      requireNonNull(by, "by");
      requireNonNull(to, "to");
    }

    @Override
    public Type type() {
      return Type.HAND_OVER;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onHandOver(this);
    }

    @Override
    public String toString() {
      return "HandOver[by=" + Words.named(by) + ", to=" + Words.named(to) + "]";
    }
  }

  /**
   * Opens the first phase.
   *
   * @param by who asks
   */
  record Begin(String by) implements Command {
    /** Checks that what is needed is there. */
    public Begin {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.BEGIN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onBegin(this);
    }

    @Override
    public String toString() {
      return "Begin[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Makes a contribution, or records one that someone in the room made.
   *
   * @param by who asks
   * @param kind the kind of contribution
   * @param text the words; null when only the fact is recorded
   * @param label one of the fixed choices; null where there are none
   * @param about the id of the contribution that this one is about; null for none
   * @param author whose contribution it is; the same as {@code by} unless it is recorded for someone
   */
  record Contribute(
      String by,
      String kind,
      @Nullable String text,
      @Nullable String label,
      @Nullable String about,
      String author)
      implements Command {
    /** Checks that what is needed is there. */
    public Contribute {
      requireNonNull(by, "by");
      requireNonNull(kind, "kind");
      requireNonNull(author, "author");
    }

    @Override
    public Type type() {
      return Type.CONTRIBUTE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onContribute(this);
    }

    /**
     * The same with words.
     *
     * @param text the words
     * @return a new command
     */
    public Contribute withText(String text) {
      return new Contribute(by, kind, text, label, about, author);
    }

    /**
     * The same with a label.
     *
     * @param label the label's id
     * @return a new command
     */
    public Contribute withLabel(String label) {
      return new Contribute(by, kind, text, label, about, author);
    }

    /**
     * The same about another contribution.
     *
     * @param contribution the id of what it is about, such as {@code c12}
     * @return a new command
     */
    public Contribute withAbout(String contribution) {
      return new Contribute(by, kind, text, label, contribution, author);
    }

    /**
     * The same, recorded for someone in the room.
     *
     * @param author whose contribution it is
     * @return a new command
     */
    public Contribute withAuthor(String author) {
      return new Contribute(by, kind, text, label, about, author);
    }

    @Override
    public String toString() {
      return "Contribute[by="
          + Words.named(by)
          + ", kind="
          + Words.named(kind)
          + ", text="
          + Words.hidden(text)
          + ", label="
          + Words.named(label)
          + ", about="
          + Words.named(about)
          + ", author="
          + Words.named(author)
          + "]";
    }
  }

  /**
   * Takes back a contribution; its text disappears from every view.
   *
   * @param by who asks
   * @param contribution the contribution's id
   */
  record Withdraw(String by, String contribution) implements Command {
    /** Checks that what is needed is there. */
    public Withdraw {
      requireNonNull(by, "by");
      requireNonNull(contribution, "contribution");
    }

    @Override
    public Type type() {
      return Type.WITHDRAW;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onWithdraw(this);
    }

    @Override
    public String toString() {
      return "Withdraw[by=" + Words.named(by) + ", contribution=" + Words.named(contribution) + "]";
    }
  }

  /**
   * Makes the choice that the phase asks for.
   *
   * @param by who asks
   * @param contribution the id of the contribution that is chosen
   * @param basis the ground, where the phase lists grounds; null otherwise
   */
  record Choose(String by, String contribution, @Nullable String basis) implements Command {
    /** Checks that what is needed is there. */
    public Choose {
      requireNonNull(by, "by");
      requireNonNull(contribution, "contribution");
    }

    @Override
    public Type type() {
      return Type.CHOOSE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onChoose(this);
    }

    @Override
    public String toString() {
      return "Choose[by="
          + Words.named(by)
          + ", contribution="
          + Words.named(contribution)
          + ", basis="
          + Words.named(basis)
          + "]";
    }
  }

  /**
   * Goes on in another form of the phase.
   *
   * @param by who asks
   * @param form the form's id
   */
  record ChooseForm(String by, String form) implements Command {
    /** Checks that what is needed is there. */
    public ChooseForm {
      requireNonNull(by, "by");
      requireNonNull(form, "form");
    }

    @Override
    public Type type() {
      return Type.CHOOSE_FORM;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onChooseForm(this);
    }

    @Override
    public String toString() {
      return "ChooseForm[by=" + Words.named(by) + ", form=" + Words.named(form) + "]";
    }
  }

  /**
   * Divides people into pairs or subgroups.
   *
   * @param by who asks
   * @param groups the ids of who sit together
   */
  record Group(String by, List<List<String>> groups) implements Command {
    /** Checks that what is needed is there and copies the lists. */
    public Group {
      requireNonNull(by, "by");
      groups = groups.stream().map(List::copyOf).toList();
    }

    @Override
    public Type type() {
      return Type.GROUP;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onGroup(this);
    }

    @Override
    public String toString() {
      return "Group[by="
          + Words.named(by)
          + ", groups="
          + groups.stream().map(group -> Words.named(group)).toList()
          + "]";
    }
  }

  /**
   * Shows a kind that is hidden until complete, now.
   *
   * @param by who asks
   * @param kind the kind
   */
  record Reveal(String by, String kind) implements Command {
    /** Checks that what is needed is there. */
    public Reveal {
      requireNonNull(by, "by");
      requireNonNull(kind, "kind");
    }

    @Override
    public Type type() {
      return Type.REVEAL;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReveal(this);
    }

    @Override
    public String toString() {
      return "Reveal[by=" + Words.named(by) + ", kind=" + Words.named(kind) + "]";
    }
  }

  /**
   * Says: I am done.
   *
   * @param by who asks
   */
  record Ready(String by) implements Command {
    /** Checks that what is needed is there. */
    public Ready {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.READY;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReady(this);
    }

    @Override
    public String toString() {
      return "Ready[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Closes the phase and opens the next, or finishes after the last.
   *
   * @param by who asks
   * @param despite why it goes on although something that must be done is not; null when nothing is missing
   */
  record Advance(String by, @Nullable String despite) implements Command {
    /** Checks that what is needed is there. */
    public Advance {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.ADVANCE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAdvance(this);
    }

    /**
     * The same, although something that must be done is not.
     *
     * @param reason why
     * @return a new command
     */
    public Advance withDespite(String reason) {
      return new Advance(by, reason);
    }

    @Override
    public String toString() {
      return "Advance[by=" + Words.named(by) + ", despite=" + Words.hidden(despite) + "]";
    }
  }

  /**
   * Leaves out the current phase.
   *
   * @param by who asks
   * @param reason why; needed unless the phase is optional
   */
  record Skip(String by, @Nullable String reason) implements Command {
    /** Checks that what is needed is there. */
    public Skip {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.SKIP;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onSkip(this);
    }

    @Override
    public String toString() {
      return "Skip[by=" + Words.named(by) + ", reason=" + Words.hidden(reason) + "]";
    }
  }

  /**
   * Opens an earlier phase again; nothing said is lost.
   *
   * @param by who asks
   * @param phase the phase's id
   * @param reason why; null when not said
   */
  record Return(String by, String phase, @Nullable String reason) implements Command {
    /** Checks that what is needed is there. */
    public Return {
      requireNonNull(by, "by");
      requireNonNull(phase, "phase");
    }

    @Override
    public Type type() {
      return Type.RETURN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReturn(this);
    }

    @Override
    public String toString() {
      return "Return[by="
          + Words.named(by)
          + ", phase="
          + Words.named(phase)
          + ", reason="
          + Words.hidden(reason)
          + "]";
    }
  }

  /**
   * Goes round a cycle again.
   *
   * @param by who asks
   */
  record Repeat(String by) implements Command {
    /** Checks that what is needed is there. */
    public Repeat {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.REPEAT;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onRepeat(this);
    }

    @Override
    public String toString() {
      return "Repeat[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Sets the order in which people take turns, from the next turn on. Who is not named comes after those
   * who are, in the order of joining; nobody has a second turn for it.
   *
   * @param by who asks
   * @param turns the ids of those who come first, in order; empty for the order of joining
   */
  record OrderTurns(String by, List<String> turns) implements Command {
    /** Checks that what is needed is there and copies the list. */
    public OrderTurns {
      requireNonNull(by, "by");
      turns = List.copyOf(turns);
    }

    @Override
    public Type type() {
      return Type.ORDER_TURNS;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onOrderTurns(this);
    }

    @Override
    public String toString() {
      return "OrderTurns[by=" + Words.named(by) + ", turns=" + Words.named(turns) + "]";
    }
  }

  /**
   * Gives the current phase more time.
   *
   * @param by who asks
   * @param duration how much more, above zero and at most 366 days
   */
  record Extend(String by, Duration duration) implements Command {
    /** Checks that what is needed is there. */
    public Extend {
      requireNonNull(by, "by");
      requireNonNull(duration, "duration");
    }

    @Override
    public Type type() {
      return Type.EXTEND;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onExtend(this);
    }

    @Override
    public String toString() {
      return "Extend[by=" + Words.named(by) + ", duration=" + duration + "]";
    }
  }

  /**
   * Moves the end of the meeting.
   *
   * @param by who asks
   * @param end the new end
   */
  record Replan(String by, Instant end) implements Command {
    /** Checks that what is needed is there. */
    public Replan {
      requireNonNull(by, "by");
      requireNonNull(end, "end");
    }

    @Override
    public Type type() {
      return Type.REPLAN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReplan(this);
    }

    @Override
    public String toString() {
      return "Replan[by=" + Words.named(by) + ", end=" + end + "]";
    }
  }

  /**
   * Stops the clock for a while.
   *
   * @param by who asks
   * @param reason why; null when not said
   */
  record Pause(String by, @Nullable String reason) implements Command {
    /** Checks that what is needed is there. */
    public Pause {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.PAUSE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onPause(this);
    }

    @Override
    public String toString() {
      return "Pause[by=" + Words.named(by) + ", reason=" + Words.hidden(reason) + "]";
    }
  }

  /**
   * Goes on after a pause.
   *
   * @param by who asks
   */
  record Resume(String by) implements Command {
    /** Checks that what is needed is there. */
    public Resume {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.RESUME;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onResume(this);
    }

    @Override
    public String toString() {
      return "Resume[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Closes the sitting until a next one.
   *
   * @param by who asks
   * @param until when the next sitting begins; null when not known
   */
  record Adjourn(String by, @Nullable Instant until) implements Command {
    /** Checks that what is needed is there. */
    public Adjourn {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.ADJOURN;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAdjourn(this);
    }

    @Override
    public String toString() {
      return "Adjourn[by=" + Words.named(by) + ", until=" + until + "]";
    }
  }

  /**
   * Opens the next sitting.
   *
   * @param by who asks
   */
  record Reconvene(String by) implements Command {
    /** Checks that what is needed is there. */
    public Reconvene {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.RECONVENE;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onReconvene(this);
    }

    @Override
    public String toString() {
      return "Reconvene[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Ends the meeting, also before the last phase.
   *
   * @param by who asks
   */
  record Finish(String by) implements Command {
    /** Checks that what is needed is there. */
    public Finish {
      requireNonNull(by, "by");
    }

    @Override
    public Type type() {
      return Type.FINISH;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onFinish(this);
    }

    @Override
    public String toString() {
      return "Finish[by=" + Words.named(by) + "]";
    }
  }

  /**
   * Breaks the meeting off.
   *
   * @param by who asks
   * @param reason why
   */
  record Abandon(String by, String reason) implements Command {
    /** Checks that what is needed is there. */
    public Abandon {
      requireNonNull(by, "by");
      requireNonNull(reason, "reason");
    }

    @Override
    public Type type() {
      return Type.ABANDON;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.onAbandon(this);
    }

    @Override
    public String toString() {
      return "Abandon[by=" + Words.named(by) + ", reason=" + Words.hidden(reason) + "]";
    }
  }

  /**
   * Any other command with an id. It is of the type of that command and asks the same.
   *
   * @param id the id, not blank
   * @param command the command, itself without an id
   */
  record Identified(String id, Command command) implements Command {
    /**
     * Checks both.
     *
     * @throws IllegalArgumentException if the id is blank, or the command has one already
     */
    public Identified {
      requireNonNull(id, "id");
      requireNonNull(command, "command");
      if (id.isBlank()) {
        throw new IllegalArgumentException("the id of a command must not be blank");
      }
      if (command instanceof Identified) {
        throw new IllegalArgumentException("a command has one id; withId replaces it");
      }
    }

    @Override
    public String by() {
      return command.by();
    }

    @Override
    public Type type() {
      return command.type();
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return command.match(cases);
    }

    @Override
    public Command bare() {
      return command;
    }

    @Override
    public String toString() {
      return "Identified[id=" + Words.named(id) + ", command=" + command + "]";
    }
  }

  /**
   * Comes in.
   *
   * @param participant who comes in
   * @param roles the roles claimed; none for the plain role
   * @return the command
   */
  static Join join(String participant, String... roles) {
    return new Join(participant, participant, null, List.of(roles));
  }

  /**
   * Opens the first phase.
   *
   * @param by who steers
   * @return the command
   */
  static Begin begin(String by) {
    return new Begin(by);
  }

  /**
   * Makes a contribution, to which the {@code with…} methods add words, a label or a target.
   *
   * @param by whose contribution it is
   * @param kind the kind
   * @return the command
   */
  static Contribute contribute(String by, String kind) {
    return new Contribute(by, kind, null, null, null, by);
  }

  /**
   * Gives someone a role.
   *
   * @param by who steers
   * @param participant who gets it
   * @param role the role
   * @return the command
   */
  static AssignRole assignRole(String by, String participant, String role) {
    return new AssignRole(by, participant, role);
  }

  /**
   * Goes away.
   *
   * @param participant who goes
   * @return the command
   */
  static Leave leave(String participant) {
    return new Leave(participant, participant);
  }

  /**
   * Hands the steering to someone else.
   *
   * @param by who steers
   * @param to who steers from now on
   * @return the command
   */
  static HandOver handOver(String by, String to) {
    return new HandOver(by, to);
  }

  /**
   * Takes back a contribution.
   *
   * @param by whose it is
   * @param contribution its id, such as {@code c12}
   * @return the command
   */
  static Withdraw withdraw(String by, String contribution) {
    return new Withdraw(by, contribution);
  }

  /**
   * Makes the choice of the phase, on a ground where the phase lists grounds.
   *
   * @param by who holds the role that chooses
   * @param contribution the id of what is chosen
   * @param basis the ground; null where the phase lists none
   * @return the command
   */
  static Choose choose(String by, String contribution, @Nullable String basis) {
    return new Choose(by, contribution, basis);
  }

  /**
   * Goes on in another form.
   *
   * @param by who steers
   * @param form the form's id
   * @return the command
   */
  static ChooseForm chooseForm(String by, String form) {
    return new ChooseForm(by, form);
  }

  /**
   * Divides people into pairs or subgroups.
   *
   * @param by who steers
   * @param groups who sit together
   * @return the command
   */
  static Group group(String by, List<List<String>> groups) {
    return new Group(by, groups);
  }

  /**
   * Shows a kind that is hidden until complete.
   *
   * @param by who steers
   * @param kind the kind
   * @return the command
   */
  static Reveal reveal(String by, String kind) {
    return new Reveal(by, kind);
  }

  /**
   * Opens an earlier phase again.
   *
   * @param by who steers
   * @param phase the phase's id
   * @return the command
   */
  static Return returnTo(String by, String phase) {
    return new Return(by, phase, null);
  }

  /**
   * Goes round a cycle again.
   *
   * @param by who steers
   * @return the command
   */
  static Repeat repeat(String by) {
    return new Repeat(by);
  }

  /**
   * Sets the order in which people take turns.
   *
   * @param by who steers
   * @param turns those who come first, in order
   * @return the command
   */
  static OrderTurns orderTurns(String by, List<String> turns) {
    return new OrderTurns(by, turns);
  }

  /**
   * Gives the phase more time.
   *
   * @param by who steers
   * @param duration how much more, above zero
   * @return the command
   */
  static Extend extend(String by, Duration duration) {
    return new Extend(by, duration);
  }

  /**
   * Moves the end of the meeting.
   *
   * @param by who steers
   * @param end the new end
   * @return the command
   */
  static Replan replan(String by, Instant end) {
    return new Replan(by, end);
  }

  /**
   * Closes the sitting until a next one.
   *
   * @param by who steers
   * @return the command
   */
  static Adjourn adjourn(String by) {
    return new Adjourn(by, null);
  }

  /**
   * Opens the next sitting.
   *
   * @param by who steers
   * @return the command
   */
  static Reconvene reconvene(String by) {
    return new Reconvene(by);
  }

  /**
   * Breaks the meeting off.
   *
   * @param by who steers
   * @param reason why
   * @return the command
   */
  static Abandon abandon(String by, String reason) {
    return new Abandon(by, reason);
  }

  /**
   * Says: I am done.
   *
   * @param by who is done
   * @return the command
   */
  static Ready ready(String by) {
    return new Ready(by);
  }

  /**
   * Closes the phase and opens the next.
   *
   * @param by who steers
   * @return the command
   */
  static Advance advance(String by) {
    return new Advance(by, null);
  }

  /**
   * Leaves out the current phase, which must be optional.
   *
   * @param by who steers
   * @return the command
   */
  static Skip skip(String by) {
    return new Skip(by, null);
  }

  /**
   * Stops the clock for a while.
   *
   * @param by who steers
   * @return the command
   */
  static Pause pause(String by) {
    return new Pause(by, null);
  }

  /**
   * Goes on after a pause.
   *
   * @param by who steers
   * @return the command
   */
  static Resume resume(String by) {
    return new Resume(by);
  }

  /**
   * Ends the meeting.
   *
   * @param by who steers
   * @return the command
   */
  static Finish finish(String by) {
    return new Finish(by);
  }
}
