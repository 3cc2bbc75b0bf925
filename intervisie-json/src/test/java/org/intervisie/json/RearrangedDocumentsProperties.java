package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Session;
import org.intervisie.testing.Walk;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;

/**
 * Members in any order, and members that nobody knows in every object of a document, change nothing in
 * what is read. (For events see {@link EventReaderProperties}.)
 */
class RearrangedDocumentsProperties {
  @Provide
  Arbitrary<Method> methods() {
    return WordyMethods.any();
  }

  @Provide
  Arbitrary<Command> commands() {
    return Values.commands();
  }

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.of(WordyMethods.any());
  }

  // Red when PhaseReader takes a step with any unknown member for a cycle.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void a_method_is_read_the_same(@ForAll("methods") Method method, @ForAll Random random) {
    isReadTheSame(IntervisieJson.writeMethod(method), random, IntervisieJson::readMethod, method);
  }

  // Red when JsonTree refuses a member without a name.
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void a_command_is_read_the_same(@ForAll("commands") Command command, @ForAll Random random) {
    isReadTheSame(
        IntervisieJson.writeCommand(command), random, IntervisieJson::readCommand, command);
  }

  // Red when SessionCodec wants the method before the events.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void a_session_is_read_the_same(@ForAll("walks") Walk walk, @ForAll Random random) {
    Session session = walk.end();
    SessionDocument document = new SessionDocument(walk.method(), session.events());
    Function<String, SessionDocument> reader =
        json -> IntervisieJson.readSession(json, id -> Optional.of(walk.method()));

    isReadTheSame(IntervisieJson.writeSession(session), random, reader, document);
    isReadTheSame(
        IntervisieJson.writeSession("random", session.events()), random, reader, document);
  }

  // Red when JsonTree refuses a member without a name.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void a_view_is_read_the_same(@ForAll("walks") Walk walk, @ForAll Random random) {
    Session session = walk.end();
    for (String participant : SessionRoundTripProperties.everyone(session)) {
      isReadTheSame(
          IntervisieJson.writeView(session.view(participant)),
          random,
          IntervisieJson::readView,
          session.view(participant));
    }
  }

  // Red when JsonTree refuses a member without a name.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void an_agenda_is_read_the_same(
      @ForAll("methods") Method method,
      @ForAll @IntRange(min = 1, max = 120) int minutes,
      @ForAll Random random) {
    List<Agenda.Entry> entries = method.entries(5);
    Plan plan =
        Agenda.plan(entries, Samples.AT, Duration.ofMinutes(minutes), PlanningPolicy.defaults());
    if (plan instanceof Plan.Planned planned) {
      isReadTheSame(
          IntervisieJson.writePlan(plan), random, IntervisieJson::readAgenda, planned.agenda());
    }
  }

  private static <T> void isReadTheSame(
      String json, Random random, Function<String, T> reader, T value) {
    assertThat(reader.apply(Rearranged.shuffled(json, random))).isEqualTo(value);
    String extended = Rearranged.extended(json, random);
    assertThat(reader.apply(extended)).as(extended).isEqualTo(value);
  }
}
