package org.intervisie.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;

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
 * members that it does not know, so that what a newer version writes can be read. Writing is compact,
 * with members in a fixed order; what is absent, empty or holds anyway is left out. What was written
 * is read back as an equal value, as long as durations are above zero and at most 366 days, instants
 * lie in the years 0000 to 9999 and strings hold at most 1,000,000 characters.
 *
 * <p>A session document and events hold what everyone said: they are for the host. For a participant
 * there is {@link #writeView}.
 */
public final class IntervisieJson {
  private IntervisieJson() {}

  /**
   * Reads a method.
   *
   * @param json a method document; {@code format} may be left out
   * @return the method
   * @throws UnreadableDocumentException if it is no method document, or its parts do not fit together
   */
  public static Method readMethod(String json) {
    return Documents.read(json, MethodReader.METHOD);
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
    return Documents.read(json, EventReader.EVENT);
  }

  /**
   * Reads a session document. Whether its events can have happened is not judged here.
   *
   * @param json a session document
   * @param known finds the method when the document only has its id
   * @return the method and the events
   * @throws UnreadableDocumentException if it is no session document, or its method is not known
   */
  public static SessionDocument readSession(String json, Function<String, Optional<Method>> known) {
    return Documents.read(json, parser -> SessionCodec.read(parser, known));
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
