package org.intervisie.session;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Promises;
import org.intervisie.testing.Walk;

/** That moves are exact: what is listed is accepted, what is not listed is refused. */
@Domain(Meetings.class)
class MoveProperties {

  // Red when Speaking.moves does not look whose turn it is in a round, or Joining.joinMoves
  // whether the group is full.
  @Property
  void everyListedMoveIsAccepted(@ForAll Walk walk) {
    Promises.everyListedMoveIsAccepted(walk);
  }

  // Red when Moving.moves lists no phase to return to, or Move.Contribute.covers takes a missing
  // label as one.
  @Property
  void whatNoMoveListsIsRefused(@ForAll Walk walk) {
    Promises.whatNoMoveListsIsRefused(walk);
  }
}
