package org.intervisie.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.json.UnreadableDocumentException.Spot;
import org.intervisie.method.Finding;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
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

  /** The same, with what a review finds in it. */
  static final Shape<ReviewedMethod> REVIEWED =
      new Shape<>(METHOD.expected(), MethodReader::reviewed);

  private MethodReader() {}

  private static ReviewedMethod reviewed(Place place) {
    MethodReview review = MethodReview.of(METHOD.read(place));
    List<ReviewedMethod.Located> located = new ArrayList<>();
    for (Finding finding : review.findings()) {
      Spot spot = place.spotOf(finding.place());
      located.add(new ReviewedMethod.Located(finding, spot.pointer(), spot.line(), spot.column()));
    }
    return new ReviewedMethod(review, located);
  }

  private static Method method(Place place) {
    Parts in = place.parts(METHOD.expected());
    in.check("format", format(FORMAT));
    Method.Builder method = new Method.Builder();
    in.required("id", Shapes.ID).into(method::id);
    in.optional("basedOn", Shapes.ID).into(method::basedOn);
    in.optional("family", Shapes.ID).into(method::family);
    in.required("title", Shapes.TEXT).into(method::title);
    in.optional("purpose", Shapes.TEXT).into(method::purpose);
    in.list("sources", SOURCE).into(method::sources);
    in.list("suits", Shapes.TEXT).into(method::suits);
    in.list("doesNotSuit", Shapes.TEXT).into(method::doesNotSuit);
    in.list("goodFor", Shapes.AIM).into(method::goodFor);
    in.list("notFor", Shapes.AIM).into(method::notFor);
    in.optional("group", GROUP).into(method::group);
    in.optional("duration", DURATION).into(method::duration);
    in.optional("meetings", MEETINGS).into(method::meetings);
    in.requiredList("roles", ROLE).into(method::roles);
    in.requiredList("flow", PhaseReader.STEP).into(method::flow);
    in.list("always", ActivityReader.ACTIVITY).into(method::always);
    in.flag("skippable").into(method::skippable);
    in.list("pitfalls", PITFALL).into(method::pitfalls);
    return in.build("a method", method::build);
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
    Parts in = place.parts(SOURCE.expected());
    Part<LocalizedText> title = in.required("title", Shapes.TEXT);
    Part<@Nullable LocalizedText> note = in.optional("note", Shapes.TEXT);
    return in.build("a source", () -> new Source(title.get(), note.get()));
  }

  private static GroupSize group(Place place) {
    Parts in = place.parts(GROUP.expected());
    Part<@Nullable Integer> min = in.optional("min", Shapes.wholeFrom(1));
    Part<@Nullable Integer> max = in.optional("max", Shapes.wholeFrom(1));
    return in.build("a group size", () -> new GroupSize(min.get(), max.get()));
  }

  private static DurationRange duration(Place place) {
    Parts in = place.parts(DURATION.expected());
    Part<@Nullable Duration> min = in.optional("min", Shapes.DURATION);
    Part<@Nullable Duration> max = in.optional("max", Shapes.DURATION);
    return in.build("a duration", () -> new DurationRange(min.get(), max.get()));
  }

  private static Meetings meetings(Place place) {
    Parts in = place.parts(MEETINGS.expected());
    Part<Integer> count = in.required("count", Shapes.wholeFrom(1));
    Part<Duration> length = in.required("length", Shapes.DURATION);
    return in.build("a number of meetings", () -> new Meetings(count.get(), length.get()));
  }

  /**
   * A role, with the defaults of its id: a facilitator and a case owner are one person. Who states a
   * {@code min} and no {@code max} has no maximum; otherwise that could not be said.
   */
  private static Role role(Place place) {
    Parts in = place.parts(ROLE.expected());
    Part<String> id = in.required("id", Shapes.ROLE);
    Part<LocalizedText> title = in.required("title", Shapes.TEXT);
    Part<List<LocalizedText>> alsoCalled = in.list("alsoCalled", Shapes.TEXT);
    Part<@Nullable Integer> min = in.optional("min", Shapes.wholeFrom(0));
    Part<@Nullable Integer> max = in.optional("max", Shapes.wholeFrom(1));
    Part<@Nullable Boolean> steers = in.optional("steers", Shapes.FLAG);
    Part<List<LocalizedText>> duties = in.list("duties", Shapes.TEXT);
    return in.build(
        "a role",
        () -> {
          Role usual = usual(id.get(), title.get());
          boolean counted = in.has("min") || in.has("max");
          return new Role(
              id.get(),
              title.get(),
              alsoCalled.get(),
              in.has("min") ? min.get() : usual.min(),
              counted ? max.get() : usual.max(),
              in.has("steers") ? steers.get() : usual.steers(),
              duties.get());
        });
  }

  /** What holds for a role when nothing is said. */
  static Role usual(String id, LocalizedText title) {
    return Role.of(id).title(title).build();
  }

  private static Pitfall pitfall(Place place) {
    Parts in = place.parts(PITFALL.expected());
    Part<String> role = in.required("role", Shapes.ROLE);
    Part<LocalizedText> text = in.required("text", Shapes.TEXT);
    return in.build("a pitfall", () -> new Pitfall(role.get(), text.get()));
  }
}
