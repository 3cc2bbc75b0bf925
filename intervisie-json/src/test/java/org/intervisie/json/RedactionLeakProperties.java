package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * That the JSON of a redacted log holds nothing of the person. The logs are of any events in any order;
 * what is not known to be the method's or someone's words is taken for a participant, so that a new
 * member is searched too.
 */
class RedactionLeakProperties {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> FACTS =
      Set.of("seq", "at", "type", "contribution", "about", "duration", "end", "until");
  private static final Set<String> OF_THE_METHOD =
      Set.of("phase", "cycle", "form", "kind", "label", "basis", "role", "roles", "missing");
  private static final Set<String> SAID = Set.of("text", "despite", "reason");

  /**
   * Someone in the room.
   *
   * @param id the id
   * @param names under which he or she joined
   * @param parts of the names that others use
   */
  private record Person(String id, List<String> names, List<String> parts) {
    /** All ways in which others speak of the person. */
    List<String> forms() {
      List<String> forms = new ArrayList<>(parts);
      Stream.concat(Stream.of(id), names.stream())
          .filter(name -> !name.isBlank())
          .forEach(name -> forms.addAll(List.of(name, name.toUpperCase(Locale.ROOT))));
      return forms;
    }
  }

  private static final List<Person> PEOPLE =
      List.of(
          new Person("anna", List.of("Anna van den Berg", "Annie"), List.of("Anna", "Berg")),
          new Person("Bram-de-V.", List.of("Bram (.*) $1 Vermeer", "+Bram"), List.of("Vermeer")),
          new Person("用户6", List.of("𝔄𝔟𝔢 🙂", "Éloïse"), List.of("𝔄𝔟𝔢")),
          new Person("x7@work", List.of(" ", "Cees"), List.of("Cees")));

  // Red when Redaction.onContributed keeps a text that was recorded by another, Redaction.onJoined
  // does not look at the names of others, or Redaction.of looks for the last name only.
  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_json_of_a_redacted_log_holds_no_word_and_no_name_of_the_person(
      @ForAll("logs") List<Event> events, @ForAll @IntRange(max = 3) int who, @ForAll int seed) {
    Telling telling = new Telling(who, seed);
    List<Event> told = telling.tell(events);
    Session session = Session.replay(WholeGrammar.method(), told);

    String before = IntervisieJson.writeEvents(told);
    String after = IntervisieJson.writeEvents(session.redact(telling.redacted.id()));

    assertThat(telling.gone).allMatch(words -> holds(before, words));
    assertThat(telling.gone).noneMatch(words -> holds(after, words));
    assertThat(telling.stays).allMatch(after::contains);
  }

  private static boolean holds(String json, String words) {
    return json.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
  }

  @Provide
  Arbitrary<List<Event>> logs() {
    return Values.events().list().ofMaxSize(30);
  }

  /** Tells events anew, so that no two say the same and all mention each other. */
  private static final class Telling {
    final Person redacted;

    /** What has to be gone afterwards, and what has to be there to the letter. */
    final Set<String> gone = new HashSet<>();

    final Set<String> stays = new HashSet<>();
    private final SplittableRandom random;
    private int count;

    Telling(int who, int seed) {
      redacted = PEOPLE.get(who);
      random = new SplittableRandom(seed);
      gone.addAll(redacted.forms());
    }

    /** Everyone comes in under every name, and then all sorts of things happen. */
    List<Event> tell(List<Event> events) {
      List<Event> told = new ArrayList<>();
      for (Person person : PEOPLE) {
        for (String name : person.names()) {
          String id = person.id();
          told.add(new Event.Joined(told.size() + 1, Samples.AT, id, id, name, List.of()));
        }
      }
      events.forEach(event -> told.add(tell(event)));
      return told;
    }

    private Event tell(Event event) {
      ObjectNode json = (ObjectNode) JSON.readTree(IntervisieJson.writeEvent(event));
      List<String> members = List.copyOf(json.propertyNames());
      for (String member : members) {
        if (!FACTS.contains(member) && !SAID.contains(member) && !member.equals("name")) {
          json.set(member, named(json.get(member), OF_THE_METHOD.contains(member)));
        }
      }
      for (String member : members) {
        if (SAID.contains(member)) {
          json.put(member, said(json.path("author").asString(json.get("by").asString())));
        } else if (member.equals("name")) {
          json.put(member, name(json.get("participant").asString()));
        }
      }
      return IntervisieJson.readEvent(json.toString());
    }

    private JsonNode named(JsonNode value, boolean ofTheMethod) {
      if (value instanceof ArrayNode list) {
        ArrayNode named = JSON.createArrayNode();
        list.forEach(element -> named.add(named(element, ofTheMethod)));
        return named;
      }
      return StringNode.valueOf(ofTheMethod ? "fixed" : one().id());
    }

    private String said(String speaker) {
      count++;
      String words = "woorden-" + count + "-";
      Person mentioned = one();
      String said = words + " (" + forms(mentioned) + ")";
      if (speaker.equals(redacted.id())) {
        gone.add(words);
      } else {
        stays.add(mentioned.equals(redacted) ? words : said);
      }
      return said;
    }

    private String name(String participant) {
      Person mentioned = one();
      return participant.equals(redacted.id())
          ? redacted.names().get(0)
          : "kennis van " + forms(mentioned);
    }

    private String forms(Person person) {
      return person.forms().get(random.nextInt(person.forms().size()));
    }

    private Person one() {
      return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }
  }
}
