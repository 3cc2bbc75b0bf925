package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.testing.Methods;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;

/** Whatever the method: who follows the place of a problem comes to what the sentence names. */
class ProblemPlacesProperties {
  private static final String NAMES_ROLE = ".* names role '([a-z-]+)', which .*";
  private static final String TWICE = "phase or cycle '([a-z0-9-]+)' stands more than once";

  @Provide
  Arbitrary<Method> methods() {
    return Methods.any();
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_place_of_an_unknown_role_leads_to_its_name(@ForAll("methods") Method method) {
    Role stranger = Role.of("stranger").title(LocalizedText.plain("S")).build();

    assertThat(problems(() -> method.withRoles(stranger)))
        .allSatisfy(problem -> assertLeadsTo(method, problem, NAMES_ROLE));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void the_place_of_an_id_that_stands_twice_leads_to_the_second(@ForAll("methods") Method method) {
    Cycle again = Cycle.of("again").steps(method.flow()).repeat(new Repeat.Rounds(1, null)).build();
    List<Step> flow = new ArrayList<>(method.flow());
    flow.add(again);

    List<Problem> problems = problems(() -> method.withFlow(flow));

    assertThat(problems).hasSize(Steps.ids(method.flow()).size());
    String second = "/flow/" + method.flow().size() + "/steps";
    assertThat(problems)
        .allSatisfy(
            problem -> {
              assertThat(problem.place()).startsWith(second);
              String first = problem.place().replaceFirst(second, "/flow");
              assertLeadsTo(method, new Problem(first, problem.sentence()), TWICE);
            });
  }

  /** None where nothing names a role. */
  private static List<Problem> problems(Runnable building) {
    try {
      building.run();
      return List.of();
    } catch (InvalidDefinitionException invalid) {
      return invalid.located();
    }
  }

  private static void assertLeadsTo(Method method, Problem problem, String sentence) {
    assertThat(problem.sentence()).matches(sentence);
    String named = problem.sentence().replaceFirst(sentence, "$1");
    assertThat(follow(method, problem.place())).isEqualTo(named);
  }

  /** What stands at the end of a path; of a map, the key. */
  private static Object follow(Object from, String place) {
    Object at = from;
    for (String segment : place.substring(1).split("/", -1)) {
      if (at instanceof List<?> list) {
        at = list.get(Integer.parseInt(segment));
      } else if (at instanceof Map<?, ?> map) {
        assertThat(map.containsKey(segment)).isTrue();
        at = segment;
      } else {
        at = component(at, segment);
      }
    }
    return at;
  }

  private static Object component(Object record, String name) {
    try {
      return record.getClass().getMethod(name).invoke(record);
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new LinkageError("no " + name + " in " + record, e);
    }
  }
}
