package org.intervisie.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Walk;
import org.jspecify.annotations.Nullable;

/**
 * The meeting of a walk, told anew: people have names, no two say the same, and all mention each other.
 * It knows how the log should read once one of them is redacted, without asking the code that does so.
 */
final class Retold {
  private static final Set<String> SAID = Set.of("text", "despite", "reason");
  private static final List<String> BEFORE = List.of(" ", " (", "\n", " “", " @", " vraag-", "\\");
  private static final List<String> AFTER = List.of("", ".", ") zei", "'s idee", "-idee", "…\n");

  /** Who is who; the names and parts of names of one are in no other, nor in anything else. */
  private static final List<Someone> PEOPLE =
      List.of(
          someone("anna", name("Anna van den Berg-Smit", "Anna", "Berg-Smit", "Berg", "Smit")),
          someone(
              "Bram-de-Vries", name("Bram de Vries", "Bram", "Vries"), name("Brammie", "Brammie")),
          someone("c.d+", name("Cees [Kees] Došen $1 \\E", "Cees", "Kees", "Došen")),
          someone("Éloïse"),
          someone("p5", name("𝔄𝔟𝔢 Mertens", "𝔄𝔟𝔢", "Mertens"), name("Mertens *(HR)*", "HR")),
          someone("用户6", name("Fatima 🙂", "Fatima")),
          someone("x7@work", name(" \t")));

  private final Walk walk;
  private final List<Event> events;
  private final List<String> people;
  private final Map<String, List<String>> formsOf = new HashMap<>();

  private Retold(Walk walk, Session end) {
    this.walk = walk;
    events = end.events();
    people = Outlook.everyone(end);
    people.forEach(person -> formsOf.put(person, formsOf(person, events)));
  }

  /**
   * Someone to tell about.
   *
   * @param id the id
   * @param names under which he or she joins, one after the other
   */
  private record Someone(String id, List<Name> names) {}

  /**
   * A name, and what else the others make of it.
   *
   * @param whole all of it
   * @param parts what they say for short
   */
  private record Name(String whole, List<String> parts) {
    List<String> forms() {
      List<String> forms = new ArrayList<>(parts);
      if (!whole.isBlank()) {
        forms.addAll(
            List.of(whole, whole.toLowerCase(Locale.ROOT), whole.toUpperCase(Locale.ROOT)));
      }
      return forms;
    }
  }

  private static Someone someone(String id, Name... names) {
    return new Someone(id, List.of(names));
  }

  private static Name name(String whole, String... parts) {
    return new Name(whole, List.of(parts));
  }

  private static Someone who(String id) {
    int number = Commands.PEOPLE.indexOf(id);
    return number < 0 ? someone(id) : PEOPLE.get(number);
  }

  static Retold of(Walk walk) {
    return new Retold(walk, walk.end());
  }

  /** The ids of those who take part, in the order of joining. */
  List<String> everyone() {
    return people.stream().map(id -> who(id).id()).toList();
  }

  String pseudonym(String participant) {
    return "participant-" + (everyone().indexOf(participant) + 1);
  }

  Session session() {
    return session(events());
  }

  Session session(List<Event> log) {
    return Session.replay(walk.method(), log);
  }

  /** The events as they happened. */
  List<Event> events() {
    return told(null);
  }

  /** The events without the words and the name of one. */
  List<Event> eventsWithout(String participant) {
    return told(participant);
  }

  /** What a session answers, with the words and the name of one taken out of the answer. */
  <T> T without(String participant, T answer) {
    Map<String, @Nullable String> instead = new HashMap<>();
    String pseudonym = pseudonym(participant);
    instead.put(participant, pseudonym);
    for (Someone someone : PEOPLE) {
      if (someone.id().equals(participant)) {
        someone.names().forEach(name -> instead.put(name.whole(), pseudonym));
      }
    }
    for (Event event : events) {
      if (event instanceof Event.Contributed said && said.text() != null) {
        instead.put(
            String.valueOf(words(event, said.text(), null)),
            words(event, said.text(), participant));
      }
    }
    Rewriting rewriting =
        (component, string) ->
            string != null && instead.containsKey(string) ? instead.get(string) : string;
    return rewriting.of(answer);
  }

  private List<Event> told(@Nullable String without) {
    Map<String, Integer> joined = new HashMap<>();
    List<Event> told = new ArrayList<>();
    for (Event event : events) {
      Rewriting rewriting =
          (component, string) -> {
            if (SAID.contains(component)) {
              return words(event, string, without);
            }
            if (component.equals("name")) {
              return nameOf(((Event.Joined) event).participant(), joined, without);
            }
            return string == null ? null : id(string, without);
          };
      told.add(rewriting.of(event));
    }
    return told;
  }

  private String id(String was, @Nullable String without) {
    String id = people.contains(was) ? who(was).id() : was;
    return id.equals(without) ? pseudonym(id) : id;
  }

  private static @Nullable String nameOf(
      String participant, Map<String, Integer> joined, @Nullable String without) {
    Someone someone = who(participant);
    int before = joined.merge(participant, 1, Integer::sum) - 1;
    return someone.names().isEmpty() || someone.id().equals(without)
        ? null
        : someone.names().get(before % someone.names().size()).whole();
  }

  /** Ways to speak of someone by the names that the log gives. */
  private static List<String> formsOf(String participant, List<Event> events) {
    long joined =
        events.stream()
            .filter(
                event ->
                    event instanceof Event.Joined join && join.participant().equals(participant))
            .count();
    Someone someone = who(participant);
    List<String> forms = new ArrayList<>(name(someone.id()).forms());
    someone.names().stream().limit(joined).forEach(name -> forms.addAll(name.forms()));
    return forms;
  }

  /** What is said in an event in which something is said; else what is there. */
  private @Nullable String words(Event event, @Nullable String was, @Nullable String without) {
    boolean text = event instanceof Event.Contributed;
    String speaker = event instanceof Event.Contributed said ? said.author() : event.by();
    if (was == null || who(speaker).id().equals(without)) {
      return was == null || was.isBlank() || text ? null : "…";
    }
    if (was.isBlank()) {
      return was;
    }
    int seq = event.seq();
    String words = "woorden-" + seq;
    if (seq % 3 > 0) {
      String mentioned = people.get(seq % people.size());
      List<String> forms = formsOf.getOrDefault(mentioned, List.of());
      words += BEFORE.get(seq % BEFORE.size());
      words +=
          who(mentioned).id().equals(without)
              ? pseudonym(who(mentioned).id())
              : forms.get(seq / people.size() % forms.size());
      words += AFTER.get(seq % AFTER.size());
    }
    return words;
  }
}
