package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.method.Method;
import org.intervisie.testing.Methods;
import tools.jackson.databind.json.JsonMapper;

/** Any method is read back as an equal one, and is written the same way again, to the byte. */
class MethodRoundTripProperties {
  private static final JsonMapper WILFUL = Mappers.wilful();

  @Provide
  Arbitrary<Method> methods() {
    return WordyMethods.any();
  }

  @Provide
  Arbitrary<Method> bareMethods() {
    return Methods.any();
  }

  @Provide
  Arbitrary<Integer> seeds() {
    return WordyMethods.seeds();
  }

  // Red when MethodWriter leaves out remarks.
  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void any_method_comes_back_equal(@ForAll("methods") Method method) {
    String json = IntervisieJson.writeMethod(method);

    Method read = IntervisieJson.readMethod(json);

    assertThat(read).isEqualTo(method);
    assertThat(IntervisieJson.writeMethod(read)).isEqualTo(json);
  }

  // Red when the module leaves methods to the mapper.
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void any_method_comes_back_equal_through_a_mapper_that_names_and_sorts_otherwise(
      @ForAll("methods") Method method) {
    String json = WILFUL.writeValueAsString(method);

    assertThat(json).isEqualTo(IntervisieJson.writeMethod(method));
    assertThat(WILFUL.readValue(json, Method.class)).isEqualTo(method);
    assertThat(WILFUL.treeToValue(WILFUL.valueToTree(method), Method.class)).isEqualTo(method);
  }

  // Red when the schema wants an end for the size of the group.
  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void any_method_is_written_as_a_valid_document(@ForAll("methods") Method method) {
    assertThat(Schemas.errors(DocumentSchema.METHOD, IntervisieJson.writeMethod(method))).isEmpty();
  }

  // Red when Form keeps presence in the order in which it was given.
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void equal_methods_are_written_the_same_in_whatever_order_they_were_filled(
      @ForAll("bareMethods") Method bare, @ForAll("seeds") int seed) {
    Method one = WordyMethods.of(bare, seed, false);
    Method other = WordyMethods.of(bare, seed, true);

    assertThat(other).isEqualTo(one);
    assertThat(IntervisieJson.writeMethod(other)).isEqualTo(IntervisieJson.writeMethod(one));
  }
}
