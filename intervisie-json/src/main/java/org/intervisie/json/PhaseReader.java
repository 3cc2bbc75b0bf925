package org.intervisie.json;

import java.time.Duration;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Step;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

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
    Parts in = place.parts(STEP.expected());
    if (in.has("phase") == in.has("cycle")) {
      throw place.unreadable(
          in.has("phase") ? "both" : in.none("neither", "phase", "cycle"), STEP.expected());
    }
    return in.has("phase") ? phase(in) : cycle(in);
  }

  private static Phase phase(Parts in) {
    Phase.Builder phase = new Phase.Builder();
    in.required("phase", Shapes.ID).into(phase::id);
    in.required("title", Shapes.TEXT).into(phase::title);
    in.optional("guide", Shapes.TEXT).into(phase::guide);
    in.optional("time", TIME).into(phase::time);
    in.flag("optional").into(phase::optional);
    in.flag("silent").into(phase::silent);
    if (in.has("forms") && in.has("activities")) {
      in.refuse("both activities and forms", "one of them");
    } else if (in.has("forms")) {
      in.requiredList("forms", ActivityReader.FORM).into(phase::forms);
    } else {
      in.list("activities", ActivityReader.ACTIVITY)
          .into(activities -> phase.forms(List.of(Form.plain(activities))));
    }
    in.list("reveals", Shapes.KIND).into(phase::reveals);
    in.optional("chooses", CHOICE).into(phase::chooses);
    in.list("prompts", ActivityReader.PROMPT).into(phase::prompts);
    in.list("watch", Shapes.TEXT).into(phase::watch);
    in.list("remarks", Shapes.TEXT).into(phase::remarks);
    return in.build("a phase", phase::build);
  }

  private static Cycle cycle(Parts in) {
    Cycle.Builder cycle = new Cycle.Builder();
    in.required("cycle", Shapes.ID).into(cycle::id);
    in.requiredList("steps", STEP).into(cycle::steps);
    in.required("repeat", REPEAT).into(cycle::repeat);
    return in.build("a cycle", cycle::build);
  }

  private static Repeat repeat(Place place) {
    Parts in = place.parts(REPEAT_EXPECTED);
    boolean rounds = in.has("min") || in.has("max");
    int ways = (in.has("each") ? 1 : 0) + (in.has("until") ? 1 : 0) + (rounds ? 1 : 0);
    if (ways != 1) {
      String none = in.none("none of them", "each", "until", "min", "max");
      throw place.unreadable(ways == 0 ? none : "more than one", REPEAT_EXPECTED);
    }
    return rounds ? rounds(in) : in.has("each") ? turns(in) : until(in);
  }

  private static Repeat turns(Parts in) {
    Part<String> each = in.required("each", Shapes.ROLE);
    Part<@Nullable String> as = in.optional("as", Shapes.ROLE);
    Part<Boolean> voluntary = in.flag("voluntary");
    return in.build("turns", () -> new Repeat.ForEach(each.get(), as.get(), voluntary.get()));
  }

  private static Repeat until(Parts in) {
    Part<String> role = in.required("until", Shapes.ROLE);
    return in.build("an end", () -> new Repeat.Until(role.get()));
  }

  private static Repeat rounds(Parts in) {
    Part<Integer> min = in.optional("min", Shapes.wholeFrom(1), 1);
    Part<@Nullable Integer> max = in.optional("max", Shapes.wholeFrom(1));
    return in.build("a number of rounds", () -> new Repeat.Rounds(min.get(), max.get()));
  }

  private static TimeBudget time(Place place) {
    Parts in = place.parts(TIME.expected());
    if (!in.has("min") && !in.has("planned") && !in.has("max")) {
      throw place.unreadable(in.none("none of them", "min", "planned", "max"), TIME.expected());
    }
    Part<@Nullable Duration> min = in.optional("min", Shapes.DURATION);
    Part<@Nullable Duration> planned = in.optional("planned", Shapes.DURATION);
    Part<@Nullable Duration> max = in.optional("max", Shapes.DURATION);
    Part<List<String>> per = in.optional("per", PER, List.of());
    return in.build(
        "a time budget", () -> new TimeBudget(min.get(), planned.get(), max.get(), per.get()));
  }

  private static List<String> per(Place place) {
    if (place.isString()) {
      return List.of(Shapes.ROLE.read(place));
    }
    if (!place.isList()) {
      throw place.unreadable(PER.expected());
    }
    return Parts.listOf(Shapes.ROLE).read(place);
  }

  private static Choice choice(Place place) {
    Parts in = place.parts(CHOICE.expected());
    Choice.Builder choice = new Choice.Builder();
    in.required("kind", Shapes.KIND).into(choice::kind);
    in.required("by", Shapes.ROLE).into(choice::by);
    in.optional("makesAuthor", Shapes.ROLE).into(choice::makesAuthor);
    in.list("bases", Shapes.BASIS).into(choice::bases);
    return in.build("a choice", choice::build);
  }
}
