package org.intervisie.examples.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.jspecify.annotations.Nullable;

/** Who is who: the names that people go by and the roles that they hold, as a meeting goes on. */
final class People {
  private final Method method;
  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, List<String>> roles = new LinkedHashMap<>();
  private final List<String> present = new ArrayList<>();

  People(Method method) {
    this.method = method;
  }

  /** The people at the end of a meeting. */
  static People of(Meeting meeting) {
    People people = new People(meeting.script().method());
    meeting.turns().stream().flatMap(turn -> turn.happenings().stream()).forEach(people::follow);
    return people;
  }

  /** Takes in one event. The roles are read from the session only when they may have changed. */
  void follow(Meeting.Happening happening) {
    Event event = happening.event();
    switch (event.type()) {
      case JOINED -> joined((Event.Joined) event, happening.after());
      case LEFT -> present.remove(((Event.Left) event).participant());
      case ROLE_ASSIGNED, HANDED_OVER, CHOSEN, PHASE_OPENED, PHASE_REOPENED ->
          readRoles(happening.after(), event.by());
      default -> {
        // Nobody came, went or changed roles.
      }
    }
  }

  private void joined(Event.Joined event, Session after) {
    String name = event.name();
    if (name != null) {
      names.put(event.participant(), Paper.clean(name));
    } else {
      names.putIfAbsent(event.participant(), Paper.clean(event.participant()));
    }
    present.add(event.participant());
    readRoles(after, event.participant());
  }

  private void readRoles(Session session, String reader) {
    for (SessionView.Person person : session.view(reader).people()) {
      roles.put(person.id(), person.roles());
    }
  }

  boolean everCameIn(String participant) {
    return names.containsKey(participant);
  }

  /** Everyone who ever came in, in the order of joining. */
  List<String> ids() {
    return List.copyOf(names.keySet());
  }

  /** Who is in the room, in the order of coming in. */
  List<String> present() {
    return List.copyOf(present);
  }

  String name(String participant) {
    return names.getOrDefault(participant, Paper.clean(participant));
  }

  List<String> names(List<String> participants) {
    return participants.stream().map(this::name).toList();
  }

  List<String> roles(String participant) {
    return roles.getOrDefault(participant, List.of());
  }

  /** The name with the roles held, such as {@code Anna [Facilitator]}. */
  String nameWithRoles(String participant, Language language) {
    List<String> titles =
        roles(participant).stream().map(role -> roleTitle(role, language)).toList();
    return name(participant) + (titles.isEmpty() ? "" : " [" + String.join(", ", titles) + "]");
  }

  /** Whose turn it is in a session; null for nobody's. */
  static @Nullable String turn(Session session, String reader) {
    return session.view(reader).turn();
  }

  /** The title without what stands behind it in brackets, to keep lines short. */
  String roleTitle(String role, Language language) {
    return method
        .findRole(role)
        .map(found -> language.of(found.title()).replaceFirst(" \\(.*\\)$", ""))
        .orElse(role);
  }
}
