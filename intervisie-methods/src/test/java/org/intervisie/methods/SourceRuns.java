package org.intervisie.methods;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/**
 * Runs of eight words that stand in a source document. The documents are not ours to carry along, so
 * only a digest of each run is kept, in {@code source-runs.txt}; {@link #main} makes that file anew
 * from a folder with the documents.
 */
@NullMarked
final class SourceRuns {
  /** So many words in a row are a sentence of someone else. */
  static final int LENGTH = 8;

  private static final String FILE = "source-runs.txt";
  private static final int DIGITS = 12;

  private SourceRuns() {}

  /** The runs of a text that stand in a source document too. */
  static List<String> in(String text) {
    return runs(text).stream().filter(run -> Known.DIGESTS.contains(digest(run))).toList();
  }

  static int known() {
    return Known.DIGESTS.size();
  }

  private static List<String> runs(String text) {
    // A hyphen at the end of a line is the printer's; letters and digits are all that counts.
    String[] words =
        text.replaceAll("-\\s*\\R\\s*", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .split(" ");
    List<String> runs = new ArrayList<>();
    for (int end = LENGTH; end <= words.length; end++) {
      runs.add(String.join(" ", Arrays.copyOfRange(words, end - LENGTH, end)));
    }
    return runs;
  }

  private static String digest(String run) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(run.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes the digests of all runs in the documents of a folder.
   *
   * @param args the folder with the documents, as text, and the file to write
   */
  public static void main(String[] args) throws IOException {
    Set<String> digests = new TreeSet<>();
    try (Stream<Path> documents = Files.list(Path.of(args[0]))) {
      for (Path document : documents.toList()) {
        runs(Files.readString(document)).forEach(run -> digests.add(digest(run)));
      }
    }
    Files.writeString(Path.of(args[1]), String.join("\n", digests) + "\n");
  }

  /** Read once, for all texts. */
  private static final class Known {
    static final Set<String> DIGESTS = read();

    private static Set<String> read() {
      try (InputStream file =
          Objects.requireNonNull(SourceRuns.class.getResourceAsStream(FILE), FILE)) {
        return new String(file.readAllBytes(), StandardCharsets.US_ASCII)
            .lines()
            .collect(Collectors.toUnmodifiableSet());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
