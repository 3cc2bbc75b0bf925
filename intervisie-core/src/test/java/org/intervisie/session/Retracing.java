package org.intervisie.session;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Phase;
import org.jspecify.annotations.Nullable;

/**
 * Finds out by trial whether a log can have happened. It knows nothing of which event comes of which
 * command: at every place it gives a command of every type, filled with whatever the next two events say
 * under the same names, and looks whether the log goes on as the session does.
 */
final class Retracing {
  private final Session beginning;
  private final List<Event> log;

  private Retracing(Session beginning, List<Event> log) {
    this.beginning = beginning;
    this.log = log;
  }

  /**
   * The place of the first event, from 1, up to which no commands lead; 0 when all are led to.
   *
   * @param session the session to begin with; the log begins with its events
   * @param log what is told of it
   */
  static int firstImpossible(Session session, List<Event> log) {
    return new Retracing(session, log).firstImpossible();
  }

  private int firstImpossible() {
    Session session = beginning;
    while (session.events().size() < log.size()) {
      int told = session.events().size();
      int furthest = 0;
      Session next = null;
      for (Command command : commands(told)) {
        if (session.decide(command, log.get(told).at()) instanceof Decision.Accepted accepted) {
          int fitting = fitting(accepted.events(), told);
          if (fitting == accepted.events().size()) {
            next = session.after(accepted.events());
            break;
          }
          furthest = Math.max(furthest, fitting);
        }
      }
      if (next == null) {
        return told + furthest == log.size() ? 0 : told + furthest + 1;
      }
      session = next;
    }
    return 0;
  }

  private int fitting(List<Event> events, int told) {
    int fitting = 0;
    while (fitting < events.size()
        && told + fitting < log.size()
        && events.get(fitting).equals(log.get(told + fitting))) {
      fitting++;
    }
    return fitting;
  }

  private Set<Command> commands(int told) {
    Set<Command> commands = new LinkedHashSet<>();
    for (Class<?> type : Command.class.getPermittedSubclasses()) {
      if (type != Command.Identified.class) {
        RecordComponent[] components = type.getRecordComponents();
        fill(type, components, new @Nullable Object[components.length], 0, told, commands);
      }
    }
    return commands;
  }

  private void fill(
      Class<?> type,
      RecordComponent[] components,
      @Nullable Object[] values,
      int from,
      int told,
      Set<Command> commands) {
    if (from < components.length) {
      for (Object value : options(components[from], told)) {
        values[from] = value;
        fill(type, components, values, from + 1, told, commands);
      }
      return;
    }
    try {
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < components.length; i++) {
        types[i] = components[i].getType();
      }
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      commands.add((Command) constructor.newInstance(values));
    } catch (InvocationTargetException missing) {
      // A command that cannot do without what no event says.
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(type.getName(), broken);
    }
  }

  private Set<@Nullable Object> options(RecordComponent component, int told) {
    String name = component.getName();
    Set<@Nullable Object> options = new LinkedHashSet<>();
    options.add(value(log.get(told), name));
    if (told + 1 < log.size() && !name.equals("by")) {
      options.add(value(log.get(told + 1), name));
    }
    if (name.equals("phase")) {
      beginning.method().phases().stream().map(Phase::id).forEach(options::add);
    }
    options.add(component.getType() == List.class ? List.of() : null);
    return options;
  }

  private static @Nullable Object value(Event event, String name) {
    try {
      for (RecordComponent component : event.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          Object value = component.getAccessor().invoke(event);
          return value instanceof ContributionId id ? id.toString() : value;
        }
      }
      return null;
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(name, broken);
    }
  }
}
