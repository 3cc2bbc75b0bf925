package org.intervisie.json;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.intervisie.json.Hostile.AGENDA;
import static org.intervisie.json.Hostile.AGENDAS;
import static org.intervisie.json.Hostile.COMMANDS;
import static org.intervisie.json.Hostile.EVENT;
import static org.intervisie.json.Hostile.EVENTS;
import static org.intervisie.json.Hostile.METHOD;
import static org.intervisie.json.Hostile.METHODS;
import static org.intervisie.json.Hostile.SESSIONS;
import static org.intervisie.json.Hostile.STREAMS;
import static org.intervisie.json.Hostile.colliding;
import static org.intervisie.json.Hostile.many;
import static org.intervisie.json.Refusals.refusal;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.intervisie.json.Hostile.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Event;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Documents as large as they may be, in the shapes that cost a careless reader most. Each ends, with a
 * value or an error; the time allowed is many times what it takes, and far below what it would take if
 * the work grew with the square.
 */
class HugeDocumentsTest {
  private static final int SECONDS = 20;
  private static final String TOO_MUCH = "found more than this reader takes, expected ";

  @TestFactory
  Stream<DynamicTest> whatever_is_piled_up_ends_in_a_value_or_an_error() {
    List<String> piles =
        List.of(
            "\"x\":" + "[".repeat(9_000_000),
            "\"x\":" + "{\"a\":".repeat(1_800_000),
            "\"x\":[" + many(3_000_000, i -> "[]") + "]",
            "\"x\":[" + many(90_000, i -> "1".repeat(100)) + "]",
            "\"x\":" + "1".repeat(9_000_000),
            "\"x\":0." + "1".repeat(9_000_000),
            "\"x\":1e" + "9".repeat(9_000_000),
            "\"" + "n".repeat(9_000_000) + "\":0",
            "\"x\":\"" + "s".repeat(9_000_000) + "\"",
            "\"x\":\"" + "\\u0000".repeat(1_500_000) + "\"",
            " ".repeat(9_000_000) + "\"x\":0",
            many(900_000, i -> "\"x\":0"),
            many(700_000, i -> "\"m" + i + "\":0"),
            many(1 << Hostile.COLLIDING, i -> "\"" + colliding(i, "Aa", "BB") + "\":0"),
            many(1 << Hostile.COLLIDING, i -> "\"" + colliding(i, "Ba", "C@") + "\":0"),
            "\"x\":[" + many(300_000, i -> "{\"a\":" + i + ",\"b\":[]}") + "]");
    // Agendas are read as commands are, and a session in a string as one from a stream.
    return Stream.of(METHODS, COMMANDS, EVENTS, STREAMS)
        .flatMap(
            kind ->
                piles.stream()
                    .map(
                        pile ->
                            DynamicTest.dynamicTest(
                                pile.substring(0, 20) + "… in a " + kind.name(),
                                () -> end(kind, pile))));
  }

  private static void end(Kind kind, String pile) {
    Throwable thrown =
        within(() -> Optional.ofNullable(catchThrowable(() -> kind.reader().read(kind.with(pile)))))
            .orElse(null);

    if (thrown != null) {
      assertThat(thrown).isInstanceOf(UnreadableDocumentException.class);
      assertThat(thrown.getMessage()).hasSizeLessThan(1_000).doesNotContainPattern("\\p{Cntrl}");
    }
  }

  // Red with the table of names that Jackson keeps for all documents.
  @Test
  void names_that_collide_in_one_document_do_not_harm_the_next() {
    for (int i = 0; i < 3; i++) {
      end(COMMANDS, many(9_000, n -> "\"" + colliding(n, "Aa", "BB") + "\":0"));
      end(COMMANDS, many(9_000, n -> "\"" + colliding(n, "Ba", "C@") + "\":0"));
    }

    assertThat(IntervisieJson.readCommand(COMMANDS.with(many(9_000, n -> "\"m" + n + "\":" + n))))
        .isEqualTo(new Command.Begin("anna"));
  }

  @Test
  void a_document_has_its_limit() {
    String blanks = " ".repeat(10_000_001);

    for (Kind kind : List.of(METHODS, COMMANDS, EVENTS, AGENDAS)) {
      assertThat(refusal(kind.reader(), blanks))
          .hasMessage(
              "line 1, column 1: found a document of 10000001 characters, expected at most"
                  + " 10000000");
    }
    assertThat(refusal(SESSIONS.reader(), blanks))
        .hasMessage("line 1, column 10000002: found nothing, expected a JSON document");
  }

  @Test
  void a_stream_without_end_ends() {
    String blanks = " ".repeat(8_192);
    InputStream endless = new Endless(Hostile.SESSION + ",", i -> blanks);

    assertThat(
            within(
                () ->
                    refusal(
                        json -> IntervisieJson.readSession(endless, id -> Optional.<Method>empty()),
                        "")))
        .hasMessageEndingWith(", /events: " + TOO_MUCH + "at most 500000000 characters");
  }

  @Test
  void a_hundred_thousand_parts_of_a_method_are_read_or_refused_at_once() {
    int number = 100_000;
    assertThat(
            read(
                "\"goodFor\":["
                    + many(number, i -> "\"a" + i + "\"")
                    + "],\"notFor\":["
                    + many(number, i -> "\"b" + i + "\"")
                    + "]"))
        .extracting(Method::goodFor, Method::notFor)
        .allSatisfy(aims -> assertThat((List<?>) aims).hasSize(number));
    assertThat(refusedMethod("\"goodFor\":[" + many(number, i -> "\"a\"") + "]"))
        .hasMessageStartingWith(
            "at least 1000 errors:\n- line 1, column 116, /goodFor/1: found \"a\", expected one"
                + " that fits the rest: aim 'a' stands more than once\n")
        .hasMessageEndingWith("\n- and 980 more");
    assertThat(
            refused(
                METHOD.replace(
                    "{\"id\":\"member\"",
                    many(number, i -> "{\"id\":\"r" + i + "\",\"title\":\"R\"}")
                        + ",{\"id\":\"member\"")))
        .hasMessage(
            "line 1, column 31, /roles: found a list, expected one that fits the rest:\n"
                + "- it has 100001 roles, and may have 64 at the most");
    assertThat(refusedMethod("\"always\":[" + many(number, i -> "{}") + "]"))
        .hasMessageStartingWith("at least 1000 errors:\n")
        .hasMessageEndingWith("\n- and 980 more");
    assertThat(refusedMethod("\"purpose\":{" + many(number, i -> "\"x" + i + "\":\"\"") + "}"))
        .hasMessageEndingWith(TOO_MUCH + "at most 10000 members of one object");
  }

  @Test
  void long_ids_are_refused_in_one_go() {
    assertThat(refusedMethod("\"family\":\"a" + "-a".repeat(400_000) + "\""))
        .hasMessage(
            "line 1, column 110, /family: found a string of 800001 characters, expected an id:"
                + " lower-case words joined by hyphens, such as case-owner");
    assertThat(refusedMethod("\"purpose\":{\"aa" + "-a".repeat(98) + "!\":\"x\"}"))
        .hasMessage(
            "line 1, column 314, /purpose: found a name of 199 characters, expected a language tag"
                + " such as nl or en");
  }

  @Test
  void cycles_in_cycles_are_read_as_deep_as_a_document_may_be() {
    assertThat(within(() -> IntervisieJson.readMethod(cycles(48, 20_000))).phases())
        .hasSize(20_000);
    assertThat(refusal(METHODS.reader(), cycles(49, 1)))
        .hasMessageEndingWith(TOO_MUCH + Hostile.BOUNDS);
  }

  private static String cycles(int depth, int phases) {
    StringBuilder steps = new StringBuilder();
    steps.append(many(phases, i -> "{\"phase\":\"p" + i + "\",\"title\":\"P\"}"));
    for (int i = 0; i < depth; i++) {
      steps.insert(0, "{\"cycle\":\"c" + i + "\",\"repeat\":{\"min\":1},\"steps\":[").append("]}");
    }
    return METHOD.replace("{\"phase\":\"p\",\"title\":\"P\"}", steps) + "}";
  }

  @Test
  void an_agenda_of_fifty_thousand_items_is_read() {
    String item =
        "{\"phase\":\"p\",\"title\":\"P\",\"start\":\"2026-03-01T09:00:00Z\","
            + "\"end\":\"2026-03-01T09:00:00Z\",\"length\":\"PT0S\",\"reason\":\"planned\"}";

    assertThat(
            within(
                    () ->
                        IntervisieJson.readAgenda(
                            AGENDA.replace("[]", "[" + many(50_000, i -> item) + "]") + "}"))
                .items())
        .hasSize(50_000);
  }

  // A million take a second or two on one core; fewer do here.
  @Test
  void a_hundred_thousand_events_are_read_from_a_stream_one_by_one() {
    int number = 100_000;
    InputStream events =
        new Endless(
            "{\"format\":\"intervisie/session/1\",\"method\":" + METHOD + "},\"events\":[",
            i ->
                i < number
                    ? (i == 0 ? "" : ",")
                        + EVENT.replace("\"seq\":1", "\"seq\":" + (i + 1)).replace("}", "")
                        + ",\"groups\":7}"
                    : i == number ? "]}" : "");

    SessionDocument session =
        within(() -> IntervisieJson.readSessionLeniently(events, id -> Optional.<Method>empty()));

    assertThat(session.events()).hasSize(number).last().extracting(Event::seq).isEqualTo(number);
  }

  @Test
  void a_log_in_which_a_thousand_come_is_judged_and_one_more_is_refused() {
    IntFunction<String> joined =
        i ->
            "{\"seq\":%d,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"%2$s\",\"type\":\"joined\",\"participant\":\"%2$s\",\"roles\":[\"member\"]}"
                .formatted(i + 1, colliding(i, "Aa", "BB"));
    IntFunction<String> log =
        people ->
            Hostile.SESSION.replace("\"events\":[]", "\"events\":[" + many(people, joined) + "]}");

    assertThat(within(() -> Hostile.session(log.apply(1_000))).events()).hasSize(1_000);
    assertThat(within(() -> refusal(STREAMS.reader(), log.apply(50_000))))
        .hasMessage(
            "line 1, column 164047, /events/1000: found an event that cannot have happened,"
                + " expected one that can follow those before it:\n"
                + "- event 1001 (joined, by '%1$s', participant '%1$s', roles ['member']) cannot"
                + " have happened: there is room for at most 1000 people.",
            colliding(1_000, "Aa", "BB"));
  }

  private static Method read(String member) {
    return within(() -> IntervisieJson.readMethod(METHODS.with(member)));
  }

  private static UnreadableDocumentException refusedMethod(String member) {
    return within(() -> refusal(METHODS.reader(), METHODS.with(member)));
  }

  private static UnreadableDocumentException refused(String open) {
    return within(() -> refusal(METHODS.reader(), open + "}"));
  }

  private static <T> T within(Supplier<T> work) {
    return assertTimeoutPreemptively(ofSeconds(SECONDS), work::get);
  }

  /** A text and then one part after another, made as they are read; ends with the first empty one. */
  private static final class Endless extends InputStream {
    private final IntFunction<String> parts;
    private byte[] part;
    private int at;
    private int next;

    Endless(String first, IntFunction<String> parts) {
      this.part = first.getBytes(StandardCharsets.UTF_8);
      this.parts = parts;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] to, int from, int length) {
      if (at == part.length) {
        StringBuilder more = new StringBuilder();
        while (more.length() < 4_000) {
          String one = parts.apply(next);
          if (one.isEmpty()) {
            break;
          }
          more.append(one);
          next++;
        }
        part = more.toString().getBytes(StandardCharsets.UTF_8);
        at = 0;
      }
      int count = Math.min(length, part.length - at);
      System.arraycopy(part, at, to, from, count);
      at += count;
      return count == 0 ? -1 : count;
    }
  }
}
