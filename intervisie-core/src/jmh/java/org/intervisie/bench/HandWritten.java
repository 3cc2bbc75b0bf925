package org.intervisie.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.jspecify.annotations.Nullable;

/**
 * What someone would write by hand for the one meeting of {@link Workload}: an enum, a switch and lists
 * that change in place. It makes the same checks as the session does: the time, the participant, the
 * status, the role, the kind, the quota, the target, the minimums, the limits; and it records the same.
 * It cannot do anything else.
 */
final class HandWritten {
  enum Step {
    GATHERING,
    COLLECT_CASES,
    CHOOSE_CASE,
    PRESENT,
    ASSOCIATE,
    GATHER,
    IMAGES,
    BEHAVIOUR,
    EXPERIENCES,
    OWNER_INSIGHTS,
    GROUP_INSIGHTS,
    FINISHED
  }

  /** Someone, with what he or she did in the phase. */
  static final class Someone {
    final String id;
    String role;
    int first;
    int second;

    Someone(String id, String role) {
      this.id = id;
      this.role = role;
    }
  }

  /** What happened. */
  record Happened(int seq, Instant at, String by, Command.Type type) {}

  /** What was contributed. */
  record Said(
      int seq,
      Instant at,
      String by,
      int number,
      String author,
      String kind,
      @Nullable String text,
      @Nullable String label,
      int about) {}

  private static final Step[] STEPS = Step.values();
  private static final int MOST_TEXT = 20_000;
  private static final int MOST_EVENTS = 1_000_000;
  private final Map<String, Someone> people = new HashMap<>();
  private final List<Someone> order = new ArrayList<>();
  private final List<Said> said = new ArrayList<>();
  private final List<Record> log = new ArrayList<>();
  private Step step = Step.GATHERING;
  private Instant last = Instant.MIN;
  private boolean chosen;

  int size() {
    return said.size();
  }

  Step step() {
    return step;
  }

  boolean handle(Command command, Instant at) {
    if (at.isBefore(last)) {
      return false;
    }
    boolean accepted =
        switch (command.type()) {
          case JOIN -> join((Command.Join) command);
          case BEGIN -> begin((Command.Begin) command);
          case CONTRIBUTE -> contribute((Command.Contribute) command, at);
          case CHOOSE -> choose((Command.Choose) command);
          case ADVANCE -> advance((Command.Advance) command);
          default -> false;
        };
    if (accepted) {
      last = at;
      if (command.type() != Command.Type.CONTRIBUTE) {
        log.add(new Happened(log.size() + 1, at, command.by(), command.type()));
      }
    }
    return accepted;
  }

  private boolean join(Command.Join command) {
    if (people.containsKey(command.by())) {
      return false;
    }
    String role = command.roles().isEmpty() ? Role.MEMBER : command.roles().get(0);
    Someone someone = new Someone(command.by(), role);
    people.put(command.by(), someone);
    order.add(someone);
    return true;
  }

  private boolean begin(Command.Begin command) {
    if (step != Step.GATHERING || !steers(command.by()) || order.size() < 3) {
      return false;
    }
    step = Step.COLLECT_CASES;
    return true;
  }

  private boolean steers(String by) {
    Someone someone = people.get(by);
    return someone != null && someone.role.equals(Role.FACILITATOR);
  }

  private boolean contribute(Command.Contribute command, Instant at) {
    Someone by = people.get(command.by());
    if (by == null) {
      return false;
    }
    String kind = command.kind();
    return switch (step) {
      case COLLECT_CASES -> first(by, Role.MEMBER, kind, Kind.CASE, 1, command, null, at);
      case CHOOSE_CASE -> first(by, Role.MEMBER, kind, Kind.VOTE, 1, command, Kind.CASE, at);
      case PRESENT -> first(by, Role.CASE_OWNER, kind, Kind.STATEMENT, 5, command, null, at);
      case ASSOCIATE -> first(by, Role.MEMBER, kind, Kind.ASSOCIATION, 3, command, null, at);
      case GATHER ->
          kind.equals(Kind.ANSWER)
              ? second(by, Role.CASE_OWNER, Integer.MAX_VALUE, command, Kind.QUESTION, at)
              : first(by, Role.MEMBER, kind, Kind.QUESTION, 4, command, null, at);
      case IMAGES ->
          kind.equals(Kind.REACTION)
              ? second(by, Role.CASE_OWNER, Integer.MAX_VALUE, command, Kind.IMAGE, at)
              : first(by, Role.MEMBER, kind, Kind.IMAGE, 2, command, null, at);
      case BEHAVIOUR -> first(by, Role.MEMBER, kind, Kind.FEEDBACK, 2, command, null, at);
      case EXPERIENCES -> first(by, Role.MEMBER, kind, Kind.EXPERIENCE, 2, command, null, at);
      case OWNER_INSIGHTS ->
          kind.equals(Kind.ACTION)
              ? second(by, Role.CASE_OWNER, 5, command, null, at)
              : first(by, Role.CASE_OWNER, kind, Kind.INSIGHT, 5, command, null, at);
      case GROUP_INSIGHTS -> first(by, Role.MEMBER, kind, Kind.INSIGHT, 2, command, null, at);
      default -> false;
    };
  }

  private boolean first(
      Someone by,
      String role,
      String kind,
      String wanted,
      int max,
      Command.Contribute command,
      @Nullable String about,
      Instant at) {
    if (!kind.equals(wanted) || !by.role.equals(role) || by.first >= max) {
      return false;
    }
    if (!record(command, about, at)) {
      return false;
    }
    by.first++;
    return true;
  }

  private boolean second(
      Someone by,
      String role,
      int max,
      Command.Contribute command,
      @Nullable String about,
      Instant at) {
    if (!by.role.equals(role) || by.second >= max || !record(command, about, at)) {
      return false;
    }
    by.second++;
    return true;
  }

  private boolean record(Command.Contribute command, @Nullable String kind, Instant at) {
    String about = command.about();
    int target = 0;
    if (kind == null) {
      if (about != null) {
        return false;
      }
    } else {
      if (about == null || about.isEmpty() || about.charAt(0) != 'c') {
        return false;
      }
      target = Integer.parseInt(about, 1, about.length(), 10);
      if (target < 1 || target > said.size() || !said.get(target - 1).kind().equals(kind)) {
        return false;
      }
    }
    if (command.label() != null || !command.author().equals(command.by())) {
      return false;
    }
    String text = command.text();
    if ((text != null && text.length() > MOST_TEXT) || log.size() >= MOST_EVENTS) {
      return false;
    }
    Said one =
        new Said(
            log.size() + 1,
            at,
            command.by(),
            said.size() + 1,
            command.author(),
            command.kind(),
            text,
            null,
            target);
    said.add(one);
    log.add(one);
    return true;
  }

  private boolean choose(Command.Choose command) {
    if (step != Step.CHOOSE_CASE || !steers(command.by()) || !Choice.VOTE.equals(command.basis())) {
      return false;
    }
    int wanted = Integer.parseInt(command.contribution(), 1, command.contribution().length(), 10);
    Map<Integer, Integer> votes = new HashMap<>();
    int most = 0;
    for (Said one : said) {
      if (one.kind().equals(Kind.VOTE)) {
        most = Math.max(most, votes.merge(one.about(), 1, Integer::sum));
      }
    }
    if (votes.getOrDefault(wanted, 0) != most) {
      return false;
    }
    Someone author = people.get(said.get(wanted - 1).by());
    if (author != null) {
      author.role = Role.CASE_OWNER;
    }
    chosen = true;
    return true;
  }

  @SuppressWarnings("EnumOrdinal") // the order of the steps is the flow
  private boolean advance(Command.Advance command) {
    if (!steers(command.by()) || step == Step.FINISHED || step == Step.GATHERING) {
      return false;
    }
    if (step == Step.CHOOSE_CASE && !chosen) {
      return false;
    }
    String owing =
        switch (step) {
          case COLLECT_CASES -> "";
          case PRESENT, OWNER_INSIGHTS -> Role.CASE_OWNER;
          default -> Role.MEMBER;
        };
    for (Someone someone : order) {
      // The vote of who became case owner stands, so it is owed by members only.
      if (someone.role.equals(owing) && someone.first < 1) {
        return false;
      }
    }
    for (Someone someone : order) {
      someone.first = 0;
      someone.second = 0;
    }
    step = STEPS[step.ordinal() + 1];
    return true;
  }
}
