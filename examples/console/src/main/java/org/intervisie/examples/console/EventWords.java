package org.intervisie.examples.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.Form;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.session.SessionClock;
import org.intervisie.session.SessionMinutes;
import org.jspecify.annotations.Nullable;

/** One event in a sentence. */
final class EventWords implements Event.Cases<String> {
  private final Method method;
  private final Meeting.Happening happening;
  private final People people;
  private final Privacy privacy;
  private final Map<ContributionId, Event.Contributed> contributions;
  private final Set<ContributionId> withdrawn;
  private final Language language;

  EventWords(
      Method method,
      Meeting.Happening happening,
      People people,
      Privacy privacy,
      Map<ContributionId, Event.Contributed> contributions,
      Set<ContributionId> withdrawn,
      Language language) {
    this.method = method;
    this.happening = happening;
    this.people = people;
    this.privacy = privacy;
    this.contributions = contributions;
    this.withdrawn = withdrawn;
    this.language = language;
  }

  /** What was hidden and is open to everyone from now on. */
  String opened(Event.Contributed event) {
    return language.say(
            "opened", people.name(event.author()), kind(event.kind()), event.contribution())
        + words(event, true);
  }

  @Override
  public String onJoined(Event.Joined event) {
    String who = people.nameWithRoles(event.participant(), language);
    return event.by().equals(event.participant())
        ? language.say("joined", who)
        : language.say("joined.by", who, people.name(event.by()));
  }

  @Override
  public String onLeft(Event.Left event) {
    return language.say("left", people.name(event.participant()));
  }

  @Override
  public String onRoleAssigned(Event.RoleAssigned event) {
    return language.say(
        "role-assigned",
        people.name(event.participant()),
        people.roleTitle(event.role(), language));
  }

  @Override
  public String onHandedOver(Event.HandedOver event) {
    // When nobody is left who leads, anyone may take it up.
    return event.by().equals(event.to())
        ? language.say("handed-over.taken", people.name(event.to()))
        : language.say("handed-over", people.name(event.by()), people.name(event.to()));
  }

  @Override
  public String onBegun(Event.Begun event) {
    return language.say("begun", people.name(event.by()));
  }

  @Override
  public String onPhaseOpened(Event.PhaseOpened event) {
    return heading(event.phase()) + turn("phase.turn", happening.after());
  }

  @Override
  public String onPhaseReopened(Event.PhaseReopened event) {
    return heading(event.phase())
        + turn("phase.turn", happening.after())
        + language.say("phase.again")
        + because(event.reason());
  }

  @Override
  public String onPhaseClosed(Event.PhaseClosed event) {
    String despite = event.despite();
    return closed("phase.closed", event.phase())
        + (despite == null ? "" : language.say("phase.despite", quoted(despite)));
  }

  @Override
  public String onPhaseSkipped(Event.PhaseSkipped event) {
    // Where a phase is not optional by itself, the turn that it stands in is left out as a whole.
    boolean alone = method.findPhase(event.phase()).map(Phase::optional).orElse(true);
    return closed("phase.skipped", event.phase())
        + (alone || method.skippable() ? "" : turn("phase.turn-over", happening.before()))
        + because(event.reason());
  }

  @Override
  public String onCycleRepeated(Event.CycleRepeated event) {
    return language.say("cycle-repeated", people.name(event.by()));
  }

  @Override
  public String onContributed(Event.Contributed event) {
    ContributionId about = event.about();
    String label = event.label();
    boolean open = privacy.isForEveryone(event, happening.before());
    return people.nameWithRoles(event.author(), language)
        + " "
        + kind(event.kind())
        + " "
        + event.contribution()
        + (about == null || !open ? "" : language.say("contributed.about", about))
        + (event.isRecordedByAnother()
            ? language.say("contributed.recorded", people.name(event.by()))
            : "")
        + (label == null || !open ? "" : ": " + label(label))
        + words(event, open);
  }

  @Override
  public String onWithdrawn(Event.Withdrawn event) {
    return language.say("withdrawn", people.name(event.by()), event.contribution());
  }

  @Override
  public String onChosen(Event.Chosen event) {
    String basis = event.basis();
    Event.Contributed choice = contributions.get(event.contribution());
    return language.say("chosen", people.name(event.by()), event.contribution())
        + (choice == null
            ? ""
            : language.say("chosen.of", kind(choice.kind()), people.name(choice.author())))
        + (basis == null ? "" : language.say("chosen.basis", language.word("basis", basis)));
  }

  @Override
  public String onFormChosen(Event.FormChosen event) {
    return language.say("form-chosen", people.name(event.by()), form(event.form()));
  }

  @Override
  public String onGrouped(Event.Grouped event) {
    return language.say(
        "grouped",
        people.name(event.by()),
        event.groups().stream()
            .map(group -> String.join(" + ", people.names(group)))
            .collect(Collectors.joining(" | ")));
  }

  @Override
  public String onTurnsOrdered(Event.TurnsOrdered event) {
    return event.turns().isEmpty()
        ? language.say("turns-ordered.none", people.name(event.by()))
        : language.say(
            "turns-ordered",
            people.name(event.by()),
            String.join(", ", people.names(event.turns())));
  }

  @Override
  public String onRevealed(Event.Revealed event) {
    return language.say("revealed", people.name(event.by()), kind(event.kind()));
  }

  @Override
  public String onSignalledReady(Event.SignalledReady event) {
    return language.say("signalled-ready", people.name(event.by()));
  }

  @Override
  public String onExtended(Event.Extended event) {
    return language.say(
        "extended", people.name(event.by()), Spans.minutes(event.duration(), language));
  }

  @Override
  public String onReplanned(Event.Replanned event) {
    return language.say("replanned", people.name(event.by()), Spans.clock(event.end()));
  }

  @Override
  public String onPaused(Event.Paused event) {
    List<String> missing =
        event.missing().stream().map(role -> people.roleTitle(role, language)).toList();
    return (missing.isEmpty()
            ? language.say("paused", people.name(event.by()))
            : language.say("paused.missing", String.join(", ", missing)))
        + because(event.reason());
  }

  @Override
  public String onResumed(Event.Resumed event) {
    return language.say("resumed", people.name(event.by()));
  }

  @Override
  public String onAdjourned(Event.Adjourned event) {
    return language.say("adjourned", people.name(event.by()))
        + (event.until() == null
            ? ""
            : language.say(
                "adjourned.until", Spans.date(event.until()), Spans.clock(event.until())));
  }

  @Override
  public String onReconvened(Event.Reconvened event) {
    return language.say("reconvened", people.name(event.by()), Spans.date(event.at()));
  }

  @Override
  public String onFinished(Event.Finished event) {
    return language.say("finished", people.name(event.by()));
  }

  @Override
  public String onAbandoned(Event.Abandoned event) {
    return language.say("abandoned", people.name(event.by())) + because(event.reason());
  }

  private String heading(String id) {
    SessionClock clock = happening.after().clock(happening.event().at());
    return language.say(
        "phase.opened",
        Phases.number(method, id),
        title(id),
        Spans.clock(happening.event().at()),
        Spans.minutes(clock.phasePlanned(), language));
  }

  private String turn(String key, Session session) {
    String turn = People.turn(session, happening.event().by());
    return turn == null ? "" : language.say(key, people.name(turn));
  }

  private String closed(String key, String phase) {
    List<SessionMinutes.Visit> visits = happening.after().minutes().phases();
    SessionMinutes.Visit closed = visits.get(visits.size() - 1);
    return language.say(
        key,
        title(phase),
        Spans.minutes(closed.actual(), language),
        Spans.minutes(closed.planned(), language));
  }

  private String title(String phase) {
    return method.findPhase(phase).map(found -> language.of(found.title())).orElse(phase);
  }

  private String form(String id) {
    return forms()
        .filter(form -> form.id().equals(id))
        .flatMap(form -> Stream.ofNullable(form.title()))
        .findFirst()
        .map(language::of)
        .orElse(id);
  }

  private String label(String id) {
    return Stream.concat(
            forms().flatMap(form -> form.activities().stream()), method.always().stream())
        .flatMap(activity -> activity.labels().stream())
        .filter(label -> label.id().equals(id))
        .findFirst()
        .map(label -> language.of(label.title()))
        .orElse(id);
  }

  /** The forms of the phase that was open when it happened. */
  private Stream<Form> forms() {
    return happening.before().phase().flatMap(method::findPhase).stream()
        .flatMap(phase -> phase.forms().stream());
  }

  private String kind(String id) {
    return language.of(Kind.title(id));
  }

  private String audience(Event.Contributed event) {
    return privacy.audience(event, happening.before()).getClass().getSimpleName();
  }

  /** The words said, or why they are not shown. */
  private String words(Event.Contributed event, boolean open) {
    String text = event.text();
    if (!open) {
      return ": " + language.word("hidden", audience(event));
    }
    if (withdrawn.contains(event.contribution())) {
      return ": " + language.say("contributed.withdrawn");
    }
    return text == null ? "" : ": " + quoted(text);
  }

  private String because(@Nullable String reason) {
    return reason == null ? "" : ": " + quoted(reason);
  }

  private static String quoted(String words) {
    return "“" + Paper.clean(words) + "”";
  }
}
