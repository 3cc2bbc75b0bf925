package org.intervisie.method;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An activity where it stands, and why it cannot be done there, as far as is known by now. */
final class Spot {
  final Form form;

  /** The number of its form in the phase. */
  final int formIndex;

  /** Its number in its form; for those that are open in every phase -1, -2 and so on. */
  final int index;

  final Activity activity;

  /** The roles of it that somebody may hold. */
  final List<String> held;

  /** The roles of whose holders another activity takes all that this one would count. */
  final Set<String> overshadowed;

  /** Whether doing what must be done about each asks for doing it again, without end. */
  final boolean endless;

  private boolean open;
  private boolean inTime;
  private List<String> openTo = List.of();
  private @Nullable Bar bar;

  /** Why an activity cannot be done. */
  enum Bar {
    NOBODY,
    NO_TARGET,
    HIDDEN_TARGET,
    FILTER,
    AFTER,
    OVERSHADOWED
  }

  Spot(
      Form form,
      int formIndex,
      int index,
      Activity activity,
      List<String> held,
      Set<String> overshadowed,
      boolean endless) {
    this.form = form;
    this.formIndex = formIndex;
    this.index = index;
    this.activity = activity;
    this.held = held;
    this.overshadowed = overshadowed;
    this.endless = endless;
  }

  /** Takes what is known of it now; whether that is more than before. What is open once stays so. */
  boolean isNow(List<String> openToRoles, boolean comesInTime, @Nullable Bar barredBy) {
    Bar now = open ? null : barredBy;
    boolean changes =
        now != bar
            || (now == null && !open)
            || (comesInTime && !inTime)
            || openToRoles.size() > openTo.size();
    openTo = openToRoles;
    inTime |= comesInTime;
    bar = now;
    open = now == null;
    return changes;
  }

  /** Whether what it opens after can be complete. */
  boolean isInTime() {
    return inTime;
  }

  /** The roles of which somebody can do it, if anyone holds them. */
  List<String> openTo() {
    return openTo;
  }

  boolean isOpen() {
    return open;
  }

  /** Whether there is nothing more to be known of it. */
  boolean isOpenToAll() {
    return open && inTime && openTo.size() == held.size();
  }

  /** Whether it can be done, and then asks for doing it again, without end. */
  boolean isEndless() {
    return open && endless;
  }

  boolean isAlways() {
    return index < 0;
  }

  /** Why it cannot be done; null when it can, or when that was not asked yet. */
  @Nullable Bar bar() {
    return bar;
  }
}
