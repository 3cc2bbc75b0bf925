package org.intervisie.json;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Step;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Methods;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * Random methods that also have everything that is only told to people: wordings in several languages,
 * sources, aims, sizes, prompts. It changes nothing of their rules but whom they suit.
 */
final class WordyMethods {
  private static final List<String> WORDS =
      List.of(
          "Say",
          "Zeg \"het\" \\ / zó",
          "a\tb\r\nc\u0000\u001f\u007f",
          "\u2028\ufeff</script>",
          "用户 🙂 \uffff",
          " spaces ",
          "long ".repeat(400));
  private static final List<String> TAGS = List.of("nl", "en", "", "en-GB", "nl-BE-x-1", "EN");
  private static final List<Duration> LENGTHS =
      List.of(Duration.ofNanos(1), Duration.ofSeconds(61, 500_000_000), TimeBudget.LONGEST);

  private final Choices choices;
  private final boolean backwards;

  private WordyMethods(int seed, boolean backwards) {
    this.choices = Choices.of(seed);
    this.backwards = backwards;
  }

  static Arbitrary<Method> any() {
    return Combinators.combine(Methods.any(), seeds()).as((bare, seed) -> of(bare, seed, false));
  }

  static Arbitrary<Integer> seeds() {
    return Arbitraries.integers().between(0, 1_000_000);
  }

  /**
   * A method with more in it.
   *
   * @param bare the method
   * @param seed what to put in
   * @param backwards whether to fill what has no order from the other end; it makes no other method
   */
  static Method of(Method bare, int seed, boolean backwards) {
    return new WordyMethods(seed, backwards).method(bare);
  }

  private Method method(Method bare) {
    List<String> roles = bare.roles().stream().map(Role::id).toList();
    List<String> aims = Aim.usual();
    int good = choices.below(aims.size());
    return new Method(
        bare.id(),
        maybe(() -> "round-robin-2"),
        maybe(() -> "incident-method"),
        text(),
        maybe(this::text),
        some(() -> new Source(text(), maybe(this::text))),
        some(this::text),
        some(this::text),
        aims.subList(0, good),
        aims.subList(good, aims.size()),
        group(bare.group()),
        maybe(this::range),
        maybe(() -> new Meetings(choices.between(1, 9), choices.pick(LENGTHS))),
        bare.roles().stream().map(this::role).toList(),
        bare.flow().stream().map(step -> step(step, roles)).toList(),
        bare.always().stream().map(this::activity).toList(),
        bare.skippable(),
        some(() -> new Pitfall(choices.pick(roles), text())));
  }

  private @Nullable GroupSize group(@Nullable GroupSize bare) {
    return switch (choices.below(4)) {
      case 0 -> new GroupSize(choices.between(1, 3), null);
      case 1 -> new GroupSize(null, choices.between(5, 99));
      case 2 -> new GroupSize(null, null);
      default -> bare;
    };
  }

  private DurationRange range() {
    Duration length = choices.pick(LENGTHS);
    return switch (choices.below(3)) {
      case 0 -> new DurationRange(length, null);
      case 1 -> new DurationRange(null, length);
      default -> new DurationRange(length, length);
    };
  }

  private Role role(Role bare) {
    return bare.withTitle(text()).withAlsoCalled(some(this::text)).withDuties(some(this::text));
  }

  private Step step(Step bare, List<String> roles) {
    return bare instanceof Cycle cycle
        ? cycle.withSteps(cycle.steps().stream().map(step -> step(step, roles)).toList())
        : phase((Phase) bare, roles);
  }

  private Phase phase(Phase bare, List<String> roles) {
    TimeBudget time = bare.time();
    return new Phase(
        bare.id(),
        text(),
        maybe(this::text),
        time != null && choices.chance(30)
            ? new TimeBudget(time.min(), time.planned(), time.max(), roles)
            : time,
        bare.optional(),
        bare.silent(),
        bare.forms().stream().map(form -> form(form, roles)).toList(),
        bare.reveals(),
        bare.chooses(),
        some(() -> prompt(roles)),
        some(this::text),
        some(this::text));
  }

  private Form form(Form bare, List<String> roles) {
    List<Activity> activities = bare.activities().stream().map(this::activity).toList();
    if (!choices.chance(50)) {
      return bare.withActivities(activities);
    }
    Map<String, Presence> presence = new LinkedHashMap<>();
    for (String role : roles) {
      presence.put(role, choices.pick(List.of(Presence.values())));
    }
    return new Form(
        bare.id(),
        maybe(this::text),
        bare.grouping(),
        anyWay(presence),
        some(() -> prompt(roles)),
        activities);
  }

  private Activity activity(Activity bare) {
    return bare.withLabels(
        bare.labels().stream().map(label -> new Label(label.id(), text())).toList());
  }

  private Prompt prompt(List<String> roles) {
    return new Prompt(choices.pick(roles), maybe(this::text), text());
  }

  private LocalizedText text() {
    if (choices.chance(50)) {
      return LocalizedText.plain(choices.pick(WORDS));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    int most = choices.between(1, TAGS.size());
    for (int i = 0; i < most; i++) {
      texts.put(choices.pick(TAGS), choices.pick(WORDS));
    }
    return new LocalizedText(anyWay(texts));
  }

  private <T> Map<String, T> anyWay(Map<String, T> map) {
    List<String> keys = new ArrayList<>(map.keySet());
    if (backwards) {
      Collections.reverse(keys);
    }
    Map<String, T> copy = new LinkedHashMap<>();
    keys.forEach(key -> copy.put(key, map.get(key)));
    return copy;
  }

  private <T> List<T> some(Supplier<T> one) {
    List<T> list = new ArrayList<>();
    while (list.size() < 3 && choices.chance(30)) {
      list.add(one.get());
    }
    return list;
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return choices.chance(40) ? value.get() : null;
  }
}
