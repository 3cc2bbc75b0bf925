package org.intervisie.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.jsontype.TypeDeserializer;

/** Hands each type to the reader of its family: who asks for one sort of command gets just that. */
final class FamilyDeserializers extends Deserializers.Base {
  private final Map<Class<?>, Function<JsonParser, ?>> readers = new LinkedHashMap<>();

  <T> FamilyDeserializers add(Class<T> family, Shape<? extends T> shape) {
    return add(family, parser -> shape.read(JsonTree.place(parser)));
  }

  <T> FamilyDeserializers add(Class<T> family, Function<JsonParser, ? extends T> reader) {
    readers.put(family, reader);
    return this;
  }

  @Override
  public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
    return reader(type) != null;
  }

  @Override
  public @Nullable ValueDeserializer<?> findBeanDeserializer(
      JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
    Function<JsonParser, ?> reader = reader(type.getRawClass());
    return reader == null ? null : new FamilyDeserializer(type, reader);
  }

  private @Nullable Function<JsonParser, ?> reader(Class<?> type) {
    for (Map.Entry<Class<?>, Function<JsonParser, ?>> family : readers.entrySet()) {
      if (family.getKey().isAssignableFrom(type)) {
        return family.getValue();
      }
    }
    return null;
  }

  private static final class FamilyDeserializer extends StdDeserializer<Object> {
    private final Function<JsonParser, ?> reader;

    FamilyDeserializer(JavaType type, Function<JsonParser, ?> reader) {
      super(type);
      this.reader = reader;
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) {
      if (parser.currentToken() == JsonToken.PROPERTY_NAME) {
        // Who delegates to a document has looked into it already.
        JsonParser whole = context.readTree(parser).traverse(context);
        whole.nextToken();
        return deserialize(whole, context);
      }
      Place place = JsonTree.emptyObjectAt(parser);
      try {
        Object value = Documents.translated(parser, () -> reader.apply(parser));
        if (handledType().isInstance(value)) {
          return value;
        }
        throw place.unreadable(name(value.getClass()), name(handledType()));
      } catch (UnreadableDocumentException unreadable) {
        throw ValueInstantiationException.from(
            parser, unreadable.getMessage(), getValueType(), unreadable);
      }
    }

    private static String name(Class<?> type) {
      return "a " + type.getSimpleName();
    }

    /** Our documents say themselves what they are, so a mapper that adds type ids adds none here. */
    @Override
    public Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer types) {
      return deserialize(parser, context);
    }
  }
}
