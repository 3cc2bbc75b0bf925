package org.intervisie.json;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.jspecify.annotations.Nullable;

/** Reads method documents. */
final class MethodReader {
  static final String FORMAT = "intervisie/method/1";

  private static final Shape<Source> SOURCE =
      new Shape<>("a source: an object with title", MethodReader::source);
  private static final Shape<GroupSize> GROUP =
      new Shape<>("an object with min or max", MethodReader::group);
  private static final Shape<DurationRange> DURATION =
      new Shape<>("an object with min or max", MethodReader::duration);
  private static final Shape<Meetings> MEETINGS =
      new Shape<>("an object with count and length", MethodReader::meetings);
  private static final Shape<Role> ROLE =
      new Shape<>("a role: an object with id and title", MethodReader::role);
  private static final Shape<Pitfall> PITFALL =
      new Shape<>("a pitfall: an object with role and text", MethodReader::pitfall);

  static final Shape<Method> METHOD = new Shape<>("a method document", MethodReader::method);

  private MethodReader() {}

  private static Method method(Place place) {
    Members in = place.members(METHOD.expected());
    in.optional("format", format(FORMAT));
    Method.Builder method = Method.of(in.required("id", Shapes.ID));
    method.basedOn(in.optional("basedOn", Shapes.ID));
    method.family(in.optional("family", Shapes.ID));
    method.title(in.required("title", Shapes.TEXT));
    method.purpose(in.optional("purpose", Shapes.TEXT));
    method.sources(in.list("sources", SOURCE));
    method.suits(in.list("suits", Shapes.TEXT));
    method.doesNotSuit(in.list("doesNotSuit", Shapes.TEXT));
    method.goodFor(in.list("goodFor", Shapes.ID));
    method.notFor(in.list("notFor", Shapes.ID));
    method.group(in.optional("group", GROUP));
    method.duration(in.optional("duration", DURATION));
    method.meetings(in.optional("meetings", MEETINGS));
    method.roles(in.requiredList("roles", ROLE));
    method.flow(in.requiredList("flow", PhaseReader.STEP));
    method.always(in.list("always", ActivityReader.ACTIVITY));
    method.skippable(in.flag("skippable"));
    method.pitfalls(in.list("pitfalls", PITFALL));
    return place.build("a method", method::build);
  }

  /** The name of a format, which says what the document is and of which version. */
  static Shape<String> format(String name) {
    String expected = "\"" + name + "\"";
    return new Shape<>(
        expected,
        place -> {
          String found = place.string(expected);
          if (found.equals(name)) {
            return found;
          }
          // The one id with slashes: an error should tell version 2 from a typo.
          throw found.matches("[A-Za-z0-9._/-]{1,64}")
              ? place.unreadable("\"" + found + "\"", expected)
              : place.unreadable(expected);
        });
  }

  private static Source source(Place place) {
    Members in = place.members(SOURCE.expected());
    return new Source(in.required("title", Shapes.TEXT), in.optional("note", Shapes.TEXT));
  }

  private static GroupSize group(Place place) {
    Members in = place.members(GROUP.expected());
    Integer min = in.optional("min", Shapes.wholeFrom(1));
    Integer max = in.optional("max", Shapes.wholeFrom(1));
    return place.build("a group size", () -> new GroupSize(min, max));
  }

  private static DurationRange duration(Place place) {
    Members in = place.members(DURATION.expected());
    Duration min = in.optional("min", Shapes.DURATION);
    Duration max = in.optional("max", Shapes.DURATION);
    return place.build("a duration", () -> new DurationRange(min, max));
  }

  private static Meetings meetings(Place place) {
    Members in = place.members(MEETINGS.expected());
    int count = in.required("count", Shapes.wholeFrom(1));
    Duration length = in.required("length", Shapes.DURATION);
    return place.build("a number of meetings", () -> new Meetings(count, length));
  }

  /**
   * A role, with the defaults of its id: a facilitator and a case owner are one person. Who states a
   * {@code min} and no {@code max} has no maximum; otherwise that could not be said.
   */
  private static Role role(Place place) {
    Members in = place.members(ROLE.expected());
    String id = in.required("id", Shapes.ID);
    LocalizedText title = in.required("title", Shapes.TEXT);
    List<LocalizedText> alsoCalled = in.list("alsoCalled", Shapes.TEXT);
    Role usual = usual(id, title);
    int min = in.optional("min", Shapes.wholeFrom(0), usual.min());
    @Nullable Integer max = in.optional("max", Shapes.wholeFrom(1));
    @Nullable Integer most = max != null || in.has("min") ? max : usual.max();
    boolean steers = in.optional("steers", Shapes.FLAG, usual.steers());
    List<LocalizedText> duties = in.list("duties", Shapes.TEXT);
    return place.build("a role", () -> new Role(id, title, alsoCalled, min, most, steers, duties));
  }

  /** What holds for a role when nothing is said. */
  static Role usual(String id, LocalizedText title) {
    return Role.of(id).title(title).build();
  }

  private static Pitfall pitfall(Place place) {
    Members in = place.members(PITFALL.expected());
    return new Pitfall(in.required("role", Shapes.ID), in.required("text", Shapes.TEXT));
  }
}
