package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.intervisie.json.Damage.Blow;
import tools.jackson.databind.JsonNode;

/**
 * Documents of one sort, to hold a schema against a reader.
 *
 * @param schema their schema
 * @param documents some that are good
 * @param reader what reads them
 * @param writer what writes them
 */
record DocumentFamily<T>(
    DocumentSchema schema,
    List<JsonNode> documents,
    Function<String, T> reader,
    Function<T, String> writer) {

  void agreeOn(int which, List<Blow> blows) {
    agreeOn(Damage.done(documents.get(which % documents.size()), blows));
  }

  void agreeOnEveryValueAt(int which, String pointer) {
    Damage.eachValueAt(documents.get(which), pointer).forEach(this::agreeOn);
  }

  /** Each member of each type, but once only those that all types have. */
  void agreeOnEveryMember(String... shared) {
    Set<String> tried = new HashSet<>();
    for (JsonNode document : documents) {
      String type = document.get("type").asString();
      for (String member : document.propertyNames()) {
        if (tried.add(List.of(shared).contains(member) ? member : type + " " + member)) {
          Damage.eachValueAt(document, "/" + member).forEach(this::agreeOn);
        }
      }
    }
  }

  void agreeOn(JsonNode document) {
    Optional<T> read = read(document.toString());
    boolean valid = Schemas.accepts(schema, document);
    List<Difference> differences =
        Arrays.stream(Difference.values())
            .filter(difference -> valid && difference.holdsFor(schema, document))
            .toList();

    assertThat(read.isPresent())
        .as(() -> "read; valid " + valid + ", differences " + differences + ": " + document)
        .isEqualTo(valid && differences.isEmpty());
    read.ifPresent(
        value ->
            assertThat(Schemas.errors(schema, writer.apply(value)))
                .as(() -> "what is written of " + document)
                .isEmpty());
  }

  private Optional<T> read(String json) {
    try {
      return Optional.of(reader.apply(json));
    } catch (UnreadableDocumentException unreadable) {
      return Optional.empty();
    }
  }
}
