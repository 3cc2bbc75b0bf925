package org.intervisie.methods;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.testing.IntervisieAssertions.assertThat;

import java.util.Objects;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.junit.jupiter.api.Test;

class BuiltInMethodsTest {
  @Test
  void all_lists_the_methods_in_a_fixed_order() {
    assertThat(BuiltInMethods.all())
        .extracting(Method::id)
        .containsExactly(
            "balint-ten-step-star",
            "balint-ten-step-relational",
            "balint-nine-phase",
            "balint-nine-phase-timed",
            "balint-five-step",
            "first-meeting",
            "incident",
            "speed",
            "peer-review-seven-step",
            "balint-nine-phase-timed-associations-early",
            "balint-nine-phase-timed-associations-late");
  }

  @Test
  void all_is_built_once_and_cannot_be_changed() {
    assertThat(BuiltInMethods.all()).isSameAs(BuiltInMethods.all());
    assertThatThrownBy(() -> BuiltInMethods.all().remove(0))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void every_method_is_found_by_its_id() {
    assertThat(BuiltInMethods.all())
        .allSatisfy(method -> assertThat(BuiltInMethods.find(method.id())).containsSame(method));
  }

  @Test
  void an_unknown_id_finds_nothing() {
    assertThat(BuiltInMethods.find("balint-eleven-step")).isEmpty();
  }

  @Test
  void every_method_names_its_source_and_belongs_to_a_family() {
    assertThat(BuiltInMethods.all())
        .allSatisfy(
            method -> {
              assertThat(method.sources()).isNotEmpty();
              assertThat(method.family()).isIn("balint", "incident", "speed", "peer-review");
            });
  }

  @Test
  void a_variant_names_the_built_in_method_that_it_is_based_on() {
    assertThat(BuiltInMethods.all())
        .filteredOn(method -> method.basedOn() != null)
        .isNotEmpty()
        .allSatisfy(
            variant ->
                assertThat(BuiltInMethods.find(Objects.requireNonNull(variant.basedOn())))
                    .isPresent());
  }

  @Test
  void what_the_sources_do_not_give_is_left_open() {
    assertThat(BuiltInMethods.all())
        .allSatisfy(
            method -> {
              assertThat(method.group()).isNull();
              assertThat(method.always()).isEmpty();
            });
  }

  @Test
  void only_where_a_source_says_so_a_phase_may_be_left_out_that_is_not_optional() {
    assertThat(BuiltInMethods.all())
        .filteredOn(Method::skippable)
        .extracting(Method::id)
        .containsExactly("balint-nine-phase");
  }

  @Test
  void a_review_finds_nothing_in_any_of_them() {
    assertThat(BuiltInMethods.all()).allSatisfy(method -> assertThat(method).hasNoFindings());
  }

  @Test
  void only_where_a_source_says_so_is_something_shown_later() {
    assertThat(BuiltInMethods.all())
        .filteredOn(method -> method.phases().stream().anyMatch(it -> !it.reveals().isEmpty()))
        .extracting(Method::id)
        .containsExactly(
            "balint-nine-phase-timed-associations-early",
            "balint-nine-phase-timed-associations-late");
  }

  @Test
  void a_role_may_give_a_kind_in_one_way_only_in_each_form() {
    for (Method method : BuiltInMethods.all()) {
      for (Phase phase : method.phases()) {
        for (Form form : phase.forms()) {
          for (Role role : method.roles()) {
            assertThat(new Look(method).kinds(phase.id(), form.id(), role.id()))
                .as("%s in %s of %s", role.id(), phase.id(), method.id())
                .doesNotHaveDuplicates();
          }
        }
      }
    }
  }
}
