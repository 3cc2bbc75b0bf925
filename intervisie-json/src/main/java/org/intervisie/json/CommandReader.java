package org.intervisie.json;

import java.util.List;
import org.intervisie.session.Command;

/** Reads commands. Whether what they name exists is for the session to say. */
final class CommandReader {
  static final Shape<String> PARTICIPANT = Shapes.string("the id of a participant");
  static final Shape<String> ROLE = Shapes.string("the id of a role");
  static final Shape<String> KIND = Shapes.string("a kind of contribution");
  static final Shape<String> PHASE = Shapes.string("the id of a phase");
  static final Shape<String> FORM = Shapes.string("the id of a form");
  static final Shape<List<String>> GROUP = Members.listOf(PARTICIPANT);
  static final Shape<String> WORDS = Shapes.STRING;
  private static final Shape<String> CONTRIBUTION = Shapes.string(Shapes.CONTRIBUTION.expected());
  private static final Shape<Command.Type> TYPE =
      Shapes.oneOf(Command.Type.class, Command.Type::id);
  private static final Shape<String> ID = new Shape<>("an id, not blank", CommandReader::id);

  static final Shape<Command> COMMAND = new Shape<>("a command", CommandReader::read);

  private CommandReader() {}

  private static Command read(Place place) {
    Members in = place.members("a command");
    Command.Type type = in.required("type", TYPE);
    String by = in.required("by", PARTICIPANT);
    String id = in.optional("id", ID);
    Command command = place.build("a command", () -> read(type, by, in));
    return id == null ? command : command.withId(id);
  }

  private static String id(Place place) {
    String id = place.string(ID.expected());
    if (id.isBlank()) {
      throw place.unreadable(ID.expected());
    }
    return id;
  }

  private static Command read(Command.Type type, String by, Members in) {
    return switch (type) {
      case JOIN ->
          new Command.Join(
              by,
              in.optional("participant", PARTICIPANT, by),
              in.optional("name", WORDS),
              in.list("roles", ROLE));
      case LEAVE -> new Command.Leave(by, in.optional("participant", PARTICIPANT, by));
      case ASSIGN_ROLE ->
          new Command.AssignRole(
              by, in.required("participant", PARTICIPANT), in.required("role", ROLE));
      case HAND_OVER -> new Command.HandOver(by, in.required("to", PARTICIPANT));
      case BEGIN -> new Command.Begin(by);
      case CONTRIBUTE ->
          new Command.Contribute(
              by,
              in.required("kind", KIND),
              in.optional("text", WORDS),
              in.optional("label", Shapes.string("the id of a label")),
              in.optional("about", CONTRIBUTION),
              in.optional("author", PARTICIPANT, by));
      case WITHDRAW -> new Command.Withdraw(by, in.required("contribution", CONTRIBUTION));
      case CHOOSE ->
          new Command.Choose(
              by,
              in.required("contribution", CONTRIBUTION),
              in.optional("basis", Shapes.string("the id of a basis")));
      case CHOOSE_FORM -> new Command.ChooseForm(by, in.required("form", FORM));
      case GROUP -> new Command.Group(by, in.requiredList("groups", GROUP));
      case REVEAL -> new Command.Reveal(by, in.required("kind", KIND));
      case READY -> new Command.Ready(by);
      case ADVANCE -> new Command.Advance(by, in.optional("despite", WORDS));
      case SKIP -> new Command.Skip(by, in.optional("reason", WORDS));
      case RETURN ->
          new Command.Return(by, in.required("phase", PHASE), in.optional("reason", WORDS));
      case ORDER_TURNS -> new Command.OrderTurns(by, in.requiredList("turns", PARTICIPANT));
      case REPEAT -> new Command.Repeat(by);
      case EXTEND -> new Command.Extend(by, in.required("duration", Shapes.DURATION));
      case REPLAN -> new Command.Replan(by, in.required("end", Shapes.INSTANT));
      case PAUSE -> new Command.Pause(by, in.optional("reason", WORDS));
      case RESUME -> new Command.Resume(by);
      case ADJOURN -> new Command.Adjourn(by, in.optional("until", Shapes.INSTANT));
      case RECONVENE -> new Command.Reconvene(by);
      case FINISH -> new Command.Finish(by);
      case ABANDON -> new Command.Abandon(by, in.required("reason", WORDS));
    };
  }
}
