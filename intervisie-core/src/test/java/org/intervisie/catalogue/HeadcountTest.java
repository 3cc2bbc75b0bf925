package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.SuggestedMethods.cycle;
import static org.intervisie.catalogue.SuggestedMethods.facilitator;
import static org.intervisie.catalogue.SuggestedMethods.flow;
import static org.intervisie.catalogue.SuggestedMethods.minutes;
import static org.intervisie.catalogue.SuggestedMethods.phase;
import static org.intervisie.catalogue.SuggestedMethods.plain;
import static org.intervisie.catalogue.SuggestedMethods.reasons;
import static org.intervisie.catalogue.SuggestedMethods.role;
import static org.intervisie.catalogue.SuggestedMethods.talk;

import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Who would hold which role and how often a phase comes round, told from the time that it takes. */
class HeadcountTest {

  @Test
  void counts_a_time_per_person_for_as_many_as_there_will_be() {
    Phase each = talk().withTime(TimeBudget.ofMinutes(5).per("member"));
    Method method = flow(each).withRoles(role("member"), facilitator());

    assertThat(reasons(method, minutes(30).withPeople(7)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 30 minuten.");
    assertThat(reasons(method, minutes(30).withPeople(8)))
        .first()
        .asString()
        .startsWith("AGAINST Te lang: de fasen duren samen 35 minuten, 5 minuten meer");
    assertThat(reasons(method, minutes(30))).isEmpty();
    assertThat(reasons(method, minutes(4))).first().asString().startsWith("AGAINST");
    assertThat(reasons(method, minutes(2))).first().asString().startsWith("RULES_OUT");
  }

  @Test
  void counts_a_turn_for_each_and_the_rounds_that_must_be() {
    Method turns =
        cycle(new Repeat.ForEach("member", "case-owner", false))
            .withRoles(role("member"), role("case-owner"), facilitator());

    assertThat(reasons(turns, minutes(40).withPeople(5)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 40 minuten.");
    assertThat(reasons(turns, minutes(40).withPeople(6)))
        .first()
        .asString()
        .startsWith("AGAINST Te lang: de fasen duren samen 50 minuten");
    assertThat(reasons(cycle(new Repeat.Rounds(2, 3)), minutes(20)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd als het vlot gaat: de fasen duren samen 20 tot 30");
    assertThat(reasons(cycle(new Repeat.Until("member")), minutes(20))).isEmpty();
    assertThat(reasons(cycle(new Repeat.Until("member")), minutes(9))).isNotEmpty();
  }

  @Test
  void a_role_that_a_choice_gives_is_held_by_one_of_the_others_from_there_on() {
    Phase choice =
        phase("Kiezen", "Choose")
            .minutes(5)
            .chooses(Choice.of(Kind.CASE).by("member").makesAuthor("case-owner"))
            .build();
    Phase each = talk().withTime(TimeBudget.ofMinutes(5).per("member"));
    Method plainly =
        plain().withRoles(role("member"), role("case-owner"), facilitator()).withFlow(choice, each);
    Cycle once = new Cycle("once", List.of(choice), new Repeat.Rounds(1, 1));

    for (Method method : List.of(plainly, plainly.withFlow(once, each))) {
      assertThat(reasons(method, minutes(60).withPeople(7)))
          .first()
          .asString()
          .startsWith("FOR Past in de tijd: de fasen duren samen 30 minuten.");
    }
  }

  @Test
  void a_role_that_a_turn_gives_goes_back_with_the_turn() {
    Phase each = talk().withTime(TimeBudget.ofMinutes(5).per("member"));
    Phase end = phase("Slot", "End").time(TimeBudget.ofMinutes(1).per("member")).build();
    Cycle turns =
        new Cycle("turns", List.of(each), new Repeat.ForEach("member", "case-owner", false));
    Method method =
        plain().withRoles(role("member"), role("case-owner"), facilitator()).withFlow(turns, end);

    // Five turns of four listeners, and a last word by five.
    assertThat(reasons(method, minutes(120).withPeople(6)))
        .first()
        .asString()
        .startsWith("FOR Past in de tijd: de fasen duren samen 105 minuten.");
  }
}
