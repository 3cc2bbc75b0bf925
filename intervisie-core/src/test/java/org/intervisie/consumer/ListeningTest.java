package org.intervisie.consumer;

import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.NOT_ALLOWED_IN_PHASE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Finding;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Methods;
import org.intervisie.testing.Promises;
import org.intervisie.testing.Walk;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

// [contract]
class ListeningTest extends MethodContract {
  @Override
  protected Method method() {
    return Listening.METHOD;
  }

  // [/contract]

  // [assertions]
  @Test
  void is_as_it_was_described() {
    assertThat(method())
        .hasPhases("gather", "present", "associate", "ask", "advise", "close")
        .hasOptionalPhases("close")
        .allows("member", Kind.QUESTION, in("ask"))
        .keepsSilent("case-owner", in("ask", "advise"))
        .keepsPrivateUntil(Kind.ASSOCIATION, "close")
        .showsOnlyTo("case-owner", Kind.ADVICE)
        .plans(minutes(10), in("gather", "advise"))
        .fitsIn(minutes(60), people(6));
  }

  // [/assertions]

  // [variant]
  @Test
  void asks_longer_in_a_variant_and_changes_nothing_else() {
    Method longer =
        method()
            .vary("listening-longer")
            .change("ask", ask -> ask.withTime(TimeBudget.ofMinutes(25)))
            .build();

    assertThat(longer).isVariantOf(method()).differsOnlyIn(in("ask"), method());
  }

  // [/variant]

  // [unsound]
  @Test
  void a_variant_that_reveals_what_nobody_drew_is_found_out() {
    Method wrong =
        method()
            .vary("listening-and-drawing")
            .change("close", close -> close.withReveals(Kind.IMAGE))
            .build();

    assertThat(wrong).hasFinding(Finding.Code.REVEAL_OF_NOTHING, in("close"));
  }

  // [/unsound]

  // [story]
  @Test
  void the_owner_of_the_chosen_case_listens() {
    meeting(method())
        .with("anna", FACILITATOR)
        .with("bert")
        .with("carla")
        .when(begin("anna"))
        .inPhase("gather")
        .when(contribute("bert", Kind.CASE).withText("My diary is never mine"))
        .doesNotSee("carla", "c1")
        .when(advance("anna"))
        .refused(OBLIGATIONS_UNMET)
        .when(contribute("carla", Kind.CASE))
        .sees("carla", "c1", "c2")
        .when(choose("anna", "c1", null), advance("anna"))
        .then(it -> it.isIn("present").hasRole("bert", "case-owner").owes("bert", "statement"))
        .minutesLater(7)
        .when(contribute("bert", Kind.STATEMENT), advance("anna"))
        .when(contribute("bert", Kind.QUESTION))
        .refused(NOT_ALLOWED_IN_PHASE);
  }

  // [/story]

  // [property]
  @Property(tries = 500)
  void moves_are_exact_in_many_meetings(@ForAll("walks") Walk walk) {
    Promises.everyListedMoveIsAccepted(walk);
  }

  @Property(tries = 100)
  void a_store_gives_back_what_was_put_into_it(@ForAll("anyMeeting") Walk walk) {
    List<Event> stored = List.copyOf(walk.end().events());

    assertThat(Session.replay(walk.method(), stored)).isEqualTo(walk.end());
  }

  @Provide
  Arbitrary<Walk> anyMeeting() {
    return Walk.of(Methods.any());
  }

  // [/property]
}
