package org.intervisie.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;

/**
 * Random valid methods over the whole grammar: one to six phases in cycles of every kind, also nested;
 * forms, groupings, audiences, quotas, targets, ratings, reveals and choices; with and without anyone
 * who steers. Valid means that such a method can be built. It may well be awkward, with an obligation
 * that nobody can meet: a session of it must behave all the same.
 *
 * <p>Roles, kinds and labels come from small pools, so that rules meet each other often.
 */
public final class Methods {
  /** The kinds that random methods use. */
  public static final List<String> KINDS =
      List.of(
          Kind.QUESTION,
          Kind.ANSWER,
          Kind.CASE,
          Kind.VOTE,
          Kind.RATING,
          Kind.INSIGHT,
          Kind.ACTION,
          Kind.NOTE);

  /** The labels that random methods use. */
  public static final List<String> LABELS = List.of("warm", "cold");

  private static final String OBSERVER = "observer";
  private static final int SEEDS = 1 << 24;
  private static final int DEEPEST = 3;

  private Methods() {}

  /**
   * Any method.
   *
   * @return the arbitrary; it shrinks to few phases, few activities and the plainest of each
   */
  public static Arbitrary<Method> any() {
    Arbitrary<PhasePlan> phase = Combinators.combine(seeds(), seedLists(0, 4)).as(PhasePlan::new);
    return Combinators.combine(
            seeds(),
            seeds(),
            phase
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .withSizeDistribution(RandomDistribution.uniform()),
            seedLists(0, 1))
        .as(Methods::build);
  }

  /**
   * Numbers that drive {@link Choices}.
   *
   * @return any seed, shrinking to 0
   */
  static Arbitrary<Integer> seeds() {
    return Arbitraries.integers()
        .between(0, SEEDS)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  static Arbitrary<List<Integer>> seedLists(int min, int max) {
    return seeds()
        .list()
        .ofMinSize(min)
        .ofMaxSize(max)
        .withSizeDistribution(RandomDistribution.uniform())
        .withoutEdgeCases();
  }

  private record PhasePlan(int seed, List<Integer> activities) {}

  private static Method build(
      int roleSeed, int flowSeed, List<PhasePlan> plans, List<Integer> always) {
    List<Role> roles = roles(Choices.of(roleSeed));
    List<String> ids = roles.stream().map(Role::id).toList();
    List<Phase> phases = new ArrayList<>();
    for (PhasePlan plan : plans) {
      phases.add(phase("phase-" + (phases.size() + 1), plan, ids));
    }
    Choices choices = Choices.of(flowSeed);
    Method.Builder method =
        new Method.Builder()
            .id("random")
            .title(text("method"))
            .roles(roles)
            .flow(nest(choices, phases, 0, ids, new AtomicInteger()))
            .skippable(choices.chance(30));
    if (choices.chance(20)) {
      int min = choices.between(1, 3);
      method.group(GroupSize.between(min, choices.between(min, 5)));
    }
    always.forEach(seed -> method.addAlways(activity(Choices.of(seed), ids)));
    return method.build();
  }

  private static List<Role> roles(Choices choices) {
    List<Role> roles = new ArrayList<>();
    if (!choices.chance(15)) {
      roles.add(role(choices, Role.FACILITATOR, 15));
    }
    if (!choices.chance(10)) {
      roles.add(role(choices, Role.MEMBER, 25));
    }
    if (choices.chance(50)) {
      roles.add(role(choices, Role.CASE_OWNER, 30));
    }
    if (roles.isEmpty() || choices.chance(30)) {
      roles.add(role(choices, OBSERVER, 50).withSteers(choices.chance(15)));
    }
    return roles;
  }

  private static Role role(Choices choices, String id, int unusual) {
    Role role = Role.of(id).title(text(id)).build();
    if (!choices.chance(unusual)) {
      return role;
    }
    int min = choices.below(3);
    Integer max = choices.chance(50) ? Integer.valueOf(choices.between(Math.max(1, min), 3)) : null;
    return new Role(id, role.title(), List.of(), min, max, role.steers(), List.of());
  }

  /** Puts phases in order into cycles, the depth of nesting kept small. */
  private static List<Step> nest(
      Choices choices, List<Phase> phases, int depth, List<String> roles, AtomicInteger cycles) {
    List<Step> steps = new ArrayList<>();
    int next = 0;
    while (next < phases.size()) {
      if (depth < DEEPEST && choices.chance(35)) {
        int end = next + choices.between(1, phases.size() - next);
        String id = "cycle-" + cycles.incrementAndGet();
        Repeat repeat = repeat(choices, roles);
        List<Step> inner = nest(choices, phases.subList(next, end), depth + 1, roles, cycles);
        steps.add(new Cycle(id, inner, repeat));
        next = end;
      } else {
        steps.add(phases.get(next++));
      }
    }
    return steps;
  }

  private static Repeat repeat(Choices choices, List<String> roles) {
    return switch (choices.below(4)) {
      case 0 -> {
        int min = choices.between(1, 2);
        Integer max = choices.chance(60) ? Integer.valueOf(choices.between(min, 3)) : null;
        yield new Repeat.Rounds(min, max);
      }
      case 1 -> new Repeat.Until(choices.pick(roles));
      default -> {
        String each =
            roles.contains(Role.MEMBER) && choices.chance(60) ? Role.MEMBER : choices.pick(roles);
        String as = choices.chance(50) ? choices.pick(roles) : null;
        yield new Repeat.ForEach(each, as, choices.chance(40));
      }
    };
  }

  private static Phase phase(String id, PhasePlan plan, List<String> roles) {
    Choices choices = Choices.of(plan.seed());
    List<Activity> activities = new ArrayList<>();
    plan.activities().forEach(seed -> activities.add(activity(Choices.of(seed), roles)));
    Phase.Builder phase = Phase.of(id).title(text(id));
    phase.optional(choices.chance(25));
    if (activities.isEmpty() && choices.chance(40)) {
      phase.silent(true);
    } else {
      phase.forms(forms(choices, activities, roles));
    }
    if (choices.chance(25)) {
      phase.addReveals(choices.pick(KINDS));
    }
    if (choices.chance(25)) {
      phase.chooses(choice(choices, activities, roles));
    }
    if (choices.chance(60)) {
      phase.time(time(choices, roles));
    }
    if (choices.chance(10)) {
      phase.addPrompts(Prompt.of(choices.pick(roles), text("prompt")));
    }
    return phase.build();
  }

  private static List<Form> forms(Choices choices, List<Activity> activities, List<String> roles) {
    if (!choices.chance(50)) {
      return List.of(Form.plain(activities));
    }
    List<Grouping> groupings =
        List.of(Grouping.TOGETHER, Grouping.PAIRS, Grouping.SUBGROUPS, Grouping.ALONE);
    List<Form> forms = new ArrayList<>();
    int count = choices.between(1, 3);
    for (int i = 0; i < count; i++) {
      List<Activity> open = new ArrayList<>(activities);
      if (i > 0 && !open.isEmpty() && choices.chance(50)) {
        open.remove(choices.below(open.size()));
      }
      Form.Builder form = Form.of("form-" + (i + 1), choices.pick(groupings)).activities(open);
      if (choices.chance(20)) {
        form.putPresence(
            choices.pick(roles), choices.pick(List.of(Presence.TURNED_AWAY, Presence.OUTSIDE)));
      }
      forms.add(form.build());
    }
    return forms;
  }

  private static Choice choice(Choices choices, List<Activity> activities, List<String> roles) {
    String kind =
        activities.isEmpty() || choices.chance(20)
            ? choices.pick(KINDS)
            : choices.pick(activities).kind();
    String makesAuthor = choices.chance(35) ? choices.pick(roles) : null;
    List<String> bases =
        choices.pick(
            List.of(
                List.of(),
                List.of(Choice.VOTE),
                List.of(Choice.VOTE, Choice.TURN, Choice.URGENCY)));
    return new Choice(kind, choices.pick(roles), makesAuthor, bases);
  }

  private static TimeBudget time(Choices choices, List<String> roles) {
    Duration planned = Duration.ofSeconds(30L * choices.between(1, 40));
    TimeBudget time =
        switch (choices.below(3)) {
          case 0 -> TimeBudget.of(planned);
          case 1 ->
              new TimeBudget(planned.dividedBy(2), planned, planned.plusMinutes(1), List.of());
          default -> TimeBudget.betweenMinutes(1, choices.between(1, 9));
        };
    return choices.chance(30) ? time.per(choices.pick(roles)) : time;
  }

  private static Activity activity(Choices choices, List<String> roles) {
    String kind = choices.pick(KINDS);
    Activity.Builder activity = choices.chance(40) ? Activity.writes(kind) : Activity.says(kind);
    String role = choices.pick(roles);
    activity.by(role);
    String second = choices.pick(roles);
    if (!second.equals(role) && choices.chance(40)) {
      activity.by(second);
    }
    Audience audience = audience(choices, roles);
    activity.audience(audience);
    if (choices.chance(20)) {
      activity.inRounds();
    }
    if (choices.chance(30)) {
      LABELS.forEach(label -> activity.addLabels(new Label(label, text(label))));
    }
    boolean about = choices.chance(35);
    if (about) {
      activity.about(about(choices));
    }
    if (choices.chance(15)) {
      String after = choices.pick(KINDS);
      if (!after.equals(kind)) {
        activity.after(after);
      }
    }
    boolean sealed = audience instanceof Audience.EveryoneWhenComplete;
    Times times = times(choices, about);
    return activity.times(sealed && choices.chance(50) ? Times.exactly(1) : times).build();
  }

  private static Audience audience(Choices choices, List<String> roles) {
    return switch (choices.below(7)) {
      case 0, 1 -> Audience.everyone();
      case 2 -> Audience.author();
      case 3 -> Audience.myGroup();
      case 4 -> Audience.holdersOf(choices.pick(roles));
      default -> Audience.everyoneWhenComplete();
    };
  }

  private static About about(Choices choices) {
    About about = About.kind(choices.pick(KINDS));
    if (choices.chance(20)) {
      about = about.labelled(choices.pick(LABELS));
    }
    return choices.chance(25) ? about.rated(choices.pick(LABELS)) : about;
  }

  private static Times times(Choices choices, boolean about) {
    if (!choices.chance(60)) {
      return Times.any();
    }
    int min = choices.below(3);
    Integer max = choices.chance(60) ? Integer.valueOf(choices.between(Math.max(1, min), 3)) : null;
    Times times = new Times(min, max, Times.Per.PARTICIPANT);
    return switch (choices.below(about ? 5 : 3)) {
      case 0 -> times;
      case 1 -> times.perGroup();
      case 2 -> times.perRoom();
      default -> times.perTarget();
    };
  }

  private static LocalizedText text(String words) {
    return LocalizedText.plain(words);
  }
}
