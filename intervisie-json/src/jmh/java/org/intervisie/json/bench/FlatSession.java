package org.intervisie.json.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session document as strings and numbers, as one would write it for data binding. Times stay
 * strings here, which spares it work that the library does.
 *
 * @param format the format
 * @param method the method's id
 * @param events the events
 */
record FlatSession(String format, String method, List<FlatEvent> events) {
  /** Any event: what it does not have is null. */
  record FlatEvent(
      int seq,
      String at,
      String by,
      String type,
      @Nullable String participant,
      @Nullable String name,
      @Nullable List<String> roles,
      @Nullable String role,
      @Nullable String to,
      @Nullable String phase,
      @Nullable String turn,
      @Nullable String despite,
      @Nullable String reason,
      @Nullable String cycle,
      @Nullable List<String> turns,
      @Nullable String contribution,
      @Nullable String author,
      @Nullable String kind,
      @Nullable String text,
      @Nullable String label,
      @Nullable String about,
      @Nullable String basis,
      @Nullable String form,
      @Nullable List<List<String>> groups,
      @Nullable String duration,
      @Nullable String end,
      @Nullable List<String> missing,
      @Nullable String until) {}
}
