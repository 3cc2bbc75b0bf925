package org.intervisie.method;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What has been brought by some moment, whatever course the meeting took. A phase with several forms
 * makes certain what each of them does.
 */
final class Certain implements Known {
  /** For each kind what is certain of it: one of these sorts for each form, whichever was chosen. */
  private final Map<String, Set<List<Set<Sort>>>> sorts;

  private final Set<Rated> rated;

  private record Rated(String kind, String label) {}

  /** The kinds that are for everyone wherever they are brought. */
  private final Set<String> seenByAll;

  Certain(Method method) {
    this(new HashMap<>(), new HashSet<>(), new HashSet<>());
    Set<String> hidden = new HashSet<>();
    for (Phase phase : method.phases()) {
      phase.forms().forEach(form -> collect(form.activities(), hidden));
    }
    collect(method.always(), hidden);
    seenByAll.removeAll(hidden);
  }

  private Certain(
      Map<String, Set<List<Set<Sort>>>> sorts, Set<Rated> rated, Set<String> seenByAll) {
    this.sorts = sorts;
    this.rated = rated;
    this.seenByAll = seenByAll;
  }

  private void collect(List<Activity> activities, Set<String> hidden) {
    for (Activity activity : activities) {
      seenByAll.add(activity.kind());
      if (!(activity.audience() instanceof Audience.Everyone)) {
        hidden.add(activity.kind());
      }
    }
  }

  /** As it is now; what is added to either is not added to the other. */
  Certain copy() {
    Map<String, Set<List<Set<Sort>>>> copies = new HashMap<>();
    sorts.forEach((kind, facts) -> copies.put(kind, new LinkedHashSet<>(facts)));
    return new Certain(copies, new HashSet<>(rated), seenByAll);
  }

  /** Adds that, whichever form was chosen, all of its sorts are there. */
  void add(String kind, List<List<Stock.Batch>> ofForms) {
    if (ofForms.stream().noneMatch(List::isEmpty)) {
      List<Set<Sort>> forms = new ArrayList<>();
      for (List<Stock.Batch> form : ofForms) {
        Set<Sort> one = new LinkedHashSet<>();
        form.forEach(batch -> one.add(batch.sort()));
        forms.add(one);
      }
      sorts.computeIfAbsent(kind, any -> new LinkedHashSet<>()).add(forms);
    }
  }

  /**
   * From now on somebody may hold a role who did not when things were brought.
   *
   * @param role the role; null for none
   * @param but what stays as it is, as he or she held the role then; null for nothing
   */
  void changeHands(@Nullable String role, @Nullable Certain but) {
    if (role != null) {
      sorts.replaceAll(
          (kind, facts) -> {
            Set<List<Set<Sort>>> changed = new LinkedHashSet<>();
            Set<List<Set<Sort>>> kept =
                but == null ? Set.of() : but.sorts.getOrDefault(kind, Set.of());
            facts.forEach(
                fact -> changed.add(kept.contains(fact) ? fact : changeHands(fact, role)));
            return changed;
          });
    }
  }

  private static List<Set<Sort>> changeHands(List<Set<Sort>> fact, String role) {
    List<Set<Sort>> forms = new ArrayList<>();
    for (Set<Sort> form : fact) {
      Set<Sort> changed = new LinkedHashSet<>();
      form.forEach(sort -> changed.add(sort.changeHands(role)));
      forms.add(changed);
    }
    return forms;
  }

  /** Adds that one of a kind has a rating of which that is the only label. */
  void addRating(String kind, String label) {
    rated.add(new Rated(kind, label));
  }

  /** Shows all of a kind. */
  void reveal(String kind) {
    Set<List<Set<Sort>>> facts = sorts.get(kind);
    if (facts != null) {
      Set<List<Set<Sort>>> shown = new LinkedHashSet<>();
      for (List<Set<Sort>> forms : facts) {
        List<Set<Sort>> revealed = new ArrayList<>();
        for (Set<Sort> form : forms) {
          Set<Sort> open = new LinkedHashSet<>();
          form.forEach(sort -> open.add(sort.reveal()));
          revealed.add(open);
        }
        shown.add(revealed);
      }
      sorts.put(kind, shown);
    }
  }

  @Override
  public boolean hasTarget(About about, List<String> roles, Seating seating) {
    return hasRated(about.kind(), about.rated())
        && sorts.getOrDefault(about.kind(), Set.of()).stream()
            .anyMatch(fact -> fact.stream().allMatch(form -> isMet(form, about, roles, seating)));
  }

  private static boolean isMet(Set<Sort> form, About about, List<String> roles, Seating seating) {
    return form.stream()
        .anyMatch(sort -> sort.isSurely(about.label()) && sort.isSurelySeenBy(roles, seating));
  }

  @Override
  public boolean isSeenByAll(String kind) {
    return seenByAll.contains(kind);
  }

  @Override
  public boolean hasRated(String kind, @Nullable String label) {
    return label == null || rated.contains(new Rated(kind, label));
  }

  @Override
  public Collection<Sort> of(String kind) {
    Set<Sort> all = new LinkedHashSet<>();
    sorts.getOrDefault(kind, Set.of()).forEach(fact -> fact.forEach(all::addAll));
    return all;
  }
}
