package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Which part of a definition each problem is about. */
class ProblemPlacesTest {
  private static final String MANY = "that-is-a-word".repeat(100_000);

  private static LocalizedText text(String text) {
    return LocalizedText.plain(text);
  }

  private static List<Problem> problems(ThrowingCallable building) {
    return catchThrowableOfType(InvalidDefinitionException.class, building).located();
  }

  private static List<String> places(ThrowingCallable building) {
    return problems(building).stream().map(Problem::place).toList();
  }

  private static Method.Builder circle() {
    return Method.of("circle")
        .title(text("Circle"))
        .role(Role.of(Role.MEMBER).title(text("M")))
        .phase(Phase.of("talk").title(text("Talk")));
  }

  @Test
  void of_a_method_lead_to_the_name_however_deep_it_stands() {
    Method.Builder method =
        Method.of("circle")
            .title(text("Circle"))
            .role(Role.of(Role.MEMBER).title(text("M")))
            .role(Role.of(Role.MEMBER).title(text("M")))
            .phase(
                Phase.of("talk")
                    .title(text("Talk"))
                    .time(TimeBudget.ofMinutes(2).per(Role.MEMBER, "timer"))
                    .chooses(Choice.of(Kind.CASE).by("chooser").makesAuthor("chosen"))
                    .addPrompts(Prompt.of("prompted", text("p")))
                    .form(Form.of("zero", Grouping.ALONE))
                    .form(
                        Form.of("one", Grouping.ALONE)
                            .putPresence("outsider", Presence.OUTSIDE)
                            .addPrompts(Prompt.of("asker", text("p")))
                            .with(Activity.says(Kind.NOTE).by(Role.MEMBER))
                            .with(
                                Activity.says(Kind.NOTE)
                                    .by(Role.MEMBER, "speaker")
                                    .shownTo("viewer"))))
            .cycle(
                Cycle.of("turns")
                    .repeat(new Repeat.ForEach("turner", "star", false))
                    .addSteps(
                        Cycle.of("rounds")
                            .repeat(new Repeat.Until("ender"))
                            .step(Phase.of("inner").title(text("I")))
                            .step(
                                Phase.of("talk")
                                    .title(text("Again"))
                                    .addPrompts(Prompt.of("deep", text("p"))))
                            .build()))
            .always(Activity.writes(Kind.NOTE).by("writer"))
            .addPitfalls(new Pitfall(Role.MEMBER, text("p")), new Pitfall("faller", text("p")));

    assertThat(places(method::build))
        .containsExactly(
            "/flow/0/time/per/1",
            "/flow/0/chooses/by",
            "/flow/0/chooses/makesAuthor",
            "/flow/0/prompts/0/role",
            "/flow/0/forms/1/presence/outsider",
            "/flow/0/forms/1/prompts/0/role",
            "/flow/0/forms/1/activities/1/roles/1",
            "/flow/0/forms/1/activities/1/audience/roles/0",
            "/flow/1/repeat/each",
            "/flow/1/repeat/as",
            "/flow/1/steps/0/repeat/role",
            "/flow/1/steps/0/steps/1/prompts/0/role",
            "/always/0/roles/0",
            "/pitfalls/1/role",
            "/roles/1/id",
            "/flow/1/steps/0/steps/1/id");
  }

  @Test
  void of_a_method_lead_to_the_component_where_there_is_no_name() {
    assertThat(places(() -> Method.of("circle").title(text("Circle")).build()))
        .containsExactly("/roles", "/flow");
    assertThat(
            places(
                () ->
                    circle()
                        .basedOn("Old")
                        .family("B!")
                        .addGoodFor("a", "B", "a")
                        .addNotFor("c", "a")
                        .build()))
        .containsExactly("/basedOn", "/family", "/goodFor/2", "/goodFor/1", "/notFor/1");
  }

  @Test
  void of_smaller_parts_lead_from_that_part() {
    assertThat(
            places(
                () ->
                    Activity.says("Haiku!")
                        .times(Times.exactly(1).perTarget())
                        .after("Haiku!")
                        .addLabels(new Label("warm", text("w")), new Label("warm", text("w")))
                        .build()))
        .containsExactly("/roles", "/times/per", "/after", "/kind", "/after", "/labels/1/id");
    assertThat(
            places(
                () ->
                    Phase.of("talk")
                        .title(text("Talk"))
                        .silent(true)
                        .form(Form.of("one", Grouping.ALONE).with(Activity.says("a").by("b")))
                        .form(Form.of("one", Grouping.PAIRS))
                        .addReveals("note", "note")
                        .build()))
        .containsExactly("", "/forms/1/id", "/reveals/1");
    assertThat(places(() -> new Times(-1, 0, Times.Per.ROOM))).containsExactly("/min", "/max");
    assertThat(places(() -> Times.between(3, 2))).containsExactly("");
    assertThat(
            places(() -> Form.of("a", Grouping.PAIRS).putPresence("A/b", Presence.OUTSIDE).build()))
        .containsExactly("/presence/A~1b");
    assertThat(places(() -> LocalizedText.of("nl", "x").and("en", " ")))
        .containsExactly("/texts/en");
  }

  @Test
  void come_with_the_role_that_was_probably_meant() {
    Method.Builder method =
        circle().addPitfalls(new Pitfall("membr", text("p")), new Pitfall("boss", text("p")));

    assertThat(problems(method::build))
        .containsExactly(
            new Problem(
                "/pitfalls/0/role",
                "a pitfall names role 'membr', which the method does not have; did you mean"
                    + " 'member'?"),
            new Problem(
                "/pitfalls/1/role", "a pitfall names role 'boss', which the method does not have"));
  }

  @Test
  void are_found_in_lists_of_a_hundred_thousand() {
    List<String> aims = IntStream.range(0, 100_000).mapToObj(i -> "aim-" + i).toList();

    assertThat(places(() -> circle().goodFor(aims).notFor(aims).build()))
        .hasSize(1_000)
        .endsWith("/notFor/999");
  }

  @Test
  void are_found_in_ids_of_a_million_letters() {
    assertThat(problems(() -> new Pitfall(MANY, text("p"))))
        .containsExactly(
            Problem.at("role has 1400000 characters, and may have 200 at the most", "role"));
    assertThat(new Pitfall(MANY.substring(0, 200), text("p")).role()).hasSize(200);
    assertThat(problems(() -> new Pitfall(MANY.substring(0, 201), text("p")))).hasSize(1);
    assertThat(problems(() -> LocalizedText.of("nl" + "-a".repeat(1_000_000) + "!", "x")))
        .hasSize(1);
    assertThat(LocalizedText.of("nl" + "-a".repeat(1_000_000), "x").texts()).hasSize(1);
  }

  @Test
  void are_found_in_lists_that_are_too_long() {
    Activity note = Activity.says(Kind.NOTE).by(Role.MEMBER).build();

    assertThat(problems(() -> Form.plain(Collections.nCopies(1_001, note))))
        .containsExactly(
            Problem.at("it has 1001 activities, and may have 1000 at the most", "activities"));
    assertThat(
            problems(
                () ->
                    Method.of("m")
                        .title(text("m"))
                        .role(Role.of(Role.MEMBER).title(text("m")))
                        .phase(Phase.of("p").title(text("p")))
                        .always(Collections.nCopies(101, note))
                        .build()))
        .containsExactly(
            Problem.at("it always allows 101 activities, and may allow 100 at the most", "always"));
  }
}
