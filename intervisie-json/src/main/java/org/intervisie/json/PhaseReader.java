package org.intervisie.json;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.intervisie.time.TimeBudget;

/** Reads the steps of a method: phases, and cycles of steps. */
final class PhaseReader {
  private static final String REPEAT_EXPECTED =
      "an object with each, with until, or with min or max";

  static final Shape<Step> STEP =
      new Shape<>("a phase (with phase) or a cycle (with cycle)", PhaseReader::step);
  private static final Shape<TimeBudget> TIME =
      new Shape<>("an object with min, planned or max", PhaseReader::time);
  private static final Shape<List<String>> PER =
      new Shape<>("a role or a list of roles", PhaseReader::per);
  private static final Shape<Choice> CHOICE =
      new Shape<>("an object with kind and by", PhaseReader::choice);
  private static final Shape<Repeat> REPEAT = new Shape<>(REPEAT_EXPECTED, PhaseReader::repeat);

  private PhaseReader() {}

  private static Step step(Place place) {
    Members in = place.members(STEP.expected());
    if (in.has("phase") == in.has("cycle")) {
      throw place.unreadable(in.has("phase") ? "both" : "neither", STEP.expected());
    }
    return in.has("phase") ? phase(in) : cycle(in);
  }

  private static Phase phase(Members in) {
    Phase.Builder phase = Phase.of(in.required("phase", Shapes.ID));
    phase.title(in.required("title", Shapes.TEXT));
    phase.guide(in.optional("guide", Shapes.TEXT));
    phase.time(in.optional("time", TIME));
    phase.optional(in.flag("optional"));
    phase.silent(in.flag("silent"));
    if (in.has("forms")) {
      if (in.has("activities")) {
        throw in.place().unreadable("both activities and forms", "one of them");
      }
      phase.forms(in.requiredList("forms", ActivityReader.FORM));
    } else {
      List<Activity> activities = in.list("activities", ActivityReader.ACTIVITY);
      phase.forms(List.of(Form.plain(activities)));
    }
    phase.reveals(in.list("reveals", Shapes.ID));
    phase.chooses(in.optional("chooses", CHOICE));
    phase.prompts(in.list("prompts", ActivityReader.PROMPT));
    phase.watch(in.list("watch", Shapes.TEXT));
    phase.remarks(in.list("remarks", Shapes.TEXT));
    return in.place().build("a phase", phase::build);
  }

  private static Cycle cycle(Members in) {
    Cycle.Builder cycle = Cycle.of(in.required("cycle", Shapes.ID));
    cycle.steps(in.requiredList("steps", STEP));
    cycle.repeat(in.required("repeat", REPEAT));
    return in.place().build("a cycle", cycle::build);
  }

  private static Repeat repeat(Place place) {
    Members in = place.members(REPEAT_EXPECTED);
    boolean rounds = in.has("min") || in.has("max");
    int ways = (in.has("each") ? 1 : 0) + (in.has("until") ? 1 : 0) + (rounds ? 1 : 0);
    if (ways != 1) {
      throw place.unreadable(ways == 0 ? "none of them" : "more than one", REPEAT_EXPECTED);
    }
    if (in.has("each")) {
      return new Repeat.ForEach(
          in.required("each", Shapes.ID), in.optional("as", Shapes.ID), in.flag("voluntary"));
    }
    if (in.has("until")) {
      return new Repeat.Until(in.required("until", Shapes.ID));
    }
    int min = in.optional("min", Shapes.wholeFrom(1), 1);
    Integer max = in.optional("max", Shapes.wholeFrom(1));
    return place.build("a number of rounds", () -> new Repeat.Rounds(min, max));
  }

  private static TimeBudget time(Place place) {
    Members in = place.members(TIME.expected());
    Duration min = in.optional("min", Shapes.DURATION);
    Duration planned = in.optional("planned", Shapes.DURATION);
    Duration max = in.optional("max", Shapes.DURATION);
    List<String> per = in.optional("per", PER, List.of());
    return place.build("a time budget", () -> new TimeBudget(min, planned, max, per));
  }

  private static List<String> per(Place place) {
    if (place.isString()) {
      return List.of(Shapes.ID.read(place));
    }
    if (!place.isList()) {
      throw place.unreadable(PER.expected());
    }
    return Members.listOf(Shapes.ID).read(place);
  }

  private static Choice choice(Place place) {
    Members in = place.members(CHOICE.expected());
    Choice.Builder choice = Choice.of(in.required("kind", Shapes.ID));
    choice.by(in.required("by", Shapes.ID));
    choice.makesAuthor(in.optional("makesAuthor", Shapes.ID));
    choice.bases(in.list("bases", Shapes.ID));
    return place.build("a choice", choice::build);
  }
}
