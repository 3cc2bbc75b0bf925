package org.intervisie.json;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What someone may do to a document who writes it by hand: leave out, misspell, put in the wrong
 * place, say twice. Names and words come from the schemas, so that they often mean something.
 */
final class Damage {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final List<String> NAMES = new ArrayList<>(List.of("colour", "Title", ""));
  private static final List<JsonNode> VALUES = new ArrayList<>();
  private static final List<String> TYPES = new ArrayList<>();

  static {
    Set<String> names = new TreeSet<>();
    Set<JsonNode> values = new LinkedHashSet<>();
    for (DocumentSchema schema : DocumentSchema.values()) {
      Schemas.eachWithin(
          Schemas.tree(schema),
          "",
          place -> {
            names.addAll(place.schema().path("properties").propertyNames());
            place.schema().path("enum").forEach(values::add);
            place.schema().path("examples").forEach(values::add);
          });
      Schemas.tree(schema).at("/properties/type/enum").forEach(type -> TYPES.add(type.asString()));
    }
    NAMES.addAll(names);
    Schemas.resource("/odd-values.json").forEach(some -> some.forEach(values::add));
    values.add(NODES.stringNode("a".repeat(200)));
    values.add(NODES.stringNode("a".repeat(201)));
    VALUES.addAll(values);
  }

  /**
   * One blow.
   *
   * @param where which place it hits
   * @param how what happens there
   * @param what the new name, value or part
   */
  record Blow(int where, int how, int what) {}

  private record Place(JsonNode parent, Object key) {
    JsonNode value() {
      return key instanceof String name ? parent.get(name) : parent.get((Integer) key);
    }

    void set(JsonNode value) {
      if (key instanceof String name) {
        ((ObjectNode) parent).set(name, value);
      } else {
        ((ArrayNode) parent).set((Integer) key, value);
      }
    }

    void remove() {
      if (key instanceof String name) {
        ((ObjectNode) parent).remove(name);
      } else {
        ((ArrayNode) parent).remove((Integer) key);
      }
    }
  }

  private Damage() {}

  static Arbitrary<List<Blow>> blows() {
    Arbitrary<Integer> any = Arbitraries.integers().between(0, 1_000_000);
    return Combinators.combine(any, Arbitraries.integers().between(0, 9), any)
        .as(Blow::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(2);
  }

  static List<JsonNode> values() {
    return VALUES;
  }

  /** A document with every value in one of its places, each in its turn. */
  static List<JsonNode> eachValueAt(JsonNode document, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    List<JsonNode> documents = new ArrayList<>();
    for (JsonNode value : VALUES) {
      JsonNode copy = document.deepCopy();
      ((ObjectNode) copy.at(place.head())).set(place.last().getMatchingProperty(), value);
      documents.add(copy);
    }
    return documents;
  }

  static JsonNode done(JsonNode document, List<Blow> blows) {
    JsonNode copy = document.deepCopy();
    for (Blow blow : blows) {
      List<Place> places = new ArrayList<>();
      collect(copy, places);
      if (!places.isEmpty()) {
        strike(copy, places, blow);
      }
    }
    return copy;
  }

  private static void collect(JsonNode node, List<Place> places) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        places.add(new Place(object, name));
        collect(object.get(name), places);
      }
    }
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        places.add(new Place(array, i));
        collect(array.get(i), places);
      }
    }
  }

  private static void strike(JsonNode root, List<Place> places, Blow blow) {
    Place place = places.get(blow.where() % places.size());
    JsonNode other = alike(place.value(), places, blow.what());
    switch (blow.how()) {
      case 0 -> place.remove();
      case 1, 2 -> place.set(value(blow.what()));
      case 3 -> place.set(other.deepCopy());
      case 4 -> add(place, blow.what(), value(blow.what()));
      case 5 -> add(place, blow.what(), other.deepCopy());
      case 6 -> rename(place, NAMES.get(blow.what() % NAMES.size()));
      case 7 -> place.set(near(place.value(), blow.what()));
      case 8 -> place.set(asList(place.value(), blow.what()));
      default -> {
        if (root.has("type")) {
          ((ObjectNode) root).put("type", TYPES.get(blow.what() % TYPES.size()));
        } else {
          place.set(near(place.value(), blow.what()));
        }
      }
    }
  }

  /** A value of its own, because the next blow may change what is in it. */
  private static JsonNode value(int what) {
    return VALUES.get(what % VALUES.size()).deepCopy();
  }

  /** A value of the document of the same type. */
  private static JsonNode alike(JsonNode value, List<Place> places, int what) {
    List<JsonNode> alike =
        places.stream()
            .map(Place::value)
            .filter(other -> other.getNodeType() == value.getNodeType())
            .toList();
    return alike.get(what % alike.size());
  }

  private static void add(Place place, int what, JsonNode value) {
    JsonNode target = place.value().isContainer() ? place.value() : place.parent();
    if (target instanceof ObjectNode object) {
      object.set(NAMES.get(what / 7 % NAMES.size()), value);
    } else {
      ((ArrayNode) target).add(value);
    }
  }

  private static void rename(Place place, String name) {
    JsonNode value = place.value();
    place.remove();
    if (place.parent() instanceof ObjectNode object) {
      object.set(name, value);
    }
  }

  /** A string or number that looks like it. */
  private static JsonNode near(JsonNode value, int what) {
    if (value.isNumber()) {
      long number = value.asLong(0);
      return switch (what % 5) {
        case 0 -> NODES.numberNode(number + 1);
        case 1 -> NODES.numberNode(number - 1);
        case 2 -> NODES.numberNode(-number);
        case 3 -> NODES.numberNode((double) number);
        default -> NODES.stringNode(String.valueOf(number));
      };
    }
    if (!value.isString() || value.asString().isEmpty()) {
      return value(what);
    }
    String text = value.asString();
    int at = what / 8 % text.length();
    return NODES.stringNode(
        switch (what % 8) {
          case 0 -> text.substring(0, at) + text.substring(at + 1);
          case 1 -> text.substring(0, at) + text.charAt(at) + text.substring(at);
          case 2 -> text.toUpperCase(Locale.ROOT);
          case 3 -> text.toLowerCase(Locale.ROOT);
          case 4 -> text + "\n";
          case 5 -> text.substring(0, at) + '0' + text.substring(at + 1);
          case 6 -> text.substring(0, at) + '-' + text.substring(at);
          default -> " ";
        });
  }

  /** A list of it, or of a list: without an item, with one twice, or the other way round. */
  private static JsonNode asList(JsonNode value, int what) {
    ArrayNode list = NODES.arrayNode();
    if (!(value instanceof ArrayNode array)) {
      return what % 2 == 0 ? list.add(value) : list.add(value).add(value.deepCopy());
    }
    switch (what % 4) {
      case 0 -> list.addAll(array).addAll(array.deepCopy());
      case 1 -> {
        for (int i = array.size() - 1; i >= 0; i--) {
          list.add(array.get(i));
        }
      }
      case 2 -> {
        for (int i = 1; i < array.size(); i++) {
          list.add(array.get(i));
        }
      }
      default -> {
        // Empty.
      }
    }
    return list;
  }
}
