package org.intervisie.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.intervisie.text.InvalidDefinitionException.Problem;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Nothing is overlooked: a text that is new must be in the walk, and in the method of this test. */
class EveryTextTest {
  private final Method method = WithEveryText.method();

  @Test
  void the_method_of_this_test_has_every_text_that_a_method_can_have() {
    Set<String> can = new TreeSet<>();
    Set<Class<?>> seen = new HashSet<>();
    texts(Method.class, can, seen);

    TextsIn found = TextsIn.of(method);

    assertThat(can).contains("Method.title", "Label.title", "Phase.watch", "Prompt.topic");
    assertThat(found.components).isEqualTo(can);
  }

  @Test
  void visits_every_text_once_and_in_order_with_its_place() {
    List<Map.Entry<String, LocalizedText>> visited = new ArrayList<>();

    EveryText.visit(method, (at, text) -> visited.add(Map.entry(at.place(), text)));

    assertThat(visited)
        .containsExactlyElementsOf(TextsIn.of(method).byPlace.entrySet())
        .contains(
            Map.entry(
                "/flow/1/steps/0/steps/0/forms/0/activities/0/labels/1/title",
                LocalizedText.of("nl", "tekst 2")));
  }

  @Test
  void puts_other_words_in_every_text_and_leaves_all_else() {
    Method other = EveryText.map(method, (at, text) -> LocalizedText.plain(at.place()));

    assertThat(TextsIn.of(other).byPlace)
        .allSatisfy((place, text) -> assertThat(text.in("nl")).isEqualTo(place))
        .hasSameSizeAs(TextsIn.of(method).byPlace);
    assertThat(EveryText.map(other, (at, text) -> TextsIn.of(method).byPlace.get(at.place())))
        .isEqualTo(method);
  }

  /** The components of records, as far as they can be reached, that hold a text or a list of them. */
  private static void texts(Class<?> type, Set<String> found, Set<Class<?>> seen) {
    if (!seen.add(type)) {
      return;
    }
    if (type.isSealed()) {
      Arrays.stream(type.getPermittedSubclasses()).forEach(it -> texts(it, found, seen));
    } else if (type.isRecord()) {
      for (RecordComponent component : type.getRecordComponents()) {
        for (Class<?> held : held(component.getGenericType())) {
          if (held == LocalizedText.class) {
            found.add(name(component));
          } else {
            texts(held, found, seen);
          }
        }
      }
    }
  }

  private static List<Class<?>> held(Type type) {
    List<Class<?>> held = new ArrayList<>();
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        held.addAll(held(argument));
      }
    } else if (type instanceof Class<?> plain) {
      held.add(plain);
    }
    return held;
  }

  private static String name(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
  }

  /** The texts that a definition holds, found without knowing its parts. */
  private static final class TextsIn {
    final Map<String, LocalizedText> byPlace = new LinkedHashMap<>();
    final Set<String> components = new TreeSet<>();

    static TextsIn of(Method method) {
      TextsIn found = new TextsIn();
      found.collect(method, List.of(), "");
      return found;
    }

    private void collect(@Nullable Object value, List<Object> path, String component) {
      if (value instanceof LocalizedText text) {
        byPlace.put(Problem.at("", path.toArray()).place(), text);
        components.add(component);
      } else if (value instanceof List<?> list) {
        for (int i = 0; i < list.size(); i++) {
          collect(list.get(i), with(path, i), component);
        }
      } else if (value instanceof Map<?, ?> map) {
        map.forEach((key, it) -> collect(it, with(path, key), component));
      } else if (value instanceof Record record) {
        for (RecordComponent it : record.getClass().getRecordComponents()) {
          collect(read(it, record), with(path, it.getName()), name(it));
        }
      }
    }

    private static List<Object> with(List<Object> path, Object segment) {
      List<Object> longer = new ArrayList<>(path);
      longer.add(segment);
      return longer;
    }

    private static @Nullable Object read(RecordComponent component, Record record) {
      try {
        return component.getAccessor().invoke(record);
      } catch (ReflectiveOperationException e) {
        throw new LinkageError("no " + component, e);
      }
    }
  }
}
