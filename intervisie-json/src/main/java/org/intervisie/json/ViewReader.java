package org.intervisie.json;

import org.intervisie.method.Mode;
import org.intervisie.session.ContributionId;
import org.intervisie.session.SessionView;
import org.intervisie.session.SessionView.Person;
import org.intervisie.session.SessionView.Seen;
import org.intervisie.session.Status;

/** Reads views, for a client in Java that is not the host. */
final class ViewReader {
  private static final Shape<Status> STATUS = Shapes.oneOf(Status.class, Status::id);
  private static final Shape<Mode> MODE = Shapes.oneOf(Mode.class);
  private static final Shape<Person> PERSON =
      new Shape<>(
          "a person: an object with id, name, roles, present, ready and done", ViewReader::person);
  private static final Shape<Seen> SEEN =
      new Shape<>(
          "a contribution: an object with id, at, phase, author, kind, mode and withdrawn",
          ViewReader::seen);

  static final Shape<SessionView> VIEW = new Shape<>("a view", ViewReader::view);

  private ViewReader() {}

  private static SessionView view(Place place) {
    Members in = place.members(VIEW.expected());
    return new SessionView(
        in.required("method", Shapes.ID),
        in.required("status", STATUS),
        in.required("participant", CommandReader.PARTICIPANT),
        in.optional("phase", CommandReader.PHASE),
        in.optional("form", CommandReader.FORM),
        in.optional("turn", CommandReader.PARTICIPANT),
        in.requiredList("people", PERSON),
        in.requiredList("groups", CommandReader.GROUP),
        in.required("contributionCount", Shapes.wholeFrom(0)),
        in.requiredList("contributions", SEEN),
        in.requiredList("chosen", Shapes.CONTRIBUTION));
  }

  private static Person person(Place place) {
    Members in = place.members(PERSON.expected());
    return new Person(
        in.required("id", CommandReader.PARTICIPANT),
        in.required("name", CommandReader.WORDS),
        in.requiredList("roles", CommandReader.ROLE),
        in.required("present", Shapes.FLAG),
        in.required("ready", Shapes.FLAG),
        in.required("done", Shapes.FLAG));
  }

  private static Seen seen(Place place) {
    Members in = place.members(SEEN.expected());
    ContributionId id = in.required("id", Shapes.CONTRIBUTION);
    return new Seen(
        id,
        in.required("at", Shapes.INSTANT),
        in.required("phase", CommandReader.PHASE),
        in.required("author", CommandReader.PARTICIPANT),
        in.optional("recordedBy", CommandReader.PARTICIPANT),
        in.required("kind", CommandReader.KIND),
        in.required("mode", MODE),
        in.optional("text", CommandReader.WORDS),
        in.optional("label", Shapes.string("the id of a label")),
        in.optional("about", Shapes.CONTRIBUTION),
        in.required("withdrawn", Shapes.FLAG));
  }
}
