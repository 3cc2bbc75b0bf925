package org.intervisie.examples.first;

import java.time.Instant;
import org.intervisie.json.IntervisieJson;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.methods.BuiltInMethods;
import org.intervisie.session.Command;
import org.intervisie.session.Session;

/** The beginning of a meeting, as the README tells it. */
public final class FirstMeeting {
  private FirstMeeting() {}

  /**
   * Plays it.
   *
   * @param now the instant at which all of it happens
   * @return the session when members think over their advice
   */
  static Session play(Instant now) {
    // [first-meeting]
    Method method = BuiltInMethods.find("balint-five-step").orElseThrow();
    Session session =
        Session.open(method)
            .handle(Command.join("anna", Role.FACILITATOR), now)
            .handle(Command.join("daan", Role.CASE_OWNER), now)
            .handle(Command.join("bram"), now)
            .handle(Command.begin("anna"), now)
            .handle(Command.contribute("daan", Kind.CASE).withText("Since January…"), now)
            .handle(Command.contribute("daan", Kind.STATEMENT).withText("My question…"), now)
            .handle(Command.advance("anna"), now)
            .handle(Command.contribute("bram", Kind.QUESTION).withText("Who knows?"), now);

    session.check(Command.contribute("bram", Kind.ADVICE), now); // refused: not in this phase
    session.moves("daan"); // what Daan may do now: answer c3, signal ready, leave, withdraw
    session.view("bram"); // what Bram may see, and nothing more
    String document = IntervisieJson.writeSession(session); // all of it, for the host to store
    // [/first-meeting]
    if (document.isEmpty()) {
      throw new IllegalStateException("a session always has a document");
    }
    return session;
  }

  /**
   * Plays it now and prints what Daan may do next.
   *
   * @param args none
   */
  public static void main(String[] args) {
    play(Instant.now()).moves("daan").forEach(System.out::println);
  }
}
