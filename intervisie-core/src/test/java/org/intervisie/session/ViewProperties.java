package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Kind;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Secrecy;
import org.intervisie.testing.Walk;

/** That views are exact: a reader sees what is for the reader, and learns nothing of the rest. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class ViewProperties {

  // Red when Seeing.satTogether takes all pairs as one, Evolution.onLeft does not show what is
  // complete without the one who left, or Viewing.view lists a choice that is hidden.
  @Property
  void aViewShowsWhatItsReaderMaySeeAndNothingElse(@ForAll Walk walk) {
    Reference reference = new Reference(walk.open());
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
    Reference reference = new Reference(walk.open());
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
    Secrecy.whatIsHiddenLeavesNoTrace(
        walk, seed, (session, reader) -> visible(reference(walk, session), reader));
  }

  private static Reference reference(Walk walk, Session session) {
    Reference reference = new Reference(walk.open());
    session.events().forEach(reference::follow);
    return reference;
  }

  private static List<Integer> visible(Reference reference, String reader) {
    return reference.said().stream()
        .filter(said -> reference.sees(said, reader))
        .map(Reference.Said::number)
        .toList();
  }
}
