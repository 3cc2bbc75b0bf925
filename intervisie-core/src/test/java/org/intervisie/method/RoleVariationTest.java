package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** What a variant changes of the roles. */
class RoleVariationTest {
  private final Method base = method(Role.MEMBER);

  /** A role that is named wherever a role can be named. */
  private static Method method(String role) {
    Activity note = Activity.says(Kind.NOTE).by("guest", role).shownTo(role, "guest").build();
    Phase talk =
        Phase.of("talk")
            .title(text("Talk"))
            .time(TimeBudget.ofMinutes(2).per("guest", role))
            .chooses(Choice.of(Kind.CASE).by(role).makesAuthor(role))
            .addPrompts(Prompt.of(role, text("p")), Prompt.of("guest", text("g")))
            .form(
                Form.of("one", Grouping.ALONE)
                    .putPresence(role, Presence.OUTSIDE)
                    .putPresence("guest", Presence.TURNED_AWAY)
                    .addPrompts(Prompt.of(role, text("p")))
                    .with(note))
            .build();
    return Method.of("circle")
        .title(text("Circle"))
        .role(Role.of("guest").title(text("Guest")))
        .addRoles(Role.of(Role.MEMBER).title(text("Member")).build().withId(role))
        .addFlow(talk)
        .cycle(
            Cycle.of("turns")
                .repeat(new Repeat.ForEach(role, role, false))
                .addSteps(
                    Cycle.of("rounds")
                        .repeat(new Repeat.Until(role))
                        .addSteps(talk.withId("inner"))
                        .build()))
        .addAlways(note)
        .addPitfalls(new Pitfall(role, text("f")), new Pitfall("guest", text("f")))
        .build();
  }

  @Test
  void a_role_has_another_id_wherever_it_is_named() {
    assertThat(base.vary("v").renameRole(Role.MEMBER, "colleague").build())
        .isEqualTo(method("colleague").withId("v").withBasedOn("circle"));
  }

  @Test
  void a_role_has_another_title() {
    Method variant = base.vary("v").retitleRole("guest", text("Visitor")).build();

    assertThat(variant.findRole("guest").orElseThrow().title()).isEqualTo(text("Visitor"));
    assertThat(variant.findRole(Role.MEMBER)).isEqualTo(base.findRole(Role.MEMBER));
  }

  @Test
  void a_role_comes_after_those_that_are_there_and_goes_again() {
    Role.Builder timer = Role.of("timer").title(text("Timer"));
    Variation more = base.vary("v").addRole(timer);

    assertThat(more.build().roles()).hasSize(3).endsWith(timer.build());
    assertThat(base.vary("v").addRole(timer.build()).build()).isEqualTo(more.build());
    assertThat(more.takeRole("timer").build()).isEqualTo(base.vary("v").build());
  }

  @Test
  void a_role_that_is_named_somewhere_stays_and_all_places_are_told() {
    assertThatThrownBy(() -> base.vary("v").takeRole("guest").takeRole(Role.MEMBER).build())
        .hasMessage(
            """
            variant 'v' of method 'circle' has 2 problems:
            - cannot take role 'guest': it is still named by phase 'talk', phase 'inner', \
            'always', a pitfall
            - cannot take role 'member': it is still named by phase 'talk', cycle 'turns', cycle \
            'rounds', phase 'inner', 'always', a pitfall\
            """);
  }

  @Test
  void a_method_keeps_one_role_at_least() {
    Method alone =
        Method.of("alone")
            .title(text("Alone"))
            .role(Role.of("guest").title(text("Guest")))
            .phase(Phase.of("talk").title(text("Talk")))
            .build();

    assertThatThrownBy(() -> alone.vary("v").takeRole("guest").build())
        .hasMessage(
            "variant 'v' of method 'alone': cannot take role 'guest': method 'v': it has no roles");
  }

  @Test
  void says_why_a_role_cannot_be_changed_and_which_there_are() {
    Variation impossible =
        base.vary("v")
            .addRole(Role.of("guest").title(text("Guest")))
            .addRole(Role.of("timer"))
            .takeRole("gest")
            .renameRole("gest", "visitor")
            .renameRole("guest", Role.MEMBER)
            .renameRole("guest", "A visitor")
            .retitleRole("boss", text("Boss"));

    assertThatThrownBy(impossible::build)
        .hasMessage(
            """
            variant 'v' of method 'circle' has 7 problems:
            - cannot add a role: method 'v': role 'guest' stands more than once
            - cannot add a role: incomplete definition: 'title' is missing
            - cannot take role 'gest': it is not there; there are guest, member; did you mean \
            'guest'?
            - cannot rename role 'gest': it is not there; there are guest, member; did you mean \
            'guest'?
            - cannot rename role 'guest': role 'member' is there already
            - cannot rename role 'guest': role 'A visitor': id 'A visitor' must be lower-case \
            words joined by hyphens, such as 'case-owner'
            - cannot retitle role 'boss': it is not there; there are guest, member\
            """);
  }

  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }
}
