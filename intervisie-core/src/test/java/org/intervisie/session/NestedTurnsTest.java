package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Turns within turns, in the innermost of which nobody has one: no method needs them, but may have them. */
class NestedTurnsTest {
  private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
  private static final LocalizedText TITLE = LocalizedText.plain("title");

  // Seen red, with roles and without, when every turn of every level was tried. Who has a turn with
  // a
  // role has none further in, so with roles it takes this many people to be as bad.
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void that_lead_nowhere_are_passed_over_at_once(boolean withRoles) {
    Method method = nested(40, "ghost", withRoles);

    Session session = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> begun(method));

    assertThat(session.phase()).contains("last");
  }

  @Test
  void that_lead_somewhere_are_gone_into() {
    assertThat(begun(nested(3, "member", false)).phase()).contains("inner");
  }

  private static Session begun(Method method) {
    Session session = Session.open(method);
    for (int person = 1; person <= 14; person++) {
      session = session.handle(Command.join("p" + person, Role.MEMBER), NINE);
    }
    return session.handle(Command.begin("p1"), NINE);
  }

  private static Method nested(int levels, String innermost, boolean withRoles) {
    Cycle.Builder cycle =
        Cycle.of("innermost")
            .step(Phase.of("inner").title(TITLE))
            .repeat(new Repeat.ForEach(innermost, null, false));
    for (int level = 0; level < levels; level++) {
      cycle =
          Cycle.of("level" + level)
              .addSteps(cycle.build())
              .repeat(new Repeat.ForEach(Role.MEMBER, withRoles ? "turn" + level : null, false));
    }
    Method.Builder method =
        Method.of("nested")
            .title(TITLE)
            .role(Role.of(Role.MEMBER).title(TITLE))
            .role(Role.of("ghost").title(TITLE));
    for (int level = 0; level < levels; level++) {
      method.role(Role.of("turn" + level).title(TITLE));
    }
    return method.cycle(cycle).phase(Phase.of("last").title(TITLE)).build();
  }
}
