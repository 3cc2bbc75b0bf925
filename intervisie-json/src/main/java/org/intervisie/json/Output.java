package org.intervisie.json;

import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes members in the order in which they are given, and leaves out what is null or empty. Half of a
 * surrogate pair becomes U+FFFD, as no reader of ours would take it.
 */
final class Output {
  private final JsonGenerator json;

  Output(JsonGenerator json) {
    this.json = json;
  }

  void object(Runnable members) {
    json.writeStartObject();
    members.run();
    json.writeEndObject();
  }

  Output object(String name, Runnable members) {
    json.writeName(name);
    object(members);
    return this;
  }

  Output string(String name, @Nullable Object value) {
    if (value != null) {
      json.writeStringProperty(name, Surrogates.paired(value.toString()));
    }
    return this;
  }

  Output number(String name, @Nullable Integer value) {
    if (value != null) {
      json.writeNumberProperty(name, value.intValue());
    }
    return this;
  }

  Output flag(String name, boolean value) {
    json.writeBooleanProperty(name, value);
    return this;
  }

  /** A flag that is false when it is left out. */
  Output flagIfSet(String name, boolean value) {
    return value ? flag(name, true) : this;
  }

  Output text(String name, @Nullable LocalizedText text) {
    if (text != null) {
      json.writeName(name);
      text(text);
    }
    return this;
  }

  void text(LocalizedText text) {
    if (text.isPlain()) {
      json.writeString(Surrogates.paired(text.in("")));
    } else {
      object(() -> text.texts().forEach(this::string));
    }
  }

  Output strings(String name, Collection<?> values) {
    return values(name, values, value -> json.writeString(Surrogates.paired(value.toString())));
  }

  Output stringsIfAny(String name, Collection<?> values) {
    return values.isEmpty() ? this : strings(name, values);
  }

  Output groups(String name, List<List<String>> groups) {
    return values(
        name,
        groups,
        group -> {
          json.writeStartArray();
          group.forEach(member -> json.writeString(Surrogates.paired(member)));
          json.writeEndArray();
        });
  }

  Output texts(String name, List<LocalizedText> texts) {
    return valuesIfAny(name, texts, this::text);
  }

  /** A list of objects. */
  <T> Output objects(String name, Collection<T> values, Consumer<T> members) {
    return values(name, values, value -> object(() -> members.accept(value)));
  }

  <T> Output objectsIfAny(String name, Collection<T> values, Consumer<T> members) {
    return values.isEmpty() ? this : objects(name, values, members);
  }

  <T> Output values(String name, Collection<T> values, Consumer<T> writer) {
    json.writeArrayPropertyStart(name);
    values.forEach(writer);
    json.writeEndArray();
    return this;
  }

  <T> Output valuesIfAny(String name, Collection<T> values, Consumer<T> writer) {
    return values.isEmpty() ? this : values(name, values, writer);
  }
}
