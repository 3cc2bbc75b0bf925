package org.intervisie.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Times;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Limits;
import org.intervisie.session.Move;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;

/** What a session looks like, as a failing assertion shows it: by ids and kinds, without any words. */
final class SessionInShort {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private SessionInShort() {}

  /** A session of any method, also of one that a review finds errors in. */
  static Session open(Method method) {
    return Session.open(PreparedMethod.unreviewed(method), Limits.defaults());
  }

  /** Where it stands, who is there in which roles, and what they may do. */
  static String of(Session session) {
    StringBuilder text = new StringBuilder("The meeting is ").append(where(session));
    List<SessionView.Person> people = people(session);
    if (people.isEmpty()) {
      text.append("; nobody came in");
    }
    for (SessionView.Person person : people) {
      text.append("\n  ").append(person.id()).append(": ");
      if (person.present()) {
        text.append(String.join(", ", person.roles())).append(person.ready() ? " (ready)" : "");
        text.append("; may ").append(moves(session, person.id()));
      } else {
        text.append("left");
      }
    }
    return text.toString();
  }

  static String where(Session session) {
    List<String> phases = session.method().phases().stream().map(Phase::id).toList();
    String status = session.status().id();
    return session
        .phase()
        .map(
            phase ->
                status
                    + ", in '"
                    + phase
                    + "' ("
                    + (phases.indexOf(phase) + 1)
                    + " of "
                    + phases.size()
                    + ")"
                    + session.form().map(form -> ", form '" + form + "'").orElse(""))
        .orElse(status);
  }

  /** What someone may do, contributions with their kinds. */
  static String moves(Session session, String who) {
    return moves(session, who, move -> true);
  }

  /** What of some sort someone may do. */
  static String moves(Session session, String who, Predicate<Move> sort) {
    Set<String> moves = new LinkedHashSet<>();
    for (Move move : session.moves(who)) {
      if (sort.test(move)) {
        moves.add(
            move instanceof Move.Contribute contribute
                ? "contribute "
                    + contribute.kind()
                    + (contribute.author().equals(who) ? "" : " of " + contribute.author())
                    + (contribute.owed() > 0 ? " (owed)" : "")
                : move.type().id());
      }
    }
    return moves.isEmpty() ? "do nothing" : String.join(", ", moves);
  }

  /** What someone tried, without the words. */
  static String command(Command command) {
    String what = command.type().id();
    if (command.bare() instanceof Command.Contribute contribute) {
      what +=
          " "
              + id(contribute.kind())
              + (contribute.about() == null ? "" : " about " + id(contribute.about()))
              + (contribute.author().equals(contribute.by())
                  ? ""
                  : " of " + id(contribute.author()));
    }
    return what + " by " + id(command.by());
  }

  /** As it is where it has the form of an id; someone's words may stand there by mistake. */
  static String id(String written) {
    return ID.matcher(written).matches() ? written : "(…)";
  }

  /** A contribution by id, kind, author and phase. */
  static String contributions(Session session, List<String> ids) {
    List<String> told = new ArrayList<>();
    String phase = "-";
    for (Event event : session.events()) {
      if (event instanceof Event.PhaseOpened opened) {
        phase = opened.phase();
      } else if (event instanceof Event.PhaseReopened reopened) {
        phase = reopened.phase();
      } else if (event instanceof Event.Contributed made
          && ids.contains(made.contribution().toString())) {
        told.add(
            made.contribution()
                + " ("
                + made.kind()
                + " of "
                + made.author()
                + " in '"
                + phase
                + "')");
      }
    }
    return told.isEmpty() ? "nothing" : String.join(", ", told);
  }

  /** Everyone who ever came in. */
  static List<SessionView.Person> people(Session session) {
    return session.events().stream()
        .filter(Event.Joined.class::isInstance)
        .findFirst()
        .map(event -> session.view(((Event.Joined) event).participant()).people())
        .orElse(List.of());
  }

  static Optional<SessionView.Person> person(Session session, String id) {
    return people(session).stream().filter(person -> person.id().equals(id)).findFirst();
  }

  static List<String> ids(Session session) {
    return people(session).stream().map(SessionView.Person::id).toList();
  }

  /** The ids of what someone sees. */
  static List<String> shownTo(Session session, String who) {
    return session.view(who).contributions().stream().map(seen -> seen.id().toString()).toList();
  }

  /** The ids of all contributions. */
  static List<String> contributions(Session session) {
    return session.events().stream()
        .filter(Event.Contributed.class::isInstance)
        .map(event -> ((Event.Contributed) event).contribution().toString())
        .toList();
  }

  /** What was contributed since the open phase opened. */
  static List<Event.Contributed> sinceOpening(Session session) {
    List<Event.Contributed> made = new ArrayList<>();
    for (Event event : session.events()) {
      if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
        made.clear();
      } else if (event instanceof Event.Contributed contributed) {
        made.add(contributed);
      }
    }
    return made;
  }

  /** When the last thing happened; the beginning of all walks when nothing did. */
  static Instant last(Session session) {
    List<Event> events = session.events();
    return events.isEmpty() ? Walk.START : events.get(events.size() - 1).at();
  }

  /** What the phase still needs before it may close. */
  static List<Refusal.Owed> owed(Session session) {
    if (session.status() != Status.RUNNING) {
      return List.of();
    }
    for (String who : ids(session)) {
      Optional<Refusal> refusal = session.check(Command.advance(who), last(session));
      if (refusal.isPresent() && refusal.get() instanceof Refusal.ObligationsUnmet unmet) {
        return unmet.owed();
      }
    }
    return List.of();
  }

  /** Whether someone owes it alone, or with others in the room who may do it. */
  static boolean isOwedBy(Session session, Refusal.Owed owed, SessionView.Person person) {
    return owed.participants().contains(person.id())
        || (owed.participants().isEmpty()
            && activities(session)
                .filter(activity -> isAskedOfRoom(activity, owed))
                .anyMatch(activity -> isOpenTo(activity, person)));
  }

  private static boolean isAskedOfRoom(Activity activity, Refusal.Owed owed) {
    return activity.kind().equals(owed.what())
        && activity.times().per() == Times.Per.ROOM
        && activity.times().min() > 0;
  }

  /** Whether someone may give a kind only where it may always be given, and then keeps it. */
  static boolean isKept(Session session, SessionView.Person person, String kind) {
    Predicate<Activity> own =
        activity -> activity.kind().equals(kind) && isOpenTo(activity, person);
    return activities(session).noneMatch(own)
        && session.method().always().stream()
            .filter(own)
            .allMatch(activity -> activity.audience() instanceof Audience.Author);
  }

  private static boolean isOpenTo(Activity activity, SessionView.Person person) {
    return person.present() && !Collections.disjoint(activity.roles(), person.roles());
  }

  /** What is done in the open phase, in the form that applies. */
  private static Stream<Activity> activities(Session session) {
    return session.phase().flatMap(session.method()::findPhase).stream()
        .flatMap(phase -> phase.forms().stream())
        .filter(form -> session.form().equals(Optional.of(form.id())))
        .flatMap(form -> form.activities().stream());
  }

  static String owedInWords(Session session) {
    List<Refusal.Owed> owed = owed(session);
    return owed.isEmpty() ? "nobody owes anything" : inWords(session, owed);
  }

  /** Who owes what, and of what is asked of the room as a whole also who may do it. */
  static String inWords(Session session, List<Refusal.Owed> owed) {
    return owed.stream()
        .map(
            it ->
                it.participants().isEmpty()
                    ? "the room as a whole owes " + it.what() + doers(session, it)
                    : String.join(", ", it.participants())
                        + (it.participants().size() == 1 ? " owes " : " owe ")
                        + it.what())
        .collect(Collectors.joining("; "));
  }

  private static String doers(Session session, Refusal.Owed owed) {
    List<String> who =
        people(session).stream()
            .filter(person -> isOwedBy(session, owed, person))
            .map(SessionView.Person::id)
            .toList();
    return who.isEmpty() ? "" : " (up to " + String.join(", ", who) + ")";
  }
}
