package org.intervisie.method;

import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;
import org.intervisie.testing.Choices;
import org.intervisie.testing.Methods;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * A random edit of a method from {@link Methods#any()}. Ids come from small pools, so that an
 * edit often fits; about as often it does not.
 *
 * @param name what it is called
 * @param detail what it is given, for a report
 * @param edit the edit
 */
public record RandomEdit(String name, String detail, UnaryOperator<Variation> edit) {
  private static final int SEEDS = 1 << 24;

  /**
   * Any edit.
   *
   * @return the arbitrary
   */
  public static Arbitrary<RandomEdit> any() {
    return Arbitraries.integers()
        .between(0, SEEDS)
        .withDistribution(RandomDistribution.uniform())
        .withoutEdgeCases()
        .map(seed -> new Chooser(Choices.of(seed)).edit());
  }

  /**
   * Makes the edit.
   *
   * @param variation to which it is added
   * @return the variation with the edit, or with the problem that it gives
   */
  public Variation apply(Variation variation) {
    return edit.apply(variation);
  }

  @Override
  public String toString() {
    return name + detail;
  }

  /** Makes up an edit. */
  private static final class Chooser {
    private static final List<String> PHASES =
        List.of("phase-1", "phase-2", "phase-3", "phase-4", "cycle-1");
    private static final List<String> CYCLES = List.of("cycle-1", "cycle-2", "phase-1");
    private static final List<String> STEPS =
        List.of("phase-1", "phase-2", "phase-3", "cycle-1", "cycle-2");
    private static final List<String> NEW = List.of("new-1", "new-2", "phase-1", "Wrong!");
    private static final List<String> FORMS = List.of(Form.PLAIN, "form-1", "form-2", "form-3");
    private static final List<String> ROLES =
        List.of(Role.MEMBER, Role.FACILITATOR, Role.CASE_OWNER, "observer", "new-role");
    private static final List<String> WORDS = List.of("prompt", "another", "third");
    private static final List<String> TO_TRANSLATE = List.of("prompt", "method");

    private final Choices choices;

    Chooser(Choices choices) {
      this.choices = choices;
    }

    RandomEdit edit() {
      return switch (choices.below(7)) {
        case 0, 1 -> flow();
        case 2 -> repeating();
        case 3 -> plain();
        case 4 -> activities();
        case 5 -> formsAndPrompts();
        default -> roles();
      };
    }

    private RandomEdit flow() {
      String step = pick(STEPS);
      String other = pick(STEPS);
      Phase fresh = phase(pick(NEW.subList(0, 3)));
      return switch (choices.below(9)) {
        case 0 -> of("leaveOut", it -> it.leaveOut(step), step);
        case 1 -> of("replace", it -> it.replace(step, fresh), step, fresh.id());
        case 2 -> of("insertBefore", it -> it.insertBefore(step, fresh), step, fresh.id());
        case 3 -> of("insertAfter", it -> it.insertAfter(step, fresh), step, fresh.id());
        case 4 -> of("insertFirst", it -> it.insertFirst(fresh), fresh.id());
        case 5 -> of("insertLast", it -> it.insertLast(fresh), fresh.id());
        case 6 -> of("moveBefore", it -> it.moveBefore(step, other), step, other);
        case 7 -> of("moveAfter", it -> it.moveAfter(step, other), step, other);
        default -> {
          String id = pick(NEW);
          yield of("rename", it -> it.rename(step, id), step, id);
        }
      };
    }

    private RandomEdit repeating() {
      String cycle = pick(CYCLES);
      String made = pick(NEW);
      Repeat how = how();
      String first = pick(STEPS);
      String last = pick(STEPS);
      return switch (choices.below(4)) {
        case 0 -> of("repeat otherwise", it -> it.repeat(cycle, how), cycle, how);
        case 1 -> of("repeat one", it -> it.repeat(made, how, first), made, how, first);
        case 2 -> of("repeat", it -> it.repeat(made, how, first, last), made, how, first, last);
        default -> of("once", it -> it.once(cycle), cycle);
      };
    }

    private RandomEdit plain() {
      String phase = pick(PHASES);
      int minutes = choices.below(9);
      return switch (choices.below(9)) {
        case 0 -> of("title", it -> it.title(text("title")));
        case 1 -> of("change", it -> it.change(phase, found -> found.withReveals("x")), phase);
        case 2 -> of("retitle", it -> it.retitle(phase, text("title")), phase);
        case 3 -> {
          TimeBudget time = TimeBudget.of(Duration.ofMinutes(1)).per(pick(ROLES));
          yield of("time", it -> it.time(phase, time), phase, time);
        }
        case 4 -> of("minutes", it -> it.minutes(phase, minutes), phase, minutes);
        case 5 -> of("withoutTime", it -> it.withoutTime(phase), phase);
        case 6 -> of("optional", it -> it.optional(phase), phase);
        case 7 -> of("required", it -> it.required(phase), phase);
        default -> {
          String language = choices.pick(List.of("de", "nl", "not a language"));
          yield of("translate", it -> it.translate(language, Chooser::translated), language);
        }
      };
    }

    private RandomEdit activities() {
      String phase = pick(PHASES);
      String form = pick(FORMS);
      String role = pick(ROLES);
      String kind = pick(Methods.KINDS);
      Activity activity = Activity.says(kind).by(role).build();
      return switch (choices.below(8)) {
        case 0 -> of("addActivity", it -> it.addActivity(phase, activity), phase, activity);
        case 1 ->
            of("addActivity in", it -> it.addActivity(phase, form, activity), phase, form, kind);
        case 2 -> of("takeActivity", it -> it.takeActivity(phase, kind), phase, kind);
        case 3 -> of("takeActivity in", it -> it.takeActivity(phase, form, kind), phase, form);
        case 4 -> of("forbid", it -> it.forbid(phase, role, kind), phase, role, kind);
        case 5 -> of("addAlways", it -> it.addAlways(activity), activity);
        case 6 -> of("takeAlways", it -> it.takeAlways(kind), kind);
        default -> of("forbidAlways", it -> it.forbidAlways(role, kind), role, kind);
      };
    }

    private RandomEdit formsAndPrompts() {
      String phase = pick(PHASES);
      String form = pick(FORMS);
      Prompt prompt = Prompt.of(pick(ROLES), text(pick(WORDS)));
      String words = pick(WORDS);
      return switch (choices.below(5)) {
        case 0 ->
            of("addForm", it -> it.addForm(phase, Form.of(form, Grouping.PAIRS)), phase, form);
        case 1 -> of("takeForm", it -> it.takeForm(phase, form), phase, form);
        case 2 -> of("addPrompt", it -> it.addPrompt(phase, prompt), phase, prompt);
        case 3 -> of("addPrompt in", it -> it.addPrompt(phase, form, prompt), phase, form, prompt);
        default -> of("takePrompt", it -> it.takePrompt(phase, words), phase, words);
      };
    }

    private RandomEdit roles() {
      String role = pick(ROLES);
      String other = pick(ROLES);
      return switch (choices.below(4)) {
        case 0 -> of("addRole", it -> it.addRole(Role.of(role).title(text(role))), role);
        case 1 -> of("takeRole", it -> it.takeRole(role), role);
        case 2 -> of("renameRole", it -> it.renameRole(role, other), role, other);
        default -> of("retitleRole", it -> it.retitleRole(role, text("title")), role);
      };
    }

    private Repeat how() {
      return switch (choices.below(3)) {
        case 0 -> new Repeat.Rounds(1, 2);
        case 1 -> new Repeat.Until(pick(ROLES));
        default -> new Repeat.ForEach(pick(ROLES), null, false);
      };
    }

    private String pick(List<String> ids) {
      return choices.pick(ids);
    }

    private static @Nullable String translated(LocalizedText text) {
      return TO_TRANSLATE.contains(text.in("nl")) ? "translated" : null;
    }

    private static Phase phase(String id) {
      return Phase.of(id).title(text(id)).build();
    }

    private static LocalizedText text(String text) {
      return LocalizedText.plain(text);
    }

    private static RandomEdit of(String name, UnaryOperator<Variation> edit, Object... given) {
      return new RandomEdit(name, List.of(given).toString(), edit);
    }
  }
}
