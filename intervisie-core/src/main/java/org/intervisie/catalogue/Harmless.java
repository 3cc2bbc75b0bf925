package org.intervisie.catalogue;

import java.util.regex.Pattern;

/** What callers pass may be anything: a message shows it only when it has about the form of an id. */
final class Harmless {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9._@-]{1,64}");

  private Harmless() {}

  static String shown(String id) {
    return ID.matcher(id).matches() ? "'" + id + "'" : "(…)";
  }
}
