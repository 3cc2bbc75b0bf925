package org.intervisie.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.function.Function;
import org.intervisie.method.Method;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Mappers of someone else. */
final class Mappers {
  private Mappers() {}

  /** One that would rather have everything otherwise. */
  static JsonMapper wilful() {
    return wilful(id -> Optional.empty());
  }

  static JsonMapper wilful(Function<String, Optional<Method>> known) {
    return JsonMapper.builder()
        .addModule(new IntervisieModule(known))
        .propertyNamingStrategy(PropertyNamingStrategies.UPPER_SNAKE_CASE)
        .changeDefaultPropertyInclusion(
            all -> JsonInclude.Value.construct(JsonInclude.Include.NON_DEFAULT, null))
        .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
        .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED)
        .build();
  }
}
