package org.intervisie.session;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Form;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Methods;
import org.intervisie.testing.Walk;
import org.jspecify.annotations.Nullable;

/**
 * Changes a log: events are lost, told twice or in another order, or say something else. Mostly it is
 * numbered anew afterwards, as by somebody who does not want it to be seen.
 */
final class Tampering {
  private final Choices choices;
  private final Session session;
  private final List<Event> log;

  private Tampering(Choices choices, Session session) {
    this.choices = choices;
    this.session = session;
    log = new ArrayList<>(session.events());
  }

  static List<Event> with(Walk walk, int seed) {
    Tampering tampering = new Tampering(Choices.of(seed), walk.end());
    for (int i = tampering.choices.between(1, 2); i > 0 && !tampering.log.isEmpty(); i--) {
      tampering.change();
    }
    if (tampering.choices.chance(80)) {
      tampering.number();
    }
    return tampering.log;
  }

  private void change() {
    int at = choices.below(log.size());
    switch (choices.below(9)) {
      case 0 -> log.remove(at);
      case 1 -> log.add(choices.below(log.size()), log.get(at));
      case 2 -> log.add(choices.below(log.size()), log.remove(at));
      case 3 -> {
        List<Event> end = log.subList(choices.between(at, log.size() - 1), log.size());
        end.clear();
      }
      default -> log.set(at, changed(log.get(at)));
    }
  }

  /** Gives events, and mostly contributions, the numbers of their places. */
  private void number() {
    boolean contributions = choices.chance(70);
    int said = 0;
    for (int i = 0; i < log.size(); i++) {
      Event event = with(log.get(i), "seq", i + 1);
      if (event instanceof Event.Contributed && contributions) {
        event = with(event, "contribution", new ContributionId(++said));
      }
      log.set(i, event);
    }
  }

  private Event changed(Event event) {
    RecordComponent component = choices.pick(List.of(event.getClass().getRecordComponents()));
    return with(event, component.getName(), another(component, value(event, component)));
  }

  private @Nullable Object another(RecordComponent component, @Nullable Object value) {
    if (component.getType() == List.class) {
      List<?> list = value instanceof List<?> was ? was : List.of();
      if (!list.isEmpty() && choices.chance(60)) {
        List<Object> other = new ArrayList<>(list);
        other.add(0, other.remove(other.size() - 1));
        return choices.chance(50) ? other : other.subList(1, other.size());
      }
      return component.getName().equals("groups")
          ? List.of(List.of(id("by")))
          : List.of(id(component.getName()));
    }
    if (component.getType() == String.class) {
      return choices.chance(15) ? null : id(component.getName());
    }
    if (component.getType() == int.class) {
      return choices.between(0, log.size() + 1);
    }
    if (component.getType() == ContributionId.class) {
      return choices.chance(15) ? null : new ContributionId(choices.between(1, 12));
    }
    if (component.getType() == Duration.class) {
      return Duration.ofMinutes(choices.between(-1, 5));
    }
    Instant last = log.get(log.size() - 1).at();
    Instant instant = value instanceof Instant was ? was : last;
    return choices.pick(
        List.of(
            instant.plusSeconds(1),
            instant.minusSeconds(1),
            instant.plusSeconds(choices.below(9000)),
            last,
            Instant.parse("+10000-01-01T00:00:00Z")));
  }

  /** Something that might stand in a member of that name. */
  private String id(String member) {
    if (choices.chance(8)) {
      return choices.pick(List.of("", Commands.SPILT));
    }
    return switch (member) {
      case "role", "roles", "missing" ->
          choices.pick(session.method().roles().stream().map(Role::id).toList());
      case "phase" -> choices.pick(session.method().phases().stream().map(Phase::id).toList());
      case "kind" -> choices.pick(Methods.KINDS);
      case "label" -> choices.pick(Methods.LABELS);
      case "form" -> choices.pick(List.of(Form.PLAIN, "form-1", "form-2"));
      case "basis" -> choices.pick(List.of("vote", "turn", "urgency"));
      case "text", "name", "reason", "despite" -> Commands.said(choices.below(9));
      default -> choices.pick(Commands.PEOPLE);
    };
  }

  /** The event with another value; itself when it cannot have that one. */
  private static Event with(Event event, String name, @Nullable Object value) {
    RecordComponent[] components = event.getClass().getRecordComponents();
    Class<?>[] types = new Class<?>[components.length];
    @Nullable Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      values[i] = components[i].getName().equals(name) ? value : value(event, components[i]);
    }
    try {
      return (Event) event.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException missing) {
      return event;
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(event.getClass().getName(), broken);
    }
  }

  private static @Nullable Object value(Event event, RecordComponent component) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(component.getName(), broken);
    }
  }
}
