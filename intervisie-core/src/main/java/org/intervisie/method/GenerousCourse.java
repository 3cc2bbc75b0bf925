package org.intervisie.method;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All courses of a meeting at once: everyone brings whatever he or she may, nothing is left out, and
 * cycles go round until another round adds nothing. What cannot be done here can be done on no course,
 * since more contributions and more people hardly ever make less possible. Where a meeting could not go on,
 * this takes it that it did, so that one error does not bring others after it.
 */
final class GenerousCourse {
  private final Method method;
  private final Possible possible = new Possible();
  private final Map<String, Visits> visits = new LinkedHashMap<>();
  private final Set<String> votedAbout = new HashSet<>();
  private final Set<Integer> everDone = new HashSet<>();
  private final Set<String> reached = new HashSet<>();
  private final Set<String> entered = new HashSet<>();
  private Seating seating;

  /** How many turns around the open phase may be skipped. */
  private int voluntary;

  /** What came of all visits of a phase together. */
  static final class Visits {
    final Phase phase;

    /** For each form and activity why it could not be done at the last visit; absent if it ever could. */
    final Map<Position, Spot.Bar> bars = new LinkedHashMap<>();

    /** The activities that had to be done and could not, at any visit. */
    final Set<Position> unmet = new LinkedHashSet<>();

    /** The activities that must be done about each of what they bring themselves. */
    final Set<Position> endless = new LinkedHashSet<>();

    final Set<String> revealed = new HashSet<>();
    final Set<String> revealedAnew = new HashSet<>();
    boolean hasChooser;
    boolean hasCandidate;
    boolean hasVotes;
    boolean isSomethingDone;

    /** Whether no visit is over yet. */
    boolean isFirst = true;

    /** For each activity the most that it may bring in one visit; absent for no limit. */
    final Map<Position, Integer> most = new HashMap<>();

    private final Set<Position> neverFirst = new HashSet<>();
    private final Set<Position> everMet = new HashSet<>();
    private final Set<Position> everOpen = new HashSet<>();
    private int version = -1;
    private @Nullable Seating seating;

    /** The kinds on which it depends what can be done here. */
    private final Set<String> awaited = new HashSet<>();

    private Visits(Phase phase, List<Activity> always) {
      this.phase = phase;
      awaited.addAll(phase.reveals());
      Choice choice = phase.chooses();
      if (choice != null) {
        awaited.add(choice.kind());
        awaited.add(Kind.VOTE);
      }
      always.forEach(this::await);
      phase.forms().forEach(form -> form.activities().forEach(this::await));
    }

    private void await(Activity activity) {
      About about = activity.about();
      if (about != null) {
        awaited.add(about.kind());
      }
    }

    boolean canBeDone(Position at) {
      return everOpen.contains(at);
    }
  }

  /**
   * A place of an activity: the numbers of its form in the phase and of itself in the form, or below 0
   * for those that are open in every phase: -1, -2 and so on.
   */
  record Position(int form, int activity) {
    boolean isAlways() {
      return activity < 0;
    }

    /** The number among the activities that are open in every phase. */
    int always() {
      return -activity - 1;
    }

    Activity in(Phase phase, Method method) {
      return isAlways()
          ? method.always().get(always())
          : phase.forms().get(form).activities().get(activity);
    }

    /** Where it stands in a method, in a phase that stands there. */
    Trail placeIn(Trail phase) {
      return isAlways()
          ? Trail.from("always").to(always())
          : phase.to("forms").to(form).to("activities").to(activity);
    }
  }

  private GenerousCourse(Method method, int people, boolean claims) {
    this.method = method;
    this.seating = Seating.of(method, people, claims);
  }

  /**
   * Plays it.
   *
   * @param claims whether people may come in with more roles than one, and with roles given later
   */
  static GenerousCourse of(Method method, int people, boolean claims) {
    GenerousCourse course = new GenerousCourse(method, people, claims);
    course.walk(method.flow());
    return course;
  }

  /** What came of a phase; null when no course comes by it. */
  @Nullable Visits visits(Phase phase) {
    return visits.get(phase.id());
  }

  /** Whether an activity that is open in every phase could be done in any of them. */
  boolean isEverDone(int always) {
    return everDone.contains(always);
  }

  Possible possible() {
    return possible;
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

  /** Whether meetings come to a cycle and none goes into it. */
  boolean isPassedBy(Cycle cycle) {
    return reached.contains(cycle.id()) && !entered.contains(cycle.id());
  }

  private void goRound(Cycle cycle) {
    reached.add(cycle.id());
    Repeat repeat = cycle.repeat();
    int rounds = Integer.MAX_VALUE;
    if (repeat instanceof Repeat.ForEach turns) {
      rounds = seating.mostTurns(turns.each());
    } else if (repeat instanceof Repeat.Rounds times && times.max() != null) {
      rounds = times.max();
    }
    for (int round = 0; round < rounds; round++) {
      entered.add(cycle.id());
      int before = possible.version();
      Seating then = seating;
      if (repeat instanceof Repeat.ForEach turns) {
        voluntary += turns.voluntary() ? 1 : 0;
        seating = seating.during(turns);
        walk(cycle.steps());
        boolean mayBePassedBy = turns.voluntary() || then.least(List.of(turns.each())) == 0;
        seating = mayBePassedBy ? seating.after().perhaps(then) : seating.after();
        voluntary -= turns.voluntary() ? 1 : 0;
      } else {
        walk(cycle.steps());
      }
      if (before == possible.version() && seating.isSame(then)) {
        return;
      }
    }
  }

  private void visit(Phase phase) {
    Visits at = visits.computeIfAbsent(phase.id(), id -> new Visits(phase, method.always()));
    int version = possible.version(at.awaited);
    if (at.version == version && at.seating != null && at.seating.isSame(seating)) {
      give(at);
      return;
    }
    at.seating = seating;
    reveal(at);
    Reach reach = Reach.of(phase, method.always(), seating, possible, false);
    choose(at, reach);
    reach.spots().forEach(spot -> look(at, reach, spot));
    give(at);
    if (!at.seating.isSame(seating)) {
      // Whoever got a role by the choice may use it in this very phase.
      Reach afterwards = Reach.of(phase, method.always(), seating, possible, false);
      if (at.isFirst) {
        at.neverFirst.clear();
      }
      Map<Position, Integer> before = Map.copyOf(at.most);
      afterwards.spots().forEach(spot -> look(at, afterwards, spot));
      at.most.replaceAll((position, most) -> sum(most, before.getOrDefault(position, 0)));
    }
    at.version = possible.version(at.awaited);
    at.isFirst = false;
  }

  private void reveal(Visits at) {
    for (String kind : at.phase.reveals()) {
      if (!possible.of(kind).isEmpty()) {
        at.revealed.add(kind);
        if (possible.of(kind).stream().anyMatch(sort -> !sort.isForAll())) {
          at.revealedAnew.add(kind);
        }
        possible.reveal(kind);
      }
    }
  }

  private void look(Visits at, Reach reach, Spot spot) {
    Position position = new Position(spot.formIndex, spot.index);
    Activity activity = spot.activity;
    if (spot.isOpen()) {
      add(spot);
      at.isSomethingDone |= !spot.isAlways();
      if (spot.isAlways()) {
        everDone.add(position.always());
      }
      at.everOpen.add(position);
      at.bars.remove(position);
      Integer most = most(spot);
      at.most.merge(position, most == null ? Integer.MAX_VALUE : most, Math::max);
    } else if (spot.bar() != null && !at.everOpen.contains(position)) {
      at.bars.put(position, spot.bar());
    }
    if (spot.isEndless()) {
      at.endless.add(position);
    } else if (reach.canBeMet(spot)) {
      if (!at.neverFirst.contains(position)) {
        at.unmet.remove(position);
      }
      at.everMet.add(position);
    } else if (!at.everMet.contains(position)) {
      at.unmet.add(position);
      // No meeting comes to a second round that does not come through the first.
      boolean mustPass = !at.phase.optional() && voluntary == 0;
      if (at.isFirst && mustPass && activity.times().per() != Times.Per.TARGET) {
        at.neverFirst.add(position);
      }
    }
  }

  private void add(Spot spot) {
    possible.add(Sort.of(spot.activity, spot.form));
    About about = spot.activity.about();
    if (about != null) {
      if (spot.activity.kind().equals(Kind.VOTE)) {
        votedAbout.add(about.kind());
      }
      possible.addRating(about.kind(), spot.activity.labels());
    }
  }

  /** Before and after a choice different people may do it. */
  private static int sum(int one, int other) {
    return (int) Math.min(Integer.MAX_VALUE, (long) one + other);
  }

  /** How often an activity may be done in one visit; null for no limit. */
  private @Nullable Integer most(Spot spot) {
    Times times = spot.activity.times();
    Integer max = times.max();
    if (max == null || times.per() == Times.Per.TARGET) {
      return null;
    }
    int holders = times.per() == Times.Per.ROOM ? 1 : seating.most(spot.activity.roles());
    return (int) Math.min(Integer.MAX_VALUE, (long) max * holders);
  }

  private void choose(Visits at, Reach reach) {
    Choice choice = at.phase.chooses();
    if (choice == null) {
      return;
    }
    List<String> by = List.of(choice.by());
    if (seating.most(by) > 0) {
      at.hasChooser = true;
      at.hasCandidate |= reach.finds(About.kind(choice.kind()), by);
    }
    at.hasVotes |= votedAbout.contains(choice.kind()) || isVotedAbout(reach, choice.kind());
  }

  private static boolean isVotedAbout(Reach reach, String kind) {
    return reach.spots().stream()
        .anyMatch(spot -> spot.isOpen() && isVoteAbout(spot.activity, kind));
  }

  private static boolean isVoteAbout(Activity activity, String kind) {
    About about = activity.about();
    return activity.kind().equals(Kind.VOTE) && about != null && about.kind().equals(kind);
  }

  private void give(Visits at) {
    Choice choice = at.phase.chooses();
    String role = choice == null ? null : choice.makesAuthor();
    if (choice != null && role != null) {
      Set<String> authors = new HashSet<>();
      possible.of(choice.kind()).forEach(sort -> authors.addAll(sort.authors()));
      seating = seating.giving(role, seating.isPlain(authors));
    }
  }
}
