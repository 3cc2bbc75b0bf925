package org.intervisie.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intervisie.method.Finding.Severity;
import org.intervisie.text.LocalizedText;

/**
 * Looks at a whole method before a group meets: whether every phase can be reached and left, everything
 * that must be done can be done, every choice has something to choose from, every role has a turn, and
 * what is hidden is shown somewhere. It reports all findings at once.
 *
 * <pre>{@code
 * MethodReview review = MethodReview.of(method);
 * List<String> toRead = review.findings().stream().map(finding -> finding.in("nl")).toList();
 * }</pre>
 *
 * <p>It plays two meetings that stand for all others: one in which everyone brings whatever he or she
 * may, and one in which everyone brings only what must be. What the first cannot do no meeting can, which
 * is an error. What only the second cannot do depends on the course, which is a warning. Without either a
 * meeting comes to its end from wherever it may have got: it {@linkplain #alwaysEnds() always ends}.
 *
 * <p>The group sits as groups do: each needed role with a person of its own, nobody in a role that comes
 * later, and everyone with a place in pairs and subgroups; what is possible when people come in with other
 * roles is a warning too. Who passes over things with a reason, leaves, takes things back or goes back is
 * not reckoned with.
 *
 * <p>Errors forbid a session, warnings do not. It takes time about in proportion to the size of the
 * method. Immutable.
 */
public final class MethodReview {
  /** More people than methods are made for, where a method does not say how many it takes. */
  private static final int MANY = 50;

  private static final LocalizedText WITHOUT_CLAIMS =
      FindingWords.both("Als ieder met één rol begint: ", "If everyone begins with one role: ");

  private final Method method;
  private final List<Finding> findings;

  private MethodReview(Method method, List<Finding> findings) {
    this.method = method;
    this.findings = findings;
  }

  /**
   * Reviews a method for every group that it takes, by looking at the smallest and the largest. What
   * holds for one of them only is a warning, and says for which. Where the method does not say how many
   * people it takes, the smallest is a group in which each role is somebody's and one more is left, and
   * the largest has 50.
   *
   * @param method the method
   * @return what was found
   */
  public static MethodReview of(Method method) {
    GroupSize group = method.group();
    Integer min = group == null ? null : group.min();
    Integer max = group == null ? null : group.max();
    int usual = Math.min(Seating.usual(method), Headcount.MOST_PEOPLE);
    int fewest =
        Math.min(
            Headcount.MOST_PEOPLE, min == null ? Math.min(usual, max == null ? usual : max) : min);
    int most = Math.min(Headcount.MOST_PEOPLE, max == null ? Math.max(fewest, MANY) : max);
    List<Finding> ofFewest = new ArrayList<>();
    if (min != null || (max != null && most == fewest)) {
      GroupReview.find(method, fewest, ofFewest);
    }
    findForSize(method, fewest, ofFewest);
    if (most == fewest) {
      return reviewed(method, ofFewest);
    }
    List<Finding> ofMost = new ArrayList<>();
    if (max != null) {
      GroupReview.find(method, most, ofMost);
    }
    findForSize(method, most, ofMost);
    return reviewed(method, merged(ofFewest, fewest, ofMost, most));
  }

  /**
   * Reviews a method for a group of one size.
   *
   * @param method the method
   * @param people how many there are, everyone counted, 1 to {@link Headcount#MOST_PEOPLE}
   * @return what was found
   * @throws IllegalArgumentException if there are fewer or more
   */
  public static MethodReview of(Method method, int people) {
    if (people < 1 || people > Headcount.MOST_PEOPLE) {
      throw new IllegalArgumentException("'people' must be 1 to 10,000 but is " + people);
    }
    List<Finding> found = new ArrayList<>();
    GroupReview.find(method, people, found);
    findForSize(method, people, found);
    return reviewed(method, found);
  }

  private static MethodReview reviewed(Method method, List<Finding> ofSizes) {
    List<Finding> found = new ArrayList<>(byPlace(ofSizes).values());
    TextReview.find(method, found);
    List<Finding> ordered = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      found.stream().filter(finding -> finding.severity() == severity).forEach(ordered::add);
    }
    return new MethodReview(method, List.copyOf(ordered));
  }

  private static void findForSize(Method method, int people, List<Finding> found) {
    List<Finding> asPlanned = findAsPlanned(method, people, false);
    if (asPlanned.stream().noneMatch(MethodReview::mayDependOnClaims)) {
      found.addAll(asPlanned);
      return;
    }
    Map<Found, Finding> withClaims = byPlace(findAsPlanned(method, people, true));
    for (Finding finding : asPlanned) {
      Finding other = withClaims.get(new Found(finding.code(), finding.place()));
      boolean isDisproved = mayDependOnClaims(finding) && (other == null || !other.isError());
      found.add(isDisproved ? finding.asWarning(WITHOUT_CLAIMS) : finding);
    }
  }

  /** Whether it may not hold where people come in with more roles than one, or with one given later. */
  private static boolean mayDependOnClaims(Finding finding) {
    return finding.isError() && finding.code() != Finding.Code.GROUP_CANNOT_GATHER;
  }

  private static List<Finding> findAsPlanned(Method method, int people, boolean claims) {
    List<Finding> found = new ArrayList<>();
    GenerousCourse generous = GenerousCourse.of(method, people, claims);
    ScarceCourse scarce = ScarceCourse.of(method, people, claims);
    Places places = Places.in(method);
    for (Cycle cycle : places.cycles()) {
      CycleReview.find(cycle, places, generous, scarce, found);
    }
    ChoiceSupply.find(method, generous, places, found);
    Phase stuck = null;
    for (Phase phase : method.phases()) {
      if (stuck != null && !isPassedBy(stuck, phase, places, scarce)) {
        found.add(FindingWords.unreachable(phase, places.of(phase), stuck));
      }
      GenerousCourse.Visits visits = generous.visits(phase);
      boolean holds = visits != null && PhaseReview.isInescapable(phase, visits);
      stuck = holds ? phase : null;
      PhaseReview.find(method, generous, scarce, phase, places.of(phase), found);
    }
    RoleReview.find(method, found);
    ShownReview.find(method, places, found);
    TimeReview.find(method, people, found);
    return found;
  }

  /** Whether some meetings come to a phase though no way leads on from another, as they leave that out. */
  private static boolean isPassedBy(Phase stuck, Phase next, Places places, ScarceCourse scarce) {
    return places.cycles().stream()
        .filter(scarce::mayPassBy)
        .anyMatch(cycle -> cycle.phases().contains(stuck) && !cycle.phases().contains(next));
  }

  private static List<Finding> merged(
      List<Finding> ofFewest, int fewest, List<Finding> ofMost, int most) {
    Map<Found, Finding> less = byPlace(ofFewest);
    Map<Found, Finding> more = byPlace(ofMost);
    List<Finding> merged = new ArrayList<>();
    less.forEach(
        (found, finding) ->
            merged.add(
                more.containsKey(found)
                    ? milder(finding, more.get(found))
                    : finding.asWarning(with(fewest))));
    more.forEach(
        (found, finding) -> {
          if (!less.containsKey(found)) {
            merged.add(finding.asWarning(with(most)));
          }
        });
    return merged;
  }

  private static Finding milder(Finding one, Finding other) {
    return one.isError() ? other : one;
  }

  private record Found(Finding.Code code, String place) {}

  private static Map<Found, Finding> byPlace(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.toMap(
                finding -> new Found(finding.code(), finding.place()),
                finding -> finding,
                (one, same) -> one,
                LinkedHashMap::new));
  }

  private static LocalizedText with(int people) {
    return people == 1
        ? FindingWords.both("Alleen: ", "Alone: ")
        : FindingWords.both(
            "Met %d mensen: ".formatted(people), "With %d people: ".formatted(people));
  }

  /**
   * The method that was reviewed.
   *
   * @return the method
   */
  public Method method() {
    return method;
  }

  /**
   * All that was found, the errors first.
   *
   * @return in the order of the method within each severity, perhaps none; unmodifiable
   */
  public List<Finding> findings() {
    return findings;
  }

  /**
   * The errors that were found.
   *
   * @return perhaps none; unmodifiable
   */
  public List<Finding> errors() {
    return findings.stream().filter(Finding::isError).toList();
  }

  /**
   * The warnings that were found.
   *
   * @return perhaps none; unmodifiable
   */
  public List<Finding> warnings() {
    return findings.stream().filter(finding -> !finding.isError()).toList();
  }

  /**
   * Whether a session of it may be opened.
   *
   * @return true when there are no errors
   */
  public boolean isSound() {
    return findings.stream().noneMatch(Finding::isError);
  }

  /**
   * Whether a meeting of it comes to its end from wherever it may have got, as long as it goes as planned:
   * see {@link MethodReview above} for what is reckoned with.
   *
   * @return true when nothing was found that {@linkplain Finding.Code#holdsUp() may hold a meeting up}
   */
  public boolean alwaysEnds() {
    return findings.stream().noneMatch(finding -> finding.code().holdsUp());
  }

  /**
   * Makes sure that a session of it may be opened.
   *
   * @return this review
   * @throws UnsoundMethodException with all findings, when there are errors
   */
  public MethodReview requireSound() {
    if (!isSound()) {
      throw new UnsoundMethodException(this);
    }
    return this;
  }

  /** Equal when the same was found in the same method. */
  @Override
  public boolean equals(Object other) {
    return other instanceof MethodReview review
        && method.equals(review.method)
        && findings.equals(review.findings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(method, findings);
  }

  /** The id of the method and the codes that were found, for a log. */
  @Override
  public String toString() {
    return "MethodReview["
        + method.id()
        + ", "
        + findings.stream().map(finding -> finding.code().id()).collect(Collectors.joining(" "))
        + "]";
  }
}
