package org.intervisie.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.json.EventMember.Sort;
import org.intervisie.json.UnreadableDocumentException.Spot;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads events straight from the stream: they are stored by the million. What has the usual form is
 * read fast; whatever has not goes through the shape of its member, which reads it or says what is
 * wrong. That waits until it is known which event it is, as members that an event does not have are
 * passed over whatever they hold.
 */
final class EventReader {
  /** So many digits are an {@code int}, whichever they are. */
  private static final int DIGITS = 9;

  private static final Map<String, Event.Type> TYPES = new HashMap<>();

  static {
    for (Event.Type type : Event.Type.values()) {
      TYPES.put(type.id(), type);
    }
  }

  private final JsonParser parser;
  private final @Nullable Repeated repeated;
  private final @Nullable Object[] values = new Object[EventMember.COUNT];
  private final Set<String> unknown = new LinkedHashSet<>();
  private long seen;
  private int seq;
  private int line;
  private int column;

  private EventReader(JsonParser parser, @Nullable Repeated repeated) {
    this.parser = parser;
    this.repeated = repeated;
  }

  /** Reads the event at which a parser stands. */
  static Event readOne(JsonParser parser) {
    return new EventReader(parser, null).read();
  }

  /**
   * Reads the events in the list at which a parser stands; afterwards it stands at the end of it.
   *
   * @param spots gets where each event begins; null when nobody will ask
   */
  static List<Event> readAll(JsonParser parser, @Nullable Spots spots) {
    if (parser.currentToken() != JsonToken.START_ARRAY) {
      throw JsonTree.place(parser).unreadable("a list, each item an event");
    }
    EventReader reader = new EventReader(parser, new Repeated());
    List<Event> events = new ArrayList<>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      events.add(reader.read());
      if (spots != null) {
        spots.add(reader.line, reader.column);
      }
    }
    return events;
  }

  /** Reads the event at which the parser stands; afterwards it stands at the end of it. */
  Event read() {
    if (parser.currentToken() != JsonToken.START_OBJECT) {
      throw JsonTree.place(parser).unreadable("an event");
    }
    TokenStreamLocation at = parser.currentTokenLocation();
    line = at.getLineNr();
    column = at.getColumnNr();
    // What the last event left in the values is not looked at when its bit is not set.
    seen = 0;
    seq = 0;
    if (!unknown.isEmpty()) {
      unknown.clear();
    }
    members();
    return event();
  }

  private void members() {
    while (true) {
      int place = parser.nextNameMatch(EventMember.NAMES);
      if (place >= 0) {
        EventMember<?> member = EventMember.at(place);
        if ((seen & member.bit()) != 0) {
          throw JsonTree.secondMember(parser, member.name());
        }
        seen |= member.bit();
        values[place] = value(member);
      } else if (place == PropertyNameMatcher.MATCH_UNKNOWN_NAME) {
        String name = parser.currentName();
        JsonTree.checkOnce(parser, name, unknown);
        unknown.add(name);
        parser.nextToken();
        JsonTree.pass(parser);
      } else {
        JsonTree.checkEnd(parser);
        return;
      }
    }
  }

  /** A value of the usual form, or else a place for the shape of the member to look at. */
  private Object value(EventMember<?> member) {
    Object value =
        switch (member.sort()) {
          case NUMBER -> number();
          case INSTANT -> instant();
          case OTHER -> {
            parser.nextToken();
            yield null;
          }
          case TYPE, CONTRIBUTION, NAME, WORDS -> string(member.sort());
        };
    return value == null ? JsonTree.place(parser) : value;
  }

  /** Kept apart, so that it is not boxed. */
  private @Nullable Object number() {
    boolean small =
        parser.nextToken() == JsonToken.VALUE_NUMBER_INT && parser.getStringLength() <= DIGITS;
    seq = small ? parser.getIntValue() : 0;
    return seq > 0 ? EventMember.SEQ : null;
  }

  private @Nullable Instant instant() {
    return parser.nextToken() == JsonToken.VALUE_STRING
        ? Instants.parse(
            parser.getStringCharacters(), parser.getStringOffset(), parser.getStringLength())
        : null;
  }

  private @Nullable Object string(Sort sort) {
    String text = parser.nextStringValue();
    if (text == null) {
      return null;
    }
    return switch (sort) {
      case TYPE -> TYPES.get(text);
      case CONTRIBUTION -> contribution(text);
      case NAME -> repeated == null ? paired(text) : repeated.of(text);
      default -> paired(text);
    };
  }

  private static @Nullable String paired(String text) {
    return Surrogates.arePaired(text) ? text : null;
  }

  private static @Nullable ContributionId contribution(String text) {
    try {
      return ContributionId.parse(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private Event event() {
    int seq = this.seq > 0 ? this.seq : required(EventMember.SEQ);
    Instant at = required(EventMember.AT);
    String by = required(EventMember.BY);
    Event.Type type = required(EventMember.TYPE);
    return switch (type) {
      case JOINED ->
          new Event.Joined(
              seq,
              at,
              by,
              required(EventMember.PARTICIPANT),
              optional(EventMember.NAME),
              required(EventMember.ROLES));
      case LEFT -> new Event.Left(seq, at, by, required(EventMember.PARTICIPANT));
      case ROLE_ASSIGNED ->
          new Event.RoleAssigned(
              seq, at, by, required(EventMember.PARTICIPANT), required(EventMember.ROLE));
      case HANDED_OVER -> new Event.HandedOver(seq, at, by, required(EventMember.TO));
      case BEGUN -> new Event.Begun(seq, at, by);
      case PHASE_OPENED ->
          new Event.PhaseOpened(
              seq, at, by, required(EventMember.PHASE), optional(EventMember.TURN));
      case PHASE_CLOSED ->
          new Event.PhaseClosed(
              seq, at, by, required(EventMember.PHASE), optional(EventMember.DESPITE));
      case PHASE_SKIPPED ->
          new Event.PhaseSkipped(
              seq, at, by, required(EventMember.PHASE), optional(EventMember.REASON));
      case PHASE_REOPENED ->
          new Event.PhaseReopened(
              seq, at, by, required(EventMember.PHASE), optional(EventMember.REASON));
      case CYCLE_REPEATED -> new Event.CycleRepeated(seq, at, by, required(EventMember.CYCLE));
      case TURNS_ORDERED -> new Event.TurnsOrdered(seq, at, by, required(EventMember.TURNS));
      case CONTRIBUTED -> contributed(seq, at, by);
      case WITHDRAWN -> new Event.Withdrawn(seq, at, by, required(EventMember.CONTRIBUTION));
      case CHOSEN ->
          new Event.Chosen(
              seq, at, by, required(EventMember.CONTRIBUTION), optional(EventMember.BASIS));
      case FORM_CHOSEN -> new Event.FormChosen(seq, at, by, required(EventMember.FORM));
      case GROUPED -> new Event.Grouped(seq, at, by, required(EventMember.GROUPS));
      case REVEALED -> new Event.Revealed(seq, at, by, required(EventMember.KIND));
      case SIGNALLED_READY -> new Event.SignalledReady(seq, at, by);
      case EXTENDED -> new Event.Extended(seq, at, by, required(EventMember.DURATION));
      case REPLANNED -> new Event.Replanned(seq, at, by, required(EventMember.END));
      case PAUSED -> paused(seq, at, by);
      case RESUMED -> new Event.Resumed(seq, at, by);
      case ADJOURNED -> new Event.Adjourned(seq, at, by, optional(EventMember.UNTIL));
      case RECONVENED -> new Event.Reconvened(seq, at, by);
      case FINISHED -> new Event.Finished(seq, at, by);
      case ABANDONED -> new Event.Abandoned(seq, at, by, required(EventMember.REASON));
    };
  }

  private Event contributed(int seq, Instant at, String by) {
    ContributionId contribution = required(EventMember.CONTRIBUTION);
    String author = optional(EventMember.AUTHOR);
    return new Event.Contributed(
        seq,
        at,
        by,
        contribution,
        author == null ? by : author,
        required(EventMember.KIND),
        optional(EventMember.TEXT),
        optional(EventMember.LABEL),
        optional(EventMember.ABOUT));
  }

  private Event paused(int seq, Instant at, String by) {
    String reason = optional(EventMember.REASON);
    List<String> missing = optional(EventMember.MISSING);
    return new Event.Paused(seq, at, by, reason, missing == null ? List.of() : missing);
  }

  private <T> T required(EventMember<T> member) {
    T value = optional(member);
    if (value == null) {
      Set<String> present = new LinkedHashSet<>(EventMember.names(seen));
      present.addAll(unknown);
      throw new UnreadableDocumentException(
          new Spot(Pointer.of(parser.streamReadContext()).text(), line, column),
          Nearest.missing(member.name(), present),
          member.shape().expected(),
          List.of());
    }
    return value;
  }

  /** A value, as what the shape of its member reads. */
  @SuppressWarnings("unchecked")
  private <T> @Nullable T optional(EventMember<T> member) {
    if ((seen & member.bit()) == 0) {
      return null;
    }
    Object value = values[member.place()];
    if (value instanceof Place unusual) {
      return member.shape().read(unusual);
    }
    return (T) value;
  }
}
