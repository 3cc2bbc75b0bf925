package org.intervisie.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.assertj.core.annotation.CheckReturnValue;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Decision;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.jspecify.annotations.Nullable;

/**
 * A meeting told step by step in a test: who is there, what happens, what is refused, who sees what.
 *
 * <pre>{@code
 * meeting(method)
 *     .with("anna", FACILITATOR).with("bert", CASE_OWNER).with("carla")
 *     .when(begin("anna")).inPhase("present")
 *     .when(contribute("carla", ADVICE)).refused(NOT_ALLOWED_IN_PHASE)
 *     .minutesLater(5)
 *     .when(contribute("bert", CASE), advance("anna"))
 *     .then(it -> it.isIn("ask").doesNotAllow("bert", Command.Type.CONTRIBUTE));
 * }</pre>
 *
 * <p>What happens is expected to be accepted: a command that is refused fails the story at the next step,
 * whatever that is, unless that step is {@link #refused}. At the very end of a test there is no next step,
 * so close with a check such as {@link #accepted()}.
 *
 * <p>Time is the story's own: each command comes ten seconds after the one before it, unless the story
 * {@linkplain #after moves on}. A story changes as it is told and is for one test; it fails with an {@link
 * AssertionError} that tells which step failed, why, and how the meeting stands, but not what anyone said.
 */
public final class Story {
  /** From one command to the next, unless the story moves on. */
  public static final Duration PACE = Duration.ofSeconds(10);

  private static final int STEPS_SHOWN = 5;

  private final List<String> steps = new ArrayList<>();
  private final List<Outcome> outcomes = new ArrayList<>();
  private Session session;
  private Instant now = Instant.parse("2026-03-03T13:00:00Z");
  private boolean moved = true;

  private Story(Session session) {
    this.session = session;
  }

  /** What came of a command of the last {@code when}. */
  private record Outcome(Command command, int step, Optional<Refusal> refusal) {
    String told() {
      return "step " + step + " of the story (" + SessionInShort.command(command) + ")";
    }
  }

  /**
   * A story of a method, in which nobody has come in yet.
   *
   * @param method the method
   * @return the story
   * @throws org.intervisie.method.UnsoundMethodException if a review finds errors in the method
   */
  public static Story meeting(Method method) {
    return meeting(Session.open(method));
  }

  /**
   * A story that goes on from a session, such as one with limits of its own.
   *
   * @param session how the meeting stands; the story begins with its last event
   * @return the story
   */
  public static Story meeting(Session session) {
    Story story = new Story(session);
    if (!session.events().isEmpty()) {
      story.now = SessionInShort.last(session);
      story.moved = false;
    }
    return story;
  }

  // Happenings

  /**
   * Someone comes in, on his or her own account.
   *
   * @param participant the id
   * @param roles the roles claimed; none for the plain one
   * @return this story
   */
  public Story with(String participant, String... roles) {
    return when(Command.join(participant, roles)).accepted();
  }

  /**
   * People come in one by one, with the plain role.
   *
   * @param participants the ids
   * @return this story
   */
  public Story withAll(Iterable<String> participants) {
    participants.forEach(this::with);
    return this;
  }

  /**
   * Commands are given, one after the other. Each must be accepted, unless {@link #refused} follows.
   *
   * @param commands at least one
   * @return this story
   * @throws AssertionError if something of the step before was refused
   */
  @CheckReturnValue
  public Story when(Command... commands) {
    settle();
    if (commands.length == 0) {
      throw new IllegalArgumentException("name at least one command");
    }
    for (Command command : commands) {
      now = moved ? now : now.plus(PACE);
      moved = false;
      steps.add(SessionInShort.command(command) + where());
      Decision decision = session.decide(command, now);
      Optional<Refusal> refusal = Optional.empty();
      if (decision instanceof Decision.Refused refused) {
        refusal = Optional.of(refused.refusal());
      } else {
        session = session.handle(command, now);
      }
      outcomes.add(new Outcome(command, steps.size(), refusal));
    }
    return this;
  }

  private String where() {
    return session.phase().map(phase -> " in '" + phase + "'").orElse("");
  }

  // Time

  /**
   * The next command comes at an instant.
   *
   * @param instant when; one before the last event is refused by the session, not by the story
   * @return this story
   */
  public Story at(Instant instant) {
    settle();
    now = instant;
    moved = true;
    return this;
  }

  /**
   * The next command comes so long after the last one, or after what this was moved to before.
   *
   * @param duration how much later
   * @return this story
   */
  public Story after(Duration duration) {
    return at(now.plus(duration));
  }

  /**
   * The next command comes some minutes after the last one.
   *
   * @param minutes how many
   * @return this story
   */
  public Story minutesLater(int minutes) {
    return after(Duration.ofMinutes(minutes));
  }

  // What came of it

  /**
   * All commands of the step before were accepted. To close a test with; elsewhere the next step sees to
   * it.
   *
   * @return this story
   * @throws AssertionError if one was refused
   */
  public Story accepted() {
    settle();
    return this;
  }

  /**
   * All commands of the step before were refused, for one reason.
   *
   * @param code the reason
   * @return this story
   * @throws AssertionError if one was accepted, or refused for another reason
   */
  public Story refused(Refusal.Code code) {
    return refused(refusal -> IntervisieAssertions.assertThat(refusal).hasCode(code));
  }

  /**
   * All commands of the step before were refused, and the refusal of each passes a check.
   *
   * @param check what is expected of a refusal; throws if it is not so
   * @return this story
   * @throws AssertionError if a command was accepted, or the check fails
   */
  public Story refused(Consumer<Refusal> check) {
    if (outcomes.isEmpty()) {
      throw new IllegalStateException("nothing was tried that could be refused");
    }
    List<Outcome> tried = List.copyOf(outcomes);
    outcomes.clear();
    for (Outcome outcome : tried) {
      if (outcome.refusal().isEmpty()) {
        throw failure(outcome.told() + " should have been refused but was accepted", null);
      }
      try {
        check.accept(outcome.refusal().get());
      } catch (AssertionError wrong) {
        throw failure(outcome.told() + " was refused otherwise. " + wrong.getMessage(), wrong);
      }
    }
    return this;
  }

  /**
   * The meeting passes a check.
   *
   * @param check assertions about the session
   * @return this story
   * @throws AssertionError if the check fails, or something of the step before was refused
   */
  public Story then(Consumer<SessionAssert> check) {
    settle();
    try {
      check.accept(new SessionAssert(session));
    } catch (AssertionError wrong) {
      throw new AssertionError(so() + wrong.getMessage() + past(), wrong);
    }
    return this;
  }

  /**
   * A phase is open.
   *
   * @param phase the phase's id
   * @return this story
   */
  public Story inPhase(String phase) {
    return then(it -> it.isIn(phase));
  }

  /**
   * The meeting has come to its end.
   *
   * @return this story
   */
  public Story finished() {
    return then(it -> it.hasStatus(Status.FINISHED));
  }

  /**
   * Someone sees contributions, perhaps among others.
   *
   * @param participant who
   * @param contributions their ids
   * @return this story
   * @throws IllegalArgumentException if no contribution is named
   */
  public Story sees(String participant, String... contributions) {
    return then(it -> it.showsTo(participant, contributions));
  }

  /**
   * Someone sees none of some contributions.
   *
   * @param participant who
   * @param contributions their ids
   * @return this story
   * @throws IllegalArgumentException if no contribution is named
   */
  public Story doesNotSee(String participant, String... contributions) {
    return then(it -> it.hidesFrom(participant, contributions));
  }

  // What the story knows

  /**
   * The contribution made last.
   *
   * @return its id
   * @throws IllegalStateException if nobody contributed yet
   */
  public String last() {
    settle();
    List<String> all = SessionInShort.contributions(session);
    if (all.isEmpty()) {
      throw new IllegalStateException("nobody contributed yet");
    }
    return all.get(all.size() - 1);
  }

  /**
   * The meeting as it stands.
   *
   * @return the session
   */
  public Session session() {
    settle();
    return session;
  }

  /**
   * When the last command came, or what the story was moved to since.
   *
   * @return the instant
   */
  public Instant now() {
    settle();
    return now;
  }

  // Failures

  /** Fails when something was refused and nobody expected it. */
  private void settle() {
    Optional<Outcome> refused =
        outcomes.stream().filter(outcome -> outcome.refusal().isPresent()).findFirst();
    outcomes.clear();
    refused.ifPresent(
        outcome -> {
          throw failure(
              outcome.told()
                  + " was refused ("
                  + outcome.refusal().map(it -> it.code().id()).orElse("")
                  + "): "
                  + outcome.refusal().map(it -> it.message("en")).orElse(""),
              null);
        });
  }

  private AssertionError failure(String what, @Nullable Throwable cause) {
    String first = Character.toUpperCase(what.charAt(0)) + what.substring(1);
    return new AssertionError(first + "\n" + SessionInShort.of(session) + past(), cause);
  }

  private String so() {
    return steps.isEmpty()
        ? "At the beginning of the story: "
        : "After step " + steps.size() + " of the story (" + steps.get(steps.size() - 1) + "): ";
  }

  private String past() {
    StringBuilder text = new StringBuilder("\nThe story so far:");
    int from = Math.max(0, steps.size() - STEPS_SHOWN);
    text.append(from > 0 ? "\n  …" : "");
    for (int i = from; i < steps.size(); i++) {
      text.append("\n  ").append(i + 1).append(". ").append(steps.get(i));
    }
    return text.toString();
  }
}
