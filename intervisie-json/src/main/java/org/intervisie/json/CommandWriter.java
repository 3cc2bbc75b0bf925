package org.intervisie.json;

import org.intervisie.session.Command;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes commands: {@code type}, {@code by}, {@code id}, then what each has of its own. */
final class CommandWriter implements Command.Cases<Output> {
  private final Output out;

  private CommandWriter(Output out) {
    this.out = out;
  }

  static void write(Command command, JsonGenerator json) {
    Output out = new Output(json);
    out.object(
        () -> {
          out.string("type", command.type().id())
              .string("by", command.by())
              .string("id", command.id());
          command.match(new CommandWriter(out));
        });
  }

  @Override
  public Output onJoin(Command.Join command) {
    return out.string("participant", unlessBy(command, command.participant()))
        .string("name", command.name())
        .stringsIfAny("roles", command.roles());
  }

  @Override
  public Output onLeave(Command.Leave command) {
    return out.string("participant", unlessBy(command, command.participant()));
  }

  @Override
  public Output onAssignRole(Command.AssignRole command) {
    return out.string("participant", command.participant()).string("role", command.role());
  }

  @Override
  public Output onHandOver(Command.HandOver command) {
    return out.string("to", command.to());
  }

  @Override
  public Output onBegin(Command.Begin command) {
    return out;
  }

  @Override
  public Output onContribute(Command.Contribute command) {
    return out.string("kind", command.kind())
        .string("text", command.text())
        .string("label", command.label())
        .string("about", command.about())
        .string("author", unlessBy(command, command.author()));
  }

  @Override
  public Output onWithdraw(Command.Withdraw command) {
    return out.string("contribution", command.contribution());
  }

  @Override
  public Output onChoose(Command.Choose command) {
    return out.string("contribution", command.contribution()).string("basis", command.basis());
  }

  @Override
  public Output onChooseForm(Command.ChooseForm command) {
    return out.string("form", command.form());
  }

  @Override
  public Output onGroup(Command.Group command) {
    return out.groups("groups", command.groups());
  }

  @Override
  public Output onReveal(Command.Reveal command) {
    return out.string("kind", command.kind());
  }

  @Override
  public Output onReady(Command.Ready command) {
    return out;
  }

  @Override
  public Output onAdvance(Command.Advance command) {
    return out.string("despite", command.despite());
  }

  @Override
  public Output onSkip(Command.Skip command) {
    return out.string("reason", command.reason());
  }

  @Override
  public Output onReturn(Command.Return command) {
    return out.string("phase", command.phase()).string("reason", command.reason());
  }

  @Override
  public Output onRepeat(Command.Repeat command) {
    return out;
  }

  @Override
  public Output onOrderTurns(Command.OrderTurns command) {
    return out.strings("turns", command.turns());
  }

  @Override
  public Output onExtend(Command.Extend command) {
    return out.string("duration", command.duration());
  }

  @Override
  public Output onReplan(Command.Replan command) {
    return out.string("end", command.end());
  }

  @Override
  public Output onPause(Command.Pause command) {
    return out.string("reason", command.reason());
  }

  @Override
  public Output onResume(Command.Resume command) {
    return out;
  }

  @Override
  public Output onAdjourn(Command.Adjourn command) {
    return out.string("until", command.until());
  }

  @Override
  public Output onReconvene(Command.Reconvene command) {
    return out;
  }

  @Override
  public Output onFinish(Command.Finish command) {
    return out;
  }

  @Override
  public Output onAbandon(Command.Abandon command) {
    return out.string("reason", command.reason());
  }

  private static @Nullable String unlessBy(Command command, String participant) {
    return participant.equals(command.by()) ? null : participant;
  }
}
