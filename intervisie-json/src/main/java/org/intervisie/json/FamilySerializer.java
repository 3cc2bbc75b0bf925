package org.intervisie.json;

import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/** Hands a value to the writer of its family. */
final class FamilySerializer<T> extends ValueSerializer<T> {
  private final Writer<T> writer;

  FamilySerializer(Writer<T> writer) {
    this.writer = writer;
  }

  /** Writes a value; the locale is that of the mapper. */
  interface Writer<T> {
    void write(T value, JsonGenerator json, Locale locale);
  }

  @Override
  public void serialize(T value, JsonGenerator json, SerializationContext context) {
    writer.write(value, json, context.getLocale());
  }

  /** Our documents say themselves what they are, so a mapper that adds type ids adds none here. */
  @Override
  public void serializeWithType(
      T value, JsonGenerator json, SerializationContext context, TypeSerializer types) {
    serialize(value, json, context);
  }
}
