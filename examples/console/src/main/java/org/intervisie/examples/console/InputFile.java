package org.intervisie.examples.console;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads a text file whole, as strict UTF-8. */
final class InputFile {
  private InputFile() {}

  /**
   * The text of a file.
   *
   * @throws UnreadableInputException if there is no such file, it is none, or it is not UTF-8
   */
  static String read(Path file) {
    if (Files.isDirectory(file)) {
      throw UnreadableInputException.inFile(file, "a folder", "a file");
    }
    try {
      return decode(file, Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      throw UnreadableInputException.inFile(file, "nothing", "a file");
    } catch (IOException e) {
      throw UnreadableInputException.inFile(
          file, "a file that cannot be opened (" + e.getClass().getSimpleName() + ")", "a file");
    }
  }

  private static String decode(Path file, byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw UnreadableInputException.at(file, line, 0, "", "bytes that are no UTF-8", "UTF-8 text");
    }
    String text = out.flip().toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
