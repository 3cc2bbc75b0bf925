package org.intervisie.session;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The events of a session without the words and the name of one person. Only those change: what
 * happened, when and how often stays, and so do the rules that hang on it.
 */
final class Redaction implements Event.Cases<Event> {
  /** Stands where a reason was given: without one it might not have been allowed. */
  private static final String A_REASON = "…";

  private static final String PSEUDONYM = "participant-";
  private static final Pattern PSEUDONYMS = Pattern.compile(PSEUDONYM + "\\d+(-\\d+)?");

  private final String id;
  private final String pseudonym;
  private final Mentions mentions;

  private Redaction(String id, String pseudonym, Mentions mentions) {
    this.id = id;
    this.pseudonym = pseudonym;
    this.mentions = mentions;
  }

  static List<Event> of(Person person, List<Person> everyone, List<Event> events) {
    List<String> others = new ArrayList<>(everyone.stream().map(Person::id).toList());
    others.remove(person.id());
    String pseudonym = pseudonym(person.index() + 1, others);
    List<String> kept =
        others.stream().filter(other -> PSEUDONYMS.matcher(other).matches()).toList();
    List<String> names = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof Event.Joined joined && joined.name() != null) {
        (joined.participant().equals(person.id()) ? names : others).add(joined.name());
      }
    }
    // Who is redacted already has no id left to look for.
    String id = person.id().equals(pseudonym) ? null : person.id();
    Mentions mentions = Mentions.of(id, names, others, kept, pseudonym);
    Redaction redaction = new Redaction(person.id(), pseudonym, mentions);
    return events.stream().map(event -> event.match(redaction)).toList();
  }

  /** The place in the order of joining, with a second number where someone else has that for an id. */
  private static String pseudonym(int place, List<String> others) {
    String free = PSEUDONYM + place;
    for (int i = 2; others.contains(free); i++) {
      free = PSEUDONYM + place + "-" + i;
    }
    return free;
  }

  private String who(String participant) {
    return participant.equals(id) ? pseudonym : participant;
  }

  private @Nullable String byAnother(@Nullable String words) {
    return words == null ? null : mentions.replacedIn(words);
  }

  private @Nullable String reason(String by, @Nullable String reason) {
    if (by.equals(id)) {
      return Words.given(reason) ? A_REASON : null;
    }
    return byAnother(reason);
  }

  @Override
  public Event onJoined(Event.Joined event) {
    return new Event.Joined(
        event.seq(),
        event.at(),
        who(event.by()),
        who(event.participant()),
        event.participant().equals(id) ? null : byAnother(event.name()),
        event.roles());
  }

  @Override
  public Event onLeft(Event.Left event) {
    return new Event.Left(event.seq(), event.at(), who(event.by()), who(event.participant()));
  }

  @Override
  public Event onRoleAssigned(Event.RoleAssigned event) {
    return new Event.RoleAssigned(
        event.seq(), event.at(), who(event.by()), who(event.participant()), event.role());
  }

  @Override
  public Event onHandedOver(Event.HandedOver event) {
    return new Event.HandedOver(event.seq(), event.at(), who(event.by()), who(event.to()));
  }

  @Override
  public Event onBegun(Event.Begun event) {
    return new Event.Begun(event.seq(), event.at(), who(event.by()));
  }

  @Override
  public Event onPhaseOpened(Event.PhaseOpened event) {
    String turn = event.turn();
    return new Event.PhaseOpened(
        event.seq(), event.at(), who(event.by()), event.phase(), turn == null ? null : who(turn));
  }

  @Override
  public Event onPhaseClosed(Event.PhaseClosed event) {
    return new Event.PhaseClosed(
        event.seq(),
        event.at(),
        who(event.by()),
        event.phase(),
        reason(event.by(), event.despite()));
  }

  @Override
  public Event onPhaseSkipped(Event.PhaseSkipped event) {
    return new Event.PhaseSkipped(
        event.seq(),
        event.at(),
        who(event.by()),
        event.phase(),
        reason(event.by(), event.reason()));
  }

  @Override
  public Event onPhaseReopened(Event.PhaseReopened event) {
    return new Event.PhaseReopened(
        event.seq(),
        event.at(),
        who(event.by()),
        event.phase(),
        reason(event.by(), event.reason()));
  }

  @Override
  public Event onCycleRepeated(Event.CycleRepeated event) {
    return new Event.CycleRepeated(event.seq(), event.at(), who(event.by()), event.cycle());
  }

  @Override
  public Event onTurnsOrdered(Event.TurnsOrdered event) {
    return new Event.TurnsOrdered(
        event.seq(), event.at(), who(event.by()), event.turns().stream().map(this::who).toList());
  }

  @Override
  public Event onContributed(Event.Contributed event) {
    // What was recorded for someone are the words of that someone.
    return new Event.Contributed(
        event.seq(),
        event.at(),
        who(event.by()),
        event.contribution(),
        who(event.author()),
        event.kind(),
        event.author().equals(id) ? null : byAnother(event.text()),
        event.label(),
        event.about());
  }

  @Override
  public Event onWithdrawn(Event.Withdrawn event) {
    return new Event.Withdrawn(event.seq(), event.at(), who(event.by()), event.contribution());
  }

  @Override
  public Event onChosen(Event.Chosen event) {
    return new Event.Chosen(
        event.seq(), event.at(), who(event.by()), event.contribution(), event.basis());
  }

  @Override
  public Event onFormChosen(Event.FormChosen event) {
    return new Event.FormChosen(event.seq(), event.at(), who(event.by()), event.form());
  }

  @Override
  public Event onGrouped(Event.Grouped event) {
    return new Event.Grouped(
        event.seq(),
        event.at(),
        who(event.by()),
        event.groups().stream().map(group -> group.stream().map(this::who).toList()).toList());
  }

  @Override
  public Event onRevealed(Event.Revealed event) {
    return new Event.Revealed(event.seq(), event.at(), who(event.by()), event.kind());
  }

  @Override
  public Event onSignalledReady(Event.SignalledReady event) {
    return new Event.SignalledReady(event.seq(), event.at(), who(event.by()));
  }

  @Override
  public Event onExtended(Event.Extended event) {
    return new Event.Extended(event.seq(), event.at(), who(event.by()), event.duration());
  }

  @Override
  public Event onReplanned(Event.Replanned event) {
    return new Event.Replanned(event.seq(), event.at(), who(event.by()), event.end());
  }

  @Override
  public Event onPaused(Event.Paused event) {
    return new Event.Paused(
        event.seq(),
        event.at(),
        who(event.by()),
        reason(event.by(), event.reason()),
        event.missing());
  }

  @Override
  public Event onResumed(Event.Resumed event) {
    return new Event.Resumed(event.seq(), event.at(), who(event.by()));
  }

  @Override
  public Event onAdjourned(Event.Adjourned event) {
    return new Event.Adjourned(event.seq(), event.at(), who(event.by()), event.until());
  }

  @Override
  public Event onReconvened(Event.Reconvened event) {
    return new Event.Reconvened(event.seq(), event.at(), who(event.by()));
  }

  @Override
  public Event onFinished(Event.Finished event) {
    return new Event.Finished(event.seq(), event.at(), who(event.by()));
  }

  @Override
  public Event onAbandoned(Event.Abandoned event) {
    String reason = reason(event.by(), event.reason());
    return new Event.Abandoned(
        event.seq(), event.at(), who(event.by()), reason == null ? A_REASON : reason);
  }
}
