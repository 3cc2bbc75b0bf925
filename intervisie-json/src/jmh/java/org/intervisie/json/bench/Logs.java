package org.intervisie.json.bench;

import java.time.Instant;
import org.intervisie.method.Activity;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.intervisie.text.LocalizedText;

/** Meetings of eight people, with a new phase now and then, and contributions mostly. */
final class Logs {
  private static final LocalizedText TITLE = LocalizedText.plain("x");
  private static final String FACILITATOR = "anna";
  private static final String[] MEMBERS = {"bert", "carla", "dirk", "els", "fien", "gijs", "hans"};
  private static final String[] KINDS = {"question", "association", "reaction", "advice"};
  private static final String[] WORDS = {
    "when", "did", "it", "begin", "and", "who", "knows", "of", "it", "wat", "voelde", "je", "één"
  };
  private static final int PHASE_LENGTH = 15;
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  private Session session;

  private Logs(Session session) {
    this.session = session;
  }

  static Method method() {
    return Method.of("rounds")
        .title(TITLE)
        .role(Role.of(Role.FACILITATOR).title(TITLE))
        .role(Role.of(Role.MEMBER).title(TITLE))
        .cycle(
            Cycle.of("again")
                .step(phase("explore"))
                .step(phase("advise"))
                .repeat(new Repeat.Rounds(1, null)))
        .build();
  }

  private static Phase.Builder phase(String id) {
    Phase.Builder phase = Phase.of(id);
    phase.title(TITLE);
    for (String kind : KINDS) {
      phase.with(Activity.says(kind).by(Role.MEMBER));
    }
    return phase;
  }

  /** A finished session of so many events, 30 or more; the same each time. */
  static Session of(int events) {
    Logs log = new Logs(Session.open(method()));
    log.give(Command.join(FACILITATOR, Role.FACILITATOR));
    for (String member : MEMBERS) {
      log.give(Command.join(member));
    }
    log.give(Command.begin(FACILITATOR));
    while (log.size() < events - 1) {
      log.next(events - 1 - log.size());
    }
    return log.give(Command.finish(FACILITATOR));
  }

  /** A contribution, or the next phase, which takes two events or the three of another round. */
  private void next(int left) {
    if (size() % PHASE_LENGTH != 0 || left < 3) {
      contribute(size());
    } else if (session.check(Command.repeat(FACILITATOR), at()).isEmpty()) {
      give(Command.repeat(FACILITATOR));
    } else {
      give(Command.advance(FACILITATOR));
    }
  }

  private void contribute(int number) {
    give(
        Command.contribute(MEMBERS[number % MEMBERS.length], KINDS[number % KINDS.length])
            .withText(sentence(number)));
  }

  private static String sentence(int number) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < 12 + number % 5; i++) {
      sentence.append(WORDS[(number * 7 + i * (1 + number % 3)) % WORDS.length]).append(' ');
    }
    return sentence.toString();
  }

  private Session give(Command command) {
    session = session.handle(command, at());
    return session;
  }

  private int size() {
    return session.events().size();
  }

  private Instant at() {
    return START.plusMillis(size() * 17_250L);
  }
}
