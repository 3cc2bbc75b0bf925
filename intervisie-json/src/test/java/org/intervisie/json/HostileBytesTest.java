package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Session documents as bytes: every encoding that JSON may have, and bytes that are none. */
class HostileBytesTest {
  private static final String NO_TEXT =
      ": found bytes that are no text, expected a JSON document in UTF-8";
  private static final List<Charset> CHARSETS =
      Stream.of("UTF-8", "UTF-16BE", "UTF-16LE", "UTF-32BE", "UTF-32LE")
          .map(Charset::forName)
          .toList();
  private static final SessionDocument SESSION =
      new SessionDocument(
          WholeGrammar.method(),
          List.of(
              new Event.Joined(
                  1, Samples.AT, "a", "a", "Zo\u00eb \uD83E\uDDD1", List.of("member"))));

  @Test
  void a_document_is_read_in_every_encoding_with_and_without_a_mark() {
    String json = IntervisieJson.writeSession(SESSION);

    for (Charset charset : CHARSETS) {
      assertThat(lenient(json.getBytes(charset))).as("%s", charset).isEqualTo(SESSION);
      assertThat(lenient(("\uFEFF" + json).getBytes(charset))).as("%s", charset).isEqualTo(SESSION);
    }
  }

  @Test
  void half_a_document_is_never_read_wherever_it_ends() {
    for (Charset charset : CHARSETS) {
      byte[] bytes = IntervisieJson.writeSession(SESSION).getBytes(charset);
      for (int length = 0;
          length < bytes.length;
          length += charset.equals(StandardCharsets.UTF_8) ? 1 : 13) {
        byte[] half = Arrays.copyOf(bytes, length);
        assertThat(refusal(half)).as("%s bytes of %s", length, charset).isNotNull();
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> bytes_that_are_no_text_are_refused_where_they_stand() {
    return Stream.of(
            "80",
            "bf",
            "c0a2",
            "c1bf",
            "c3",
            "c328",
            "e0809f",
            "e282",
            "eda080edb080",
            "eda080",
            "f0808080",
            "f4908080",
            "f8888080",
            "fe",
            "ff")
        .map(
            hex ->
                DynamicTest.dynamicTest(
                    hex,
                    () ->
                        assertThat(refusal(withWords(HexFormat.of().parseHex(hex))))
                            .hasMessage("line 2, column 73, /events/0/name" + NO_TEXT)));
  }

  private static byte[] withWords(byte... words) {
    String before =
        "{\"format\":\"intervisie/session/1\",\"events\":[\n"
            + "{\"seq\":1,\"at\":\"2026-03-01T09:00:00Z\",\"by\":\"a\",\"type\":\"joined\",\"name\":\"Zo";
    byte[] start = before.getBytes(StandardCharsets.UTF_8);
    byte[] end = "\"}]}".getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + words.length + end.length);
    System.arraycopy(words, 0, whole, start.length, words.length);
    System.arraycopy(end, 0, whole, start.length + words.length, end.length);
    return whole;
  }

  @Test
  void half_of_a_surrogate_pair_is_no_text_in_any_encoding() {
    String json = "{\"format\":\"\uD83E\uDDD1\"}";

    byte[] utf16 = json.getBytes(StandardCharsets.UTF_16BE);
    assertThat(refusal(utf16)).hasMessageContaining("found a string of 2 characters");
    utf16[24] = 0;
    utf16[25] = ' ';
    assertThat(refusal(utf16)).hasMessage("line 1, column 12, /format" + NO_TEXT);
    byte[] utf32 = "{\"format\":\"x\"}".getBytes(Charset.forName("UTF-32LE"));
    utf32[45] = (byte) 0xD8;
    assertThat(refusal(utf32))
        .hasMessage(
            "line 1, column 11, /format: found a string with half of a surrogate pair, expected"
                + " \"intervisie/session/1\"");
  }

  @TestFactory
  Stream<DynamicTest> what_is_hardly_there_is_refused() {
    String nothing = "line 1, column 1: found nothing, expected a JSON document";
    return Stream.of(
            new String[] {"", nothing},
            new String[] {"20", "line 1, column 2: found nothing, expected a JSON document"},
            new String[] {"efbbbf", nothing},
            new String[] {"feff", nothing},
            new String[] {"fffe", nothing},
            new String[] {"0000feff", nothing},
            new String[] {"fffe0000", nothing},
            new String[] {"37", "line 1, column 1: found a number, expected a session document"},
            new String[] {"0037", "line 1, column 1: found a number, expected a session document"},
            new String[] {"3700", "line 1, column 1: found a number, expected a session document"},
            new String[] {"ef", "line 1, column 1" + NO_TEXT},
            new String[] {"efbb", "line 1, column 1" + NO_TEXT},
            new String[] {"00", notJson(1)},
            new String[] {"0000", "line 1, column 1" + NO_TEXT},
            new String[] {"00000000", notJson(1)},
            new String[] {"1f8b0800000000000003", notJson(1)},
            new String[] {"efbbbfefbbbf7b7d", notJson(1)})
        .map(
            bytes ->
                DynamicTest.dynamicTest(
                    "[" + bytes[0] + "]",
                    () ->
                        assertThat(refusal(HexFormat.of().parseHex(bytes[0])))
                            .hasMessage(bytes[1])));
  }

  private static String notJson(int column) {
    return "line 1, column "
        + column
        + ": found something that is not JSON, expected a JSON document";
  }

  @Test
  void a_mark_is_no_part_of_a_string() {
    assertThat(
            catchThrowableOfType(
                UnreadableDocumentException.class,
                () -> Hostile.session("\uFEFF" + IntervisieJson.writeSession(SESSION))))
        .hasMessage(notJson(1));
  }

  @Test
  void a_stream_that_gives_one_byte_at_a_time_and_then_breaks_is_not_a_broken_document() {
    byte[] bytes = IntervisieJson.writeSession(SESSION).getBytes(StandardCharsets.UTF_8);
    IOException gone = new IOException("the line is gone");

    for (int most : new int[] {0, 1, 3, 4, 5, 100, bytes.length - 1}) {
      assertThatThrownBy(() -> read(new Drip(bytes, most, gone)))
          .isInstanceOf(UncheckedIOException.class)
          .hasCause(gone);
    }
    Drip whole = new Drip(bytes, bytes.length, null);
    assertThat(read(whole)).isEqualTo(SESSION);
    assertThat(whole.closed).isFalse();
  }

  /** A stream that gives so many bytes, one at a time, and then ends or breaks. */
  private static final class Drip extends InputStream {
    private final ByteArrayInputStream bytes;
    private final @Nullable IOException end;
    private boolean closed;

    Drip(byte[] bytes, int most, @Nullable IOException end) {
      this.bytes = new ByteArrayInputStream(bytes, 0, most);
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      int next = bytes.read();
      if (next < 0 && end != null) {
        throw end;
      }
      return next;
    }

    @Override
    public int read(byte[] to, int from, int length) throws IOException {
      int next = length == 0 ? 0 : read();
      if (length > 0 && next >= 0) {
        to[from] = (byte) next;
        return 1;
      }
      return next;
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  private static UnreadableDocumentException refusal(byte... json) {
    return catchThrowableOfType(UnreadableDocumentException.class, () -> lenient(json));
  }

  private static SessionDocument lenient(byte... json) {
    return read(new ByteArrayInputStream(json));
  }

  private static SessionDocument read(InputStream json) {
    return IntervisieJson.readSessionLeniently(json, id -> Optional.<Method>empty());
  }
}
