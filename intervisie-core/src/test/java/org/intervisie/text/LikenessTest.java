package org.intervisie.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The known name that someone probably meant. */
class LikenessTest {
  private static final List<String> ROLES = List.of("facilitator", "case-owner", "member");

  @Test
  void counts_a_swap_of_neighbours_as_one_step() {
    assertThat(Likeness.distance("sepde", "speed")).isEqualTo(2);
    assertThat(Likeness.distance("psedd", "speed")).isEqualTo(2);
    assertThat(Likeness.distance("psa", "spa")).isEqualTo(1);
    assertThat(Likeness.distance("", "abc")).isEqualTo(3);
    assertThat(Likeness.distance("abc", "abc")).isZero();
  }

  @Test
  void finds_the_nearest_name() {
    assertThat(Likeness.nearest("membr", ROLES)).contains("member");
    assertThat(Likeness.nearest("caseowner", ROLES)).contains("case-owner");
    assertThat(Likeness.nearest("member", ROLES)).contains("member");
    assertThat(Likeness.nearest("a", List.of("ab", "b"))).contains("ab");
  }

  @Test
  void finds_none_when_more_than_every_third_letter_is_wrong() {
    assertThat(Likeness.nearest("mambar", ROLES)).contains("member");
    assertThat(Likeness.nearest("mamba", ROLES)).isEmpty();
    assertThat(Likeness.nearest("observer", ROLES)).isEmpty();
    assertThat(Likeness.nearest("", ROLES)).isEmpty();
    assertThat(Likeness.nearest("member", List.of())).isEmpty();
  }

  @Test
  void finds_none_among_names_longer_than_anyone_types() {
    String forty = "m".repeat(40);

    assertThat(Likeness.nearest(forty, List.of("m".repeat(41), "m".repeat(39) + "n")))
        .contains("m".repeat(39) + "n");
    assertThat(Likeness.nearest(forty + "m", List.of(forty))).isEmpty();
    assertThat(Likeness.nearest("m".repeat(1_000_000), Collections.nCopies(1_000, forty)))
        .isEmpty();
  }
}
