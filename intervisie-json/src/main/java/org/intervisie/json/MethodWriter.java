package org.intervisie.json;

import java.util.Objects;
import org.intervisie.method.Cycle;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Step;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import tools.jackson.core.JsonGenerator;

/** Writes method documents; what holds anyway when nothing is said is left out. */
final class MethodWriter {
  private final Output out;
  private final ActivityWriter activities;

  private MethodWriter(Output out) {
    this.out = out;
    this.activities = new ActivityWriter(out);
  }

  static void write(Method method, JsonGenerator json) {
    Output out = new Output(json);
    out.object(() -> new MethodWriter(out).members(method));
  }

  private void members(Method method) {
    out.string("format", MethodReader.FORMAT)
        .string("id", method.id())
        .string("basedOn", method.basedOn())
        .string("family", method.family())
        .text("title", method.title())
        .text("purpose", method.purpose())
        .objectsIfAny("sources", method.sources(), this::source)
        .texts("suits", method.suits())
        .texts("doesNotSuit", method.doesNotSuit())
        .stringsIfAny("goodFor", method.goodFor())
        .stringsIfAny("notFor", method.notFor());
    sizes(method);
    out.objects("roles", method.roles(), this::role)
        .objects("flow", method.flow(), this::step)
        .objectsIfAny("always", method.always(), activities::activity)
        .flagIfSet("skippable", method.skippable())
        .objectsIfAny(
            "pitfalls",
            method.pitfalls(),
            pitfall -> out.string("role", pitfall.role()).text("text", pitfall.text()));
  }

  private void sizes(Method method) {
    GroupSize group = method.group();
    if (group != null) {
      out.object("group", () -> out.number("min", group.min()).number("max", group.max()));
    }
    DurationRange duration = method.duration();
    if (duration != null) {
      out.object("duration", () -> out.string("min", duration.min()).string("max", duration.max()));
    }
    Meetings meetings = method.meetings();
    if (meetings != null) {
      out.object(
          "meetings",
          () -> out.number("count", meetings.count()).string("length", meetings.length()));
    }
  }

  private void source(Source source) {
    out.text("title", source.title()).text("note", source.note());
  }

  private void role(Role role) {
    Role usual = MethodReader.usual(role.id(), role.title());
    out.string("id", role.id()).text("title", role.title());
    out.texts("alsoCalled", role.alsoCalled());
    if (role.min() != usual.min() || !Objects.equals(role.max(), usual.max())) {
      // Without 'max', 'min' says that there is no maximum.
      boolean stated = role.min() != usual.min() || role.max() == null;
      out.number("min", stated ? role.min() : null).number("max", role.max());
    }
    if (role.steers() != usual.steers()) {
      out.flag("steers", role.steers());
    }
    out.texts("duties", role.duties());
  }

  private void step(Step step) {
    if (step instanceof Phase phase) {
      phase(phase);
    } else if (step instanceof Cycle cycle) {
      out.string("cycle", cycle.id())
          .objects("steps", cycle.steps(), this::step)
          .object("repeat", () -> repeat(cycle.repeat()));
    }
  }

  private void repeat(Repeat repeat) {
    if (repeat instanceof Repeat.ForEach turns) {
      out.string("each", turns.each())
          .string("as", turns.as())
          .flagIfSet("voluntary", turns.voluntary());
    } else if (repeat instanceof Repeat.Until until) {
      out.string("until", until.role());
    } else if (repeat instanceof Repeat.Rounds rounds) {
      out.number("min", rounds.min()).number("max", rounds.max());
    }
  }

  private void phase(Phase phase) {
    out.string("phase", phase.id()).text("title", phase.title()).text("guide", phase.guide());
    TimeBudget time = phase.time();
    if (time != null) {
      out.object("time", () -> time(time));
    }
    out.flagIfSet("optional", phase.optional()).flagIfSet("silent", phase.silent());
    if (phase.forms().size() == 1 && phase.forms().get(0).isPlain()) {
      out.objectsIfAny("activities", phase.forms().get(0).activities(), activities::activity);
    } else {
      out.objects("forms", phase.forms(), activities::form);
    }
    out.stringsIfAny("reveals", phase.reveals());
    activities.choice(phase.chooses());
    out.objectsIfAny("prompts", phase.prompts(), activities::prompt)
        .texts("watch", phase.watch())
        .texts("remarks", phase.remarks());
  }

  private void time(TimeBudget time) {
    out.string("min", time.min()).string("planned", time.planned()).string("max", time.max());
    if (time.per().size() == 1) {
      out.string("per", time.per().get(0));
    } else {
      out.stringsIfAny("per", time.per());
    }
  }
}
