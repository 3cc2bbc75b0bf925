package org.intervisie.examples.console;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import org.intervisie.json.IntervisieJson;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.time.Plan;

/** Prints for programs: one document per line, and nothing else. */
final class JsonLines {
  private final PrintWriter out;
  private final Language language;

  JsonLines(PrintWriter out, Language language) {
    this.out = out;
    this.language = language;
  }

  /** A line per command with what it made happen, if anything, then the session document. */
  void print(Meeting meeting) {
    for (Meeting.Turn turn : meeting.turns()) {
      Refusal refusal = turn.refusal();
      line(refusal == null ? accepted(turn.events()) : refused(refusal));
    }
    line(IntervisieJson.writeSession(meeting.session()));
  }

  /** What one participant may see. */
  void printView(Meeting meeting, String participant) {
    People people = People.of(meeting);
    if (!people.everCameIn(participant)) {
      throw new UnreadableInputException(
          "--view: found '"
              + Paper.clean(participant)
              + "', who never came in; expected one of "
              + Paper.clean(String.join(", ", Nearest.to(participant, people.ids()))));
    }
    line(IntervisieJson.writeView(meeting.session().view(participant)));
  }

  /** One method document. */
  void print(Method method) {
    line(IntervisieJson.writeMethod(method));
  }

  /** All documents in one array, each on a line of its own. */
  void print(List<Method> methods) {
    line(
        methods.stream()
            .map(IntervisieJson::writeMethod)
            .collect(Collectors.joining(",\n", "[\n", "\n]")));
  }

  /** What came of planning. */
  void print(Plan plan) {
    line(IntervisieJson.writePlan(plan));
  }

  private static String accepted(List<Event> events) {
    return "{\"accepted\":" + IntervisieJson.writeEvents(events) + "}";
  }

  private String refused(Refusal refusal) {
    return "{\"refused\":" + IntervisieJson.writeRefusal(refusal, language.tag()) + "}";
  }

  private void line(String json) {
    out.print(json + "\n");
  }
}
