package org.intervisie.json;

import org.jspecify.annotations.Nullable;

/**
 * The ids that a log repeats, each kept once: a meeting has few people, kinds and phases, and many
 * events. It keeps the last of those that fall on one place, so that it is bounded whatever comes.
 */
final class Repeated {
  private static final int PLACES = 256;
  private static final int LONGEST = 40;

  private final @Nullable String[] kept = new String[PLACES];

  /** The string that is kept for an equal one, or null when it is no text. */
  @Nullable String of(String text) {
    int hash = text.hashCode();
    int place = (hash ^ hash >>> 8 ^ hash >>> 16) & (PLACES - 1);
    String known = kept[place];
    if (text.equals(known)) {
      return known;
    }
    if (!Surrogates.arePaired(text)) {
      return null;
    }
    if (text.length() <= LONGEST) {
      kept[place] = text;
    }
    return text;
  }
}
