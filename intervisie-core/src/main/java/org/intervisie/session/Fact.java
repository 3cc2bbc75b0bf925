package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A member of an event beside its number, its time and who did it, by the name that it has in JSON.
 *
 * @param name the name
 * @param value the value
 * @param shown the value for a message, which never tells what someone said
 */
record Fact(String name, Object value, String shown) {

  /** The facts of an event, in the order of its members; of what is null or empty there is none. */
  static List<Fact> of(Event event) {
    return event.match(new Teller()).facts;
  }

  @Override
  public String toString() {
    return name + " " + shown;
  }

  /** Lists the members of each event. */
  private static final class Teller implements Event.Cases<Teller> {
    private static final int MOST_SHOWN = 10;

    private final List<Fact> facts = new ArrayList<>(4);

    private Teller id(String name, @Nullable String id) {
      if (id != null) {
        facts.add(new Fact(name, id, Words.quoted(id)));
      }
      return this;
    }

    private Teller ids(String name, List<String> ids) {
      if (!ids.isEmpty()) {
        facts.add(new Fact(name, ids, quoted(ids)));
      }
      return this;
    }

    private Teller said(String name, @Nullable String words) {
      if (words != null) {
        facts.add(new Fact(name, words, Words.hidden(words)));
      }
      return this;
    }

    private Teller value(String name, @Nullable Object value) {
      if (value != null) {
        facts.add(new Fact(name, value, value.toString()));
      }
      return this;
    }

    private Teller groups(String name, List<List<String>> groups) {
      facts.add(new Fact(name, groups, shown(groups, Teller::quoted)));
      return this;
    }

    private static String quoted(List<String> ids) {
      return shown(ids, Words::quoted);
    }

    /** The first few: a list in a log of someone else may be as long as the log. */
    private static <T> String shown(List<T> values, Function<T, String> value) {
      String first = values.stream().limit(MOST_SHOWN).map(value).collect(Collectors.joining(", "));
      return "[" + first + (values.size() > MOST_SHOWN ? ", …" : "") + "]";
    }

    @Override
    public Teller onJoined(Event.Joined event) {
      return id("participant", event.participant())
          .said("name", event.name())
          .ids("roles", event.roles());
    }

    @Override
    public Teller onLeft(Event.Left event) {
      return id("participant", event.participant());
    }

    @Override
    public Teller onRoleAssigned(Event.RoleAssigned event) {
      return id("participant", event.participant()).id("role", event.role());
    }

    @Override
    public Teller onHandedOver(Event.HandedOver event) {
      return id("to", event.to());
    }

    @Override
    public Teller onBegun(Event.Begun event) {
      return this;
    }

    @Override
    public Teller onPhaseOpened(Event.PhaseOpened event) {
      return id("phase", event.phase()).id("turn", event.turn());
    }

    @Override
    public Teller onPhaseClosed(Event.PhaseClosed event) {
      return id("phase", event.phase()).said("despite", event.despite());
    }

    @Override
    public Teller onPhaseSkipped(Event.PhaseSkipped event) {
      return id("phase", event.phase()).said("reason", event.reason());
    }

    @Override
    public Teller onPhaseReopened(Event.PhaseReopened event) {
      return id("phase", event.phase()).said("reason", event.reason());
    }

    @Override
    public Teller onCycleRepeated(Event.CycleRepeated event) {
      return id("cycle", event.cycle());
    }

    @Override
    public Teller onTurnsOrdered(Event.TurnsOrdered event) {
      return ids("turns", event.turns());
    }

    @Override
    public Teller onContributed(Event.Contributed event) {
      return value("contribution", event.contribution())
          .id("author", event.isRecordedByAnother() ? event.author() : null)
          .id("kind", event.kind())
          .said("text", event.text())
          .id("label", event.label())
          .value("about", event.about());
    }

    @Override
    public Teller onWithdrawn(Event.Withdrawn event) {
      return value("contribution", event.contribution());
    }

    @Override
    public Teller onChosen(Event.Chosen event) {
      return value("contribution", event.contribution()).id("basis", event.basis());
    }

    @Override
    public Teller onFormChosen(Event.FormChosen event) {
      return id("form", event.form());
    }

    @Override
    public Teller onGrouped(Event.Grouped event) {
      return groups("groups", event.groups());
    }

    @Override
    public Teller onRevealed(Event.Revealed event) {
      return id("kind", event.kind());
    }

    @Override
    public Teller onSignalledReady(Event.SignalledReady event) {
      return this;
    }

    @Override
    public Teller onExtended(Event.Extended event) {
      return value("duration", event.duration());
    }

    @Override
    public Teller onReplanned(Event.Replanned event) {
      return value("end", event.end());
    }

    @Override
    public Teller onPaused(Event.Paused event) {
      return said("reason", event.reason()).ids("missing", event.missing());
    }

    @Override
    public Teller onResumed(Event.Resumed event) {
      return this;
    }

    @Override
    public Teller onAdjourned(Event.Adjourned event) {
      return value("until", event.until());
    }

    @Override
    public Teller onReconvened(Event.Reconvened event) {
      return this;
    }

    @Override
    public Teller onFinished(Event.Finished event) {
      return this;
    }

    @Override
    public Teller onAbandoned(Event.Abandoned event) {
      return said("reason", event.reason());
    }
  }
}
