package org.intervisie.testing;

import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitrary;
import org.intervisie.method.Method;
import org.intervisie.session.Command;

/**
 * Random commands in a row, to drive something other than a {@link org.intervisie.session.Session} with,
 * such as a server or a store of one's own. Where the sessions between them matter take a {@link Walk}.
 *
 * <pre>{@code
 * @Property
 * void ourServerAcceptsWhatASessionAccepts(@ForAll("meetings") List<CommandSequences.Given> meeting) {
 *   meeting.forEach(given -> server.send(given.command(), given.at()));
 *   …
 * }
 *
 * @Provide
 * Arbitrary<List<CommandSequences.Given>> meetings() {
 *   return CommandSequences.accepted(method);
 * }
 * }</pre>
 */
public final class CommandSequences {
  private CommandSequences() {}

  /**
   * A command and when it is given.
   *
   * @param command the command
   * @param at when
   */
  public record Given(Command command, Instant at) {}

  /**
   * Any commands, many of them refused, some of them before the one that they follow.
   *
   * @param method the method of the meeting
   * @return the arbitrary; it shrinks to few commands
   * @throws IllegalArgumentException if the method has no room for the people that it needs
   */
  public static Arbitrary<List<Given>> any(Method method) {
    return Walk.of(method).map(walk -> given(walk.steps()));
  }

  /**
   * Commands that a session accepts, from the beginning of a meeting on.
   *
   * @param method the method of the meeting
   * @return the arbitrary; it shrinks to few commands
   * @throws IllegalArgumentException if the method has no room for the people that it needs
   */
  public static Arbitrary<List<Given>> accepted(Method method) {
    return Walk.of(method)
        .map(walk -> given(walk.steps().stream().filter(Walk.Step::isAccepted).toList()));
  }

  private static List<Given> given(List<Walk.Step> steps) {
    return steps.stream().map(step -> new Given(step.command(), step.at())).toList();
  }
}
