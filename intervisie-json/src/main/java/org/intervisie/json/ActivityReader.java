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
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

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
    Parts in = place.parts(FORM.expected());
    Form.Builder form = new Form.Builder();
    in.required("form", Shapes.ID).into(form::id);
    in.optional("grouping", GROUPING, Grouping.TOGETHER).into(form::grouping);
    in.optional("title", Shapes.TEXT).into(form::title);
    in.optional("presence", PRESENCE, Map.of()).into(form::presence);
    in.list("prompts", PROMPT).into(form::prompts);
    in.list("activities", ACTIVITY).into(form::activities);
    return in.build("a form", form::build);
  }

  private static Map<String, Presence> presence(Place place) {
    Map<String, Presence> presence = new TreeMap<>();
    Troubles troubles = new Troubles();
    place
        .map(PRESENCE.expected())
        .forEach(
            (role, json) ->
                troubles
                    .read(() -> where(role, place.member(role, json)))
                    .into(where -> presence.put(role, where)));
    troubles.throwIfAny();
    return presence;
  }

  private static Presence where(String role, Place place) {
    if (!Ids.isKebab(role)) {
      throw place.unreadable("a name that is no id", Shapes.ID.expected());
    }
    return WHERE.read(place);
  }

  private static Prompt prompt(Place place) {
    Parts in = place.parts(PROMPT.expected());
    Part<String> role = in.required("role", Shapes.ROLE);
    Part<@Nullable LocalizedText> topic = in.optional("topic", Shapes.TEXT);
    Part<LocalizedText> text = in.required("text", Shapes.TEXT);
    return in.build("a prompt", () -> new Prompt(role.get(), topic.get(), text.get()));
  }

  private static Activity activity(Place place) {
    Parts in = place.parts(ACTIVITY.expected());
    Activity.Builder activity = new Activity.Builder();
    in.requiredList("roles", Shapes.ROLE).into(activity::roles);
    in.required("kind", Shapes.KIND).into(activity::kind);
    in.optional("mode", MODE, Mode.SPOKEN).into(activity::mode);
    in.optional("audience", AUDIENCE, Audience.everyone()).into(activity::audience);
    in.optional("order", ORDER, Order.FREE).into(activity::order);
    in.optional("times", TIMES, Times.any()).into(activity::times);
    in.optional("about", ABOUT).into(activity::about);
    in.list("labels", LABEL).into(activity::labels);
    in.optional("after", Shapes.KIND).into(activity::after);
    return in.build("an activity", activity::build);
  }

  private static Audience audience(Place place) {
    if (place.isList()) {
      List<String> roles = Parts.listOf(Shapes.ROLE).read(place);
      return place.build("an audience", () -> new Audience.HoldersOf(roles));
    }
    if (!place.isString()) {
      throw place.unreadable(AUDIENCE.expected());
    }
    return NAMED_AUDIENCE.read(place);
  }

  private static Times times(Place place) {
    Parts in = place.parts(TIMES.expected());
    Part<Integer> min = in.optional("min", Shapes.wholeFrom(0), 0);
    Part<@Nullable Integer> max = in.optional("max", Shapes.wholeFrom(1));
    Part<Times.Per> per = in.optional("per", PER, Times.Per.PARTICIPANT);
    return in.build("a number of times", () -> new Times(min.get(), max.get(), per.get()));
  }

  private static About about(Place place) {
    Parts in = place.parts(ABOUT.expected());
    Part<String> kind = in.required("kind", Shapes.KIND);
    Part<@Nullable String> label = in.optional("label", Shapes.ID);
    Part<@Nullable String> rated = in.optional("rated", Shapes.ID);
    return in.build("a filter", () -> new About(kind.get(), label.get(), rated.get()));
  }

  private static Label label(Place place) {
    Parts in = place.parts(LABEL.expected());
    Part<String> id = in.required("id", Shapes.ID);
    Part<LocalizedText> title = in.required("title", Shapes.TEXT);
    return in.build("a label", () -> new Label(id.get(), title.get()));
  }
}
