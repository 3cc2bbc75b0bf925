package org.intervisie.method;

import java.util.Collection;
import java.util.List;

/** What was brought before a phase opens, on the course that is looked at. */
interface Known {

  /** Whether someone who holds one of the roles finds something that the activity may be about. */
  boolean hasTarget(About about, List<String> roles, Seating seating);

  /** Whether everyone sees whatever there is of a kind, so that what one was about is there for another. */
  boolean isSeenByAll(String kind);

  /** Whether a rating with a label was given to one of a kind. */
  boolean hasRated(String kind, String label);

  /** The sorts of a kind that may be there; for who asks why there is no target. */
  Collection<Sort> of(String kind);
}
