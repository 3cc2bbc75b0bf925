package org.intervisie.session;

import java.util.List;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;

/** A form with its activities ready, those that are always open included. */
final class PreparedForm {
  final Form form;
  final Grouping grouping;
  final Slot[] slots;

  /** Whether an activity stays hidden until it is complete. */
  final boolean hides;

  PreparedForm(Form form, List<Slot> slots) {
    this.form = form;
    this.grouping = form.grouping();
    this.slots = slots.toArray(Slot[]::new);
    this.hides = slots.stream().anyMatch(slot -> slot.sight == Slot.Sight.WHEN_COMPLETE);
  }
}
