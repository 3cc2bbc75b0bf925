package org.intervisie.json.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.intervisie.json.IntervisieJson;
import org.intervisie.json.SessionDocument;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The workload "json": one session document, which names its method, written and read by the library, by
 * plain data binding on flat records, and by streaming by hand. All three begin or end with the same
 * text. Read the ratios, not the numbers.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
public class JsonBenchmark {
  private static final Method METHOD = Logs.method();

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();
  private static final ObjectReader READER = MAPPER.readerFor(FlatSession.class);
  private static final ObjectWriter WRITER = MAPPER.writerFor(FlatSession.class);

  /** How many events the session has; 140 are a meeting, and about 26 kB. */
  @Param({"140", "10000"})
  public int size;

  private List<Event> events = List.of();
  private String text = "";
  private byte[] bytes = {};
  private FlatSession flat = new FlatSession("", "", List.of());

  /** Makes the document, and checks that all three have the same one. */
  @Setup
  public void document() {
    events = List.copyOf(Logs.of(size).events());
    text = write();
    bytes = text.getBytes(StandardCharsets.UTF_8);
    flat = Streaming.read(text);
    same(text, Streaming.write(flat));
    same(text, WRITER.writeValueAsString(flat));
    same(flat, READER.readValue(text));
    same(events, read().events());
    same(events, readStrictly().events());
    same(size, events.size());
  }

  private static Optional<Method> known(String id) {
    return Optional.of(METHOD).filter(method -> method.id().equals(id));
  }

  private static void same(Object one, Object other) {
    if (!one.equals(other)) {
      throw new IllegalStateException("not the same document");
    }
  }

  /**
   * Writing by the library.
   *
   * @return the document
   */
  @Benchmark
  public String write() {
    return IntervisieJson.writeSession(METHOD.id(), events);
  }

  /**
   * Writing by data binding.
   *
   * @return the document
   */
  @Benchmark
  public String writeByDatabind() {
    return WRITER.writeValueAsString(flat);
  }

  /**
   * Writing by hand.
   *
   * @return the document
   */
  @Benchmark
  public String writeByHand() {
    return Streaming.write(flat);
  }

  /**
   * Reading by the library.
   *
   * @return the session
   */
  @Benchmark
  public SessionDocument read() {
    return IntervisieJson.readSessionLeniently(text, JsonBenchmark::known);
  }

  /**
   * Reading by the library, and asking whether it can have happened.
   *
   * @return the session
   */
  @Benchmark
  public SessionDocument readStrictly() {
    return IntervisieJson.readSession(text, JsonBenchmark::known);
  }

  /**
   * Reading bytes by the library.
   *
   * @return the session
   */
  @Benchmark
  public SessionDocument readBytes() {
    return IntervisieJson.readSessionLeniently(
        new ByteArrayInputStream(bytes), JsonBenchmark::known);
  }

  /**
   * Reading by data binding.
   *
   * @return the session
   */
  @Benchmark
  public FlatSession readByDatabind() {
    return READER.readValue(text);
  }

  /**
   * Reading by hand.
   *
   * @return the session
   */
  @Benchmark
  public FlatSession readByHand() {
    return Streaming.read(text);
  }

  /**
   * Reading by hand, with the instants that the library gives.
   *
   * @return the instants, so that they are not left out
   */
  @Benchmark
  public Instant[] readByHandWithInstants() {
    List<FlatSession.FlatEvent> read = Streaming.read(text).events();
    Instant[] instants = new Instant[read.size()];
    for (int i = 0; i < instants.length; i++) {
      instants[i] = Instant.parse(read.get(i).at());
    }
    return instants;
  }
}
