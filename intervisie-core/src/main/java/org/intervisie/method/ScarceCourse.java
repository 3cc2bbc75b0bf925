package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
  private final boolean claims;
  private final Stock stock = new Stock();
  private final Set<String> emptyRounds = new HashSet<>();
  private final Set<String> passedBy = new HashSet<>();
  private final Set<String> leaderless = new HashSet<>();
  private Certain certain;
  private Seating seating;

  /** What a meeting may lack when it comes to a phase for the first time. */
  record Doubts(
      boolean choice,
      boolean supply,
      boolean chooser,
      Map<GenerousCourse.Position, Minimums.Doubt> minimums) {
    static final Doubts NONE = new Doubts(false, false, false, Map.of());

    Doubts and(Doubts other) {
      Map<GenerousCourse.Position, Minimums.Doubt> both = new LinkedHashMap<>(minimums);
      both.putAll(other.minimums);
      return new Doubts(
          choice || other.choice, supply || other.supply, chooser || other.chooser, both);
    }
  }

  private ScarceCourse(Method method, int people, boolean claims) {
    this.method = method;
    this.claims = claims;
    this.certain = new Certain(method);
    this.seating = Seating.of(method, people, false);
  }

  /**
   * Plays it.
   *
   * @param claims whether people may come in with other roles, so that nobody is left in one that nobody
   *     has to hold
   */
  static ScarceCourse of(Method method, int people, boolean claims) {
    ScarceCourse course = new ScarceCourse(method, people, claims);
    course.walk(method.flow());
    return course;
  }

  /** The doubts about a phase; none where no course comes by it. */
  Doubts doubts(Phase phase) {
    return doubts.getOrDefault(phase.id(), Doubts.NONE);
  }

  /** Whether a round of a cycle may have nothing in it, as nobody has a turn. */
  boolean mayBeEmpty(Cycle cycle) {
    return emptyRounds.contains(cycle.id());
  }

  /** Whether nobody may lead any more after the turns of a cycle, though somebody did before. */
  boolean mayLeaveLeaderless(Cycle cycle) {
    return leaderless.contains(cycle.id());
  }

  /** Whether a meeting may leave out the turns of a cycle, or have nobody for them. */
  boolean mayPassBy(Cycle cycle) {
    return passedBy.contains(cycle.id());
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
    boolean mayBePassedBy = mayBePassedBy(cycle);
    if (mayBePassedBy) {
      passedBy.add(cycle.id());
    }
    Seating first = seating;
    Stock.Level brought = goOnce(cycle, mayBePassedBy);
    if (!seating.isSame(first)) {
      // In the next round whoever got a role by a choice is no longer where he or she was.
      brought = goOnce(cycle, mayBePassedBy);
    }
    if (!mayBePassedBy) {
      stock.add(brought);
    }
  }

  private List<String> leading() {
    return method.roles().stream().filter(Role::steers).map(Role::id).toList();
  }

  private boolean isSurelyEntered(List<Step> steps) {
    return steps.stream()
        .anyMatch(
            step ->
                !(step instanceof Cycle cycle)
                    || (isSurelySomeones(cycle.repeat()) && isSurelyEntered(cycle.steps())));
  }

  private boolean isSurelySomeones(Repeat repeat) {
    return !(repeat instanceof Repeat.ForEach turns) || seating.least(List.of(turns.each())) > 0;
  }

  private boolean mayBePassedBy(Cycle cycle) {
    return cycle.repeat() instanceof Repeat.ForEach turns
        && (turns.voluntary()
            || seating.least(List.of(turns.each())) == 0
            || (claims && mayBeNobodys(turns.each())));
  }

  private boolean mayBeNobodys(String role) {
    return method.findRole(role).map(Role::min).orElse(0) == 0;
  }

  private Stock.Level goOnce(Cycle cycle, boolean mayBePassedBy) {
    if (!isSurelyEntered(cycle.steps())) {
      emptyRounds.add(cycle.id());
    }
    stock.enter(mostRounds(cycle.repeat()));
    if (cycle.repeat() instanceof Repeat.ForEach turns) {
      Certain before = certain.copy();
      Seating then = seating;
      seating = seating.during(turns);
      walk(cycle.steps());
      if (turns.as() != null) {
        // Whose turn it was is back among those who brought something in it.
        certain.changeHands(seating.plain(), before);
      }
      seating = mayBePassedBy ? seating.after().perhaps(then) : seating.after();
      certain = mayBePassedBy ? before : certain;
      if (then.least(leading()) > 0 && seating.least(leading()) == 0) {
        leaderless.add(cycle.id());
      }
    } else {
      walk(cycle.steps());
    }
    return stock.leave();
  }

  private long mostRounds(Repeat repeat) {
    if (repeat instanceof Repeat.ForEach turns) {
      return seating.mostTurns(turns.each());
    }
    return repeat instanceof Repeat.Rounds rounds && rounds.max() != null
        ? rounds.max()
        : Stock.ENDLESS;
  }

  private void visit(Phase phase) {
    boolean stays = !phase.optional() || givesRole(phase);
    Certain now = stays || phase.reveals().isEmpty() ? certain : certain.copy();
    phase.reveals().forEach(now::reveal);
    if (stays) {
      phase.reveals().forEach(stock::reveal);
    }
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
    Map<GenerousCourse.Position, Minimums.Doubt> minimums = new LinkedHashMap<>();
    for (int i = 0; i < reach.spots().size(); i++) {
      Spot spot = afterwards.spots().get(i);
      if (!afterwards.canBeMet(spot)) {
        minimums.put(
            new GenerousCourse.Position(spot.formIndex, spot.index), afterwards.doubt(spot));
      }
    }
    Choice choice = phase.chooses();
    boolean chooser = choice != null && then.least(List.of(choice.by())) == 0;
    boolean empty = choice != null && !reach.finds(About.kind(choice.kind()), List.of(choice.by()));
    boolean supply =
        choice != null
            && !reach.findsHere(About.kind(choice.kind()), List.of(choice.by()))
            && !stock.isEnoughFor(choice, then);
    if (empty || supply || chooser || !minimums.isEmpty()) {
      doubts.merge(phase.id(), new Doubts(empty, supply, chooser, minimums), Doubts::and);
    }
  }

  /** Keeps what must have been brought once the phase is closed, whichever form was chosen. */
  private void keep(Phase phase, Reach reach, Seating then) {
    Map<String, List<List<Stock.Batch>>> made = new LinkedHashMap<>();
    for (Spot spot : reach.spots()) {
      if (spot.activity.times().min() > 0 && isSurelyDone(spot, then)) {
        made.computeIfAbsent(spot.activity.kind(), kind -> emptyLists(phase.forms().size()))
            .get(spot.formIndex)
            .add(new Stock.Batch(Sort.of(spot.activity, spot.form), fewest(spot.activity, then)));
        keepRating(phase, spot.activity);
      }
    }
    made.forEach(stock::add);
    made.forEach(certain::add);
  }

  private long fewest(Activity activity, Seating then) {
    Times times = activity.times();
    return (long) times.min()
        * (times.per() == Times.Per.PARTICIPANT ? fewest(activity.roles(), then) : 1);
  }

  /** Who got another role by the choice of the phase, perhaps before anything was said, is not counted. */
  private int fewest(List<String> roles, Seating then) {
    return Math.min(then.least(roles), seating.least(roles));
  }

  /** Whoever rates is free to give every one another label, unless there is one only. */
  private void keepRating(Phase phase, Activity activity) {
    About about = activity.about();
    if (about != null && activity.labels().size() == 1 && phase.forms().size() == 1) {
      certain.addRating(about.kind(), activity.labels().get(0).id());
    }
  }

  private static List<List<Stock.Batch>> emptyLists(int number) {
    List<List<Stock.Batch>> lists = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  /** What had to be done was done, or the meeting would not have gone on. */
  private boolean isSurelyDone(Spot spot, Seating then) {
    if (fewest(spot.activity.roles(), then) == 0) {
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
      if (seating.takesFromOthers(role)) {
        certain.changeHands(seating.plain(), null);
      }
      seating = seating.giving(role, false);
    }
  }
}
