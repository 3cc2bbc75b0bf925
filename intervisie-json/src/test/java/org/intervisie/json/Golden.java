package org.intervisie.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.json.JsonMapper;

/** The files of format version 1, which every later version must be able to read. */
final class Golden {
  private Golden() {}

  static String text(String file) {
    try (InputStream in = Golden.class.getResourceAsStream("/golden/1/" + file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static List<String> lines(String file) {
    return text(file).lines().toList();
  }

  /** The file without the white space that makes it readable. */
  static String compact(String file) {
    return new JsonMapper().readTree(text(file)).toString();
  }
}
