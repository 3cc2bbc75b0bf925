package org.intervisie.json;

import static org.intervisie.json.CommandReader.FORM;
import static org.intervisie.json.CommandReader.GROUP;
import static org.intervisie.json.CommandReader.KIND;
import static org.intervisie.json.CommandReader.PARTICIPANT;
import static org.intervisie.json.CommandReader.PHASE;
import static org.intervisie.json.CommandReader.ROLE;
import static org.intervisie.json.CommandReader.WORDS;

import java.time.Instant;
import org.intervisie.session.Event;

/** Reads events. Whether they can have happened in this order is for the session to say. */
final class EventReader {
  private static final Shape<Integer> SEQ = Shapes.wholeFrom(1);
  private static final Shape<Event.Type> TYPE = Shapes.oneOf(Event.Type.class, Event.Type::id);

  static final Shape<Event> EVENT = new Shape<>("an event", EventReader::read);

  private EventReader() {}

  private static Event read(Place place) {
    Members in = place.members("an event");
    int seq = in.required("seq", SEQ);
    Instant at = in.required("at", Shapes.INSTANT);
    String by = in.required("by", PARTICIPANT);
    Event.Type type = in.required("type", TYPE);
    return place.build("an event", () -> read(type, seq, at, by, in));
  }

  private static Event read(Event.Type type, int seq, Instant at, String by, Members in) {
    return switch (type) {
      case JOINED ->
          new Event.Joined(
              seq,
              at,
              by,
              in.required("participant", PARTICIPANT),
              in.optional("name", WORDS),
              in.requiredList("roles", ROLE));
      case LEFT -> new Event.Left(seq, at, by, in.required("participant", PARTICIPANT));
      case ROLE_ASSIGNED ->
          new Event.RoleAssigned(
              seq, at, by, in.required("participant", PARTICIPANT), in.required("role", ROLE));
      case HANDED_OVER -> new Event.HandedOver(seq, at, by, in.required("to", PARTICIPANT));
      case BEGUN -> new Event.Begun(seq, at, by);
      case PHASE_OPENED ->
          new Event.PhaseOpened(
              seq, at, by, in.required("phase", PHASE), in.optional("turn", PARTICIPANT));
      case PHASE_CLOSED ->
          new Event.PhaseClosed(
              seq, at, by, in.required("phase", PHASE), in.optional("despite", WORDS));
      case PHASE_SKIPPED ->
          new Event.PhaseSkipped(
              seq, at, by, in.required("phase", PHASE), in.optional("reason", WORDS));
      case PHASE_REOPENED ->
          new Event.PhaseReopened(
              seq, at, by, in.required("phase", PHASE), in.optional("reason", WORDS));
      case CYCLE_REPEATED ->
          new Event.CycleRepeated(
              seq, at, by, in.required("cycle", Shapes.string("the id of a cycle")));
      case TURNS_ORDERED ->
          new Event.TurnsOrdered(seq, at, by, in.requiredList("turns", PARTICIPANT));
      case CONTRIBUTED ->
          new Event.Contributed(
              seq,
              at,
              by,
              in.required("contribution", Shapes.CONTRIBUTION),
              in.optional("author", PARTICIPANT, by),
              in.required("kind", KIND),
              in.optional("text", WORDS),
              in.optional("label", Shapes.string("the id of a label")),
              in.optional("about", Shapes.CONTRIBUTION));
      case WITHDRAWN ->
          new Event.Withdrawn(seq, at, by, in.required("contribution", Shapes.CONTRIBUTION));
      case CHOSEN ->
          new Event.Chosen(
              seq,
              at,
              by,
              in.required("contribution", Shapes.CONTRIBUTION),
              in.optional("basis", Shapes.string("the id of a basis")));
      case FORM_CHOSEN -> new Event.FormChosen(seq, at, by, in.required("form", FORM));
      case GROUPED -> new Event.Grouped(seq, at, by, in.requiredList("groups", GROUP));
      case REVEALED -> new Event.Revealed(seq, at, by, in.required("kind", KIND));
      case SIGNALLED_READY -> new Event.SignalledReady(seq, at, by);
      case EXTENDED -> new Event.Extended(seq, at, by, in.required("duration", Shapes.DURATION));
      case REPLANNED -> new Event.Replanned(seq, at, by, in.required("end", Shapes.INSTANT));
      case PAUSED ->
          new Event.Paused(seq, at, by, in.optional("reason", WORDS), in.list("missing", ROLE));
      case RESUMED -> new Event.Resumed(seq, at, by);
      case ADJOURNED -> new Event.Adjourned(seq, at, by, in.optional("until", Shapes.INSTANT));
      case RECONVENED -> new Event.Reconvened(seq, at, by);
      case FINISHED -> new Event.Finished(seq, at, by);
      case ABANDONED -> new Event.Abandoned(seq, at, by, in.required("reason", WORDS));
    };
  }
}
