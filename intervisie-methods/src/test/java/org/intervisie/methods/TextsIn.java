package org.intervisie.methods;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Every text that a definition holds, however deep. */
@NullMarked
final class TextsIn {
  private final List<LocalizedText> texts = new ArrayList<>();

  private TextsIn() {}

  static List<LocalizedText> definition(Record definition) {
    TextsIn found = new TextsIn();
    found.collect(definition);
    return found.texts;
  }

  private void collect(@Nullable Object value) {
    if (value instanceof LocalizedText text) {
      texts.add(text);
    } else if (value instanceof List<?> list) {
      list.forEach(this::collect);
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(this::collect);
    } else if (value instanceof Record record) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        collect(read(component, record));
      }
    }
  }

  private static @Nullable Object read(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
