package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.Status;
import org.jspecify.annotations.NullMarked;

/**
 * A meeting told step by step: what happens, what is tried and refused, who sees what. Every command
 * is half a minute after the one before it.
 */
@NullMarked
final class Story {
  private static final Duration STEP = Duration.ofSeconds(30);

  private Session session;
  private String onlooker = "";
  private Instant now = Instant.parse("2026-03-03T13:00:00Z");

  private Story(Method method) {
    session = Session.open(method);
  }

  static Story of(Method method) {
    return new Story(method);
  }

  Story joins(String participant, String... roles) {
    onlooker = participant;
    return does(Command.join(participant, roles));
  }

  /** Something happens; a refusal fails the story with its message. */
  Story does(Command... commands) {
    for (Command command : commands) {
      now = now.plus(STEP);
      assertThat(session.check(command, now).map(refusal -> refusal.message("en")))
          .as("%s by %s", command.type(), command.by())
          .isEmpty();
      session = session.handle(command, now);
    }
    return this;
  }

  /** Something is tried and refused; the meeting stays as it was. */
  Story refuses(Refusal.Code code, Command... commands) {
    for (Command command : commands) {
      assertThat(session.check(command, now.plus(STEP)).map(Refusal::code))
          .as("%s by %s in %s", command.type(), command.by(), session.phase().orElse("-"))
          .contains(code);
    }
    return this;
  }

  /** Goes on to the next phase, which must be this one. */
  Story next(String by, String phase) {
    return does(Command.advance(by)).in(phase);
  }

  Story in(String phase) {
    assertThat(session.phase()).contains(phase);
    return this;
  }

  /** A participant may see these contributions. */
  Story sees(String participant, String... contributions) {
    assertThat(shownTo(participant)).contains(contributions);
    return this;
  }

  Story doesNotSee(String participant, String... contributions) {
    assertThat(shownTo(participant)).doesNotContain(contributions);
    return this;
  }

  private List<String> shownTo(String participant) {
    return session.view(participant).contributions().stream()
        .map(seen -> seen.id().toString())
        .toList();
  }

  /** The id of the contribution made last. */
  String last() {
    return "c" + session.view(onlooker).contributionCount();
  }

  Story ends(String by) {
    does(Command.advance(by));
    assertThat(session.status()).isEqualTo(Status.FINISHED);
    return this;
  }

  Session session() {
    return session;
  }
}
