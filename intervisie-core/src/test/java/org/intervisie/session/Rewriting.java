package org.intervisie.session;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Copies records, lists and maps with other strings in them, whatever records there may come to be. */
interface Rewriting {
  /**
   * What to write in the place of a string.
   *
   * @param component the record component in which it stands, or "" outside a record
   * @param string the string; null where there is none
   * @return the string to write; null for none
   */
  @Nullable String string(String component, @Nullable String string);

  /** A copy of a value, with the strings in it rewritten. */
  @SuppressWarnings("unchecked")
  default <T> T of(T value) {
    return (T) Optional.ofNullable(copy("", value)).orElseThrow();
  }

  private @Nullable Object copy(String component, @Nullable Object value) {
    if (value instanceof Record original) {
      return copy(original);
    }
    if (value instanceof List<?> list) {
      List<@Nullable Object> copies = new ArrayList<>();
      list.forEach(element -> copies.add(copy(component, element)));
      return copies;
    }
    if (value instanceof Map<?, ?> map) {
      Map<@Nullable Object, @Nullable Object> copies = new LinkedHashMap<>();
      map.forEach((key, element) -> copies.put(copy(component, key), copy(component, element)));
      return copies;
    }
    return value instanceof String string ? string(component, string) : value;
  }

  private Object copy(Record original) {
    try {
      RecordComponent[] components = original.getClass().getRecordComponents();
      Class<?>[] types = new Class<?>[components.length];
      @Nullable Object[] values = new Object[components.length];
      for (int i = 0; i < components.length; i++) {
        String name = components[i].getName();
        types[i] = components[i].getType();
        Object value = components[i].getAccessor().invoke(original);
        values[i] =
            value == null && types[i] == String.class ? string(name, null) : copy(name, value);
      }
      Constructor<?> constructor = original.getClass().getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException(original.getClass().getName(), broken);
    }
  }
}
