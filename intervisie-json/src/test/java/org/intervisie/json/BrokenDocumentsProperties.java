package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.method.Method;
import org.intervisie.session.Event;

/** Documents that someone damaged: never another exception, never a word of what was said. */
class BrokenDocumentsProperties {
  private static final String SECRET = "Mijn geheim, van Anna!";
  private static final List<String> JUNK =
      List.of(
          "",
          "{",
          "}",
          "[",
          "]",
          "\"",
          ",",
          ":",
          "null",
          "true",
          "-1",
          "1e999",
          "NaN",
          "\\u0000",
          "\\ud800",
          "\u0007",
          "\uFEFF",
          "//",
          "é",
          "\"geheim\"",
          "geheim",
          "999999999999999999999");

  private interface Reader {
    Object read(String json);
  }

  private record Family(List<String> documents, Reader reader) {}

  private static final List<Family> FAMILIES =
      List.of(
          new Family(Golden.lines("commands.jsonl"), IntervisieJson::readCommand),
          new Family(Golden.lines("events.jsonl"), IntervisieJson::readEvent),
          new Family(List.of(Golden.compact("method.json")), IntervisieJson::readMethod),
          new Family(List.of(session()), BrokenDocumentsProperties::readSession),
          new Family(
              List.of(
                  IntervisieJson.writeAgenda(AgendaSamples.inTwoSittings()),
                  IntervisieJson.writePlan(AgendaSamples.tooShort())),
              IntervisieJson::readAgenda),
          new Family(List.of(Golden.compact("view.json")), IntervisieJson::readView),
          new Family(
              List.of(IntervisieJson.writeEvents(Samples.events().subList(0, 4))),
              IntervisieJson::readEvents));

  @Provide
  Arbitrary<String> junk() {
    return Arbitraries.of(JUNK);
  }

  @Provide
  Arbitrary<Family> families() {
    return Arbitraries.of(FAMILIES);
  }

  @Property(tries = 5000)
  void whatever_is_damaged_only_gives_an_unreadable_document(
      @ForAll("families") Family family,
      @ForAll @IntRange(max = 1000) int which,
      @ForAll @IntRange(max = 100_000) int where,
      @ForAll @IntRange(max = 12) int gone,
      @ForAll("junk") String junk) {
    String document = family.documents().get(which % family.documents().size());
    int from = where % document.length();
    int to = Math.min(document.length(), from + gone);

    read(family, document.substring(0, from) + junk + document.substring(to));
  }

  @Example
  void whatever_place_a_secret_is_put_in_no_message_shows_it() {
    for (Family family : FAMILIES) {
      for (String document : family.documents()) {
        for (int from = 0; from < document.length(); from++) {
          String before = document.substring(0, from);
          String after = document.substring(from);
          for (String said : List.of(SECRET, "\"" + SECRET + "\"", "\"" + SECRET + "\":1,")) {
            Optional<String> message = read(family, before + said + after);
            assertThat(message.orElse("")).doesNotContain("geheim", "Anna!");
          }
        }
      }
    }
  }

  @Example
  void whatever_member_is_a_secret_no_message_shows_it() {
    for (Family family : FAMILIES) {
      for (String document : family.documents()) {
        values(document)
            .map(value -> document.replace(value, "\"" + SECRET + "\""))
            .map(damaged -> read(family, damaged))
            .forEach(message -> assertThat(message.orElse("")).doesNotContain("geheim", "Anna!"));
      }
    }
  }

  @Example
  void half_a_document_is_never_read() {
    for (Family family : FAMILIES) {
      for (String document : family.documents()) {
        for (int length = 0; length < document.length(); length++) {
          assertThat(read(family, document.substring(0, length))).isPresent();
        }
      }
    }
  }

  /** The message when the document cannot be read; any other exception is a failure of the test. */
  private static Optional<String> read(Family family, String document) {
    try {
      family.reader().read(document);
      return Optional.empty();
    } catch (UnreadableDocumentException unreadable) {
      return Optional.of(String.valueOf(unreadable.getMessage()));
    }
  }

  private static Stream<String> values(String document) {
    return Pattern.compile("\"[^\"]*\"(?!\\s*:)")
        .matcher(document)
        .results()
        .map(MatchResult::group)
        .distinct();
  }

  private static Object readSession(String json) {
    return IntervisieJson.readSessionLeniently(json, id -> Optional.<Method>empty());
  }

  private static String session() {
    Method method =
        IntervisieJson.readMethod(
            """
            {"id": "m", "title": "M", "roles": [{"id": "member", "title": "Member"}],
             "flow": [{"phase": "p", "title": "P"}]}\
            """);
    List<Event> events = Samples.events().subList(0, 4);
    return IntervisieJson.writeSession(new SessionDocument(method, events));
  }
}
