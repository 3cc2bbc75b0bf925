package org.intervisie.examples.console;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateOrDateTimeProperty;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;

/** A file for a calendar, in which the same events are always the same to the letter. */
final class CalendarFile {
  private final ICalendar calendar = new ICalendar();

  CalendarFile(Language language) {
    calendar.setProductId("-//intervisie//console//" + language.name());
  }

  /**
   * Adds an event; when it is must follow.
   *
   * @param id what tells it from all others
   * @param stamp an instant that stays the same
   */
  VEvent add(String id, Instant stamp, String summary) {
    VEvent event = new VEvent();
    event.setUid(id + "@intervisie");
    event.setDateTimeStamp(Date.from(stamp));
    event.setSummary(summary);
    calendar.addEvent(event);
    return event;
  }

  /** Makes a time that of any clock on the wall. */
  void letFloat(DateOrDateTimeProperty time) {
    calendar.getTimezoneInfo().setFloating(time, true);
  }

  String text() throws IOException {
    StringWriter text = new StringWriter();
    try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
      writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
      writer.write(calendar);
    }
    return folded(text.toString());
  }

  /** RFC 5545 wants lines of at most 75 octets; the library counts characters. */
  private static String folded(String text) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (String character : text.codePoints().mapToObj(Character::toString).toList()) {
      int more = character.getBytes(StandardCharsets.UTF_8).length;
      boolean ends = character.equals("\r") || character.equals("\n");
      if (!ends && octets + more > 75) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(character);
      octets = ends ? 0 : octets + more;
    }
    return folded.toString();
  }
}
