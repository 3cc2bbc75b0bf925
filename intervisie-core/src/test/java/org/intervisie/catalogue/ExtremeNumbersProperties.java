package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.method.Activity.says;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;

/** Methods and needs with numbers as small and as great as they may be. */
class ExtremeNumbersProperties {

  // Red when Headcount lets more people hold a role than the times of phases can be multiplied by.
  @Property
  void oneStrangeMethodDoesNotKeepTheOthersFromBeingSuggested(
      @ForAll("methods") Method strange, @ForAll("needs") Needs needs) {
    Method ordinary = Providers.method("ordinary");

    List<Suggestion> suggestions = MethodCatalogue.of(strange, ordinary).suggest(needs);

    assertThat(suggestions)
        .extracting(Suggestion::method)
        .containsExactlyInAnyOrder(strange, ordinary);
    assertThat(suggestions)
        .flatExtracting(Suggestion::reasons)
        .allSatisfy(it -> assertThat(it.text().in("en")).doesNotContainPattern("-\\d"));
  }

  @Provide
  Arbitrary<Needs> needs() {
    return Combinators.combine(times().injectNull(0.2), numbers().injectNull(0.2))
        .as((time, people) -> new Needs(time, people, List.of(), null, null, null));
  }

  @Provide
  Arbitrary<Method> methods() {
    Arbitrary<DurationRange> durations =
        Arbitraries.of(
            new DurationRange(Duration.ofNanos(1), null),
            new DurationRange(null, TimeBudget.LONGEST),
            new DurationRange(TimeBudget.LONGEST, TimeBudget.LONGEST));
    Arbitrary<Meetings> meetings = Combinators.combine(numbers(), times()).as(Meetings::new);
    Arbitrary<Boolean> flag = Arbitraries.of(true, false);
    return Combinators.combine(
            Combinators.combine(numbers(), numbers()).as(ExtremeNumbersProperties::roles),
            Combinators.combine(times(), numbers(), repeats(), flag)
                .as(ExtremeNumbersProperties::flow),
            durations.injectNull(0.6),
            meetings.injectNull(0.6),
            flag)
        .as(
            (roles, cycle, duration, several, skippable) ->
                Providers.method("strange")
                    .withRoles(roles)
                    .withFlow(cycle)
                    .withDuration(duration)
                    .withMeetings(several)
                    .withSkippable(skippable));
  }

  private static List<Role> roles(int min, int max) {
    Role member = SuggestedMethods.role("member");
    Role some = max < min ? member.withMin(min) : member.withMin(min).withMax(max);
    return List.of(
        some, some.withId("guest"), some.withId("case-owner"), SuggestedMethods.facilitator());
  }

  private static Cycle flow(Duration time, int times, Repeat repeat, boolean optional) {
    Phase choice =
        phase("choose")
            .chooses(Choice.of(Kind.CASE).by("member").makesAuthor("case-owner"))
            .build();
    Phase whole =
        phase("whole")
            .time(TimeBudget.of(time))
            .optional(optional)
            .with(says(Kind.ADVICE).by("member", "guest").times(Times.atLeast(times)))
            .build();
    TimeBudget perPerson = new TimeBudget(time, time, time, List.of("member", "guest"));
    Phase each = phase("each").time(perPerson).optional(optional).build();
    Cycle inner = new Cycle("inner", List.of(choice, whole, each), repeat);
    return new Cycle("outer", List.of(inner), repeat);
  }

  private static Phase.Builder phase(String id) {
    return Phase.of(id).title(LocalizedText.plain(id));
  }

  private static Arbitrary<Integer> numbers() {
    return Arbitraries.of(1, 1_000, Integer.MAX_VALUE);
  }

  private static Arbitrary<Duration> times() {
    return Arbitraries.of(Duration.ofNanos(1), Duration.ofMinutes(45), TimeBudget.LONGEST);
  }

  private static Arbitrary<Repeat> repeats() {
    return Arbitraries.of(
        new Repeat.ForEach("member", "guest", false),
        new Repeat.ForEach("member", null, true),
        new Repeat.Until("member"),
        new Repeat.Rounds(1, null),
        new Repeat.Rounds(1_000, Integer.MAX_VALUE));
  }
}
