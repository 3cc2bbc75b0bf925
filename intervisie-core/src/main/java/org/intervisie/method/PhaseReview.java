package org.intervisie.method;

import java.util.List;
import java.util.Map;
import org.intervisie.method.GenerousCourse.Position;
import org.intervisie.text.LocalizedText;

/** What a review finds in one phase. */
final class PhaseReview {
  private static final LocalizedText ONLY_IF_HELD =
      FindingWords.both("Als de fase wordt gehouden: ", "If the phase is held: ");

  private final Method method;
  private final GenerousCourse course;
  private final Phase phase;
  private final Trail at;
  private final List<Finding> found;

  private PhaseReview(
      Method method, GenerousCourse course, Phase phase, Trail at, List<Finding> found) {
    this.method = method;
    this.course = course;
    this.phase = phase;
    this.at = at;
    this.found = found;
  }

  /** Nothing where no course comes by the phase. */
  static void find(
      Method method,
      GenerousCourse generous,
      ScarceCourse scarce,
      Phase phase,
      Trail at,
      List<Finding> found) {
    GenerousCourse.Visits visits = generous.visits(phase);
    if (visits == null) {
      return;
    }
    ScarceCourse.Doubts doubts = scarce.doubts(phase);
    PhaseReview review = new PhaseReview(method, generous, phase, at, found);
    review.reveals(visits);
    review.acts(visits);
    review.choice(visits, doubts);
    review.activities(visits, doubts.minimums());
  }

  private void reveals(GenerousCourse.Visits visits) {
    for (int i = 0; i < phase.reveals().size(); i++) {
      String kind = phase.reveals().get(i);
      Trail place = at.to("reveals").to(i);
      if (!visits.revealed.contains(kind)) {
        found.add(FindingWords.revealOfNothing(phase, kind, place, course.possible().kinds()));
      } else if (!visits.revealedAnew.contains(kind)) {
        found.add(FindingWords.revealOfTheSeen(phase, kind, place));
      }
    }
  }

  private void acts(GenerousCourse.Visits visits) {
    boolean isBarred = visits.bars.values().stream().anyMatch(bar -> bar != Spot.Bar.NOBODY);
    if (!phase.silent() && phase.chooses() == null && !visits.isSomethingDone && !isBarred) {
      found.add(FindingWords.nobodyActs(phase, at));
    }
  }

  /** Whether its choice gives a role, so that nothing passes it over, and cannot be made. */
  static boolean isInescapable(Phase phase, GenerousCourse.Visits visits) {
    Choice choice = phase.chooses();
    return choice != null
        && choice.makesAuthor() != null
        && !(visits.hasChooser && visits.hasCandidate);
  }

  private void choice(GenerousCourse.Visits visits, ScarceCourse.Doubts doubts) {
    Choice choice = phase.chooses();
    if (choice == null) {
      return;
    }
    Trail place = at.to("chooses");
    if (!visits.hasChooser) {
      found.add(FindingWords.choiceByNobody(phase, choice, place.to("by")));
    } else if (!visits.hasCandidate) {
      Finding nothing =
          FindingWords.choiceAmongNothing(
              phase, choice, place.to("kind"), course.possible().kinds());
      boolean mayBeSkipped = phase.optional() && choice.makesAuthor() == null;
      found.add(mayBeSkipped ? nothing.asWarning(ONLY_IF_HELD) : nothing);
    } else {
      if (doubts.choice()) {
        found.add(FindingWords.choiceMayBeEmpty(phase, choice, place.to("kind")));
      } else if (doubts.supply() && !isFoundToRunOut(place)) {
        found.add(FindingWords.choiceMayRunOut(phase, choice, place.to("kind")));
      }
      if (doubts.chooser()) {
        found.add(FindingWords.choiceMayBeByNobody(phase, choice, place.to("by")));
      }
    }
    if (isInescapable(phase, visits)) {
      found.add(FindingWords.inescapable(phase, at));
    }
    int vote = choice.bases().indexOf(Choice.VOTE);
    if (vote >= 0 && !visits.hasVotes) {
      found.add(FindingWords.voteWithoutVotes(phase, choice, place.to("bases").to(vote)));
    }
  }

  private boolean isFoundToRunOut(Trail choice) {
    return found.stream()
        .anyMatch(
            finding ->
                finding.code() == Finding.Code.CHOICE_AMONG_NOTHING
                    && finding.place().equals(choice.place()));
  }

  private void activities(GenerousCourse.Visits visits, Map<Position, Minimums.Doubt> doubtful) {
    for (Map.Entry<Position, Spot.Bar> barred : visits.bars.entrySet()) {
      Position position = barred.getKey();
      if (!position.isAlways() || !course.isEverDone(position.always())) {
        found.add(of(position).barred(barred.getValue(), course.possible().kinds()));
      }
    }
    for (Position position : visits.unmet) {
      found.add(of(position).outOfReach());
    }
    for (Position position : visits.endless) {
      found.add(of(position).endless());
    }
    doubtful.forEach(
        (position, doubt) -> {
          if (!visits.unmet.contains(position) && !visits.endless.contains(position)) {
            found.add(of(position).mayBeOutOfReach(doubt));
          }
        });
  }

  private ActivityFindings of(Position position) {
    return new ActivityFindings(position.in(phase, method), position.placeIn(at), phase.id());
  }
}
