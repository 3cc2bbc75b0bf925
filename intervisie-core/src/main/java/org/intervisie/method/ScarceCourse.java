package org.intervisie.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The poorest of all courses of a meeting: everyone brings only what must be brought, whatever may be
 * left out is left out, cycles go round as seldom as they may, and labels fall out as they suit least.
 * What can be done here can be done on every course. What cannot, though a {@link GenerousCourse} can, depends
 * on the course. Passing over things with a reason does not count, and neither does leaving.
 */
final class ScarceCourse {
  private final Method method;
  private final Map<String, Doubts> doubts = new LinkedHashMap<>();
  private Certain certain = new Certain();
  private Seating seating;

  /** What a meeting may lack when it comes to a phase for the first time. */
  record Doubts(boolean choice, boolean chooser, Set<GenerousCourse.Position> minimums) {
    Doubts and(Doubts other) {
      Set<GenerousCourse.Position> both = new LinkedHashSet<>(minimums);
      both.addAll(other.minimums);
      return new Doubts(choice || other.choice, chooser || other.chooser, both);
    }
  }

  private ScarceCourse(Method method, int people) {
    this.method = method;
    this.seating = Seating.of(method, people, false);
  }

  static ScarceCourse of(Method method, int people) {
    ScarceCourse course = new ScarceCourse(method, people);
    course.walk(method.flow());
    return course;
  }

  /** The doubts about a phase; none where no course comes by it. */
  Doubts doubts(Phase phase) {
    return doubts.getOrDefault(phase.id(), new Doubts(false, false, Set.of()));
  }

  private void walk(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        visit(phase);
      } else if (step instanceof Cycle cycle) {
        goRound(cycle);
      }
    }
  }

  private void goRound(Cycle cycle) {
    Seating first = seating;
    goOnce(cycle);
    if (!seating.isSame(first)) {
      // In the next round whoever got a role by a choice is no longer where he or she was.
      goOnce(cycle);
    }
  }

  private void goOnce(Cycle cycle) {
    if (!(cycle.repeat() instanceof Repeat.ForEach turns)) {
      walk(cycle.steps());
      return;
    }
    boolean mayBePassedBy = turns.voluntary() || seating.least(List.of(turns.each())) == 0;
    Certain before = mayBePassedBy ? certain.copy() : certain;
    Seating then = seating;
    seating = seating.during(turns);
    walk(cycle.steps());
    seating = mayBePassedBy ? then : seating.after();
    certain = before;
  }

  private void visit(Phase phase) {
    boolean stays = !phase.optional() || givesRole(phase);
    Certain now = stays || phase.reveals().isEmpty() ? certain : certain.copy();
    phase.reveals().forEach(now::reveal);
    Reach reach = Reach.of(phase, method.always(), seating, now, true);
    Seating then = seating;
    give(phase);
    // Whoever got a role by the choice may use it in this very phase, and owes what it asks.
    Reach afterwards =
        seating.isSame(then) ? reach : Reach.of(phase, method.always(), seating, now, true);
    look(phase, reach, afterwards, then);
    if (stays) {
      keep(phase, reach, then);
    }
  }

  private static boolean givesRole(Phase phase) {
    Choice choice = phase.chooses();
    return choice != null && choice.makesAuthor() != null;
  }

  private void look(Phase phase, Reach reach, Reach afterwards, Seating then) {
    Set<GenerousCourse.Position> minimums = new LinkedHashSet<>();
    for (int i = 0; i < reach.spots().size(); i++) {
      Reach.Spot spot = afterwards.spots().get(i);
      Reach.Spot before = reach.spots().get(i);
      boolean wasPossible = before != spot && before.isOpen() && reach.canBeMet(before);
      if (!afterwards.canBeMet(spot) && !wasPossible) {
        minimums.add(new GenerousCourse.Position(spot.formIndex, spot.index));
      }
    }
    Choice choice = phase.chooses();
    boolean chooser = choice != null && then.least(List.of(choice.by())) == 0;
    boolean empty = choice != null && !reach.finds(About.kind(choice.kind()), List.of(choice.by()));
    if (empty || chooser || !minimums.isEmpty()) {
      doubts.merge(phase.id(), new Doubts(empty, chooser, minimums), Doubts::and);
    }
  }

  /** Keeps what must have been brought once the phase is closed, whichever form was chosen. */
  private void keep(Phase phase, Reach reach, Seating then) {
    Map<String, List<Set<Sort>>> made = new LinkedHashMap<>();
    for (Reach.Spot spot : reach.spots()) {
      if (spot.activity.times().min() > 0 && isSurelyDone(spot, then)) {
        List<Set<Sort>> forms =
            made.computeIfAbsent(spot.activity.kind(), kind -> emptySets(phase.forms().size()));
        forms.get(spot.formIndex).add(Sort.of(spot.activity, spot.form));
        keepRating(phase, spot.activity);
      }
    }
    made.forEach(certain::add);
  }

  /** Whoever rates is free to give every one another label, unless there is one only. */
  private void keepRating(Phase phase, Activity activity) {
    About about = activity.about();
    if (about != null && activity.labels().size() == 1 && phase.forms().size() == 1) {
      certain.addRating(about.kind(), activity.labels().get(0).id());
    }
  }

  private static List<Set<Sort>> emptySets(int number) {
    List<Set<Sort>> sets = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      sets.add(new LinkedHashSet<>());
    }
    return sets;
  }

  /** What had to be done was done, or the meeting would not have gone on. */
  private boolean isSurelyDone(Reach.Spot spot, Seating then) {
    if (then.least(spot.activity.roles()) == 0) {
      return false;
    }
    About about = spot.activity.about();
    return about == null
        || spot.activity.times().per() != Times.Per.TARGET
        || certain.hasTarget(about, spot.activity.roles(), then);
  }

  private void give(Phase phase) {
    Choice choice = phase.chooses();
    String role = choice == null ? null : choice.makesAuthor();
    if (choice != null && role != null) {
      seating = seating.giving(role, Set.of());
    }
  }
}
