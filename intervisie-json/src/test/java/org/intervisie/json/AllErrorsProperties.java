package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.json.Refusals.refusal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.json.UnreadableDocumentException.Trouble;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * However many errors a method document has, each of them is reported where it stands, and nothing
 * else. Seen red by a list that stops at its first error, and by a phase of which the forms are not read
 * when its title is missing.
 */
class AllErrorsProperties {
  private static final JsonMapper JSON = new JsonMapper();
  private static final Set<String> MAY_GO =
      Set.of(
          "basedOn",
          "family",
          "purpose",
          "sources",
          "suits",
          "doesNotSuit",
          "goodFor",
          "notFor",
          "group",
          "duration",
          "meetings",
          "always",
          "skippable",
          "pitfalls",
          "guide",
          "optional",
          "prompts",
          "watch",
          "remarks",
          "reveals",
          "chooses",
          "mode",
          "audience",
          "order",
          "labels",
          "after",
          "topic",
          "note",
          "duties",
          "alsoCalled",
          "presence",
          "activities");
  private static final Set<String> REQUIRED = Set.of("title", "kind", "text");

  /** A value that is no value, or a member that is missing from its object. */
  private record Damage(JsonPointer at, boolean missing) {
    boolean touches(Damage other) {
      return isWithin(at, other.at) || isWithin(other.at, at);
    }

    private static boolean isWithin(JsonPointer part, JsonPointer whole) {
      return (part + "/").startsWith(whole + "/");
    }

    void to(JsonNode document) {
      JsonNode parent = document.at(at.head());
      String last = at.last().getMatchingProperty();
      if (parent instanceof ObjectNode object && missing) {
        object.remove(last);
      } else if (parent instanceof ObjectNode object) {
        object.set(last, JsonNodeFactory.instance.nullNode());
      } else if (parent instanceof ArrayNode list) {
        list.set(at.last().getMatchingIndex(), JsonNodeFactory.instance.nullNode());
      }
    }

    /** Where it is reported: the wording for every other language has no name that can be shown. */
    String place() {
      String pointer = (missing ? at.head() : at).toString();
      return pointer.endsWith("/") ? pointer.substring(0, pointer.length() - 1) : pointer;
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void each_error_is_reported_where_it_stands_and_nothing_else(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int number) {
    Random random = new Random(seed);
    ObjectNode document = anyMethod(random);
    assertThat(IntervisieJson.readMethod(document.toString())).isNotNull();
    List<Damage> damages = damages(document, number, random);
    damages.forEach(damage -> damage.to(document));
    String json = document.toPrettyString();

    List<Trouble> troubles = refusal(IntervisieJson::readMethod, json).troubles();

    assertThat(troubles)
        .extracting(Trouble::pointer)
        .containsExactlyInAnyOrderElementsOf(damages.stream().map(Damage::place).toList());
    List<String> lines = json.lines().toList();
    assertThat(troubles)
        .allSatisfy(
            trouble ->
                assertThat(lines.get(trouble.line() - 1).substring(trouble.column() - 1))
                    .startsWith(trouble.found().equals("null") ? "null" : "{"));
  }

  /** The whole grammar with its steps in any order, without some of what may be left out. */
  private static ObjectNode anyMethod(Random random) {
    ObjectNode document = (ObjectNode) JSON.readTree(Golden.text("method.json"));
    document.remove("format");
    ArrayNode flow = (ArrayNode) document.get("flow");
    List<JsonNode> steps = new ArrayList<>();
    flow.forEach(steps::add);
    Collections.shuffle(steps, random);
    flow.removeAll();
    flow.addAll(steps.subList(0, 1 + random.nextInt(steps.size())));
    thin(document, random);
    return document;
  }

  private static void thin(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List.copyOf(object.propertyNames()).stream()
          .filter(name -> MAY_GO.contains(name) && random.nextInt(4) == 0)
          .forEach(object::remove);
    }
    node.forEach(part -> thin(part, random));
  }

  private static List<Damage> damages(JsonNode document, int number, Random random) {
    List<Damage> all = new ArrayList<>();
    collect(document, JsonPointer.empty(), all);
    Collections.shuffle(all, random);
    List<Damage> chosen = new ArrayList<>();
    for (Damage damage : all) {
      if (chosen.size() < number && chosen.stream().noneMatch(damage::touches)) {
        chosen.add(damage);
      }
    }
    return chosen;
  }

  private static void collect(JsonNode node, JsonPointer at, List<Damage> all) {
    if (node instanceof ObjectNode object) {
      for (String name : object.propertyNames()) {
        JsonPointer member = at.appendProperty(name);
        all.add(new Damage(member, false));
        if (REQUIRED.contains(name) && !object.has("form")) {
          all.add(new Damage(member, true));
        }
        collect(object.get(name), member, all);
      }
    } else {
      for (int i = 0; i < node.size(); i++) {
        all.add(new Damage(at.appendIndex(i), false));
        collect(node.get(i), at.appendIndex(i), all);
      }
    }
  }
}
