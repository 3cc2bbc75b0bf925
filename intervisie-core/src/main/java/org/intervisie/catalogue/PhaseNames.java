package org.intervisie.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/** What the phases of two methods are called, so that no two of them are called the same. */
final class PhaseNames {
  private final Map<String, Place> places;

  private PhaseNames(Map<String, Place> places) {
    this.places = places;
  }

  static PhaseNames of(Method a, Method b) {
    Map<String, LocalizedText> titles = new LinkedHashMap<>();
    a.phases().forEach(phase -> titles.put(phase.id(), phase.title()));
    b.phases().forEach(phase -> titles.putIfAbsent(phase.id(), phase.title()));
    Map<String, Integer> dutch = counts(titles, Language.DUTCH);
    Map<String, Integer> english = counts(titles, Language.ENGLISH);
    Map<String, Place> places = new HashMap<>();
    titles.forEach(
        (id, title) ->
            places.put(
                id,
                Place.ofPhase(
                    id,
                    Language.both(
                        name(id, title, dutch, Language.DUTCH),
                        name(id, title, english, Language.ENGLISH)))));
    return new PhaseNames(places);
  }

  private static Map<String, Integer> counts(Map<String, LocalizedText> titles, Language in) {
    Map<String, Integer> counts = new HashMap<>();
    titles.values().forEach(title -> counts.merge(in.say(title), 1, Integer::sum));
    return counts;
  }

  private static String name(
      String id, LocalizedText title, Map<String, Integer> counts, Language in) {
    String words = in.say(title);
    boolean tells = !words.isEmpty() && counts.getOrDefault(words, 0) == 1;
    return tells ? words : (words + " (" + id + ")").strip();
  }

  Place place(Phase phase) {
    return Objects.requireNonNull(places.get(phase.id()));
  }
}
