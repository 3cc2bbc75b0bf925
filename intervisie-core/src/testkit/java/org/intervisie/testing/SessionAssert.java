package org.intervisie.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.AbstractAssert;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
import org.intervisie.text.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Assertions about a session: where it stands, who may do what, and who sees what. Begins with {@link
 * IntervisieAssertions#assertThat(Session)}.
 *
 * <p>Contributions are named by their ids, such as {@code c3}; one that is not there fails the
 * assertion, and so does someone who never came in, or a role that the method does not have.
 */
public final class SessionAssert extends AbstractAssert<SessionAssert, Session> {

  SessionAssert(@Nullable Session actual) {
    super(actual, SessionAssert.class);
  }

  // Where it stands

  /**
   * Verifies which phase is open.
   *
   * @param phase a phase of the method
   * @return this
   */
  public SessionAssert isIn(String phase) {
    isNotNull();
    if (!actual.phase().equals(Optional.of(phase))) {
      throw expected("to be in '" + phase + "'");
    }
    return this;
  }

  /**
   * Verifies that the open phase is carried out in a form.
   *
   * @param form the form's id
   * @return this
   */
  public SessionAssert isInForm(String form) {
    isNotNull();
    if (!actual.form().equals(Optional.of(form))) {
      throw expected("to be in the form '" + form + "'");
    }
    return this;
  }

  /**
   * Verifies the status.
   *
   * @param status where the session is in its life
   * @return this
   */
  public SessionAssert hasStatus(Status status) {
    isNotNull();
    if (actual.status() != status) {
      throw expected("to be " + status.id());
    }
    return this;
  }

  /**
   * Verifies that someone in the room holds roles, perhaps among others.
   *
   * @param who a participant's id
   * @param roles role ids
   * @return this
   */
  public SessionAssert hasRole(String who, String... roles) {
    isNotNull();
    SessionView.Person person = cameIn(who);
    if (!person.present() || !person.roles().containsAll(List.of(roles))) {
      throw expected("that '" + who + "' is there as " + String.join(", ", roles));
    }
    return this;
  }

  /**
   * Verifies that someone does not hold a role.
   *
   * @param who a participant's id
   * @param role the id of a role that the method has
   * @return this
   */
  public SessionAssert doesNotHaveRole(String who, String role) {
    isNotNull();
    known(role);
    if (cameIn(who).roles().contains(role)) {
      throw expected("that '" + who + "' is not there as " + role);
    }
    return this;
  }

  /**
   * Verifies whose turn it is, in the innermost cycle that has turns.
   *
   * @param who a participant's id
   * @return this
   */
  public SessionAssert hasTurn(String who) {
    isNotNull();
    cameIn(who);
    String turn = actual.view(who).turn();
    if (!who.equals(turn)) {
      throw expected(
          "that it is the turn of '" + who + "'",
          turn == null ? "it is nobody's" : "it is that of '" + turn + "'");
    }
    return this;
  }

  // What people may do

  /**
   * Verifies that someone may give a command of a type now. Who records for others may contribute.
   *
   * @param who a participant's id; of someone who has yet to come in only to join
   * @param type the type
   * @return this
   */
  public SessionAssert allows(String who, Command.Type type) {
    isNotNull();
    mayAsk(who, type);
    if (!mayDo(who, type)) {
      throw expected("that '" + who + "' may " + type.id());
    }
    return this;
  }

  /**
   * Verifies that someone may give no command of a type now. Who records for others may contribute;
   * that someone says nothing is {@link #keepsSilent}.
   *
   * @param who a participant's id; of someone who has yet to come in only to join
   * @param type the type
   * @return this
   */
  public SessionAssert doesNotAllow(String who, Command.Type type) {
    isNotNull();
    mayAsk(who, type);
    if (mayDo(who, type)) {
      throw expected("that '" + who + "' may not " + type.id());
    }
    return this;
  }

  /**
   * Verifies that someone who is there has nothing to say now: may make no contributions that are his or
   * her own, but those that may always be made and that their author keeps. What may be recorded for
   * others does not matter. Fails when the meeting is not running, for then nobody speaks.
   *
   * @param who a participant's id
   * @return this
   */
  public SessionAssert keepsSilent(String who) {
    isNotNull();
    isRunning();
    SessionView.Person person = cameIn(who);
    boolean speaks =
        actual.moves(who).stream()
            .anyMatch(
                move ->
                    move instanceof Move.Contribute contribute
                        && contribute.author().equals(who)
                        && !SessionInShort.isKept(actual, person, contribute.kind()));
    if (speaks || !person.present()) {
      throw expected("that '" + who + "' is there and keeps silent");
    }
    return this;
  }

  private void mayAsk(String who, Command.Type type) {
    if (type != Command.Type.JOIN) {
      cameIn(who);
    }
  }

  private boolean mayDo(String who, Command.Type type) {
    return actual.moves(who).stream().anyMatch(move -> move.type() == type);
  }

  /**
   * Verifies that a command would be accepted at the instant of the last event.
   *
   * @param command the command
   * @return this
   */
  public SessionAssert accepts(Command command) {
    isNotNull();
    Optional<Refusal> refusal = actual.check(command, SessionInShort.last(actual));
    if (refusal.isPresent()) {
      throw expected(
          "to accept: " + SessionInShort.command(command), RefusalAssert.inWords(refusal.get()));
    }
    return this;
  }

  /**
   * Verifies that a command would be refused at the instant of the last event.
   *
   * @param code why
   * @param command the command
   * @return this
   */
  public SessionAssert refuses(Refusal.Code code, Command command) {
    isNotNull();
    Optional<Refusal> refusal = actual.check(command, SessionInShort.last(actual));
    if (!refusal.map(Refusal::code).equals(Optional.of(code))) {
      throw expected(
          "to refuse with " + code.id() + ": " + SessionInShort.command(command),
          refusal.map(RefusalAssert::inWords).orElse("it would be accepted"));
    }
    return this;
  }

  /**
   * Verifies that someone still owes a kind before the phase may close. What is up to the whole room
   * is owed by everyone there who may do it.
   *
   * @param who a participant's id
   * @param kind the kind of contribution, or {@code ready} for a word of being ready
   * @return this
   */
  public SessionAssert owes(String who, String kind) {
    isNotNull();
    SessionView.Person person = cameIn(who);
    if (SessionInShort.owed(actual).stream()
        .noneMatch(
            owed -> owed.what().equals(kind) && SessionInShort.isOwedBy(actual, owed, person))) {
      throw expected("that '" + who + "' owes " + kind, SessionInShort.owedInWords(actual));
    }
    return this;
  }

  /**
   * Verifies that someone who is there owes nothing before the phase may close, also nothing that is up
   * to the whole room and that he or she may do. Rounds that a cycle still needs are owed by nobody.
   * Fails when the meeting is not running.
   *
   * @param who a participant's id
   * @return this
   */
  public SessionAssert owesNothing(String who) {
    isNotNull();
    isRunning();
    SessionView.Person person = cameIn(who);
    if (SessionInShort.owed(actual).stream()
        .anyMatch(owed -> SessionInShort.isOwedBy(actual, owed, person))) {
      throw expected("that '" + who + "' owes nothing", SessionInShort.owedInWords(actual));
    }
    if (!person.present()) {
      throw expected("that '" + who + "' is there and owes nothing");
    }
    return this;
  }

  // What people see

  /**
   * Verifies that someone sees contributions, perhaps among others.
   *
   * @param who a participant's id
   * @param contributions their ids
   * @return this
   */
  public SessionAssert showsTo(String who, String... contributions) {
    isNotNull();
    List<String> seen = seen(who, contributions);
    if (!seen.containsAll(List.of(contributions))) {
      throw expected("to show " + List.of(contributions) + " to '" + who + "'", sight(who, seen));
    }
    return this;
  }

  /**
   * Verifies that someone sees these contributions and no others.
   *
   * @param who a participant's id
   * @param contributions their ids, in any order; none for none
   * @return this
   */
  public SessionAssert showsOnlyTo(String who, String... contributions) {
    isNotNull();
    List<String> seen = seen(who, contributions);
    if (!List.of(contributions).containsAll(seen) || !seen.containsAll(List.of(contributions))) {
      throw expected(
          "to show only " + List.of(contributions) + " to '" + who + "'", sight(who, seen));
    }
    return this;
  }

  /**
   * Verifies that someone sees none of some contributions.
   *
   * @param who a participant's id
   * @param contributions their ids
   * @return this
   */
  public SessionAssert hidesFrom(String who, String... contributions) {
    isNotNull();
    List<String> seen = seen(who, contributions);
    if (List.of(contributions).stream().anyMatch(seen::contains)) {
      throw expected("to hide " + List.of(contributions) + " from '" + who + "'", sight(who, seen));
    }
    return this;
  }

  private List<String> seen(String who, String... contributions) {
    cameIn(who);
    List<String> all = SessionInShort.contributions(actual);
    for (String contribution : contributions) {
      if (!all.contains(contribution)) {
        throw expected(
            "to have the contribution '" + contribution + "'",
            "there is " + SessionInShort.contributions(actual, all));
      }
    }
    return SessionInShort.shownTo(actual, who);
  }

  private String sight(String who, List<String> seen) {
    List<String> hidden = new ArrayList<>(SessionInShort.contributions(actual));
    hidden.removeAll(seen);
    return "'"
        + who
        + "' sees "
        + SessionInShort.contributions(actual, seen)
        + " and does not see "
        + SessionInShort.contributions(actual, hidden);
  }

  /**
   * Verifies what was chosen last, whoever may see it.
   *
   * @param contribution the id of what was chosen
   * @return this
   */
  public SessionAssert hasChosen(String contribution) {
    isNotNull();
    Optional<String> chosen =
        actual.events().stream()
            .filter(Event.Chosen.class::isInstance)
            .map(event -> ((Event.Chosen) event).contribution().toString())
            .reduce((earlier, later) -> later);
    if (!chosen.equals(Optional.of(contribution))) {
      throw expected(
          "that " + contribution + " was chosen last",
          chosen.map(it -> it + " was").orElse("nothing was chosen"));
    }
    return this;
  }

  // What happened

  /**
   * Verifies that events of these types happened in this order, perhaps with others in between.
   *
   * @param types the types
   * @return this
   */
  public SessionAssert hasEvents(Event.Type... types) {
    isNotNull();
    List<Event.Type> happened = actual.events().stream().map(Event::type).toList();
    int next = 0;
    for (Event.Type type : happened) {
      next += next < types.length && type == types[next] ? 1 : 0;
    }
    if (next < types.length) {
      throw expected("to have the events " + List.of(types), "there happened " + happened);
    }
    return this;
  }

  /**
   * Verifies that the last events are of these types.
   *
   * @param types the types, in order
   * @return this
   */
  public SessionAssert endsWithEvents(Event.Type... types) {
    isNotNull();
    List<Event.Type> happened = actual.events().stream().map(Event::type).toList();
    int from = happened.size() - types.length;
    if (from < 0 || !happened.subList(from, happened.size()).equals(List.of(types))) {
      throw expected("to end with the events " + List.of(types), "there happened " + happened);
    }
    return this;
  }

  // What is there

  private void isRunning() {
    if (actual.status() != Status.RUNNING) {
      throw expected("to be " + Status.RUNNING.id());
    }
  }

  private void known(String role) {
    if (actual.method().findRole(role).isEmpty()) {
      List<String> there = actual.method().roles().stream().map(Role::id).toList();
      String hint =
          Likeness.nearest(role, there).map(it -> " (did you mean '" + it + "'?)").orElse("");
      throw expected("to have a role '" + role + "'" + hint, "there is " + there);
    }
  }

  private SessionView.Person cameIn(String who) {
    return SessionInShort.person(actual, who)
        .orElseThrow(() -> expected("that '" + who + "' came in"));
  }

  private AssertionError expected(String wish) {
    return failure("%s", "Expected the meeting " + wish + ".\n" + SessionInShort.of(actual));
  }

  private AssertionError expected(String wish, String there) {
    return failure(
        "%s",
        "Expected the meeting "
            + wish
            + ",\nbut "
            + there
            + (there.endsWith(".") ? "\n" : ".\n")
            + SessionInShort.of(actual));
  }
}
