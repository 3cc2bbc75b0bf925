package org.intervisie.examples.console;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.json.IntervisieJson;
import org.intervisie.json.UnreadableDocumentException;
import org.intervisie.method.Method;
import org.intervisie.session.Command;

/**
 * Reads a script: a first line that names the method and the start, then one command per line, each
 * with its {@code at}. A command without {@code at} comes at the same instant as the one before.
 * Empty lines and lines that begin with {@code #} or {@code //} are for the reader.
 */
final class ScriptReader {
  private static final String HEADER =
      "a first line such as {\"method\":\"balint-five-step\",\"start\":\"2026-03-03T13:00:00Z\"}";
  private static final String INSTANT = "an instant such as 2026-03-03T13:00:00Z";
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  private final Path file;

  ScriptReader(Path file) {
    this.file = file;
  }

  /**
   * Reads the whole script.
   *
   * @throws UnreadableInputException at the first thing that cannot be read
   */
  Script read() {
    String[] lines = InputFile.read(file).split("\r?\n", -1);
    int header = next(lines, 0);
    if (header == lines.length) {
      throw UnreadableInputException.inFile(file, "no line with anything in it", HEADER);
    }
    JsonMembers members = header(header + 1, lines[header]);
    Instant start = instant(header + 1, "/start", required(header + 1, members, "start"));
    Method method =
        new MethodReference(file, header + 1, required(header + 1, members, "method")).resolve();
    List<Script.Line> commands = new ArrayList<>();
    Instant at = start;
    for (int i = next(lines, header + 1); i < lines.length; i = next(lines, i + 1)) {
      Script.Line command = command(i + 1, lines[i], at);
      commands.add(command);
      at = command.at();
    }
    return new Script(file, header + 1, method, start, commands);
  }

  /** The index of the next line that says something; the number of lines when there is none. */
  private static int next(String[] lines, int from) {
    int next = from;
    while (next < lines.length && isForTheReader(lines[next].strip())) {
      next++;
    }
    return next;
  }

  private static boolean isForTheReader(String line) {
    return line.isEmpty() || line.startsWith("#") || line.startsWith("//");
  }

  private JsonMembers header(int number, String line) {
    try {
      return JsonMembers.of(line);
    } catch (JsonMembers.NoObject e) {
      throw UnreadableInputException.at(file, number, e.column, "", e.found(), HEADER);
    }
  }

  private JsonMembers.Member required(int number, JsonMembers members, String name) {
    return members
        .find(name)
        .orElseThrow(
            () -> UnreadableInputException.at(file, number, 0, "/" + name, "nothing", HEADER));
  }

  private Script.Line command(int number, String line, Instant before) {
    try {
      Command command = IntervisieJson.readCommand(line);
      JsonMembers.Member at = JsonMembers.of(line).find("at").orElse(null);
      return new Script.Line(number, at == null ? before : instant(number, "/at", at), command);
    } catch (UnreadableDocumentException e) {
      throw UnreadableInputException.at(file, number, 1, "", e);
    } catch (JsonMembers.NoObject e) {
      throw UnreadableInputException.at(file, number, e.column, "", e.found(), "a command");
    }
  }

  private Instant instant(int number, String pointer, JsonMembers.Member member) {
    String text = member.text();
    try {
      Instant instant = text == null ? null : Instant.parse(text);
      if (instant != null && !instant.isBefore(EARLIEST) && instant.isBefore(LATEST)) {
        return instant;
      }
    } catch (DateTimeException e) {
      // Told below, with the place.
    }
    throw UnreadableInputException.at(
        file, number, member.column(), pointer, member.shown(), INSTANT);
  }
}
