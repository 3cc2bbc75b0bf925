package org.intervisie.bench;

import java.time.Instant;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.session.Command;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;
import org.intervisie.text.LocalizedText;

/**
 * Sessions of any length: eight people in one open phase, who ask, answer and rate. After the first
 * eight questions, half of what they say is a question, a quarter an answer, a quarter a rating.
 */
final class Grown {
  static final String FACILITATOR = "anna";
  static final String MEMBER = "bert";

  /** The default, with room to go on after 100,000. */
  static final Limits LIMITS = Limits.defaults().withContributions(200_000);

  private static final String[] PEOPLE = {
    FACILITATOR, MEMBER, "carla", "dirk", "els", "fien", "gijs", "hans"
  };
  private static final String[] ROLES = {Role.FACILITATOR, Role.MEMBER};
  private static final String WARM = "warm";
  private static final int LENGTH = 80;
  private static final String SENTENCE =
      ": a sentence of about the length that people type when someone asks them to explain";
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  /** More than fit: the quota is checked and never reached. */
  private static final int MANY = 1_000_000;

  private Grown() {}

  static Method method() {
    LocalizedText text = LocalizedText.plain("x");
    return Method.of("one-long-phase")
        .title(text)
        .role(Role.of(Role.FACILITATOR).title(text))
        .role(Role.of(Role.MEMBER).title(text).min(2))
        .phase(
            Phase.of("talk")
                .title(text)
                .with(Activity.says(Kind.QUESTION).by(ROLES).times(Times.between(1, MANY)))
                .with(
                    Activity.says(Kind.ANSWER)
                        .by(ROLES)
                        .about(Kind.QUESTION)
                        .times(Times.atMost(MANY)))
                .with(
                    Activity.writes(Kind.RATING)
                        .by(ROLES)
                        .about(Kind.QUESTION)
                        .addLabels(new Label(WARM, text), new Label("cold", text))
                        .times(Times.atMost(1).perTarget())))
        .phase(Phase.of("look-back").title(text).with(Activity.says(Kind.INSIGHT).by(Role.MEMBER)))
        .build();
  }

  /** A session that holds so many contributions. */
  static Session session(int size) {
    Session session = Session.open(PreparedMethod.of(method()), LIMITS);
    for (String person : PEOPLE) {
      Command join =
          person.equals(FACILITATOR)
              ? Command.join(person, Role.FACILITATOR)
              : Command.join(person);
      session = session.handle(join, START);
    }
    session = session.handle(Command.begin(FACILITATOR), START);
    for (int number = 1; number <= size; number++) {
      session = more(session, number);
    }
    return session;
  }

  /** The session with one contribution more, the one that has this number. */
  static Session more(Session session, int number) {
    int turn = number <= PEOPLE.length ? 0 : (number - 1) % 4;
    Command.Contribute command =
        switch (turn) {
          case 2 -> answer(author(number), number - 2);
          case 3 -> rating(author(number), number - 2);
          default -> question(author(number));
        };
    // A text of its own for each, as it would come in.
    return session.handle(
        command.withText((number + SENTENCE).substring(0, LENGTH)), instant(number));
  }

  /** Who made the contribution with a number: everyone in turn, and each of all sorts. */
  static String author(int number) {
    int index = number - 1;
    return PEOPLE[(index + index / PEOPLE.length) % PEOPLE.length];
  }

  static Instant instant(int number) {
    return START.plusSeconds(number);
  }

  /** The number of a question that nobody rated, close to a number and not after it. */
  static int unrated(int number) {
    return number - (number - 1) % 4;
  }

  static Command.Contribute question(String by) {
    return Command.contribute(by, Kind.QUESTION).withText(SENTENCE);
  }

  static Command.Contribute answer(String by, int number) {
    return Command.contribute(by, Kind.ANSWER).withText(SENTENCE).withAbout("c" + number);
  }

  static Command.Contribute rating(String by, int number) {
    return Command.contribute(by, Kind.RATING).withLabel(WARM).withAbout("c" + number);
  }
}
