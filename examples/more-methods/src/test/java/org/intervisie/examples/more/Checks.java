package org.intervisie.examples.more;

import java.util.Collection;
import java.util.function.Consumer;
import org.intervisie.session.Command;
import org.intervisie.testing.SessionAssert;
import org.jspecify.annotations.NullMarked;

/** What stories ask of a meeting, of several people at once. */
@NullMarked
final class Checks {
  private Checks() {}

  /** These participants see a contribution, and these do not. */
  static Consumer<SessionAssert> shown(
      String contribution, Collection<String> to, Collection<String> notTo) {
    return it -> {
      to.forEach(viewer -> it.showsTo(viewer, contribution));
      notTo.forEach(viewer -> it.hidesFrom(viewer, contribution));
    };
  }

  /** None of these participants, of whom nobody leads, may contribute anything just now. */
  static Consumer<SessionAssert> silent(String... participants) {
    return it -> {
      for (String participant : participants) {
        it.doesNotAllow(participant, Command.Type.CONTRIBUTE);
      }
    };
  }
}
