package org.intervisie.json.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.intervisie.json.IntervisieJson;
import org.intervisie.json.SessionDocument;
import org.intervisie.method.Method;

/**
 * Whatever bytes come: a value that is written and read again the same, or an error that is fit to be
 * shown. Without a fuzzer around it, each target is given the inputs that are kept.
 */
class DocumentsFuzz {

  @FuzzTest
  void method(byte[] input) {
    Promise.check(text(input), IntervisieJson::readMethod, IntervisieJson::writeMethod);
  }

  @FuzzTest
  void command(byte[] input) {
    Promise.check(text(input), IntervisieJson::readCommand, IntervisieJson::writeCommand);
  }

  @FuzzTest
  void event(byte[] input) {
    Promise.check(text(input), IntervisieJson::readEvent, IntervisieJson::writeEvent);
  }

  @FuzzTest
  void agenda(byte[] input) {
    Promise.check(text(input), IntervisieJson::readAgenda, IntervisieJson::writeAgenda);
  }

  @FuzzTest
  void session(byte[] input) {
    String text = text(input);
    Promise.check(text, DocumentsFuzz::leniently, IntervisieJson::writeSession);
    Promise.check(text, DocumentsFuzz::strictly, IntervisieJson::writeSession);
    stream(input, text);
  }

  /** All of them by turns, so that a short run meets each: the first byte says which. */
  @FuzzTest
  void any(byte[] input) {
    if (input.length == 0) {
      return;
    }
    byte[] rest = Arrays.copyOfRange(input, 1, input.length);
    switch (input[0] & 7) {
      case 0, 1 -> method(rest);
      case 2 -> command(rest);
      case 3, 4 -> event(rest);
      case 5 -> agenda(rest);
      default -> session(rest);
    }
  }

  /** A stream of text is read as the text is; bytes that are no text are refused. */
  private static void stream(byte[] input, String text) {
    Optional<Object> read =
        Promise.read(
            () ->
                IntervisieJson.readSessionLeniently(
                    new ByteArrayInputStream(input), id -> Optional.<Method>empty()));
    // A mark or a zero may say that the bytes are text of another encoding.
    boolean same = Arrays.equals(text.getBytes(StandardCharsets.UTF_8), input);
    if (same && text.indexOf('\uFEFF') != 0 && text.indexOf('\u0000') < 0) {
      Optional<Object> fromText = Promise.read(() -> leniently(text));
      if (!read.equals(fromText)) {
        throw new AssertionError("a stream is read as another session than its text");
      }
    }
  }

  private static SessionDocument leniently(String json) {
    return IntervisieJson.readSessionLeniently(json, id -> Optional.<Method>empty());
  }

  private static SessionDocument strictly(String json) {
    return IntervisieJson.readSession(json, id -> Optional.<Method>empty());
  }

  private static String text(byte... input) {
    return new String(input, StandardCharsets.UTF_8);
  }
}
