package org.intervisie.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

/**
 * How one method differs from another, point by point: every difference between the two but that of
 * their ids and of what they are based on.
 *
 * <p>For example {@code MethodComparison.of(variant, base).text().in("nl")}. Phases, cycles, roles and
 * forms are the same when their ids are. So is a role with the same title in both under ids of
 * which each has only one: it was renamed, which is told in one line. Immutable.
 */
public final class MethodComparison {
  private final Method a;
  private final Method b;
  private final List<Difference> differences;

  private MethodComparison(Method a, Method b, List<Difference> differences) {
    this.a = a;
    this.b = b;
    this.differences = differences;
  }

  /**
   * Compares two methods.
   *
   * @param a the method that is looked at, such as a variant
   * @param b the method that it is compared to, such as its base
   * @return the comparison; the other way round gives the same differences, mirrored
   */
  public static MethodComparison of(Method a, Method b) {
    Objects.requireNonNull(a, "a");
    Objects.requireNonNull(b, "b");
    Findings findings = new Findings(a, b);
    MethodDifferences.find(findings);
    FlowDifferences.find(findings);
    return new MethodComparison(a, b, findings.found());
  }

  /**
   * The method that is looked at.
   *
   * @return the first of the two
   */
  public Method a() {
    return a;
  }

  /**
   * The method that it is compared to.
   *
   * @return the second of the two
   */
  public Method b() {
    return b;
  }

  /**
   * Whether the two are the same but for their ids and what they are based on.
   *
   * @return true when there are no differences
   */
  public boolean isSame() {
    return differences.isEmpty();
  }

  /**
   * All differences: of the methods as a whole first, then of their flow, then phase by phase.
   *
   * @return the differences, perhaps none; unmodifiable
   */
  public List<Difference> differences() {
    return differences;
  }

  /**
   * The comparison to read: a heading, whether one is a variant of the other, and a line for each
   * difference, as seen from the first method.
   *
   * @return several lines, Dutch and English; two lines or more also when nothing differs
   */
  public LocalizedText text() {
    return Language.both(
        in -> {
          StringBuilder text = new StringBuilder(name(a, in));
          text.append(in.say(" vergeleken met ", " compared to ")).append(name(b, in));
          text.append(variant(in));
          if (isSame()) {
            return text.append(in.say("\nZe verschillen in niets.", "\nThey differ in nothing."))
                .toString();
          }
          return text.append(
                  differences.stream()
                      .map(difference -> "\n- " + in.say(difference.text()))
                      .collect(Collectors.joining()))
              .toString();
        });
  }

  /** By its title, and where that does not tell them apart by its id as well. */
  private String name(Method method, Language in) {
    String title = in.say(method.title());
    return in.say(a.title()).equals(in.say(b.title())) ? title + " (" + method.id() + ")" : title;
  }

  private String variant(Language in) {
    if (b.id().equals(a.basedOn())) {
      return variant(a, b, in);
    }
    return a.id().equals(b.basedOn()) ? variant(b, a, in) : "";
  }

  private String variant(Method variant, Method base, Language in) {
    return "\n"
        + name(variant, in)
        + in.say(" is een variant van ", " is a variant of ")
        + name(base, in)
        + ".";
  }

  /** The ids of the two and how many differences there are, for a log. */
  @Override
  public String toString() {
    return "MethodComparison["
        + a.id()
        + ", "
        + b.id()
        + ", differences="
        + differences.size()
        + "]";
  }
}
