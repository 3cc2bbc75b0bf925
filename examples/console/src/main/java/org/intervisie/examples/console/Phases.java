package org.intervisie.examples.console;

import java.util.List;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;

/** The phases of a method, by their ids and numbers. */
final class Phases {
  private Phases() {}

  /**
   * The phase that an option names.
   *
   * @throws UnreadableInputException if there is none, with the ids that there are, the nearest first
   */
  static Phase named(Method method, String option, String id) {
    return method
        .findPhase(id)
        .orElseThrow(
            () ->
                new UnreadableInputException(
                    option
                        + ": there is no phase '"
                        + Paper.clean(id)
                        + "' in '"
                        + method.id()
                        + "'; the phases are "
                        + String.join(", ", Nearest.to(id, ids(method)))));
  }

  /** Which number a phase has, from 1. With turns and rounds, it comes by more than once. */
  static int number(Method method, String phase) {
    return ids(method).indexOf(phase) + 1;
  }

  private static List<String> ids(Method method) {
    return method.phases().stream().map(Phase::id).toList();
  }
}
