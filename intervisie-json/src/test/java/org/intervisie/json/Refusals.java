package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Documents that cannot be read, each with the whole message that says so. */
final class Refusals {
  private Refusals() {}

  record Case(String json, String message) {}

  interface Reader {
    Object read(String json);
  }

  static Case refused(String json, String message) {
    return new Case(json, message);
  }

  /** Several errors, a line each. */
  static Case refused(String json, String... messages) {
    return new Case(json, messages.length + " errors:\n- " + String.join("\n- ", messages));
  }

  static Stream<DynamicTest> tests(Reader reader, Case... cases) {
    return Stream.of(cases)
        .map(
            refused ->
                DynamicTest.dynamicTest(
                    refused.message(),
                    () ->
                        assertThat(refusal(reader, refused.json())).hasMessage(refused.message())));
  }

  static UnreadableDocumentException refusal(Reader reader, String json) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> reader.read(json));
  }

  /** A method with the steps on its fourth line, or with a format on its second. */
  static String method(String... parts) {
    boolean format = parts[0].startsWith("\"format\"");
    return "{\n"
        + (format ? parts[0] : "")
        + "\"id\": \"m\", \"title\": \"M\",\n"
        + "\"roles\": [{\"id\": \"member\", \"title\": \"Member\"}], \"flow\": [\n"
        + " "
        + (format ? "" : String.join(", ", parts))
        + "]}";
  }

  static String phase(String member) {
    return "{\"phase\": \"p\", \"title\": \"P\", " + member + "}";
  }

  static String activity(String member) {
    return "\"activities\": [{\"roles\": [\"member\"], \"kind\": \"note\", " + member + "}]";
  }
}
