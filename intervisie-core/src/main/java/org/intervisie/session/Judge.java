package org.intervisie.session;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sends each command past the gate to the rule that decides it. */
final class Judge implements Command.Cases<Decision> {
  private final Ruling ruling;
  private final State state;
  private final Instant at;

  private Judge(State state, Command command, Instant at) {
    this.ruling = new Ruling(state, command, at);
    this.state = state;
    this.at = at;
  }

  static Decision decide(State state, Command command, Instant at) {
    Judge judge = new Judge(state, command, at);
    Person by = state.room.findPresent(command.by());
    Refusal stopped = stopped(state, command, by, at);
    return stopped == null ? command.match(judge) : new Decision.Refused(stopped);
  }

  /** What refuses a command before its own rule is asked; null for nothing. */
  static @Nullable Refusal stopped(State state, Command command, @Nullable Person by, Instant at) {
    Instant last = state.last;
    if (last != null && at.isBefore(last)) {
      return new Refusal.TimeWentBack(Attempts.of(state, command), last);
    }
    Command.Type type = command.type();
    if (by == null && !mayComeFromOutside(state, command)) {
      return new Refusal.UnknownParticipant(Attempts.of(state, command), command.by());
    }
    Gate gate = Gate.of(type);
    if (!gate.statuses().contains(state.course.status())) {
      return new Refusal.WrongStatus(Attempts.of(state, command), state.course.status());
    }
    if (gate.steering() && by != null && !state.steers(by)) {
      return new Refusal.NotYourRole(
          Attempts.of(state, command), state.method.roleIds(state.method.steering()));
    }
    return Bounds.check(state, command, at);
  }

  /** Who is not in the room may come in, and may take back what he or she said before leaving. */
  private static boolean mayComeFromOutside(State state, Command command) {
    return command.type() == Command.Type.JOIN
        || (command.type() == Command.Type.WITHDRAW && state.room.find(command.by()) != null);
  }

  @Override
  public Decision onJoin(Command.Join command) {
    return Joining.join(ruling, command);
  }

  @Override
  public Decision onLeave(Command.Leave command) {
    return Joining.leave(ruling, command);
  }

  @Override
  public Decision onAssignRole(Command.AssignRole command) {
    return RoleGiving.assign(ruling, command);
  }

  @Override
  public Decision onHandOver(Command.HandOver command) {
    return RoleGiving.handOver(ruling, command);
  }

  @Override
  public Decision onBegin(Command.Begin command) {
    return RoleGiving.begin(ruling, command);
  }

  @Override
  public Decision onContribute(Command.Contribute command) {
    Speaking speaking = Speaking.of(state, state.room.findPresent(command.by()), command);
    return speaking.isAccepted()
        ? new Decision.Accepted(List.of(speaking.event(command, at)))
        : ruling.refuse(speaking.refusal(command));
  }

  @Override
  public Decision onWithdraw(Command.Withdraw command) {
    return Withdrawing.withdraw(ruling, command);
  }

  @Override
  public Decision onChoose(Command.Choose command) {
    return Choosing.choose(ruling, command);
  }

  @Override
  public Decision onChooseForm(Command.ChooseForm command) {
    return Arranging.chooseForm(ruling, command);
  }

  @Override
  public Decision onGroup(Command.Group command) {
    return Arranging.group(ruling, command);
  }

  @Override
  public Decision onReveal(Command.Reveal command) {
    return Arranging.reveal(ruling, command);
  }

  @Override
  public Decision onReady(Command.Ready command) {
    return Arranging.ready(ruling, command);
  }

  @Override
  public Decision onAdvance(Command.Advance command) {
    return Moving.advance(ruling, command);
  }

  @Override
  public Decision onSkip(Command.Skip command) {
    return Moving.skip(ruling, command);
  }

  @Override
  public Decision onReturn(Command.Return command) {
    return Moving.goBack(ruling, command);
  }

  @Override
  public Decision onRepeat(Command.Repeat command) {
    return Moving.repeat(ruling, command);
  }

  @Override
  public Decision onOrderTurns(Command.OrderTurns command) {
    return Turns.order(ruling, command);
  }

  @Override
  public Decision onExtend(Command.Extend command) {
    return ruling.accept(new Event.Extended(ruling.seq(), at, command.by(), command.duration()));
  }

  @Override
  public Decision onReplan(Command.Replan command) {
    return Timing.replan(ruling, command);
  }

  @Override
  public Decision onPause(Command.Pause command) {
    return ruling.accept(
        new Event.Paused(ruling.seq(), at, command.by(), command.reason(), List.of()));
  }

  @Override
  public Decision onResume(Command.Resume command) {
    return Timing.resume(ruling, new Event.Resumed(ruling.seq(), at, command.by()));
  }

  @Override
  public Decision onAdjourn(Command.Adjourn command) {
    return Timing.adjourn(ruling, command);
  }

  @Override
  public Decision onReconvene(Command.Reconvene command) {
    return Timing.resume(ruling, new Event.Reconvened(ruling.seq(), at, command.by()));
  }

  @Override
  public Decision onFinish(Command.Finish command) {
    return ruling.accept(new Event.Finished(ruling.seq(), at, command.by()));
  }

  @Override
  public Decision onAbandon(Command.Abandon command) {
    return ruling.accept(new Event.Abandoned(ruling.seq(), at, command.by(), command.reason()));
  }
}
