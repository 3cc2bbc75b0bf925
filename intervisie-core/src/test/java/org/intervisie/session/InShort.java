package org.intervisie.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells an event in a few words, so that a test can say what has to happen. */
final class InShort implements Event.Cases<String> {
  private InShort() {}

  static List<String> tell(List<? extends Event> events) {
    return events.stream().map(InShort::tell).toList();
  }

  static String tell(Event event) {
    return event.match(new InShort());
  }

  private static String words(String first, @Nullable Object... more) {
    StringBuilder words = new StringBuilder(first);
    for (Object word : more) {
      words.append(word == null ? "" : " " + word);
    }
    return words.toString();
  }

  @Override
  public String onJoined(Event.Joined event) {
    return words("joined", event.participant(), "as", String.join("+", event.roles()));
  }

  @Override
  public String onLeft(Event.Left event) {
    return words("left", event.participant());
  }

  @Override
  public String onRoleAssigned(Event.RoleAssigned event) {
    return words("role-assigned", event.participant(), event.role());
  }

  @Override
  public String onHandedOver(Event.HandedOver event) {
    return words("handed-over", event.to());
  }

  @Override
  public String onBegun(Event.Begun event) {
    return "begun";
  }

  @Override
  public String onPhaseOpened(Event.PhaseOpened event) {
    return words(
        "phase-opened", event.phase(), event.turn() == null ? null : "for " + event.turn());
  }

  @Override
  public String onPhaseClosed(Event.PhaseClosed event) {
    return words(
        "phase-closed", event.phase(), event.despite() == null ? null : "despite what is owed");
  }

  @Override
  public String onPhaseSkipped(Event.PhaseSkipped event) {
    return words("phase-skipped", event.phase());
  }

  @Override
  public String onPhaseReopened(Event.PhaseReopened event) {
    return words("phase-reopened", event.phase());
  }

  @Override
  public String onCycleRepeated(Event.CycleRepeated event) {
    return words("cycle-repeated", event.cycle());
  }

  @Override
  public String onTurnsOrdered(Event.TurnsOrdered event) {
    return words("turns-ordered", event.turns());
  }

  @Override
  public String onContributed(Event.Contributed event) {
    return words(
        "contributed",
        event.contribution(),
        event.kind(),
        "of",
        event.author(),
        event.about() == null ? null : "about " + event.about(),
        event.label());
  }

  @Override
  public String onWithdrawn(Event.Withdrawn event) {
    return words("withdrawn", event.contribution());
  }

  @Override
  public String onChosen(Event.Chosen event) {
    return words(
        "chosen", event.contribution(), event.basis() == null ? null : "by " + event.basis());
  }

  @Override
  public String onFormChosen(Event.FormChosen event) {
    return words("form-chosen", event.form());
  }

  @Override
  public String onGrouped(Event.Grouped event) {
    return words("grouped", event.groups());
  }

  @Override
  public String onRevealed(Event.Revealed event) {
    return words("revealed", event.kind());
  }

  @Override
  public String onSignalledReady(Event.SignalledReady event) {
    return words("signalled-ready", event.by());
  }

  @Override
  public String onExtended(Event.Extended event) {
    return words("extended", event.duration());
  }

  @Override
  public String onReplanned(Event.Replanned event) {
    return words("replanned", event.end());
  }

  @Override
  public String onPaused(Event.Paused event) {
    return words(
        "paused",
        event.missing().isEmpty() ? null : "without " + String.join(", ", event.missing()));
  }

  @Override
  public String onResumed(Event.Resumed event) {
    return "resumed";
  }

  @Override
  public String onAdjourned(Event.Adjourned event) {
    return "adjourned";
  }

  @Override
  public String onReconvened(Event.Reconvened event) {
    return "reconvened";
  }

  @Override
  public String onFinished(Event.Finished event) {
    return "finished";
  }

  @Override
  public String onAbandoned(Event.Abandoned event) {
    return "abandoned";
  }
}
