package org.intervisie.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.time.Agenda.Entry;

/**
 * Which phases to leave out when not even the shortest of all fits: as few as will do, and so that none
 * of them could be exchanged for a shorter one; of equal ones the later. A phase that comes round more
 * than once goes as a whole. Leaving out the least time in all would take ages where there are many to
 * choose from.
 */
final class LeavingOut {
  private LeavingOut() {}

  /**
   * A phase that may go.
   *
   * @param phase its id
   * @param first the place of its first entry
   * @param saves how much its entries take together at their shortest
   */
  record Candidate(String phase, int first, long saves) {
    Candidate plus(long more) {
      return new Candidate(phase, first, saves + more);
    }
  }

  /**
   * Chooses.
   *
   * @param missing how much has to be saved, more than zero
   * @return the phases, those that save most first; none when all together do not save enough
   */
  static List<Candidate> choose(
      List<Entry> entries, PlanningPolicy policy, Elastic elastic, long missing) {
    List<Candidate> shortestFirst = candidates(entries, policy, elastic);
    shortestFirst.sort(
        Comparator.comparingLong(Candidate::saves)
            .thenComparing(Comparator.comparingInt(Candidate::first).reversed()));
    long[] longest = longest(shortestFirst);
    int count = 0;
    while (count < longest.length && longest[count] < missing) {
      count++;
    }
    if (count == longest.length) {
      return List.of();
    }
    List<Candidate> chosen = new ArrayList<>();
    long left = missing;
    for (Candidate candidate : shortestFirst) {
      if (count > 0 && candidate.saves() + longest[count - 1] >= left) {
        chosen.add(candidate);
        left -= candidate.saves();
        count--;
      }
    }
    chosen.sort(
        Comparator.comparingLong(Candidate::saves).thenComparingInt(Candidate::first).reversed());
    return chosen;
  }

  private static List<Candidate> candidates(
      List<Entry> entries, PlanningPolicy policy, Elastic elastic) {
    Map<String, Candidate> candidates = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      if (entry.optional() && !policy.untouched().contains(entry.phase())) {
        candidates.put(
            entry.phase(),
            candidates
                .getOrDefault(entry.phase(), new Candidate(entry.phase(), i, 0))
                .plus(elastic.least(i)));
      }
    }
    candidates.values().removeIf(candidate -> candidate.saves() == 0);
    return new ArrayList<>(candidates.values());
  }

  /** How much the so many longest save together, from none to all. */
  private static long[] longest(List<Candidate> shortestFirst) {
    int size = shortestFirst.size();
    long[] sums = new long[size + 1];
    for (int i = 0; i < size; i++) {
      sums[i + 1] = sums[i] + shortestFirst.get(size - 1 - i).saves();
    }
    return sums;
  }
}
