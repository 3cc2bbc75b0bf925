package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** That moves are exact: what is listed is accepted, what is not listed is refused. */
@Domain(Meetings.class)
class MoveProperties {

  // Red when Speaking.moves does not look whose turn it is in a round, or Joining.joinMoves
  // whether the group is full.
  @Property
  void everyListedMoveIsAccepted(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant at = Outlook.last(session).plusSeconds(1);
          for (String person : Outlook.askers(session)) {
            for (Move move : session.moves(person)) {
              assertThat(move.by()).isEqualTo(person);
              List<Command> commands = Commands.every(move, at);
              assertThat(commands).isNotEmpty();
              for (Command command : commands) {
                assertThat(move.covers(command)).isTrue();
                assertThat(command.type()).isEqualTo(move.type());
                assertThat(session.check(command, at)).isEmpty();
              }
            }
          }
        });
  }

  // Red when Moving.moves lists no phase to return to, or Move.Contribute.covers takes a missing
  // label as one.
  @Property
  void whatNoMoveListsIsRefused(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant at = Outlook.last(session).plusSeconds(1);
          Choices choices = Choices.of(31 * session.events().size() + step.command().hashCode());
          for (int i = 0; i < 12; i++) {
            Command command =
                i % 2 == 0
                    ? Commands.any(choices, session, at)
                    : Commands.nearly(choices, session, at);
            if (isWithinBounds(command, at)) {
              boolean listed =
                  session.moves(command.by()).stream().anyMatch(move -> move.covers(command));
              assertThat(session.check(command, at).isEmpty()).isEqualTo(listed);
            }
          }
        });
  }

  /** Moves leave limits on length and times that go back aside. */
  private static boolean isWithinBounds(Command command, Instant at) {
    if (command instanceof Command.Extend extend) {
      return extend.duration().compareTo(Duration.ZERO) > 0
          && extend.duration().compareTo(Duration.ofDays(1)) <= 0;
    }
    return !(command instanceof Command.Replan replan) || !replan.end().isBefore(at);
  }
}
