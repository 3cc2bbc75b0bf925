package org.intervisie.session;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.intervisie.method.Grouping;
import org.intervisie.method.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A command that a participant may give now. {@link Session#moves} is exact: every command that a
 * listed move {@linkplain #covers covers} is accepted, and every other is refused (limits on length
 * and number aside). So an application draws its buttons from it. Immutable.
 */
public sealed interface Move {

  /**
   * Who may give the command.
   *
   * @return a participant's id
   */
  String by();

  /**
   * Which command.
   *
   * @return its type
   */
  Command.Type type();

  /**
   * Whether a command is one of those that this move stands for.
   *
   * @param command any command
   * @return true if the session accepts it now
   */
  boolean covers(Command command);

  /**
   * A command that needs nothing more: begin, ready, repeat, pause, resume, adjourn, reconvene, extend,
   * replan, finish or abandon.
   *
   * @param by who
   * @param type which
   */
  record Simple(String by, Command.Type type) implements Move {
    @Override
    public boolean covers(Command command) {
      return command.type() == type && command.by().equals(by);
    }
  }

  /**
   * To come in.
   *
   * @param by who
   * @param others whether someone else may be brought in; otherwise only oneself
   * @param newcomers whether people may come in who were never there
   * @param here who is in the room already and cannot come in again
   * @param back who was there and may come back without claiming a role
   * @param roles the roles that may be claimed
   * @param open whether a newcomer need not claim a role
   */
  record Join(
      String by,
      boolean others,
      boolean newcomers,
      List<String> here,
      List<String> back,
      List<String> roles,
      boolean open)
      implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.JOIN;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Join join
          && join.by().equals(by)
          && (others || join.participant().equals(by))
          && !join.participant().isBlank()
          && !here.contains(join.participant())
          && roles.containsAll(join.roles())
          && (!join.roles().isEmpty() || open || back.contains(join.participant()));
    }
  }

  /**
   * To go away, or note that someone did.
   *
   * @param by who
   * @param participants who may go
   */
  record Leave(String by, List<String> participants) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.LEAVE;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Leave leave
          && leave.by().equals(by)
          && participants.contains(leave.participant());
    }
  }

  /**
   * To give someone a role.
   *
   * @param by who
   * @param roles the people who may get a role, by role
   */
  record AssignRole(String by, Map<String, List<String>> roles) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.ASSIGN_ROLE;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.AssignRole assign
          && assign.by().equals(by)
          && roles.getOrDefault(assign.role(), List.of()).contains(assign.participant());
    }
  }

  /**
   * To hand over the steering.
   *
   * @param by who
   * @param to to whom it may go
   */
  record HandOver(String by, List<String> to) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.HAND_OVER;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.HandOver handOver
          && handOver.by().equals(by)
          && to.contains(handOver.to());
    }
  }

  /**
   * To contribute, or to record a contribution for someone.
   *
   * @param by who
   * @param author whose contribution it would be
   * @param kind the kind
   * @param mode aloud or in writing
   * @param targets the contributions of which it must be about one; null when it is about none
   * @param labels the labels of which it must carry one; empty when it carries none
   * @param owed how many the author, the author's group or the room must still make before the phase
   *     may close, 0 or more
   * @param left how many may still be made; null when there is no limit. Per target where the times are
   *     per target: then for each of the targets at least one
   */
  record Contribute(
      String by,
      String author,
      String kind,
      Mode mode,
      @Nullable List<ContributionId> targets,
      List<String> labels,
      int owed,
      @Nullable Integer left)
      implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.CONTRIBUTE;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Contribute contribute
          && contribute.by().equals(by)
          && contribute.author().equals(author)
          && contribute.kind().equals(kind)
          && coversTarget(contribute.about())
          && (contribute.label() == null ? labels.isEmpty() : labels.contains(contribute.label()));
    }

    private boolean coversTarget(@Nullable String about) {
      if (about == null || targets == null) {
        return about == null && targets == null;
      }
      int number = ContributionId.numberIn(about);
      return targets.stream().anyMatch(target -> target.number() == number);
    }
  }

  /**
   * To take back a contribution.
   *
   * @param by who
   * @param contributions which may be taken back
   */
  record Withdraw(String by, List<ContributionId> contributions) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.WITHDRAW;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Withdraw withdraw
          && withdraw.by().equals(by)
          && contributions.stream()
              .anyMatch(id -> id.number() == ContributionId.numberIn(withdraw.contribution()));
    }
  }

  /**
   * To make the choice of the phase on one basis.
   *
   * @param by who
   * @param basis the basis; null where none is asked
   * @param candidates what may be chosen on it
   */
  record Choose(String by, @Nullable String basis, List<ContributionId> candidates)
      implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.CHOOSE;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Choose choose
          && choose.by().equals(by)
          && (basis == null ? choose.basis() == null : basis.equals(choose.basis()))
          && candidates.stream()
              .anyMatch(id -> id.number() == ContributionId.numberIn(choose.contribution()));
    }
  }

  /**
   * To go on in a form of the phase.
   *
   * @param by who
   * @param forms the forms
   */
  record ChooseForm(String by, List<String> forms) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.CHOOSE_FORM;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.ChooseForm choose
          && choose.by().equals(by)
          && forms.contains(choose.form());
    }
  }

  /**
   * To divide people into pairs or subgroups; not everyone needs to have a place.
   *
   * @param by who
   * @param grouping pairs or subgroups
   * @param participants who may be given a place, each at most once
   */
  record Group(String by, Grouping grouping, List<String> participants) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.GROUP;
    }

    @Override
    public boolean covers(Command command) {
      if (!(command.bare() instanceof Command.Group group) || !group.by().equals(by)) {
        return false;
      }
      Set<String> placed = new HashSet<>();
      for (List<String> people : group.groups()) {
        for (String person : people) {
          if (!participants.contains(person) || !placed.add(person)) {
            return false;
          }
        }
      }
      return fits(grouping, group.groups());
    }

    /** Whether the sizes are right: no empty group; of the pairs at most one a trio or alone. */
    static boolean fits(Grouping grouping, List<List<String>> groups) {
      long odd = groups.stream().filter(people -> people.size() != 2).count();
      return !groups.isEmpty()
          && groups.stream().noneMatch(List::isEmpty)
          && (grouping != Grouping.PAIRS
              || (odd <= 1 && groups.stream().allMatch(people -> people.size() <= 3)));
    }
  }

  /**
   * To show a kind that is hidden until complete.
   *
   * @param by who
   * @param kinds the kinds
   */
  record Reveal(String by, List<String> kinds) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.REVEAL;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Reveal reveal
          && reveal.by().equals(by)
          && kinds.contains(reveal.kind());
    }
  }

  /**
   * To close the phase and go on.
   *
   * @param by who
   * @param needsReason whether something that must be done is not, so that {@code despite} is needed
   */
  record Advance(String by, boolean needsReason) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.ADVANCE;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Advance advance
          && advance.by().equals(by)
          && (!needsReason || Words.given(advance.despite()));
    }
  }

  /**
   * To leave out the current phase.
   *
   * @param by who
   * @param needsReason whether a reason is needed, as the phase is not optional
   */
  record Skip(String by, boolean needsReason) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.SKIP;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Skip skip
          && skip.by().equals(by)
          && (!needsReason || Words.given(skip.reason()));
    }
  }

  /**
   * To open an earlier phase again.
   *
   * @param by who
   * @param phases the phases
   */
  record Return(String by, List<String> phases) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.RETURN;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.Return back
          && back.by().equals(by)
          && phases.contains(back.phase());
    }
  }

  /**
   * To set the order in which people take turns.
   *
   * @param by who
   * @param participants who may be named, each at most once
   */
  record OrderTurns(String by, List<String> participants) implements Move {
    @Override
    public Command.Type type() {
      return Command.Type.ORDER_TURNS;
    }

    @Override
    public boolean covers(Command command) {
      return command.bare() instanceof Command.OrderTurns order
          && order.by().equals(by)
          && participants.containsAll(order.turns())
          && new HashSet<>(order.turns()).size() == order.turns().size();
    }
  }
}
