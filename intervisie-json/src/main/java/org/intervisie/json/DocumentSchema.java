package org.intervisie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/**
 * The JSON Schemas (draft 2020-12) of the documents: for editors that complete and check while
 * someone writes a method, and for other languages. Any validator takes them; for example
 *
 * <pre>{@code
 * Map<String, String> texts = new HashMap<>();
 * for (DocumentSchema schema : DocumentSchema.values()) {
 *   texts.put(schema.id(), schema.json());
 * }
 * }</pre>
 *
 * <p>gives a validator all that it needs: the schema of sessions refers to those of methods and
 * events by their ids, and nothing is to be fetched from anywhere. Each other schema is complete by
 * itself.
 *
 * <p>What this library writes is valid, and what a schema refuses is not read. A reader still refuses
 * some of what is valid, because a schema looks at one place at a time: two roles of the same id, a
 * role that is not there, a shortest time above the longest. The README of the module lists all of it.
 */
public enum DocumentSchema {
  /** A method, as {@link IntervisieJson#readMethod} reads it. */
  METHOD,
  /** A session, as {@link IntervisieJson#readSession} reads it. */
  SESSION,
  /** A command, as {@link IntervisieJson#readCommand} reads it. */
  COMMAND,
  /** An event, as {@link IntervisieJson#readEvent} reads it. */
  EVENT,
  /**
   * An agenda, as {@link IntervisieJson#readAgenda} reads it; also a plan that does not fit, as
   * {@link IntervisieJson#writePlan} writes it.
   */
  AGENDA,
  /**
   * A view, as {@link IntervisieJson#writeView} writes it. Under the anchor {@code refusal} it has
   * what {@link IntervisieJson#writeRefusal} writes.
   */
  VIEW;

  /**
   * The {@code $id} of the schema. It is a name, not a place to fetch it from, and changes only with
   * the format of the document.
   *
   * @return an absolute URI, such as {@code https://intervisie.org/schema/method/1}
   */
  public String id() {
    return "https://intervisie.org/schema/" + document() + "/1";
  }

  /**
   * The schema itself. It is read from the module each time; the file lies in a package that other
   * modules cannot look into, so this is the way to it.
   *
   * @return a JSON document
   */
  public String json() {
    String file = document() + ".schema.json";
    try (InputStream in = DocumentSchema.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private String document() {
    return name().toLowerCase(Locale.ROOT);
  }
}
