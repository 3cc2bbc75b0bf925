package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.intervisie.text.LocalizedText;

/** What was written is read back as an equal value, and is written the same way again. */
class RoundTripProperties {

  @Provide
  Arbitrary<Command> commands() {
    return Values.commands();
  }

  @Provide
  Arbitrary<Event> events() {
    return Values.events();
  }

  @Provide
  Arbitrary<List<Event>> logs() {
    return Values.events().list().ofMaxSize(20);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void any_command_comes_back_equal(@ForAll("commands") Command command) {
    String json = IntervisieJson.writeCommand(command);

    Command read = IntervisieJson.readCommand(json);

    assertThat(read).isEqualTo(command);
    assertThat(IntervisieJson.writeCommand(read)).isEqualTo(json);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void any_event_comes_back_equal(@ForAll("events") Event event) {
    String json = IntervisieJson.writeEvent(event);

    Event read = IntervisieJson.readEvent(json);

    assertThat(read).isEqualTo(event);
    assertThat(IntervisieJson.writeEvent(read)).isEqualTo(json);
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void any_log_comes_back_equal(@ForAll("logs") List<Event> events) {
    SessionDocument session = new SessionDocument(WholeGrammar.method(), events);

    assertThat(
            IntervisieJson.readSessionLeniently(
                IntervisieJson.writeSession(session), id -> Optional.empty()))
        .isEqualTo(session);
  }

  @Property
  void any_number_of_holders_of_a_role_comes_back_equal(
      @ForAll("roleIds") String id,
      @ForAll @IntRange(max = 2) int min,
      @ForAll @IntRange(max = 3) int more,
      @ForAll boolean steers) {
    Integer max = more == 3 ? null : Integer.valueOf(Math.max(1, min + more));
    LocalizedText title = LocalizedText.plain("Role");
    Method method =
        Method.of("m")
            .title(title)
            .addRoles(new Role(id, title, List.of(), min, max, steers, List.of()))
            .phase(Phase.of("p").title(title))
            .build();

    assertThat(IntervisieJson.readMethod(IntervisieJson.writeMethod(method))).isEqualTo(method);
  }

  @Provide
  Arbitrary<String> roleIds() {
    return Arbitraries.of(Role.FACILITATOR, Role.CASE_OWNER, Role.MEMBER);
  }
}
