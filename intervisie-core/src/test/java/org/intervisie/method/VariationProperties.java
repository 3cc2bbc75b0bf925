package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Methods;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;

/** Of variants of any method. */
class VariationProperties {

  @Provide
  Arbitrary<Method> methods() {
    return Methods.any();
  }

  @Provide
  Arbitrary<List<RandomEdit>> edits() {
    return RandomEdit.any().list().ofMaxSize(8);
  }

  @Provide
  Arbitrary<Choices> choices() {
    return Arbitraries.integers().between(0, 1 << 24).map(Choices::of);
  }

  // Red when an edit that is refused loses what was refused before it.
  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void edits_are_made_or_told_all_together(
      @ForAll("methods") Method base, @ForAll("edits") List<RandomEdit> edits) {
    Variation all = base.vary("v");
    Variation made = base.vary("v");
    List<String> told = new ArrayList<>();
    for (RandomEdit edit : edits) {
      all = edit.apply(all);
      Variation next = edit.apply(made);
      List<String> problems = problems(next);
      made = problems.isEmpty() ? next : made;
      told.addAll(problems);
    }

    assertThat(problems(all)).isEqualTo(told).allMatch(problem -> problem.startsWith("cannot "));
    Method variant = made.build();
    assertThat(variant.id()).isEqualTo("v");
    assertThat(variant.basedOn()).isEqualTo(base.id());
    if (told.isEmpty()) {
      assertThat(all.build()).isEqualTo(variant);
    }
  }

  // Red when renaming leaves a cycle out.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_step_that_is_renamed_and_renamed_back_is_the_same(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    String step = choices.pick(Steps.ids(base.flow()));

    Variation renamed = base.vary("v").rename(step, "other");

    assertThat(Steps.ids(renamed.build().flow())).contains("other").doesNotContain(step);
    assertThat(renamed.rename("other", step).build()).isEqualTo(base.vary("v").build());
  }

  // Red when RoleRenaming leaves the audiences as they are.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_role_that_is_renamed_is_named_so_everywhere_and_can_be_renamed_back(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    String role = choices.pick(base.roles()).id();

    Variation renamed = base.vary("v").renameRole(role, "other");

    assertThat(References.naming(renamed.build(), "other"))
        .isEqualTo(References.naming(base, role));
    assertThat(References.naming(renamed.build(), role)).isEmpty();
    assertThat(renamed.renameRole("other", role).build()).isEqualTo(base.vary("v").build());
  }

  // Red when a cycle is put one step too far.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void steps_that_repeat_and_are_then_done_once_are_the_same(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    List<Step> steps = choices.pick(lists(base.flow()));
    int first = choices.below(steps.size());
    int last = choices.between(first, steps.size() - 1);

    Variation repeated =
        base.vary("v")
            .repeat("new", new Repeat.Rounds(1, 2), steps.get(first).id(), steps.get(last).id());

    assertThat(Steps.find(repeated.build().flow(), "new").map(it -> ((Cycle) it).steps()))
        .contains(steps.subList(first, last + 1));
    assertThat(repeated.once("new").build()).isEqualTo(base.vary("v").build());
  }

  // Red when insertAfter puts the new step before.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_step_stands_where_it_was_put_and_can_be_left_out_again(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    String beside = choices.pick(Steps.ids(base.flow()));
    Phase step = Phase.of("new").title(LocalizedText.plain("new")).build();

    for (boolean before : List.of(true, false)) {
      Variation more =
          before
              ? base.vary("v").insertBefore(beside, step)
              : base.vary("v").insertAfter(beside, step);

      List<String> list =
          lists(more.build().flow()).stream()
              .filter(it -> it.contains(step))
              .findFirst()
              .orElseThrow()
              .stream()
              .map(Step::id)
              .toList();
      assertThat(list.indexOf("new") - list.indexOf(beside)).isEqualTo(before ? -1 : 1);
      assertThat(more.leaveOut("new").build()).isEqualTo(base.vary("v").build());
    }
  }

  // Red when what is taken from a role is taken from the others too.
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void what_is_forbidden_to_a_role_is_all_that_changes(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    Phase phase = choices.pick(base.phases());
    List<Activity> open = open(phase);
    if (open.isEmpty()) {
      return;
    }
    Activity activity = choices.pick(open);
    String role = choices.pick(activity.roles());

    Method variant = base.vary("v").forbid(phase.id(), role, activity.kind()).build();

    Phase left = variant.findPhase(phase.id()).orElseThrow();
    for (Role each : base.roles()) {
      List<Activity> expected =
          open.stream()
              .filter(it -> it.roles().contains(each.id()))
              .filter(it -> !each.id().equals(role) || !it.kind().equals(activity.kind()))
              .map(it -> it.withRoles(each.id()))
              .toList();
      assertThat(
              open(left).stream()
                  .filter(it -> it.roles().contains(each.id()))
                  .map(it -> it.withRoles(each.id())))
          .isEqualTo(expected);
    }
    assertThat(base.vary("v").replace(phase.id(), left).build()).isEqualTo(variant);
  }

  // Red when the words come in the place of the whole text.
  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_translation_leaves_other_languages_and_all_else_alone(
      @ForAll("methods") Method base, @ForAll("choices") Choices choices) {
    Method variant =
        base.vary("v")
            .translate("de", text -> choices.chance(50) ? "de " + text.in("nl") : null)
            .build();

    Method without = EveryText.map(variant, (at, text) -> without(text, "de"));
    assertThat(without).isEqualTo(base.vary("v").build());
  }

  private static LocalizedText without(LocalizedText text, String language) {
    Map<String, String> others = new HashMap<>(text.texts());
    others.remove(language);
    return new LocalizedText(others);
  }

  private static List<Activity> open(Phase phase) {
    return phase.forms().stream().flatMap(form -> form.activities().stream()).toList();
  }

  /** The lists of steps that stand side by side: of the flow, and of each cycle. */
  private static List<List<Step>> lists(List<Step> steps) {
    List<List<Step>> lists = new ArrayList<>();
    lists.add(steps);
    for (Step step : steps) {
      if (step instanceof Cycle cycle) {
        lists.addAll(lists(cycle.steps()));
      }
    }
    return lists;
  }

  private static List<String> problems(Variation variation) {
    try {
      variation.build();
      return List.of();
    } catch (InvalidDefinitionException e) {
      return e.problems();
    }
  }
}
