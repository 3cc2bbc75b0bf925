package org.intervisie.session;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The commands of which an event may be the first to come, the likeliest first. Whether one of them was
 * possible, and what else comes of it, is for {@link Judge}.
 */
final class Origin implements Event.Cases<Iterable<Command>> {
  private final State state;
  private final @Nullable Event next;

  private Origin(State state, @Nullable Event next) {
    this.state = state;
    this.next = next;
  }

  /** The commands that may be behind an event and the one after it; none for what is never the first. */
  static Iterable<Command> of(State state, Event event, @Nullable Event next) {
    return event.match(new Origin(state, next));
  }

  @Override
  public Iterable<Command> onJoined(Event.Joined event) {
    // Roles that nobody may claim may be those of an earlier stay, which come back unasked.
    return List.of(
        new Command.Join(event.by(), event.participant(), event.name(), event.roles()),
        new Command.Join(event.by(), event.participant(), event.name(), List.of()));
  }

  @Override
  public Iterable<Command> onLeft(Event.Left event) {
    return List.of(new Command.Leave(event.by(), event.participant()));
  }

  @Override
  public Iterable<Command> onRoleAssigned(Event.RoleAssigned event) {
    return List.of(new Command.AssignRole(event.by(), event.participant(), event.role()));
  }

  @Override
  public Iterable<Command> onHandedOver(Event.HandedOver event) {
    return List.of(new Command.HandOver(event.by(), event.to()));
  }

  @Override
  public Iterable<Command> onBegun(Event.Begun event) {
    return List.of(new Command.Begin(event.by()));
  }

  @Override
  public Iterable<Command> onPhaseOpened(Event.PhaseOpened event) {
    return List.of();
  }

  @Override
  public Iterable<Command> onPhaseClosed(Event.PhaseClosed event) {
    // Where neither fits with what comes next, it may still have been a return to any phase.
    return () -> Stream.concat(likely(event), returns(event)).iterator();
  }

  private Stream<Command> likely(Event.PhaseClosed event) {
    Command advance = new Command.Advance(event.by(), event.despite());
    return next instanceof Event.PhaseReopened reopened
        ? Stream.of(new Command.Return(event.by(), reopened.phase(), reopened.reason()), advance)
        : Stream.of(advance);
  }

  private Stream<Command> returns(Event.PhaseClosed event) {
    return state.method.phaseIds().stream()
        .map(phase -> new Command.Return(event.by(), phase, null));
  }

  @Override
  public Iterable<Command> onPhaseSkipped(Event.PhaseSkipped event) {
    return List.of(new Command.Skip(event.by(), event.reason()));
  }

  @Override
  public Iterable<Command> onPhaseReopened(Event.PhaseReopened event) {
    return List.of();
  }

  @Override
  public Iterable<Command> onCycleRepeated(Event.CycleRepeated event) {
    return List.of(new Command.Repeat(event.by()));
  }

  @Override
  public Iterable<Command> onTurnsOrdered(Event.TurnsOrdered event) {
    return List.of(new Command.OrderTurns(event.by(), event.turns()));
  }

  @Override
  public Iterable<Command> onContributed(Event.Contributed event) {
    ContributionId about = event.about();
    return List.of(
        new Command.Contribute(
            event.by(),
            event.kind(),
            event.text(),
            event.label(),
            about == null ? null : about.toString(),
            event.author()));
  }

  @Override
  public Iterable<Command> onWithdrawn(Event.Withdrawn event) {
    return List.of(new Command.Withdraw(event.by(), event.contribution().toString()));
  }

  @Override
  public Iterable<Command> onChosen(Event.Chosen event) {
    return List.of(new Command.Choose(event.by(), event.contribution().toString(), event.basis()));
  }

  @Override
  public Iterable<Command> onFormChosen(Event.FormChosen event) {
    return List.of(new Command.ChooseForm(event.by(), event.form()));
  }

  @Override
  public Iterable<Command> onGrouped(Event.Grouped event) {
    return List.of(new Command.Group(event.by(), event.groups()));
  }

  @Override
  public Iterable<Command> onRevealed(Event.Revealed event) {
    return List.of(new Command.Reveal(event.by(), event.kind()));
  }

  @Override
  public Iterable<Command> onSignalledReady(Event.SignalledReady event) {
    return List.of(new Command.Ready(event.by()));
  }

  @Override
  public Iterable<Command> onExtended(Event.Extended event) {
    return List.of(new Command.Extend(event.by(), event.duration()));
  }

  @Override
  public Iterable<Command> onReplanned(Event.Replanned event) {
    return List.of(new Command.Replan(event.by(), event.end()));
  }

  @Override
  public Iterable<Command> onPaused(Event.Paused event) {
    return List.of(new Command.Pause(event.by(), event.reason()));
  }

  @Override
  public Iterable<Command> onResumed(Event.Resumed event) {
    return List.of(new Command.Resume(event.by()));
  }

  @Override
  public Iterable<Command> onAdjourned(Event.Adjourned event) {
    return List.of(new Command.Adjourn(event.by(), event.until()));
  }

  @Override
  public Iterable<Command> onReconvened(Event.Reconvened event) {
    return List.of(new Command.Reconvene(event.by()));
  }

  @Override
  public Iterable<Command> onFinished(Event.Finished event) {
    return List.of(new Command.Finish(event.by()));
  }

  @Override
  public Iterable<Command> onAbandoned(Event.Abandoned event) {
    return List.of(new Command.Abandon(event.by(), event.reason()));
  }
}
