package org.intervisie.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same document as a writer of another make or of a later version might have written it. */
final class Rearranged {
  private static final JsonMapper JSON = JsonMapper.shared();

  /** Members that hold a text or texts; those have a wording for each language, and nothing unknown. */
  private static final Set<String> TEXTS =
      Set.of(
          "title",
          "purpose",
          "guide",
          "note",
          "topic",
          "text",
          "why",
          "suits",
          "doesNotSuit",
          "alsoCalled",
          "duties",
          "watch",
          "remarks");

  private static final List<String> UNKNOWN = List.of("laterOn", "x-colour", "", "Über zwei", "Id");
  private static final List<JsonNode> ANYTHING =
      List.of("null", "-1.5e300", "true", "\"\"", "[null,[{}]]", "{\"id\":{\"seq\":0},\"type\":7}")
          .stream()
          .map(JSON::readTree)
          .toList();

  private final Random random;
  private final boolean more;

  private Rearranged(Random random, boolean more) {
    this.random = random;
    this.more = more;
  }

  /** With the members of every object in any order. */
  static String shuffled(String json, Random random) {
    return new Rearranged(random, false).document(JSON.readTree(json), "").toPrettyString();
  }

  /** With members that no version knows yet in every object that has a fixed set of them, too. */
  static String extended(String json, Random random) {
    return new Rearranged(random, true).document(JSON.readTree(json), "").toPrettyString();
  }

  private JsonNode document(JsonNode node, String in) {
    if (node instanceof ObjectNode object) {
      return members(object, in);
    }
    if (node instanceof ArrayNode array) {
      ArrayNode items = JSON.createArrayNode();
      array.forEach(item -> items.add(document(item, in)));
      return items;
    }
    return node;
  }

  private ObjectNode members(ObjectNode object, String in) {
    List<String> names = new ArrayList<>(object.propertyNames());
    if (more && !TEXTS.contains(in) && !in.equals("presence")) {
      names.addAll(UNKNOWN);
    }
    Collections.shuffle(names, random);
    ObjectNode members = JSON.createObjectNode();
    for (String name : names) {
      JsonNode value = object.get(name);
      members.set(
          name,
          value == null ? ANYTHING.get(random.nextInt(ANYTHING.size())) : document(value, name));
    }
    return members;
  }
}
