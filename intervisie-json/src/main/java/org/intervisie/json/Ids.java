package org.intervisie.json;

import java.util.regex.Pattern;

/** The form of ids, and what may be shown in an error. */
final class Ids {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*+(-[a-z0-9]++)*+");
  private static final int LONGEST_SHOWN = 64;

  private Ids() {}

  /** Whether it is an id as definitions have them: lower-case words joined by hyphens. */
  static boolean isKebab(String text) {
    return text.length() <= 200 && KEBAB.matcher(text).matches();
  }

  /** Whether it has the form of an id; anything else may be what someone said, so it is not shown. */
  static boolean isHarmless(String text) {
    if (text.isEmpty() || text.length() > LONGEST_SHOWN) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && (c < '0' || c > '9') && c != '.' && c != '_' && c != '-') {
        return false;
      }
    }
    return true;
  }
}
