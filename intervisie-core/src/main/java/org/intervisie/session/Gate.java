package org.intervisie.session;

import static org.intervisie.session.Status.ADJOURNED;
import static org.intervisie.session.Status.GATHERING;
import static org.intervisie.session.Status.PAUSED;
import static org.intervisie.session.Status.RUNNING;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * When a command may be given at all, and whether only by who steers: the table that stands before all
 * other rules.
 *
 * @param statuses the states of the session in which it may be given
 * @param steering whether it is for who steers
 */
record Gate(Set<Status> statuses, boolean steering) {
  private static final Map<Command.Type, Gate> GATES = new EnumMap<>(Command.Type.class);

  static {
    Set<Status> going = EnumSet.of(RUNNING, PAUSED, ADJOURNED);
    Set<Status> notOver = EnumSet.of(GATHERING, RUNNING, PAUSED, ADJOURNED);
    Set<Status> running = EnumSet.of(RUNNING);

    anyone(Command.Type.JOIN, notOver);
    anyone(Command.Type.LEAVE, notOver);
    steering(Command.Type.ASSIGN_ROLE, notOver);
    anyone(Command.Type.HAND_OVER, notOver);
    steering(Command.Type.BEGIN, EnumSet.of(GATHERING));

    anyone(Command.Type.CONTRIBUTE, running);
    anyone(Command.Type.WITHDRAW, EnumSet.allOf(Status.class));
    anyone(Command.Type.CHOOSE, running);
    steering(Command.Type.CHOOSE_FORM, running);
    steering(Command.Type.GROUP, running);
    steering(Command.Type.REVEAL, running);
    anyone(Command.Type.READY, running);

    steering(Command.Type.ADVANCE, running);
    steering(Command.Type.SKIP, running);
    steering(Command.Type.RETURN, running);
    steering(Command.Type.REPEAT, running);
    steering(Command.Type.ORDER_TURNS, notOver);
    steering(Command.Type.EXTEND, running);
    steering(Command.Type.REPLAN, going);

    steering(Command.Type.PAUSE, running);
    steering(Command.Type.RESUME, EnumSet.of(PAUSED));
    steering(Command.Type.ADJOURN, EnumSet.of(RUNNING, PAUSED));
    steering(Command.Type.RECONVENE, EnumSet.of(ADJOURNED));
    steering(Command.Type.FINISH, going);
    steering(Command.Type.ABANDON, notOver);
  }

  static Gate of(Command.Type type) {
    Gate gate = GATES.get(type);
    if (gate == null) {
      throw new IllegalStateException("no gate for " + type);
    }
    return gate;
  }

  boolean isOpen(State state, Person person) {
    return statuses.contains(state.course.status()) && (!steering || state.steers(person));
  }

  private static void anyone(Command.Type type, Set<Status> statuses) {
    GATES.put(type, new Gate(statuses, false));
  }

  private static void steering(Command.Type type, Set<Status> statuses) {
    GATES.put(type, new Gate(statuses, true));
  }
}
