package org.intervisie.session;

import static java.util.Objects.requireNonNull;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Meeting.NINE;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.method.Form;
import org.intervisie.method.Kind;

/** One command of each type, and when and by whom it may be given, as the design has it. */
final class EveryCommand {
  private static final Set<Status> RUNNING = EnumSet.of(Status.RUNNING);
  private static final Set<Status> BEGUN =
      EnumSet.of(Status.RUNNING, Status.PAUSED, Status.ADJOURNED);
  private static final Set<Status> NOT_OVER =
      EnumSet.of(Status.GATHERING, Status.RUNNING, Status.PAUSED, Status.ADJOURNED);

  private static final Map<Command.Type, Set<Status>> STATES = new EnumMap<>(Command.Type.class);

  /** Those that are refused to who does not lead, whatever else is the case. */
  static final Set<Command.Type> LEADING =
      EnumSet.complementOf(
          EnumSet.of(
              Command.Type.JOIN,
              Command.Type.LEAVE,
              Command.Type.CONTRIBUTE,
              Command.Type.WITHDRAW,
              Command.Type.CHOOSE,
              Command.Type.READY));

  static {
    for (Command.Type type : Command.Type.values()) {
      STATES.put(type, RUNNING);
    }
    STATES.put(Command.Type.JOIN, NOT_OVER);
    STATES.put(Command.Type.LEAVE, NOT_OVER);
    STATES.put(Command.Type.ASSIGN_ROLE, NOT_OVER);
    STATES.put(Command.Type.HAND_OVER, NOT_OVER);
    STATES.put(Command.Type.BEGIN, EnumSet.of(Status.GATHERING));
    STATES.put(Command.Type.WITHDRAW, EnumSet.allOf(Status.class));
    STATES.put(Command.Type.ORDER_TURNS, NOT_OVER);
    STATES.put(Command.Type.REPLAN, BEGUN);
    STATES.put(Command.Type.RESUME, EnumSet.of(Status.PAUSED));
    STATES.put(Command.Type.ADJOURN, EnumSet.of(Status.RUNNING, Status.PAUSED));
    STATES.put(Command.Type.RECONVENE, EnumSet.of(Status.ADJOURNED));
    STATES.put(Command.Type.FINISH, BEGUN);
    STATES.put(Command.Type.ABANDON, NOT_OVER);
  }

  private EveryCommand() {}

  /** In which states of the session it may be given. */
  static Set<Status> states(Command.Type type) {
    return requireNonNull(STATES.get(type));
  }

  /** One of each type, with words in every place where someone may leave words. */
  static List<Command> by(String by) {
    return List.of(
        new Command.Join(by, "xander", "secret", List.of()),
        new Command.Leave(by, by),
        new Command.AssignRole(by, by, MEMBER),
        new Command.HandOver(by, by),
        new Command.Begin(by),
        Command.contribute(by, Kind.QUESTION).withText("secret"),
        new Command.Withdraw(by, "c1"),
        new Command.Choose(by, "c1", null),
        new Command.ChooseForm(by, Form.PLAIN),
        new Command.Group(by, List.of(List.of(by))),
        new Command.Reveal(by, Kind.QUESTION),
        new Command.Ready(by),
        new Command.Advance(by, "secret"),
        new Command.Skip(by, "secret"),
        new Command.Return(by, "talk", "secret"),
        new Command.Repeat(by),
        new Command.OrderTurns(by, List.of(by)),
        new Command.Extend(by, Duration.ofMinutes(1)),
        new Command.Replan(by, NINE),
        new Command.Pause(by, "secret"),
        new Command.Resume(by),
        new Command.Adjourn(by, null),
        new Command.Reconvene(by),
        new Command.Finish(by),
        new Command.Abandon(by, "secret"));
  }

  static Command of(Command.Type type, String by) {
    return by(by).stream().filter(command -> command.type() == type).findFirst().orElseThrow();
  }
}
