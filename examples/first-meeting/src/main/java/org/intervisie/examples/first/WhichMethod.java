package org.intervisie.examples.first;

import java.util.List;
import org.intervisie.catalogue.Depth;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.catalogue.MethodComparison;
import org.intervisie.catalogue.Needs;
import org.intervisie.catalogue.Suggestion;
import org.intervisie.method.Aim;

/** How a group finds its method, as the README tells it. */
public final class WhichMethod {
  private WhichMethod() {}

  /**
   * What came of it.
   *
   * @param suggestions all methods, the best first
   * @param comparison what a variant changes
   */
  record Outcome(List<Suggestion> suggestions, MethodComparison comparison) {}

  /**
   * Looks for a method.
   *
   * @return what came of it
   */
  static Outcome find() {
    // [which-method]
    MethodCatalogue catalogue = MethodCatalogue.load().with(WalkAndTalk.method());

    Needs needs =
        Needs.builder().minutes(90).people(7).addAims(Aim.RELATIONAL).depth(Depth.DEEP).build();
    List<Suggestion> suggestions = catalogue.suggest(needs); // all, best first
    suggestions.get(0).reasonsFor(); // why, in Dutch and English
    suggestions.get(0).reasonsAgainst(); // and why not

    MethodComparison comparison =
        catalogue.compare("balint-nine-phase-timed-associations-early", "balint-nine-phase-timed");
    // [/which-method]
    return new Outcome(suggestions, comparison);
  }
}
