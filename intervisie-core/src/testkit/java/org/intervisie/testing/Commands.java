package org.intervisie.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Session;
import org.jspecify.annotations.Nullable;

/** Commands that people might give: those that a move stands for, and any at all. */
public final class Commands {
  /** Who takes part in random meetings; the first few are brought in at the start. */
  public static final List<String> PEOPLE = List.of("p1", "p2", "p3", "p4", "p5", "p6", "p7");

  /** Stands at the start of everything that someone says in random meetings, and nowhere else. */
  public static final String SAID = "\u27e6said";

  /** What someone says, put by mistake where an id should stand. */
  public static final String SPILT = "\u27e7 spilt where an id should be";

  private Commands() {}

  /**
   * Someone who takes part in random meetings.
   *
   * @param place the place in the order of coming in, from 0
   * @return the id, also beyond those of {@link #PEOPLE}
   */
  public static String person(int place) {
    return "p" + (place + 1);
  }

  /**
   * Words that can be told from everything else.
   *
   * @param which a number
   * @return the words
   */
  public static String said(int which) {
    return SAID + " " + which;
  }

  /**
   * All commands that a move stands for; where there is no end to them, as with groups, a fair number.
   * None of them says any words, unless a reason is needed.
   *
   * @param move the move
   * @param at when the commands will be given
   * @return the commands, at least one
   */
  public static List<Command> every(Move move, Instant at) {
    List<Command> commands = new ArrayList<>();
    if (move instanceof Move.Simple simple) {
      commands.add(simple(simple, at));
    } else if (move instanceof Move.Join join) {
      joins(join, commands);
    } else if (move instanceof Move.Leave leave) {
      leave.participants().forEach(who -> commands.add(new Command.Leave(leave.by(), who)));
    } else if (move instanceof Move.AssignRole assign) {
      assign
          .roles()
          .forEach(
              (role, people) ->
                  people.forEach(
                      who -> commands.add(new Command.AssignRole(assign.by(), who, role))));
    } else if (move instanceof Move.HandOver handOver) {
      handOver.to().forEach(to -> commands.add(new Command.HandOver(handOver.by(), to)));
    } else if (move instanceof Move.Contribute contribute) {
      contributions(contribute, commands);
    } else if (move instanceof Move.Withdraw withdraw) {
      for (ContributionId id : withdraw.contributions()) {
        commands.add(new Command.Withdraw(withdraw.by(), id.toString()));
      }
    } else if (move instanceof Move.Choose choose) {
      for (ContributionId id : choose.candidates()) {
        commands.add(new Command.Choose(choose.by(), id.toString(), choose.basis()));
      }
    } else if (move instanceof Move.ChooseForm choose) {
      choose.forms().forEach(form -> commands.add(new Command.ChooseForm(choose.by(), form)));
    } else if (move instanceof Move.Group group) {
      divisions(group).forEach(groups -> commands.add(new Command.Group(group.by(), groups)));
    } else if (move instanceof Move.Reveal reveal) {
      reveal.kinds().forEach(kind -> commands.add(new Command.Reveal(reveal.by(), kind)));
    } else if (move instanceof Move.Advance advance) {
      commands.add(new Command.Advance(advance.by(), said(0)));
      if (!advance.needsReason()) {
        commands.add(new Command.Advance(advance.by(), null));
      }
    } else if (move instanceof Move.Skip skip) {
      commands.add(new Command.Skip(skip.by(), said(0)));
      if (!skip.needsReason()) {
        commands.add(new Command.Skip(skip.by(), null));
      }
    } else if (move instanceof Move.Return back) {
      back.phases().forEach(phase -> commands.add(new Command.Return(back.by(), phase, null)));
    } else if (move instanceof Move.OrderTurns order) {
      List<String> backwards = new ArrayList<>(order.participants());
      Collections.reverse(backwards);
      commands.add(new Command.OrderTurns(order.by(), backwards));
      commands.add(new Command.OrderTurns(order.by(), backwards.subList(0, 1)));
      commands.add(new Command.OrderTurns(order.by(), List.of()));
    }
    return commands;
  }

  private static Command simple(Move.Simple move, Instant at) {
    String by = move.by();
    return switch (move.type()) {
      case BEGIN -> new Command.Begin(by);
      case READY -> new Command.Ready(by);
      case REPEAT -> new Command.Repeat(by);
      case EXTEND -> new Command.Extend(by, Duration.ofMinutes(2));
      case REPLAN -> new Command.Replan(by, at.plus(Duration.ofHours(1)));
      case PAUSE -> new Command.Pause(by, null);
      case RESUME -> new Command.Resume(by);
      case ADJOURN -> new Command.Adjourn(by, null);
      case RECONVENE -> new Command.Reconvene(by);
      case FINISH -> new Command.Finish(by);
      case ABANDON -> new Command.Abandon(by, said(0));
      default -> throw new IllegalArgumentException(move.type() + " is no simple move");
    };
  }

  private static void joins(Move.Join join, List<Command> commands) {
    List<String> comers = new ArrayList<>(join.others() ? PEOPLE : List.of(join.by()));
    comers.removeAll(join.here());
    if (comers.isEmpty()) {
      comers.add("p" + (join.here().size() + join.back().size() + 1));
    }
    for (String comer : comers) {
      if (join.open() || join.back().contains(comer)) {
        commands.add(new Command.Join(join.by(), comer, null, List.of()));
      }
      for (String role : join.roles()) {
        commands.add(new Command.Join(join.by(), comer, null, List.of(role)));
      }
    }
  }

  private static void contributions(Move.Contribute move, List<Command> commands) {
    List<@Nullable String> targets = new ArrayList<>();
    List<ContributionId> ids = move.targets();
    if (ids == null) {
      targets.add(null);
    } else {
      ids.forEach(id -> targets.add(id.toString()));
    }
    List<@Nullable String> labels = new ArrayList<>(move.labels());
    if (labels.isEmpty()) {
      labels.add(null);
    }
    for (String target : targets) {
      for (String label : labels) {
        commands.add(
            new Command.Contribute(move.by(), move.kind(), null, label, target, move.author()));
      }
    }
  }

  private static List<List<List<String>>> divisions(Move.Group move) {
    List<String> people = move.participants();
    List<List<List<String>>> divisions = new ArrayList<>();
    List<List<String>> pairs = new ArrayList<>();
    for (int i = 0; i < people.size(); i += 2) {
      pairs.add(people.subList(i, Math.min(i + 2, people.size())));
    }
    divisions.add(pairs);
    divisions.add(List.of(people.subList(0, Math.min(2, people.size()))));
    if (move.grouping() == Grouping.SUBGROUPS) {
      divisions.add(List.of(people));
      divisions.add(people.stream().map(List::of).toList());
    }
    return divisions;
  }

  /**
   * Any command by anyone, sensible or not.
   *
   * @param choices what to choose
   * @param session the session that it will be thrown at
   * @param at when it will be given
   * @return the command
   */
  public static Command any(Choices choices, Session session, Instant at) {
    Command.Type type = choices.pick(List.of(Command.Type.values()));
    return any(type, person(choices), choices, session, at);
  }

  /**
   * A command that is in order but, mostly, for one slip: someone else gives it, or something in it is
   * another.
   *
   * @param choices what to choose
   * @param session the session that it will be thrown at
   * @param at when it will be given
   * @return the command
   */
  public static Command nearly(Choices choices, Session session, Instant at) {
    List<Move> moves = session.moves(person(choices));
    if (moves.isEmpty()) {
      return any(choices, session, at);
    }
    Command command = choices.pick(every(choices.pick(moves), at));
    if (!(command instanceof Command.Contribute said)) {
      return any(
          command.type(),
          choices.chance(40) ? person(choices) : command.by(),
          choices,
          session,
          at);
    }
    return switch (choices.below(6)) {
      case 0 -> said.withText(said(7));
      case 1 -> said.withAuthor(person(choices));
      case 2 -> said.withLabel(choices.pick(labels(session)));
      case 3 -> said.withAbout(contributionId(choices, session));
      case 4 ->
          new Command.Contribute(
              said.by(), kind(choices, session), null, said.label(), said.about(), said.author());
      default -> new Command.Contribute(said.by(), said.kind(), null, null, null, said.author());
    };
  }

  private static Command any(
      Command.Type type, String by, Choices choices, Session session, Instant at) {
    String words = choices.chance(50) ? said(choices.below(1000)) : null;
    return switch (type) {
      case JOIN -> {
        List<String> roles = new ArrayList<>();
        while (choices.chance(40)) {
          roles.add(role(choices, session));
        }
        yield new Command.Join(by, choices.chance(40) ? person(choices) : by, words, roles);
      }
      case LEAVE -> new Command.Leave(by, choices.chance(40) ? person(choices) : by);
      case ASSIGN_ROLE -> new Command.AssignRole(by, person(choices), role(choices, session));
      case HAND_OVER -> new Command.HandOver(by, person(choices));
      case BEGIN -> new Command.Begin(by);
      case CONTRIBUTE -> contribution(choices, session, by, words);
      case WITHDRAW -> new Command.Withdraw(by, contributionId(choices, session));
      case CHOOSE ->
          new Command.Choose(
              by,
              contributionId(choices, session),
              choices.chance(60) ? choices.pick(bases(session)) : null);
      case CHOOSE_FORM -> new Command.ChooseForm(by, form(choices, session));
      case GROUP -> new Command.Group(by, groups(choices));
      case REVEAL -> new Command.Reveal(by, kind(choices, session));
      case READY -> new Command.Ready(by);
      case ADVANCE -> new Command.Advance(by, words);
      case SKIP -> new Command.Skip(by, choices.chance(10) ? " " : words);
      case RETURN -> new Command.Return(by, phase(choices, session), words);
      case REPEAT -> new Command.Repeat(by);
      case ORDER_TURNS ->
          new Command.OrderTurns(by, groups(choices).stream().flatMap(List::stream).toList());
      case EXTEND -> new Command.Extend(by, duration(choices));
      case REPLAN -> new Command.Replan(by, at.plusSeconds(choices.between(-600, 7200)));
      case PAUSE -> new Command.Pause(by, words);
      case RESUME -> new Command.Resume(by);
      case ADJOURN -> new Command.Adjourn(by, choices.chance(50) ? at.plusSeconds(86_400) : null);
      case RECONVENE -> new Command.Reconvene(by);
      case FINISH -> new Command.Finish(by);
      case ABANDON -> new Command.Abandon(by, said(1));
    };
  }

  /** A contribution that is different in a way that its author keeps hidden from a reader. */
  static Command otherwise(
      Choices choices, Session session, Command.Contribute command, String reader) {
    String kind = command.kind();
    String label = command.label();
    String about = command.about();
    String author = command.author();
    switch (choices.below(5)) {
      case 0 -> kind = choices.pick(kinds(session));
      case 1 -> about = about == null ? null : "c" + choices.between(1, 12);
      case 2 -> {
        String other = choices.pick(PEOPLE);
        author = other.equals(reader) ? author : other;
      }
      default -> label = label == null ? null : choices.pick(labels(session));
    }
    boolean own = command.by().equals(command.author());
    String text = choices.chance(30) ? null : said(choices.between(1000, 2000));
    return new Command.Contribute(own ? author : command.by(), kind, text, label, about, author);
  }

  private static Duration duration(Choices choices) {
    return choices.chance(20)
        ? choices.pick(
            List.of(
                Duration.ZERO,
                Duration.ofMinutes(-5),
                Duration.ofSeconds(Long.MAX_VALUE),
                Duration.ofSeconds(Long.MIN_VALUE)))
        : Duration.ofSeconds(choices.between(1, 1200));
  }

  private static Command contribution(
      Choices choices, Session session, String by, @Nullable String words) {
    return new Command.Contribute(
        by,
        kind(choices, session),
        words,
        choices.chance(40) ? choices.pick(strangeLabels(session)) : null,
        choices.chance(40) ? contributionId(choices, session) : null,
        choices.chance(20) ? person(choices) : by);
  }

  /** Someone, those who came in first the likeliest. */
  private static String person(Choices choices) {
    return choices.chance(8) ? choices.pick(List.of("nobody", "", SPILT)) : choices.pick(PEOPLE);
  }

  private static String role(Choices choices, Session session) {
    return choices.chance(10)
        ? choices.pick(List.of("jester", "", SPILT))
        : choices.pick(session.method().roles().stream().map(Role::id).toList());
  }

  private static String kind(Choices choices, Session session) {
    return choices.chance(8)
        ? choices.pick(List.of("gossip", "", SPILT))
        : choices.pick(kinds(session));
  }

  private static List<String> kinds(Session session) {
    return with(
        Methods.KINDS,
        session,
        right -> Stream.of(right.activity().kind()),
        phase -> phase.reveals().stream());
  }

  private static List<String> labels(Session session) {
    return with(
        Methods.LABELS,
        session,
        right -> right.activity().labels().stream().map(Label::id),
        phase -> Stream.empty());
  }

  private static List<String> strangeLabels(Session session) {
    List<String> labels = new ArrayList<>(List.of("warm", "cold", "warm", "cold", "tepid", SPILT));
    labels.addAll(labels(session).subList(Methods.LABELS.size(), labels(session).size()));
    return labels;
  }

  private static List<String> bases(Session session) {
    return with(
        List.of("vote", "turn", "urgency", "whim", SPILT),
        session,
        right -> Stream.empty(),
        phase -> Stream.ofNullable(phase.chooses()).flatMap(choice -> choice.bases().stream()));
  }

  /** The usual ones first, then those that only this method has. */
  private static List<String> with(
      List<String> usual,
      Session session,
      Function<MethodInShort.Right, Stream<String>> ofRight,
      Function<Phase, Stream<String>> ofPhase) {
    return Stream.of(
            usual.stream(),
            MethodInShort.rights(session.method()).stream().flatMap(ofRight),
            session.method().phases().stream().flatMap(ofPhase))
        .flatMap(Function.identity())
        .distinct()
        .toList();
  }

  private static String phase(Choices choices, Session session) {
    return choices.chance(8)
        ? choices.pick(List.of("limbo", "", SPILT))
        : choices.pick(session.method().phases().stream().map(Phase::id).toList());
  }

  private static String form(Choices choices, Session session) {
    List<String> forms = new ArrayList<>(List.of(Form.PLAIN, "form-1", "form-2", "form-3", SPILT));
    session
        .phase()
        .flatMap(session.method()::findPhase)
        .ifPresent(phase -> phase.forms().forEach(form -> forms.add(0, form.id())));
    return choices.pick(forms);
  }

  private static String contributionId(Choices choices, Session session) {
    if (choices.chance(10)) {
      return choices.pick(
          List.of("c0", "c-1", "c01", "c", "", "1", "c999999999", "c99999999999999", SPILT));
    }
    long count = session.events().stream().filter(Event.Contributed.class::isInstance).count();
    return "c" + choices.between(1, (int) count + 1);
  }

  private static List<List<String>> groups(Choices choices) {
    List<List<String>> groups = new ArrayList<>();
    int next = 0;
    while (next < 5 && choices.chance(90)) {
      int size = choices.chance(80) ? 2 : choices.below(4);
      List<String> people = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        people.add(choices.chance(10) ? person(choices) : PEOPLE.get(next++ % PEOPLE.size()));
      }
      groups.add(people);
    }
    return groups;
  }
}
