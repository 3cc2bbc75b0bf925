package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Method;
import org.intervisie.method.RandomEdit;
import org.intervisie.testing.Methods;
import org.intervisie.text.InvalidDefinitionException;

/** How a variant differs from its base can be read, whatever was edited. */
class VariantComparisonProperties {

  @Provide
  Arbitrary<Method> methods() {
    return Methods.any();
  }

  @Provide
  Arbitrary<RandomEdit> edits() {
    return RandomEdit.any();
  }

  // Red when FlowDifferences does not look at how cycles repeat.
  @Property(edgeCases = EdgeCasesMode.NONE)
  void an_edit_that_changes_something_has_a_line(
      @ForAll("methods") Method base, @ForAll("edits") RandomEdit edit) {
    Optional<Method> variant = built(base, edit);
    if (variant.isEmpty()) {
      return;
    }
    Method unchanged = base.vary("v").build();

    MethodComparison comparison = MethodComparison.of(variant.get(), base);

    assertThat(comparison.isSame()).isEqualTo(variant.get().equals(unchanged));
    for (String language : new String[] {"nl", "en"}) {
      assertThat(comparison.text().in(language).lines().filter(line -> line.startsWith("- ")))
          .hasSameSizeAs(comparison.differences());
    }
    assertThat(comparison.text().in("en")).contains(" is a variant of ");
  }

  private static Optional<Method> built(Method base, RandomEdit edit) {
    try {
      return Optional.of(edit.apply(base.vary("v")).build());
    } catch (InvalidDefinitionException e) {
      return Optional.empty();
    }
  }
}
