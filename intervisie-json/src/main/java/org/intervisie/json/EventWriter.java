package org.intervisie.json;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;

/**
 * Writes events: {@code seq}, {@code at}, {@code by}, {@code type}, then what each has of its own.
 * Events are stored by the million, so names are encoded once and instants are not made strings of.
 */
final class EventWriter implements Event.Cases<EventWriter> {
  private static final Map<Event.Type, SerializedString> TYPES = new EnumMap<>(Event.Type.class);

  static {
    for (Event.Type type : Event.Type.values()) {
      TYPES.put(type, new SerializedString(type.id()));
    }
  }

  private final JsonGenerator json;
  private final char[] characters = new char[Instants.LONGEST];

  private EventWriter(JsonGenerator json) {
    this.json = json;
  }

  static void write(Event event, JsonGenerator json) {
    new EventWriter(json).write(event);
  }

  static void writeAll(List<Event> events, JsonGenerator json) {
    EventWriter writer = new EventWriter(json);
    json.writeStartArray();
    for (Event event : events) {
      writer.write(event);
    }
    json.writeEndArray();
  }

  private void write(Event event) {
    json.writeStartObject();
    json.writeName(EventMember.SEQ.written());
    json.writeNumber(event.seq());
    instant(EventMember.AT, event.at());
    string(EventMember.BY, event.by());
    json.writeName(EventMember.TYPE.written());
    json.writeString(TYPES.get(event.type()));
    event.match(this);
    json.writeEndObject();
  }

  @Override
  public EventWriter onJoined(Event.Joined event) {
    return string(EventMember.PARTICIPANT, event.participant())
        .string(EventMember.NAME, event.name())
        .strings(EventMember.ROLES, event.roles());
  }

  @Override
  public EventWriter onLeft(Event.Left event) {
    return string(EventMember.PARTICIPANT, event.participant());
  }

  @Override
  public EventWriter onRoleAssigned(Event.RoleAssigned event) {
    return string(EventMember.PARTICIPANT, event.participant())
        .string(EventMember.ROLE, event.role());
  }

  @Override
  public EventWriter onHandedOver(Event.HandedOver event) {
    return string(EventMember.TO, event.to());
  }

  @Override
  public EventWriter onBegun(Event.Begun event) {
    return this;
  }

  @Override
  public EventWriter onPhaseOpened(Event.PhaseOpened event) {
    return string(EventMember.PHASE, event.phase()).string(EventMember.TURN, event.turn());
  }

  @Override
  public EventWriter onPhaseClosed(Event.PhaseClosed event) {
    return string(EventMember.PHASE, event.phase()).string(EventMember.DESPITE, event.despite());
  }

  @Override
  public EventWriter onPhaseSkipped(Event.PhaseSkipped event) {
    return string(EventMember.PHASE, event.phase()).string(EventMember.REASON, event.reason());
  }

  @Override
  public EventWriter onPhaseReopened(Event.PhaseReopened event) {
    return string(EventMember.PHASE, event.phase()).string(EventMember.REASON, event.reason());
  }

  @Override
  public EventWriter onCycleRepeated(Event.CycleRepeated event) {
    return string(EventMember.CYCLE, event.cycle());
  }

  @Override
  public EventWriter onTurnsOrdered(Event.TurnsOrdered event) {
    return strings(EventMember.TURNS, event.turns());
  }

  @Override
  public EventWriter onContributed(Event.Contributed event) {
    return contribution(EventMember.CONTRIBUTION, event.contribution())
        .string(EventMember.AUTHOR, event.isRecordedByAnother() ? event.author() : null)
        .string(EventMember.KIND, event.kind())
        .string(EventMember.TEXT, event.text())
        .string(EventMember.LABEL, event.label())
        .contribution(EventMember.ABOUT, event.about());
  }

  @Override
  public EventWriter onWithdrawn(Event.Withdrawn event) {
    return contribution(EventMember.CONTRIBUTION, event.contribution());
  }

  @Override
  public EventWriter onChosen(Event.Chosen event) {
    return contribution(EventMember.CONTRIBUTION, event.contribution())
        .string(EventMember.BASIS, event.basis());
  }

  @Override
  public EventWriter onFormChosen(Event.FormChosen event) {
    return string(EventMember.FORM, event.form());
  }

  @Override
  public EventWriter onGrouped(Event.Grouped event) {
    return groups(EventMember.GROUPS, event.groups());
  }

  @Override
  public EventWriter onRevealed(Event.Revealed event) {
    return string(EventMember.KIND, event.kind());
  }

  @Override
  public EventWriter onSignalledReady(Event.SignalledReady event) {
    return this;
  }

  @Override
  public EventWriter onExtended(Event.Extended event) {
    return string(EventMember.DURATION, event.duration().toString());
  }

  @Override
  public EventWriter onReplanned(Event.Replanned event) {
    return instant(EventMember.END, event.end());
  }

  @Override
  public EventWriter onPaused(Event.Paused event) {
    return string(EventMember.REASON, event.reason())
        .stringsIfAny(EventMember.MISSING, event.missing());
  }

  @Override
  public EventWriter onResumed(Event.Resumed event) {
    return this;
  }

  @Override
  public EventWriter onAdjourned(Event.Adjourned event) {
    return instant(EventMember.UNTIL, event.until());
  }

  @Override
  public EventWriter onReconvened(Event.Reconvened event) {
    return this;
  }

  @Override
  public EventWriter onFinished(Event.Finished event) {
    return this;
  }

  @Override
  public EventWriter onAbandoned(Event.Abandoned event) {
    return string(EventMember.REASON, event.reason());
  }

  private EventWriter string(EventMember<?> member, @Nullable String value) {
    if (value != null) {
      json.writeName(member.written());
      json.writeString(Surrogates.paired(value));
    }
    return this;
  }

  private EventWriter strings(EventMember<?> member, List<String> values) {
    json.writeName(member.written());
    list(values);
    return this;
  }

  private EventWriter stringsIfAny(EventMember<?> member, List<String> values) {
    return values.isEmpty() ? this : strings(member, values);
  }

  private EventWriter groups(EventMember<?> member, List<List<String>> groups) {
    json.writeName(member.written());
    json.writeStartArray();
    groups.forEach(this::list);
    json.writeEndArray();
    return this;
  }

  private void list(List<String> values) {
    json.writeStartArray();
    for (String value : values) {
      json.writeString(Surrogates.paired(value));
    }
    json.writeEndArray();
  }

  private EventWriter contribution(EventMember<?> member, @Nullable ContributionId id) {
    if (id != null) {
      json.writeName(member.written());
      int from = number(id.number());
      characters[from - 1] = 'c';
      json.writeString(characters, from - 1, characters.length - from + 1);
    }
    return this;
  }

  private EventWriter instant(EventMember<?> member, @Nullable Instant instant) {
    if (instant != null) {
      json.writeName(member.written());
      int length = Instants.write(instant, characters);
      if (length == 0) {
        json.writeString(instant.toString());
      } else {
        json.writeString(characters, 0, length);
      }
    }
    return this;
  }

  /** Puts the digits of a number at the end of the buffer, and says where they begin. */
  private int number(int number) {
    int from = characters.length;
    int left = number;
    do {
      characters[--from] = (char) ('0' + left % 10);
      left /= 10;
    } while (left > 0);
    return from;
  }
}
