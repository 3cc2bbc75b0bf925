package org.intervisie.json;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Any command and any event, also those that make no sense in a meeting. They are made from the
 * components of the records, so that a new one is tested by being there.
 */
final class Values {
  private static final Arbitrary<String> STRING =
      Arbitraries.oneOf(
          Arbitraries.of("anna", "bram", "c12", "question"),
          Arbitraries.strings().all().ofMaxLength(20).map(Surrogates::paired));
  private static final Arbitrary<Integer> NUMBER =
      Arbitraries.integers().between(1, Integer.MAX_VALUE);
  private static final Arbitrary<ContributionId> CONTRIBUTION =
      Arbitraries.integers().between(1, 999_999_999).map(ContributionId::new);
  private static final Arbitrary<Integer> NANOS = Arbitraries.integers().between(0, 999_999_999);
  private static final Arbitrary<Duration> DURATION =
      Combinators.combine(Arbitraries.longs().between(1, TimeBudget.LONGEST.toSeconds() - 1), NANOS)
          .as(Duration::ofSeconds);
  private static final Arbitrary<Instant> INSTANT =
      Combinators.combine(
              Arbitraries.longs()
                  .between(
                      Instant.parse("0000-01-01T00:00:00Z").getEpochSecond(),
                      Instant.parse("9999-12-31T23:59:59Z").getEpochSecond()),
              NANOS)
          .as(Instant::ofEpochSecond);

  private Values() {}

  /** One in five with an id under which it may be sent again. */
  static Arbitrary<Command> commands() {
    Arbitrary<Command> bare = anyOf(Command.class);
    Arbitrary<String> ids = STRING.filter(id -> !id.isBlank());
    Arbitrary<Command> identified = Combinators.combine(bare, ids).as(Command::withId);
    return Arbitraries.frequencyOf(Tuple.of(4, bare), Tuple.of(1, identified));
  }

  static Arbitrary<Event> events() {
    return anyOf(Event.class);
  }

  private static <T> Arbitrary<T> anyOf(Class<T> family) {
    List<Arbitrary<T>> records = new ArrayList<>();
    for (Class<?> type : family.getPermittedSubclasses()) {
      if (type.equals(Command.Identified.class)) {
        continue; // Any other command with an id: see commands().
      }
      records.add(anyRecord(type.asSubclass(family)));
    }
    return Arbitraries.oneOf(records);
  }

  private static <T> Arbitrary<T> anyRecord(Class<? extends T> type) {
    RecordComponent[] components = type.getRecordComponents();
    List<Arbitrary<Object>> parts = Arrays.stream(components).map(Values::anyPart).toList();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    return Combinators.combine(parts)
        .as(
            values -> {
              try {
                return type.getDeclaredConstructor(types).newInstance(values.toArray());
              } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException(broken);
              }
            });
  }

  private static Arbitrary<Object> anyPart(RecordComponent component) {
    Arbitrary<Object> part = anyValue(component);
    boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    return nullable ? part.injectNull(0.3) : part;
  }

  private static Arbitrary<Object> anyValue(RecordComponent component) {
    String type = component.getGenericType().getTypeName().replaceAll("[a-z]+\\.", "");
    return switch (type) {
      case "String" -> STRING.map(value -> value);
      case "int" -> NUMBER.map(value -> value);
      case "ContributionId" -> CONTRIBUTION.map(value -> value);
      case "Duration" -> DURATION.map(value -> value);
      case "Instant" -> INSTANT.map(value -> value);
      case "List<String>" -> STRING.list().ofMaxSize(4).map(value -> value);
      case "List<List<String>>" -> STRING.list().ofMaxSize(3).list().ofMaxSize(3).map(v -> v);
      default -> throw new IllegalStateException("no way to make a " + type);
    };
  }
}
