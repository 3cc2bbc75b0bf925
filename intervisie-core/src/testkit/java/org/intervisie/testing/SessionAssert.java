package org.intervisie.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.intervisie.method.Form;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
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
      throw expected(
          "the meeting to be in '" + phase + "'" + hint(phase, phases()),
          actual.phase().map(it -> "it is in '" + it + "'").orElse("no phase is open"));
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
      throw expected(
          "the meeting to be in the form '" + form + "'" + hint(form, forms()),
          actual.form().map(it -> "it is in '" + it + "'").orElse("no phase is open"));
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
      throw expected("the meeting to be " + status.id(), "it is " + actual.status().id());
    }
    return this;
  }

  /**
   * Verifies that someone in the room holds roles, perhaps among others.
   *
   * @param who a participant's id
   * @param roles the ids of roles that the method has
   * @return this
   */
  public SessionAssert hasRole(String who, String... roles) {
    isNotNull();
    List.of(roles).forEach(this::known);
    SessionView.Person person = cameIn(who);
    if (!person.present() || !person.roles().containsAll(List.of(roles))) {
      throw expected("'" + who + "' to be there as " + String.join(", ", roles), standing(person));
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
    SessionView.Person person = cameIn(who);
    if (person.roles().contains(role)) {
      throw expected("'" + who + "' to be without the role " + role, standing(person));
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
          "it to be the turn of '" + who + "'",
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
      throw expected(
          "'" + type.id() + "' to be open to '" + who + "'",
          "'" + who + "' may " + SessionInShort.moves(actual, who));
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
      throw expected(
          "'" + type.id() + "' to be closed to '" + who + "'",
          "'" + who + "' may " + SessionInShort.moves(actual, who, move -> move.type() == type));
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
    Predicate<Move> speaks =
        move ->
            move instanceof Move.Contribute contribute
                && contribute.author().equals(who)
                && !SessionInShort.isKept(actual, person, contribute.kind());
    String wish = "'" + who + "' to be there and keep silent";
    if (!person.present()) {
      throw expected(wish, standing(person));
    }
    if (actual.moves(who).stream().anyMatch(speaks)) {
      throw expected(wish, "'" + who + "' may " + SessionInShort.moves(actual, who, speaks));
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
          "the meeting to accept '" + SessionInShort.command(command) + "'",
          RefusalAssert.inWords(refusal.get()));
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
          "the meeting to refuse '" + SessionInShort.command(command) + "' with " + code.id(),
          refusal.map(RefusalAssert::inWords).orElse("it would be accepted"));
    }
    return this;
  }

  /**
   * Verifies that someone still owes a kind before the phase may close. What is asked of the room
   * as a whole, such as one summary by whoever it may be, is owed by each one there who may do it,
   * until it is done.
   *
   * @param who a participant's id
   * @param kind the kind of contribution, or {@code ready} for a word of being ready
   * @return this
   */
  public SessionAssert owes(String who, String kind) {
    isNotNull();
    SessionView.Person person = cameIn(who);
    if (owedBy(person).noneMatch(owed -> owed.what().equals(kind))) {
      throw expected(
          "'" + who + "' to owe " + kind + hint(kind, duties()),
          SessionInShort.owedInWords(actual));
    }
    return this;
  }

  /**
   * Verifies that someone who is there owes nothing before the phase may close: nothing that is
   * asked of him or her, and nothing that is asked of the room as a whole and that he or she may
   * do. Rounds that a cycle still needs are owed by nobody. Fails when the meeting is not running.
   *
   * @param who a participant's id
   * @return this
   */
  public SessionAssert owesNothing(String who) {
    isNotNull();
    isRunning();
    SessionView.Person person = cameIn(who);
    if (!person.present()) {
      throw expected("'" + who + "' to be there and owe nothing", standing(person));
    }
    List<Refusal.Owed> owed = owedBy(person).toList();
    if (!owed.isEmpty()) {
      throw expected("'" + who + "' to owe nothing", SessionInShort.inWords(actual, owed));
    }
    return this;
  }

  private Stream<Refusal.Owed> owedBy(SessionView.Person person) {
    return SessionInShort.owed(actual).stream()
        .filter(owed -> SessionInShort.isOwedBy(actual, owed, person));
  }

  // What people see

  /**
   * Verifies that someone sees contributions, perhaps among others.
   *
   * @param who a participant's id
   * @param contributions their ids
   * @return this
   * @throws IllegalArgumentException if none is named
   */
  public SessionAssert showsTo(String who, String... contributions) {
    isNotNull();
    atLeastOne(contributions);
    List<String> seen = seen(who, contributions);
    if (!seen.containsAll(List.of(contributions))) {
      throw expected("'" + who + "' to see " + named(contributions), sight(who, seen));
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
          "'"
              + who
              + "' to see "
              + (contributions.length == 0 ? "nothing" : named(contributions) + " and no more"),
          sight(who, seen));
    }
    return this;
  }

  /**
   * Verifies that someone sees none of some contributions. That someone sees nothing at all is
   * {@link #showsOnlyTo} without contributions.
   *
   * @param who a participant's id
   * @param contributions their ids
   * @return this
   * @throws IllegalArgumentException if none is named
   */
  public SessionAssert hidesFrom(String who, String... contributions) {
    isNotNull();
    atLeastOne(contributions);
    List<String> seen = seen(who, contributions);
    if (List.of(contributions).stream().anyMatch(seen::contains)) {
      throw expected(named(contributions) + " to be hidden from '" + who + "'", sight(who, seen));
    }
    return this;
  }

  private List<String> seen(String who, String... contributions) {
    cameIn(who);
    List<String> all = SessionInShort.contributions(actual);
    for (String contribution : contributions) {
      if (!all.contains(contribution)) {
        throw expected(
            "the meeting to have the contribution '" + contribution + "'",
            "it has " + SessionInShort.contributions(actual, all));
      }
    }
    return SessionInShort.shownTo(actual, who);
  }

  private String sight(String who, List<String> seen) {
    List<String> hidden = new ArrayList<>(SessionInShort.contributions(actual));
    hidden.removeAll(seen);
    String sees = "'" + who + "' sees " + SessionInShort.contributions(actual, seen);
    return hidden.isEmpty()
        ? sees + ", which is all there is"
        : sees + "; hidden: " + SessionInShort.contributions(actual, hidden);
  }

  /** None would be seen, and hidden, by everyone. */
  private static void atLeastOne(String... contributions) {
    if (contributions.length == 0) {
      throw new IllegalArgumentException("name at least one contribution");
    }
  }

  private static String named(String... contributions) {
    return String.join(", ", contributions);
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
          contribution + " to be chosen last",
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
      throw expected(
          "these events in this order: " + inWords(List.of(types)),
          "what happened is: " + inWords(happened));
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
      throw expected(
          "these events at the end: " + inWords(List.of(types)),
          "what happened is: " + inWords(happened));
    }
    return this;
  }

  private static String inWords(List<Event.Type> types) {
    return types.stream().map(Event.Type::id).collect(Collectors.joining(", "));
  }

  // What is there

  private void isRunning() {
    hasStatus(Status.RUNNING);
  }

  private void known(String role) {
    List<String> there = actual.method().roles().stream().map(Role::id).toList();
    if (!there.contains(role)) {
      throw expected(
          "the method to have a role '" + role + "'" + MethodInShort.hint(role, there),
          "it has " + String.join(", ", there));
    }
  }

  private List<String> phases() {
    return actual.method().phases().stream().map(Phase::id).toList();
  }

  /** The forms of the open phase. */
  private List<String> forms() {
    return actual.phase().flatMap(actual.method()::findPhase).stream()
        .flatMap(phase -> phase.forms().stream())
        .map(Form::id)
        .toList();
  }

  private List<String> duties() {
    return Stream.concat(
            Stream.of(Command.Type.READY.id()),
            MethodInShort.rights(actual.method()).stream().map(right -> right.activity().kind()))
        .distinct()
        .toList();
  }

  /** A guess at what was meant, where it is none of what is there. */
  private static String hint(String written, List<String> there) {
    return there.contains(written) ? "" : MethodInShort.hint(written, there);
  }

  private SessionView.Person cameIn(String who) {
    List<String> there = SessionInShort.ids(actual);
    return SessionInShort.person(actual, who)
        .orElseThrow(
            () ->
                expected(
                    "'" + who + "' to have come in" + MethodInShort.hint(who, there),
                    MethodInShort.names(there, "nobody") + " came in"));
  }

  private static String standing(SessionView.Person person) {
    return "'"
        + person.id()
        + "' "
        + (person.present() ? "is there as " + String.join(", ", person.roles()) : "left");
  }

  private AssertionError expected(String wish, String there) {
    return failure(
        "%s",
        "Expected "
            + wish
            + ",\nbut "
            + there
            + (there.endsWith(".") ? "\n" : ".\n")
            + SessionInShort.of(actual));
  }
}
