package org.intervisie.examples.console;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.session.Command;

/**
 * A meeting as it was written down beforehand.
 *
 * @param file where it stands
 * @param headerLine the number of the line that names the method, from 1
 * @param method the method
 * @param start when the meeting is planned to begin
 * @param lines the commands in order
 */
record Script(Path file, int headerLine, Method method, Instant start, List<Line> lines) {
  Script {
    lines = List.copyOf(lines);
  }

  /**
   * One command.
   *
   * @param number the number of its line, from 1
   * @param at when it is given
   * @param command the command
   */
  record Line(int number, Instant at, Command command) {}
}
