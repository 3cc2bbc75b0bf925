package org.intervisie.json;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;

/**
 * Reads and writes the documents of this library as JSON, without any knowledge of Jackson.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Command command = IntervisieJson.readCommand("""
 *     {"type": "contribute", "by": "anna", "kind": "question"}""");
 * }</pre>
 *
 * <p>Reading refuses an unknown type, a missing member, a value of the wrong sort, null, a second
 * member of the same name, more after the end, and depth or size beyond all reason; it passes over
 * members that it does not know, so that what a newer version writes can be read. Of what is wrong with a
 * method or an agenda it tells everything at once. Writing is compact, with members in a fixed order;
 * what is absent, empty or holds anyway is left out.
 *
 * <p>What was written is read back as an equal value, as long as durations are above zero and at most 366
 * days (in an agenda: zero or more and at most 10,000 days), instants lie in the years 0000 to 9999, the
 * items of an agenda follow each other, strings have at most 1,000,000 characters and no half of a
 * surrogate pair (which is written as U+FFFD), and the document has at most 10,000,000 characters (a
 * session or a list of events: 500,000,000) and 100 levels.
 *
 * <p><b>Whose is a document?</b> A session document and events hold what everyone said, also what is
 * kept to oneself: they are for the host and nobody else. For a participant there is {@link #writeView}. An
 * agenda and a method hold nothing that anyone said.
 */
public final class IntervisieJson {
  private IntervisieJson() {}

  /**
   * Reads a method, also one in which a {@linkplain #readReviewed review} would find errors.
   *
   * @param json a method document; {@code format} may be left out
   * @return the method
   * @throws UnreadableDocumentException if it is no method document, or its parts do not fit together
   */
  public static Method readMethod(String json) {
    return Documents.read(json, MethodReader.METHOD);
  }

  /**
   * Reads a method and reviews it: it comes back with all findings, each where it stands in the
   * document. Nothing is refused for what a review finds; {@code review().requireSound()} does that.
   *
   * @param json a method document; {@code format} may be left out
   * @return the method and what was found
   * @throws UnreadableDocumentException if it is no method document, or its parts do not fit together
   */
  public static ReviewedMethod readReviewed(String json) {
    return Documents.read(json, MethodReader.REVIEWED);
  }

  /**
   * Reads a command. Whether what it names exists is for the session to say.
   *
   * @param json a command, with or without the {@code id} under which it may be sent again; members
   *     that no command has, such as {@code at}, are passed over
   * @return the command
   * @throws UnreadableDocumentException if it is no command
   */
  public static Command readCommand(String json) {
    return Documents.read(json, CommandReader.COMMAND);
  }

  /**
   * Reads an event.
   *
   * @param json an event
   * @return the event
   * @throws UnreadableDocumentException if it is no event
   */
  public static Event readEvent(String json) {
    return Documents.read(json, EventReader::readOne);
  }

  /**
   * Reads events. Whether they can have happened is for {@link
   * org.intervisie.session.Session#replayStrictly Session.replayStrictly} to say.
   *
   * @param json a list of events, as {@link #writeEvents} writes it
   * @return the events, in order
   * @throws UnreadableDocumentException if it is no list of events
   */
  public static List<Event> readEvents(String json) {
    return Documents.readLog(json, parser -> EventReader.readAll(parser, null));
  }

  /**
   * Reads a session document, if its events can have happened: if there are commands that lead to just
   * these, as {@link org.intervisie.session.Session#replayStrictly Session.replayStrictly} finds out.
   * {@code Session.replay(document.method(), document.events())} makes a session of it.
   *
   * @param json a session document
   * @param known finds the method when the document only has its id
   * @return the method and the events
   * @throws UnreadableDocumentException if it is no session document, its method is not known, or one of
   *     its events cannot have happened; then the cause is an {@link
   *     org.intervisie.session.ImpossibleEventException}, with the number of the first and why
   */
  public static SessionDocument readSession(String json, Function<String, Optional<Method>> known) {
    requireNonNull(known, "known");
    return Documents.readLog(json, parser -> SessionCodec.read(parser, known, true));
  }

  /**
   * Reads a session document from a stream, event by event, if its events can have happened.
   *
   * @param json the bytes of a session document, in UTF-8, UTF-16 or UTF-32; left open
   * @param known finds the method when the document only has its id
   * @return the method and the events
   * @throws UnreadableDocumentException as {@link #readSession(String, Function)} throws it
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static SessionDocument readSession(
      InputStream json, Function<String, Optional<Method>> known) {
    requireNonNull(known, "known");
    return Documents.readLog(json, parser -> SessionCodec.read(parser, known, true));
  }

  /**
   * Reads a session document without asking whether its events can have happened: faster, for what the
   * application itself has stored, and for what an earlier version stored under rules that have been
   * repaired since. {@code Session.replay(document.method(), document.events())} makes a session of any.
   *
   * @param json a session document
   * @param known finds the method when the document only has its id
   * @return the method and the events
   * @throws UnreadableDocumentException if it is no session document, or its method is not known
   */
  public static SessionDocument readSessionLeniently(
      String json, Function<String, Optional<Method>> known) {
    requireNonNull(known, "known");
    return Documents.readLog(json, parser -> SessionCodec.read(parser, known, false));
  }

  /**
   * Reads a session document from a stream, event by event, without asking whether its events can have
   * happened.
   *
   * @param json the bytes of a session document, in UTF-8, UTF-16 or UTF-32; left open
   * @param known finds the method when the document only has its id
   * @return the method and the events
   * @throws UnreadableDocumentException if it is no session document, or its method is not known
   * @throws java.io.UncheckedIOException if the stream cannot be read
   */
  public static SessionDocument readSessionLeniently(
      InputStream json, Function<String, Optional<Method>> known) {
    requireNonNull(known, "known");
    return Documents.readLog(json, parser -> SessionCodec.read(parser, known, false));
  }

  /**
   * Reads an agenda. Its items must follow each other: none begins before the one before it ends,
   * and no sitting comes after a later one. {@code end} may be left out; {@code why} is passed over,
   * as it follows from the rest.
   *
   * @param json an agenda document
   * @return the agenda
   * @throws UnreadableDocumentException if it is no agenda document, or says why there is no agenda
   */
  public static Agenda readAgenda(String json) {
    return Documents.read(json, AgendaReader.AGENDA);
  }

  /**
   * Reads a view, for a client that is not the host.
   *
   * @param json a view, as {@link #writeView} writes it
   * @return the view
   * @throws UnreadableDocumentException if it is no view
   */
  public static SessionView readView(String json) {
    return Documents.read(json, ViewReader.VIEW);
  }

  /**
   * Writes a method.
   *
   * @param method the method
   * @return a method document
   */
  public static String writeMethod(Method method) {
    return Documents.write(json -> MethodWriter.write(method, json));
  }

  /**
   * Writes a command.
   *
   * @param command the command
   * @return its JSON, an object
   */
  public static String writeCommand(Command command) {
    return Documents.write(json -> CommandWriter.write(command, json));
  }

  /**
   * Writes an event.
   *
   * @param event the event
   * @return its JSON, an object
   */
  public static String writeEvent(Event event) {
    return Documents.write(json -> EventWriter.write(event, json));
  }

  /**
   * Writes events.
   *
   * @param events the events, in order
   * @return their JSON, a list
   */
  public static String writeEvents(List<Event> events) {
    return Documents.write(json -> EventWriter.writeAll(events, json));
  }

  /**
   * Writes a whole session, method included. It holds what everyone said.
   *
   * @param session the session
   * @return a session document
   */
  public static String writeSession(Session session) {
    return writeSession(new SessionDocument(session.method(), session.events()));
  }

  /**
   * Writes a whole session, method included. It holds what everyone said.
   *
   * @param session the method and the events
   * @return a session document
   */
  public static String writeSession(SessionDocument session) {
    return Documents.write(json -> SessionCodec.write(session.method(), session.events(), json));
  }

  /**
   * Writes a whole session to a stream, method included. It holds what everyone said.
   *
   * @param session the method and the events
   * @param out gets a session document in UTF-8; flushed and left open
   * @throws java.io.UncheckedIOException if the stream cannot be written to
   */
  public static void writeSession(SessionDocument session, OutputStream out) {
    Documents.write(out, json -> SessionCodec.write(session.method(), session.events(), json));
  }

  /**
   * Writes a session that names its method rather than hold it, for who keeps methods elsewhere. It
   * reads back the same as long as that method stays as it is. It holds what everyone said.
   *
   * @param method the method's id
   * @param events the events, in order
   * @return a session document
   */
  public static String writeSession(String method, List<Event> events) {
    return Documents.write(json -> SessionCodec.write(method, events, json));
  }

  /**
   * Writes an agenda: when it starts and ends, and its items with {@code phase}, {@code title},
   * {@code sitting} when it is not the first, {@code start}, {@code end}, {@code length}, {@code
   * planned} when it is known, {@code reason}, {@code optional} when it is, and {@code why}, a
   * sentence to show to people. For example
   *
   * <pre>{@code
   * {
   *   "format": "intervisie/agenda/1",
   *   "start": "2026-03-01T09:00:00Z",
   *   "end": "2026-03-01T09:10:00Z",
   *   "items": [
   *     {
   *       "phase": "associate",
   *       "title": {"en": "Associate", "nl": "Associëren"},
   *       "start": "2026-03-01T09:00:00Z",
   *       "end": "2026-03-01T09:10:00Z",
   *       "length": "PT10M",
   *       "planned": "PT10M",
   *       "reason": "planned",
   *       "why": {"en": "As planned: 10 minutes.", "nl": "Zoals gepland: 10 minuten."}
   *     }
   *   ]
   * }
   * }</pre>
   *
   * @param agenda the agenda
   * @return an agenda document
   */
  public static String writeAgenda(Agenda agenda) {
    return Documents.write(json -> AgendaWriter.write(agenda, json));
  }

  /**
   * Writes what came of planning. An agenda is written as by {@link #writeAgenda}. One that does not
   * fit is written with {@code fits} false, {@code length}, {@code shortest}, {@code longest} when
   * there is a limit, {@code shortBy} or {@code overBy}, whichever there is, or else the {@code
   * sitting} that cannot be filled, the ids of the phases to
   * {@code leaveOut}, and {@code why}: an application can show it, but it is not read again. For
   * example
   *
   * <pre>{@code
   * {
   *   "format": "intervisie/agenda/1",
   *   "fits": false,
   *   "length": "PT40M",
   *   "shortest": "PT45M",
   *   "shortBy": "PT5M",
   *   "leaveOut": ["recite"],
   *   "why": {"en": "Does not fit into 40 minutes: …", "nl": "Past niet in 40 minuten: …"}
   * }
   * }</pre>
   *
   * @param plan the plan
   * @return an agenda document
   */
  public static String writePlan(Plan plan) {
    return Documents.write(json -> AgendaWriter.write(plan, json));
  }

  /**
   * Writes what one participant may see of a session.
   *
   * @param view the view
   * @return its JSON, an object
   */
  public static String writeView(SessionView view) {
    return Documents.write(json -> ViewWriter.write(view, json));
  }

  /**
   * Writes why a command was refused: {@code code} and {@code message}.
   *
   * @param refusal the refusal
   * @param language the language of the message; Dutch for {@code nl} and its regions, English for any
   *     other
   * @return its JSON, an object
   */
  public static String writeRefusal(Refusal refusal, String language) {
    return Documents.write(json -> ViewWriter.write(refusal, language, json));
  }
}
