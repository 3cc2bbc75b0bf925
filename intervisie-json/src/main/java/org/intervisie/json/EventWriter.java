package org.intervisie.json;

import java.util.List;
import org.intervisie.session.Event;
import tools.jackson.core.JsonGenerator;

/** Writes events: {@code seq}, {@code at}, {@code by}, {@code type}, then what each has of its own. */
final class EventWriter implements Event.Cases<Output> {
  private final Output out;

  private EventWriter(Output out) {
    this.out = out;
  }

  static void write(Event event, JsonGenerator json) {
    Output out = new Output(json);
    out.object(() -> new EventWriter(out).members(event));
  }

  static void writeAll(List<Event> events, JsonGenerator json) {
    json.writeStartArray();
    for (Event event : events) {
      write(event, json);
    }
    json.writeEndArray();
  }

  private void members(Event event) {
    out.number("seq", event.seq())
        .string("at", event.at())
        .string("by", event.by())
        .string("type", event.type().id());
    event.match(this);
  }

  @Override
  public Output onJoined(Event.Joined event) {
    return out.string("participant", event.participant())
        .string("name", event.name())
        .strings("roles", event.roles());
  }

  @Override
  public Output onLeft(Event.Left event) {
    return out.string("participant", event.participant());
  }

  @Override
  public Output onRoleAssigned(Event.RoleAssigned event) {
    return out.string("participant", event.participant()).string("role", event.role());
  }

  @Override
  public Output onHandedOver(Event.HandedOver event) {
    return out.string("to", event.to());
  }

  @Override
  public Output onBegun(Event.Begun event) {
    return out;
  }

  @Override
  public Output onPhaseOpened(Event.PhaseOpened event) {
    return out.string("phase", event.phase()).string("turn", event.turn());
  }

  @Override
  public Output onPhaseClosed(Event.PhaseClosed event) {
    return out.string("phase", event.phase()).string("despite", event.despite());
  }

  @Override
  public Output onPhaseSkipped(Event.PhaseSkipped event) {
    return out.string("phase", event.phase()).string("reason", event.reason());
  }

  @Override
  public Output onPhaseReopened(Event.PhaseReopened event) {
    return out.string("phase", event.phase()).string("reason", event.reason());
  }

  @Override
  public Output onCycleRepeated(Event.CycleRepeated event) {
    return out.string("cycle", event.cycle());
  }

  @Override
  public Output onTurnsOrdered(Event.TurnsOrdered event) {
    return out.strings("turns", event.turns());
  }

  @Override
  public Output onContributed(Event.Contributed event) {
    return out.string("contribution", event.contribution())
        .string("author", event.isRecordedByAnother() ? event.author() : null)
        .string("kind", event.kind())
        .string("text", event.text())
        .string("label", event.label())
        .string("about", event.about());
  }

  @Override
  public Output onWithdrawn(Event.Withdrawn event) {
    return out.string("contribution", event.contribution());
  }

  @Override
  public Output onChosen(Event.Chosen event) {
    return out.string("contribution", event.contribution()).string("basis", event.basis());
  }

  @Override
  public Output onFormChosen(Event.FormChosen event) {
    return out.string("form", event.form());
  }

  @Override
  public Output onGrouped(Event.Grouped event) {
    return out.groups("groups", event.groups());
  }

  @Override
  public Output onRevealed(Event.Revealed event) {
    return out.string("kind", event.kind());
  }

  @Override
  public Output onSignalledReady(Event.SignalledReady event) {
    return out;
  }

  @Override
  public Output onExtended(Event.Extended event) {
    return out.string("duration", event.duration());
  }

  @Override
  public Output onReplanned(Event.Replanned event) {
    return out.string("end", event.end());
  }

  @Override
  public Output onPaused(Event.Paused event) {
    return out.string("reason", event.reason()).stringsIfAny("missing", event.missing());
  }

  @Override
  public Output onResumed(Event.Resumed event) {
    return out;
  }

  @Override
  public Output onAdjourned(Event.Adjourned event) {
    return out.string("until", event.until());
  }

  @Override
  public Output onReconvened(Event.Reconvened event) {
    return out;
  }

  @Override
  public Output onFinished(Event.Finished event) {
    return out;
  }

  @Override
  public Output onAbandoned(Event.Abandoned event) {
    return out.string("reason", event.reason());
  }
}
