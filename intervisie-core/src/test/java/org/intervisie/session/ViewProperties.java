package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Kind;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Methods;
import org.intervisie.testing.Walk;

/** That views are exact: a reader sees what is for the reader, and learns nothing of the rest. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class ViewProperties {

  // Red when Seeing.satTogether takes all pairs as one, Evolution.onLeft does not show what is
  // complete without the one who left, or Viewing.view lists a choice that is hidden.
  @Property
  void aViewShowsWhatItsReaderMaySeeAndNothingElse(@ForAll Walk walk) {
    Reference reference = new Reference(Session.open(walk.method()));
    walk.walk(
        step -> {
          reference.follow(step);
          Session session = step.after();
          for (String reader : Outlook.everyone(session)) {
            SessionView view = session.view(reader);
            assertThat(view.contributions())
                .extracting(seen -> seen.id().number())
                .isEqualTo(visible(reference, reader));
            assertThat(view.chosen())
                .extracting(ContributionId::number)
                .isEqualTo(
                    reference.chosen().stream()
                        .filter(said -> reference.sees(said, reader))
                        .map(Reference.Said::number)
                        .toList());
            assertThat(view.contributionCount()).isEqualTo(reference.said().size());
            for (SessionView.Seen seen : view.contributions()) {
              Reference.Said said = reference.said().get(seen.id().number() - 1);
              assertThat(seen.author()).isEqualTo(said.event.author());
              assertThat(seen.kind()).isEqualTo(said.event.kind());
              assertThat(seen.withdrawn()).isEqualTo(said.withdrawn);
              assertThat(seen.text()).isEqualTo(said.withdrawn ? null : said.event.text());
              assertThat(seen.label()).isEqualTo(said.withdrawn ? null : said.event.label());
            }
          }
        });
  }

  // Red when MinuteTaking.shared, or MinuteTaking.minutes for a choice, does not ask whether
  // everyone may see it.
  @Property
  void theMinutesHoldWhatEveryoneMaySeeAndNothingElse(@ForAll Walk walk) {
    Reference reference = new Reference(Session.open(walk.method()));
    walk.walk(
        step -> {
          reference.follow(step);
          SessionMinutes minutes = step.after().minutes();
          assertThat(minutes.insights())
              .extracting(line -> line.contribution().number())
              .isEqualTo(forAll(reference, Kind.INSIGHT));
          assertThat(minutes.actions())
              .extracting(line -> line.contribution().number())
              .isEqualTo(forAll(reference, Kind.ACTION));
          assertThat(minutes.chosen())
              .extracting(line -> line.contribution().number())
              .isEqualTo(
                  reference.chosen().stream()
                      .filter(reference::isForAll)
                      .map(Reference.Said::number)
                      .toList());
          Stream.of(minutes.insights(), minutes.actions(), minutes.chosen())
              .flatMap(List::stream)
              .forEach(
                  line -> {
                    Reference.Said said = reference.said().get(line.contribution().number() - 1);
                    assertThat(line.text()).isEqualTo(said.withdrawn ? null : said.event.text());
                  });
        });
  }

  private static List<Integer> forAll(Reference reference, String kind) {
    return reference.said().stream()
        .filter(said -> said.event.kind().equals(kind))
        .filter(said -> !said.withdrawn && reference.isForAll(said))
        .map(Reference.Said::number)
        .toList();
  }

  // Red when Seeing.sees shows what its author keeps to himself or herself.
  @Property
  void sessionsThatDifferOnlyInWhatAReaderMayNotSeeGiveEqualViews(
      @ForAll Walk walk, @ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    List<Walk.Step> given = walk.steps().stream().filter(Walk.Step::isAccepted).toList();
    Choices choices = Choices.of(seed);
    Session end = given.isEmpty() ? walk.end() : given.get(given.size() - 1).after();
    List<String> everyone = Outlook.everyone(end);
    if (everyone.isEmpty()) {
      return;
    }
    String reader = choices.pick(everyone);
    List<Command> commands = new ArrayList<>(given.stream().map(Walk.Step::command).toList());
    List<Integer> visible = visible(reference(walk, end), reader);
    Session twin = end;
    int number = 0;
    for (int i = 0; i < given.size(); i++) {
      if (given.get(i).command() instanceof Command.Contribute contribute
          && !visible.contains(++number)) {
        Command original = commands.set(i, otherwise(choices, contribute, reader));
        Optional<Session> different = rerun(walk, given, commands);
        if (different.isPresent()
            && others(different.get()).equals(others(end))
            && visible(reference(walk, different.get()), reader).equals(visible)) {
          twin = different.get();
        } else {
          commands.set(i, original);
        }
      }
    }
    assertThat(withoutDone(twin.view(reader))).isEqualTo(withoutDone(end.view(reader)));
  }

  /** What happened besides contributions, such as who was given a role: no secret of anyone. */
  private static List<Event> others(Session session) {
    return session.events().stream()
        .filter(event -> !(event instanceof Event.Contributed))
        .toList();
  }

  private static Reference reference(Walk walk, Session session) {
    Reference reference = new Reference(Session.open(walk.method()));
    session.events().forEach(reference::follow);
    return reference;
  }

  private static List<Integer> visible(Reference reference, String reader) {
    return reference.said().stream()
        .filter(said -> reference.sees(said, reader))
        .map(Reference.Said::number)
        .toList();
  }

  /** The same commands at the same times; empty when one is refused. */
  private static Optional<Session> rerun(Walk walk, List<Walk.Step> given, List<Command> commands) {
    Session session = Session.open(walk.method());
    for (int i = 0; i < commands.size(); i++) {
      Decision decision = session.decide(commands.get(i), given.get(i).at());
      if (!(decision instanceof Decision.Accepted)) {
        return Optional.empty();
      }
      session = session.handle(commands.get(i), given.get(i).at());
    }
    return Optional.of(session);
  }

  /** A contribution that is different in a way that its author keeps hidden. */
  private static Command otherwise(Choices choices, Command.Contribute command, String reader) {
    String kind = command.kind();
    String label = command.label();
    String about = command.about();
    String author = command.author();
    switch (choices.below(5)) {
      case 0 -> kind = choices.pick(Methods.KINDS);
      case 1 -> about = about == null ? null : "c" + choices.between(1, 12);
      case 2 -> {
        String other = choices.pick(Commands.PEOPLE);
        author = other.equals(reader) ? author : other;
      }
      default -> label = label == null ? null : choices.pick(Methods.LABELS);
    }
    boolean own = command.by().equals(command.author());
    String text = choices.chance(30) ? null : Commands.said(choices.between(1000, 2000));
    return new Command.Contribute(own ? author : command.by(), kind, text, label, about, author);
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
