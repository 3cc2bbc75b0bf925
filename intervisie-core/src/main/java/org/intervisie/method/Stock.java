package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many there surely are to choose from, in each round of the cycles that are gone through. A choice
 * that comes round again wants another each time: so many must be new in every round of a cycle as the
 * choice can come round in it.
 */
final class Stock {
  /** More rounds than anything can be brought for. */
  static final long ENDLESS = Long.MAX_VALUE;

  private final List<Level> levels = new ArrayList<>();

  /** Contributions that are alike, so many at the least. */
  record Batch(Sort sort, long count) {
    Batch reveal() {
      return new Batch(sort.reveal(), count);
    }
  }

  /** What one round brings of each kind, phase by phase, whichever form each of them takes. */
  static final class Level {
    private final long rounds;
    private final Map<String, List<List<List<Batch>>>> phases = new HashMap<>();

    private Level(long rounds) {
      this.rounds = rounds;
    }

    private void reveal(String kind) {
      phases.computeIfPresent(
          kind,
          (same, facts) -> new ArrayList<>(facts.stream().map(forms -> reveal(forms)).toList()));
    }

    private static List<List<Batch>> reveal(List<List<Batch>> forms) {
      return forms.stream().map(form -> form.stream().map(Batch::reveal).toList()).toList();
    }

    private long surely(Choice choice, Seating seating) {
      long sum = 0;
      for (List<List<Batch>> forms : phases.getOrDefault(choice.kind(), List.of())) {
        sum += forms.stream().mapToLong(form -> surely(form, choice, seating)).min().orElse(0);
      }
      return sum;
    }

    private static long surely(List<Batch> form, Choice choice, Seating seating) {
      return form.stream()
          .filter(batch -> batch.sort().isSurelySeenBy(List.of(choice.by()), seating))
          .mapToLong(Batch::count)
          .sum();
    }
  }

  Stock() {
    levels.add(new Level(1));
  }

  /** Goes into a cycle that can go round so often. */
  void enter(long rounds) {
    levels.add(new Level(rounds));
  }

  /** Goes out of the cycle again, with what one round of it has brought. */
  Level leave() {
    return levels.remove(levels.size() - 1);
  }

  /** Adds what one round of a cycle has brought that surely goes round. */
  void add(Level cycle) {
    cycle.phases.forEach((kind, facts) -> facts(kind).addAll(facts));
  }

  /** Adds what a phase has brought of a kind, in whichever form. */
  void add(String kind, List<List<Batch>> forms) {
    facts(kind).add(forms);
  }

  private List<List<List<Batch>>> facts(String kind) {
    return levels.get(levels.size() - 1).phases.computeIfAbsent(kind, any -> new ArrayList<>());
  }

  void reveal(String kind) {
    levels.forEach(level -> level.reveal(kind));
  }

  /** Whether there is another left each time that a choice comes round here. */
  boolean isEnoughFor(Choice choice, Seating seating) {
    long needed = 1;
    for (int i = levels.size() - 1; i >= 0; i--) {
      if (levels.get(i).surely(choice, seating) >= needed) {
        return true;
      }
      needed = product(needed, levels.get(i).rounds);
    }
    // Where it comes round once only, whether there is something at all is asked elsewhere.
    return needed == 1;
  }

  private static long product(long one, long other) {
    return other != 0 && one > ENDLESS / other ? ENDLESS : one * other;
  }
}
