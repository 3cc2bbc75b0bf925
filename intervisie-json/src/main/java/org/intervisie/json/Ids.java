package org.intervisie.json;

import java.util.regex.Pattern;

/** The form of ids, and what may be shown in an error. */
final class Ids {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  private Ids() {}

  /** Whether it is an id as definitions have them: lower-case words joined by hyphens. */
  static boolean isKebab(String text) {
    return text.length() <= 200 && KEBAB.matcher(text).matches();
  }

  /** Whether it has the form of an id; anything else may be what someone said, so it is not shown. */
  static boolean isHarmless(String text) {
    return HARMLESS.matcher(text).matches();
  }
}
