package org.intervisie.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Times;

/** Reads forms and activities: who may do what, how often, seen by whom. */
final class ActivityReader {
  private static final Map<String, Audience> AUDIENCES = new LinkedHashMap<>();

  static {
    AUDIENCES.put("everyone", Audience.everyone());
    AUDIENCES.put("author", Audience.author());
    AUDIENCES.put("my-group", Audience.myGroup());
    AUDIENCES.put("everyone-when-complete", Audience.everyoneWhenComplete());
  }

  private static final Shape<Audience> NAMED_AUDIENCE = Shapes.oneOf(AUDIENCES);
  private static final Shape<Audience> AUDIENCE =
      new Shape<>(NAMED_AUDIENCE.expected() + ", or a list of roles", ActivityReader::audience);
  private static final Shape<Mode> MODE = Shapes.oneOf(Mode.class);
  private static final Shape<Order> ORDER = Shapes.oneOf(Order.class);
  private static final Shape<Times.Per> PER = Shapes.oneOf(Times.Per.class);
  private static final Shape<Grouping> GROUPING = Shapes.oneOf(Grouping.class);
  private static final Shape<Presence> WHERE = Shapes.oneOf(Presence.class);
  private static final Shape<Times> TIMES =
      new Shape<>("an object with min, max or per", ActivityReader::times);
  private static final Shape<About> ABOUT =
      new Shape<>("an object with kind, and label or rated if need be", ActivityReader::about);
  private static final Shape<Label> LABEL =
      new Shape<>("a label: an object with id and title", ActivityReader::label);
  private static final Shape<Map<String, Presence>> PRESENCE =
      new Shape<>("an object of places by role", ActivityReader::presence);

  static final Shape<Prompt> PROMPT =
      new Shape<>("a prompt: an object with role and text", ActivityReader::prompt);
  static final Shape<Activity> ACTIVITY =
      new Shape<>("an activity: an object with roles and kind", ActivityReader::activity);
  static final Shape<Form> FORM = new Shape<>("a form: an object with form", ActivityReader::form);

  private ActivityReader() {}

  private static Form form(Place place) {
    Members in = place.members(FORM.expected());
    String id = in.required("form", Shapes.ID);
    Form.Builder form = Form.of(id, in.optional("grouping", GROUPING, Grouping.TOGETHER));
    form.title(in.optional("title", Shapes.TEXT));
    form.presence(in.optional("presence", PRESENCE, Map.of()));
    form.prompts(in.list("prompts", PROMPT));
    form.activities(in.list("activities", ACTIVITY));
    return place.build("a form", form::build);
  }

  private static Map<String, Presence> presence(Place place) {
    Map<String, Presence> presence = new TreeMap<>();
    place
        .map(PRESENCE.expected())
        .forEach(
            (role, json) -> {
              Place where = place.member(role, json);
              if (!Ids.isKebab(role)) {
                throw where.unreadable("a name that is no id", Shapes.ID.expected());
              }
              presence.put(role, WHERE.read(where));
            });
    return presence;
  }

  private static Prompt prompt(Place place) {
    Members in = place.members(PROMPT.expected());
    return new Prompt(
        in.required("role", Shapes.ID),
        in.optional("topic", Shapes.TEXT),
        in.required("text", Shapes.TEXT));
  }

  private static Activity activity(Place place) {
    Members in = place.members(ACTIVITY.expected());
    Activity.Builder activity = new Activity.Builder();
    activity.roles(in.requiredList("roles", Shapes.ID));
    activity.kind(in.required("kind", Shapes.ID));
    activity.mode(in.optional("mode", MODE, Mode.SPOKEN));
    activity.audience(in.optional("audience", AUDIENCE, Audience.everyone()));
    activity.order(in.optional("order", ORDER, Order.FREE));
    activity.times(in.optional("times", TIMES, Times.any()));
    activity.about(in.optional("about", ABOUT));
    activity.labels(in.list("labels", LABEL));
    activity.after(in.optional("after", Shapes.ID));
    return place.build("an activity", activity::build);
  }

  private static Audience audience(Place place) {
    if (place.isList()) {
      List<String> roles = Members.listOf(Shapes.ID).read(place);
      return place.build("an audience", () -> new Audience.HoldersOf(roles));
    }
    if (!place.isString()) {
      throw place.unreadable(AUDIENCE.expected());
    }
    return NAMED_AUDIENCE.read(place);
  }

  private static Times times(Place place) {
    Members in = place.members(TIMES.expected());
    int min = in.optional("min", Shapes.wholeFrom(0), 0);
    Integer max = in.optional("max", Shapes.wholeFrom(1));
    Times.Per per = in.optional("per", PER, Times.Per.PARTICIPANT);
    return place.build("a number of times", () -> new Times(min, max, per));
  }

  private static About about(Place place) {
    Members in = place.members(ABOUT.expected());
    return new About(
        in.required("kind", Shapes.ID),
        in.optional("label", Shapes.ID),
        in.optional("rated", Shapes.ID));
  }

  private static Label label(Place place) {
    Members in = place.members(LABEL.expected());
    return new Label(in.required("id", Shapes.ID), in.required("title", Shapes.TEXT));
  }
}
