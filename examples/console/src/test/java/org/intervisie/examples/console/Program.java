package org.intervisie.examples.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The program run to its end within the test.
 *
 * @param code the exit code
 * @param out what it printed
 * @param err what it printed about problems
 */
record Program(int code, String out, String err) {
  private static final Path MEETINGS = Path.of("meetings");

  static Program run(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Main.execute(new PrintWriter(out), new PrintWriter(err), args);
    return new Program(code, out.toString(), err.toString());
  }

  /** The path of one of the meetings that come with the program. */
  static String meeting(String name) {
    return MEETINGS.resolve(name + ".jsonl").toString();
  }

  /** The commands of one of those meetings. */
  static List<JsonNode> commands(String name) {
    return read(Path.of(meeting(name)))
        .lines()
        .filter(line -> line.startsWith("{\"at\""))
        .map(Program::json)
        .toList();
  }

  static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JsonNode json(String line) {
    return JsonMapper.shared().readTree(line);
  }

  /** What it printed, line by line, as JSON. */
  List<JsonNode> jsonLines() {
    return out.lines().map(Program::json).toList();
  }

  /** The minutes: what stands from their heading to the end. */
  String minutes() {
    return out.substring(Math.max(out.indexOf("\nMinutes\n"), out.indexOf("\nVerslag\n")));
  }
}
