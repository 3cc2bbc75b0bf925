package org.intervisie.json;

/**
 * Halves of characters. JSON can hold one by an escape, but it is no text: it cannot be encoded, and a
 * database or another program will refuse it, or make something else of it.
 */
final class Surrogates {
  private static final char INSTEAD = '\uFFFD';

  private Surrogates() {}

  /** Whether every surrogate has its other half beside it. */
  static boolean arePaired(String text) {
    return unpaired(text, 0) < 0;
  }

  /** The text with U+FFFD in place of every half. */
  static String paired(String text) {
    int at = unpaired(text, 0);
    if (at < 0) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text);
    for (; at >= 0; at = unpaired(text, at + 1)) {
      whole.setCharAt(at, INSTEAD);
    }
    return whole.toString();
  }

  /** Where the first half without the other stands, from an index on; -1 for none. */
  private static int unpaired(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) >= Character.MIN_SURROGATE) {
        return firstUnpaired(text, i);
      }
    }
    return -1;
  }

  private static int firstUnpaired(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        boolean pair =
            i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
        if (!pair) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
