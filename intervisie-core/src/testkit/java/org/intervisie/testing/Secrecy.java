package org.intervisie.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.intervisie.method.Audience;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Decision;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;

/** That what a reader may not see leaves no trace, by meetings that differ in nothing else. */
public final class Secrecy {
  /** What a reader sees is what the reader's view shows. */
  public static final Sight ASKING_THE_VIEW =
      (session, reader) ->
          session.view(reader).contributions().stream().map(seen -> seen.id().number()).toList();

  private Secrecy() {}

  /** Tells which contributions a reader may see. */
  @FunctionalInterface
  public interface Sight {
    /**
     * What a reader may see of a meeting.
     *
     * @param session the meeting
     * @param reader the id of someone who came in
     * @return the numbers of the contributions, in order
     */
    List<Integer> of(Session session, String reader);
  }

  /**
   * Two meetings that differ only in what a reader may not see give that reader equal views. The other
   * meeting is made by giving hidden contributions other words, kinds, labels, targets or authors.
   *
   * @param walk any walk
   * @param seed which reader, and what is made different
   * @param sight what a reader may see: {@link #ASKING_THE_VIEW}, or a second opinion
   */
  public static void whatIsHiddenLeavesNoTrace(Walk walk, int seed, Sight sight) {
    List<Walk.Step> given = walk.steps().stream().filter(Walk.Step::isAccepted).toList();
    Choices choices = Choices.of(seed);
    Session end = given.isEmpty() ? walk.end() : given.get(given.size() - 1).after();
    List<String> everyone = SessionInShort.ids(end);
    if (everyone.isEmpty()) {
      return;
    }
    String reader = choices.pick(everyone);
    List<Command> commands = new ArrayList<>(given.stream().map(Walk.Step::command).toList());
    List<Integer> visible = sight.of(end, reader);
    Session twin = end;
    int number = 0;
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).command() instanceof Command.Contribute contribute
          && !visible.contains(++number)) {
        Command original = commands.set(i, Commands.otherwise(choices, end, contribute, reader));
        Optional<Session> different = rerun(walk.method(), given, commands);
        if (different.isPresent()
            && others(different.get()).equals(others(end))
            && sight.of(different.get(), reader).equals(visible)) {
          twin = different.get();
        } else {
          commands.set(i, original);
        }
      }
    }
    assertThat(withoutDone(twin.view(reader))).isEqualTo(withoutDone(end.view(reader)));
  }

  /**
   * What is for its author alone, wherever it may be given, and is never revealed, is in nobody else's
   * view.
   *
   * @param walk any walk
   */
  public static void whatIsForItsAuthorAloneIsShownToNobodyElse(Walk walk) {
    Set<String> kinds = new TreeSet<>();
    Set<String> shared = new TreeSet<>();
    for (MethodInShort.Right right : MethodInShort.rights(walk.method())) {
      boolean own = right.activity().audience() instanceof Audience.Author;
      (own ? kinds : shared).add(right.activity().kind());
    }
    walk.method().phases().forEach(phase -> shared.addAll(phase.reveals()));
    kinds.removeAll(shared);
    Session end = walk.end();
    for (String reader : SessionInShort.ids(end)) {
      assertThat(end.view(reader).contributions())
          .filteredOn(seen -> kinds.contains(seen.kind()))
          .allMatch(seen -> seen.author().equals(reader), "is the reader's own");
    }
  }

  /** What happened besides contributions, such as who was given a role: no secret of anyone. */
  private static List<Event> others(Session session) {
    return session.events().stream()
        .filter(event -> !(event instanceof Event.Contributed))
        .toList();
  }

  /** The same commands at the same times; empty when one is refused. */
  private static Optional<Session> rerun(
      Method method, List<Walk.Step> given, List<Command> commands) {
    Session session = SessionInShort.open(method);
    for (int i = 0; i < commands.size(); i++) {
      Decision decision = session.decide(commands.get(i), given.get(i).at());
      if (!(decision instanceof Decision.Accepted)) {
        return Optional.empty();
      }
      session = session.handle(commands.get(i), given.get(i).at());
    }
    return Optional.of(session);
  }

  /** Who is done is no secret; it may differ where what is hidden differs. */
  private static SessionView withoutDone(SessionView view) {
    return new SessionView(
        view.method(),
        view.status(),
        view.participant(),
        view.phase(),
        view.form(),
        view.turn(),
        view.people().stream()
            .map(
                person ->
                    new SessionView.Person(
                        person.id(),
                        person.name(),
                        person.roles(),
                        person.present(),
                        person.ready(),
                        false))
            .toList(),
        view.groups(),
        view.contributionCount(),
        view.contributions(),
        view.chosen());
  }
}
