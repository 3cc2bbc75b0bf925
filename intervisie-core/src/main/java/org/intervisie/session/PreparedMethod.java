package org.intervisie.session;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.MethodReview;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.method.UnsoundMethodException;
import org.intervisie.session.Node.Block;
import org.intervisie.session.Node.PreparedPhase;
import org.intervisie.time.Agenda;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * A method prepared once, from which any number of sessions open at next to no cost. Immutable and safe
 * for use by many threads.
 */
public final class PreparedMethod {
  /** An agenda has no more phases, rounds and turns counted; nor do people sit out so many. */
  static final int MOST_PHASES = 10_000;

  private final Method method;
  private final PlanningPolicy policy;
  private final List<Role> roles;
  private final Map<String, Integer> roleNumbers = new HashMap<>();
  private final Map<String, PreparedPhase> phases = new HashMap<>();
  private final List<String> phaseIds = new ArrayList<>();
  private final Set<String> ratedKinds = new HashSet<>();
  private final long steering;
  private final long later;
  private final boolean turns;
  private final int plain;
  private final List<List<String>> singleRoles = new ArrayList<>();
  private final Block flow = new Block(null, null, 0);

  private PreparedMethod(Method method, PlanningPolicy policy) {
    this.method = method;
    this.policy = policy;
    this.roles = method.roles();
    for (int i = 0; i < roles.size(); i++) {
      roleNumbers.put(roles.get(i).id(), i);
      singleRoles.add(List.of(roles.get(i).id()));
    }
    long steers = 0;
    for (Role role : roles) {
      steers |= role.steers() ? mask(role.id()) : 0;
    }
    this.steering = steers;
    this.later = givenLater(method.flow());
    this.turns = hasTurns(method.flow());
    this.plain = plainRole();
    collectRated();
    method.flow().forEach(step -> prepare(step, flow));
  }

  /**
   * Reviews a method and prepares it, with the default planning policy.
   *
   * @param method the method
   * @return the prepared method
   * @throws UnsoundMethodException if a {@link MethodReview} finds errors in it; warnings do not matter
   */
  public static PreparedMethod of(Method method) {
    MethodReview.of(method).requireSound();
    return unreviewed(method);
  }

  /**
   * Prepares a method as it is, with the default planning policy: for who writes a method and wants to
   * try how far a meeting gets, and for logs of methods that earlier reviews let pass.
   *
   * @param method the method, also one in which a {@link MethodReview} finds errors
   * @return the prepared method
   */
  public static PreparedMethod unreviewed(Method method) {
    return new PreparedMethod(method, PlanningPolicy.defaults());
  }

  /**
   * The same method with a policy for its sessions: for the agenda of a meeting that runs, and for the
   * time that phases get of it once an end is set. Events do not hold it, so give the same one to {@link
   * Session#replay(PreparedMethod, Limits, List)}.
   *
   * @param policy how to deal with the time
   * @return the prepared method
   */
  public PreparedMethod withPolicy(PlanningPolicy policy) {
    return new PreparedMethod(method, Objects.requireNonNull(policy, "policy"));
  }

  /**
   * How its sessions deal with the time.
   *
   * @return the policy
   */
  public PlanningPolicy policy() {
    return policy;
  }

  /**
   * The method that was prepared.
   *
   * @return the method
   */
  public Method method() {
    return method;
  }

  /** The roles whose holders lead the meeting; 0 where everyone may. */
  long steering() {
    return steering;
  }

  /** The roles that a choice or a cycle gives in the course of the meeting. */
  long later() {
    return later;
  }

  /** The role of who claims none; 0 where there is no such role. */
  long plainMask() {
    return plain < 0 ? 0 : 1L << plain;
  }

  /** Whether people take turns somewhere in the flow. */
  boolean hasTurns() {
    return turns;
  }

  List<Role> roles() {
    return roles;
  }

  /** The number of a role, or -1 when there is no such role. */
  int roleNumber(String role) {
    return roleNumbers.getOrDefault(role, -1);
  }

  int max(int role) {
    Integer max = roles.get(role).max();
    return max == null ? Integer.MAX_VALUE : max;
  }

  long mask(@Nullable String role) {
    int number = role == null ? -1 : roleNumber(role);
    return number < 0 ? 0 : 1L << number;
  }

  long mask(List<String> ids) {
    long mask = 0;
    for (String id : ids) {
      mask |= mask(id);
    }
    return mask;
  }

  /** All roles. */
  long everyRole() {
    return roles.size() == 64 ? -1L : (1L << roles.size()) - 1;
  }

  /** The ids of the roles in a mask, in the order of the method; unmodifiable. */
  List<String> roleIds(long mask) {
    if (Long.bitCount(mask) == 1) {
      int role = Long.numberOfTrailingZeros(mask);
      return role < roles.size() ? singleRoles.get(role) : List.of();
    }
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < roles.size(); i++) {
      if ((mask & 1L << i) != 0) {
        ids.add(roles.get(i).id());
      }
    }
    return List.copyOf(ids);
  }

  Block flow() {
    return flow;
  }

  @Nullable PreparedPhase findPhase(String id) {
    return phases.get(id);
  }

  List<String> phaseIds() {
    return phaseIds;
  }

  /**
   * The phases with their times, cycles with turns once for each who has one. Where there are more than
   * {@link #MOST_PHASES}, only one more than that.
   */
  List<Agenda.Entry> entries(
      ToIntFunction<Long> holders, ToIntFunction<Repeat.ForEach> turnTakers) {
    List<Agenda.Entry> entries = new ArrayList<>();
    layOut(method.flow(), holders, turnTakers, entries);
    return entries;
  }

  private void layOut(
      List<Step> steps,
      ToIntFunction<Long> holders,
      ToIntFunction<Repeat.ForEach> turnTakers,
      List<Agenda.Entry> entries) {
    for (Step step : steps) {
      if (entries.size() > MOST_PHASES) {
        return;
      }
      if (step instanceof Phase phase) {
        TimeBudget time = phase.time();
        entries.add(phase.entry(time == null ? 0 : holders.applyAsInt(mask(time.per()))));
      } else if (step instanceof Cycle cycle) {
        int rounds = 1;
        if (cycle.repeat() instanceof Repeat.ForEach turns) {
          rounds = turnTakers.applyAsInt(turns);
        } else if (cycle.repeat() instanceof Repeat.Rounds times) {
          rounds = times.min();
        }
        int before = -1;
        // One round is like another: where nothing is in the first, nothing is in the others.
        for (int i = 0; i < rounds && entries.size() > before; i++) {
          before = entries.size();
          layOut(cycle.steps(), holders, turnTakers, entries);
        }
      }
    }
  }

  private long givenLater(List<Step> steps) {
    long given = 0;
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        Choice choice = phase.chooses();
        given |= choice == null ? 0 : mask(choice.makesAuthor());
      } else if (step instanceof Cycle cycle) {
        given |= givenLater(cycle.steps());
        given |= cycle.repeat() instanceof Repeat.ForEach turns ? mask(turns.as()) : 0;
      }
    }
    return given;
  }

  private static boolean hasTurns(List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Cycle cycle
          && (cycle.repeat() instanceof Repeat.ForEach || hasTurns(cycle.steps()))) {
        return true;
      }
    }
    return false;
  }

  private int plainRole() {
    int member = roleNumber(Role.MEMBER);
    for (int i = 0; member < 0 && i < roles.size(); i++) {
      if (((steering | later) & 1L << i) == 0) {
        member = i;
      }
    }
    return member;
  }

  private void collectRated() {
    for (Phase phase : method.phases()) {
      for (Form form : phase.forms()) {
        form.activities().forEach(this::collectRated);
      }
    }
    method.always().forEach(this::collectRated);
  }

  private void collectRated(Activity activity) {
    About about = activity.about();
    if (about != null && about.rated() != null) {
      ratedKinds.add(about.kind());
    }
  }

  private void prepare(Step step, Block block) {
    if (step instanceof Phase phase) {
      List<PreparedForm> forms = new ArrayList<>();
      Map<Occurrence, Integer> numbers = new HashMap<>();
      int slots = method.always().size();
      for (Form form : phase.forms()) {
        List<Slot> open = new ArrayList<>();
        Map<Activity, Integer> times = new HashMap<>();
        for (Activity activity : form.activities()) {
          // The same activity in several forms has one number, so that what was done in one form
          // still counts when the group goes on in another.
          Occurrence occurrence = new Occurrence(activity, times.merge(activity, 1, Integer::sum));
          Integer known = numbers.putIfAbsent(occurrence, slots);
          open.add(slot(known == null ? slots++ : known, activity, form));
        }
        for (int i = 0; i < method.always().size(); i++) {
          open.add(slot(i, method.always().get(i), form));
        }
        forms.add(new PreparedForm(form, open));
      }
      PreparedPhase prepared =
          new PreparedPhase(phase, phases.size(), forms, slots, block, block.children.size());
      block.children.add(prepared);
      phases.put(phase.id(), prepared);
      phaseIds.add(phase.id());
    } else if (step instanceof Cycle cycle) {
      Block inner = new Block(cycle, block, block.children.size());
      block.children.add(inner);
      cycle.steps().forEach(child -> prepare(child, inner));
    }
  }

  /** An activity, and how often it stood in its form so far. */
  private record Occurrence(Activity activity, int number) {}

  private Slot slot(int index, Activity activity, Form form) {
    About about = activity.about();
    return new Slot(
        index, activity, form.grouping(), this, about != null && ratedKinds.contains(about.kind()));
  }
}
