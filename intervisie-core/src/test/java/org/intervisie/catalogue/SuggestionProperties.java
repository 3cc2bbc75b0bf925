package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Aim;
import org.intervisie.method.Method;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Methods;

/** Of any methods and any needs. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class SuggestionProperties {
  private static final List<String> AIMS =
      List.of(Aim.RELATIONAL, Aim.FACTUAL, Aim.LITTLE_TIME, Aim.FIRST_MEETING, "grief");

  @Provide
  Arbitrary<List<Method>> several() {
    Arbitrary<Method> method =
        Combinators.combine(Methods.any(), someAims(), someAims())
            .as(
                (any, good, not) ->
                    any.withGoodFor(good)
                        .withNotFor(not.stream().filter(aim -> !good.contains(aim)).toList()));
    return method.list().ofMinSize(1).ofMaxSize(6).map(SuggestionProperties::numbered);
  }

  @Provide
  Arbitrary<Needs> needs() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 150).injectNull(0.2),
            Arbitraries.integers().between(1, 20).injectNull(0.2),
            someAims(),
            Arbitraries.of(Depth.class).injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.3),
            Arbitraries.of(true, false).injectNull(0.3))
        .as(
            (minutes, people, aims, depth, first, facilitator) -> {
              boolean isFirst = aims.contains(Aim.FIRST_MEETING);
              Needs needs =
                  new Needs(null, people, aims, depth, isFirst ? null : first, facilitator);
              return minutes == null ? needs : needs.withTime(Duration.ofMinutes(minutes));
            });
  }

  // Red when Ranking leaves out what is ruled out.
  @Property
  void everyMethodIsSuggestedOnce(
      @ForAll("several") List<Method> methods, @ForAll("needs") Needs needs) {
    List<Suggestion> suggestions = MethodCatalogue.of(methods).suggest(needs);

    assertThat(suggestions)
        .extracting(Suggestion::method)
        .containsExactlyInAnyOrderElementsOf(methods);
    assertThat(MethodCatalogue.of(methods).suggest(needs)).isEqualTo(suggestions);
  }

  // Red when Ranking puts first what is ruled out, or takes one bar for as bad as two.
  @Property
  void thoseRuledOutComeLastAndAllByTheirAimsAndReasons(
      @ForAll("several") List<Method> methods, @ForAll("needs") Needs needs) {
    List<Suggestion> suggestions = MethodCatalogue.of(methods).suggest(needs);

    assertThat(suggestions)
        .isSortedAccordingTo(
            Comparator.comparingLong(SuggestionProperties::bars)
                .thenComparing(it -> -ownAims(it, needs))
                .thenComparing(it -> it.reasonsAgainst().size() - it.reasonsFor().size()));
    assertThat(suggestions.stream().map(Suggestion::isRuledOut).toList()).isSorted();
  }

  private static long bars(Suggestion suggestion) {
    return suggestion.reasons().stream()
        .filter(reason -> reason.verdict() == Reason.Verdict.RULES_OUT)
        .count();
  }

  private static long ownAims(Suggestion suggestion, Needs needs) {
    Set<String> aims = new HashSet<>(needs.aims());
    if (Boolean.TRUE.equals(needs.firstMeeting())) {
      aims.add(Aim.FIRST_MEETING);
    }
    if (needs.time() != null && needs.time().toMinutes() <= 45) {
      aims.add(Aim.LITTLE_TIME);
    }
    return aims.stream().filter(suggestion.method().goodFor()::contains).count();
  }

  // Red when MethodCatalogue turns its order round when it has an even number of methods.
  @Property
  void moreMethodsDoNotReorderTheOthers(
      @ForAll("several") List<Method> methods, @ForAll Method more, @ForAll("needs") Needs needs) {
    MethodCatalogue catalogue = MethodCatalogue.of(methods);

    List<Suggestion> with = catalogue.with(more.withId("one-more")).suggest(needs);

    assertThat(with.stream().filter(it -> !it.method().id().equals("one-more")).toList())
        .isEqualTo(catalogue.suggest(needs));
  }

  // Red when DepthFit favours long ids.
  @Property
  void whatIsSuggestedOfAMethodDoesNotFollowFromItsId(
      @ForAll Method method, @ForAll("needs") Needs needs) {
    Suggestion one = MethodCatalogue.of(method).suggest(needs).get(0);
    Suggestion other = MethodCatalogue.of(method.withId("other-name")).suggest(needs).get(0);

    assertThat(other.reasons()).isEqualTo(one.reasons());
  }

  // Red when FirstMeetingFit takes it as no when nobody said whether it is one.
  @Property
  void nothingAskedGivesNoReasons(@ForAll("several") List<Method> methods) {
    List<Suggestion> suggestions = MethodCatalogue.of(methods).suggest(Needs.none());

    assertThat(suggestions).extracting(Suggestion::method).isEqualTo(methods);
    assertThat(suggestions).allSatisfy(it -> assertThat(it.reasons()).isEmpty());
  }

  private static Arbitrary<List<String>> someAims() {
    return Arbitraries.randomValue(Random::nextLong)
        .map(
            seed -> {
              List<String> aims = new ArrayList<>(AIMS);
              Collections.shuffle(aims, new Random(seed));
              return List.copyOf(aims.subList(0, (int) Math.floorMod(seed, 3L)));
            });
  }

  private static List<Method> numbered(List<Method> methods) {
    List<Method> numbered = new ArrayList<>();
    methods.forEach(method -> numbered.add(method.withId("m" + numbered.size())));
    return List.copyOf(numbered);
  }
}
