package org.intervisie.session;

import java.util.List;

/** Who is in the room of a session, as anyone may see it. */
final class RoomOf {
  private RoomOf() {}

  static List<String> present(Session session) {
    return people(session).stream()
        .filter(SessionView.Person::present)
        .map(SessionView.Person::id)
        .toList();
  }

  static List<String> holders(Session session, List<String> roles) {
    return people(session).stream()
        .filter(person -> person.present() && person.roles().stream().anyMatch(roles::contains))
        .map(SessionView.Person::id)
        .toList();
  }

  private static List<SessionView.Person> people(Session session) {
    List<String> everyone = Outlook.everyone(session);
    return everyone.isEmpty() ? List.of() : session.view(everyone.get(0)).people();
  }
}
