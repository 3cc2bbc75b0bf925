package org.intervisie.examples.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;

/** What the items of an agenda are called, one after the other, when some come round more than once. */
final class Rounds {
  private final Method method;
  private final Language language;
  private final Map<String, Integer> all = new HashMap<>();
  private final Map<String, Integer> seen = new HashMap<>();

  Rounds(Method method, List<Agenda.Item> items, Language language) {
    this.method = method;
    this.language = language;
    items.stream()
        .filter(item -> !item.isBreak())
        .forEach(item -> all.merge(item.phase(), 1, Integer::sum));
  }

  /** The title of the next item, with its number; of a phase that comes round, the which time too. */
  String next(Agenda.Item item) {
    if (item.isBreak()) {
      return language.of(item.title());
    }
    String title = Phases.number(method, item.phase()) + ". " + language.of(item.title());
    int which = seen.merge(item.phase(), 1, Integer::sum);
    int times = all.getOrDefault(item.phase(), 1);
    return times == 1 ? title : title + language.say("agenda.round", which, times);
  }
}
