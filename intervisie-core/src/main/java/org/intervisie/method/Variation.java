package org.intervisie.method;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * A method that is derived from another by named edits. {@link Method#vary(String)} begins one:
 *
 * <pre>{@code
 * Method mine =
 *     balintFiveStep
 *         .vary("my-balint")
 *         .leaveOut("closing")
 *         .minutes("explore-problem", 20)
 *         .takeForm("reflect", "alone")
 *         .repeat("advice-rounds", new Repeat.Rounds(1, 2), "reflect", "advise")
 *         .build();
 * }</pre>
 *
 * <p>A step is a phase or a cycle, named by its id, wherever it stands. Edits apply in the order
 * in which they are given. An edit that cannot be made (it names something that is not there, or
 * what it brings is not valid) changes nothing and is reported by {@link #build()}, together with
 * all others, each with why, and with what there is instead. The base stays as it is. Immutable:
 * each edit gives a new variation.
 *
 * <p>How the variant differs from its base can be read: {@code MethodComparison.of(variant,
 * base)}, in the package {@code catalogue}, has a line for each difference, in Dutch and English.
 */
public final class Variation {
  private final String what;
  private final Method variant;
  private final Set<String> gone;
  private final List<String> problems;

  /** With the ids of the steps that an edit took away or renamed, and what could not be made. */
  private Variation(String what, Method variant, Set<String> gone, List<String> problems) {
    this.what = what;
    this.variant = variant;
    this.gone = gone;
    this.problems = problems;
  }

  static Variation of(Method base, String id) {
    Variation variation =
        new Variation(
            "variant '" + id + "' of method '" + base.id() + "'",
            base.withId(id).withBasedOn(base.id()),
            Set.of(),
            List.of());
    return id.equals(base.id()) ? variation.but("it needs an id of its own") : variation;
  }

  /**
   * Gives the variant a title of its own.
   *
   * @param title what people call it
   * @return a new variation
   */
  public Variation title(LocalizedText title) {
    return to(variant.withTitle(title));
  }

  /**
   * Says what the variant is for.
   *
   * @param purpose what it is for
   * @return a new variation
   */
  public Variation purpose(LocalizedText purpose) {
    return to(variant.withPurpose(purpose));
  }

  /**
   * Says where the variant was described, instead of its base.
   *
   * @param sources the sources
   * @return a new variation
   */
  public Variation sources(Source... sources) {
    return to(variant.withSources(sources));
  }

  /**
   * Changes what holds for the method as a whole: its duration, aims, group, or whatever else a
   * wither of {@link Method} reaches. Its id and what it is based on stay as they are.
   *
   * <p>For example {@code changeAll(method -> method.withDuration(DurationRange.ofMinutes(60)))}:
   * a variant has the duration of its base until it gets another.
   *
   * @param change gives the changed method; null is reported by {@link #build()}
   * @return a new variation
   */
  public Variation changeAll(UnaryOperator<Method> change) {
    return edit(
        "change the method",
        method -> {
          Method changed = given(change.apply(method), "method");
          return changed.withId(variant.id()).withBasedOn(variant.basedOn());
        });
  }

  /**
   * Leaves a step out.
   *
   * @param step the id of a step; a cycle goes with all its phases
   * @return a new variation
   */
  public Variation leaveOut(String step) {
    return at("leave out", step, found -> List.of());
  }

  /**
   * Puts another step in the place of one.
   *
   * @param step the id of a step
   * @param with what comes instead
   * @return a new variation
   */
  public Variation replace(String step, Step with) {
    return at("replace", step, found -> List.of(with));
  }

  /**
   * Puts another phase in the place of a step.
   *
   * @param step the id of a step
   * @param with what comes instead
   * @return a new variation
   */
  public Variation replace(String step, PhaseBuilder with) {
    return at("replace", step, found -> List.of(with.build()));
  }

  /**
   * Puts another cycle in the place of a step.
   *
   * @param step the id of a step
   * @param with what comes instead
   * @return a new variation
   */
  public Variation replace(String step, CycleBuilder with) {
    return at("replace", step, found -> List.of(with.build()));
  }

  /**
   * Puts a step before another, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes before it
   * @return a new variation
   */
  public Variation insertBefore(String step, Step with) {
    return at("insert before", step, found -> List.of(with, found));
  }

  /**
   * Puts a phase before a step, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes before it
   * @return a new variation
   */
  public Variation insertBefore(String step, PhaseBuilder with) {
    return at("insert before", step, found -> List.of(with.build(), found));
  }

  /**
   * Puts a cycle before a step, within the cycle that this stands in, if any.
   *
   * @param step the id of a step
   * @param with what comes before it
   * @return a new variation
   */
  public Variation insertBefore(String step, CycleBuilder with) {
    return at("insert before", step, found -> List.of(with.build(), found));
  }

  /**
   * Puts a step after another, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes after it
   * @return a new variation
   */
  public Variation insertAfter(String step, Step with) {
    return at("insert after", step, found -> List.of(found, with));
  }

  /**
   * Puts a phase after a step, in the same cycle if that stands in one.
   *
   * @param step the id of a step
   * @param with what comes after it
   * @return a new variation
   */
  public Variation insertAfter(String step, PhaseBuilder with) {
    return at("insert after", step, found -> List.of(found, with.build()));
  }

  /**
   * Puts a cycle after a step, within the cycle that this stands in, if any.
   *
   * @param step the id of a step
   * @param with what comes after it
   * @return a new variation
   */
  public Variation insertAfter(String step, CycleBuilder with) {
    return at("insert after", step, found -> List.of(found, with.build()));
  }

  /**
   * Puts a step before all others.
   *
   * @param with what comes first
   * @return a new variation
   */
  public Variation insertFirst(Step with) {
    return flow("insert first", flow -> Steps.joined(List.of(with), flow));
  }

  /**
   * Puts a phase before all others.
   *
   * @param with what comes first
   * @return a new variation
   */
  public Variation insertFirst(PhaseBuilder with) {
    return flow("insert first", flow -> Steps.joined(List.of(with.build()), flow));
  }

  /**
   * Puts a cycle before all others.
   *
   * @param with what comes first
   * @return a new variation
   */
  public Variation insertFirst(CycleBuilder with) {
    return flow("insert first", flow -> Steps.joined(List.of(with.build()), flow));
  }

  /**
   * Puts a step after all others.
   *
   * @param with what comes last
   * @return a new variation
   */
  public Variation insertLast(Step with) {
    return flow("insert last", flow -> Steps.joined(flow, List.of(with)));
  }

  /**
   * Puts a phase after all others.
   *
   * @param with what comes last
   * @return a new variation
   */
  public Variation insertLast(PhaseBuilder with) {
    return flow("insert last", flow -> Steps.joined(flow, List.of(with.build())));
  }

  /**
   * Puts a cycle after all others.
   *
   * @param with what comes last
   * @return a new variation
   */
  public Variation insertLast(CycleBuilder with) {
    return flow("insert last", flow -> Steps.joined(flow, List.of(with.build())));
  }

  /**
   * Moves a step to before another, in the same cycle if that stands in one.
   *
   * @param step the id of the step that moves
   * @param before the id of another step, which does not stand within it
   * @return a new variation
   */
  public Variation moveBefore(String step, String before) {
    return move(step, "before", before, (found, moved) -> List.of(moved, found));
  }

  /**
   * Moves a step to after another, in the same cycle if that stands in one.
   *
   * @param step the id of the step that moves
   * @param after the id of another step, which does not stand within it
   * @return a new variation
   */
  public Variation moveAfter(String step, String after) {
    return move(step, "after", after, (found, moved) -> List.of(found, moved));
  }

  /**
   * Gives a phase or cycle another id, which no other step has. Its title stays: see {@link
   * #retitle}.
   *
   * @param step the id that it has
   * @param id the id that it gets
   * @return a new variation
   */
  public Variation rename(String step, String id) {
    return flow("rename " + quoted(step), flow -> FlowEdits.renamed(flow, step, id), step);
  }

  /**
   * Changes how a cycle repeats that is there already.
   *
   * @param cycle the id of a cycle; a phase is repeated by {@link #repeat(String, Repeat, String)
   *     putting it into one}
   * @param how how it repeats from now on
   * @return a new variation
   */
  public Variation repeat(String cycle, Repeat how) {
    return flow(
        "change how " + quoted(cycle) + " repeats",
        flow -> FlowEdits.repeated(flow, cycle, how),
        cycle);
  }

  /**
   * Repeats one step: puts it into a new cycle, which stands where the step stood.
   *
   * <p>For example {@code repeat("advice-rounds", new Repeat.Rounds(1, 3), "advise")}.
   *
   * @param cycle the id of the new cycle, which no other step has
   * @param how how it repeats
   * @param step the id of the step that repeats
   * @return a new variation
   */
  public Variation repeat(String cycle, Repeat how, String step) {
    String what = "repeat " + quoted(step) + " as " + quoted(cycle);
    return flow(what, flow -> FlowEdits.inCycle(flow, cycle, how, step, step), step);
  }

  /**
   * Repeats the steps from one to another: puts them into a new cycle, which stands where they
   * stood.
   *
   * @param cycle the id of the new cycle, which no other step has
   * @param how how it repeats
   * @param first the id of the first step of a round
   * @param last the id of the last step of a round, the same or a later one; both stand outside
   *     any cycle, or side by side in one
   * @return a new variation
   */
  public Variation repeat(String cycle, Repeat how, String first, String last) {
    String what = "repeat " + quoted(first) + " to " + quoted(last) + " as " + quoted(cycle);
    return flow(what, flow -> FlowEdits.inCycle(flow, cycle, how, first, last), first, last);
  }

  /**
   * Takes a cycle apart: its steps stand where it stood and are done once. A role that a turn of
   * it gave is given no more.
   *
   * @param cycle the id of a cycle
   * @return a new variation
   */
  public Variation once(String cycle) {
    return flow(
        "do " + quoted(cycle) + " once", flow -> FlowEdits.withoutCycle(flow, cycle), cycle);
  }

  /**
   * Changes a phase: its texts, forms or whatever else a wither of {@link Phase} reaches.
   *
   * <p>For example {@code change("advise", phase -> phase.withReveals(Kind.NOTE))}.
   *
   * @param phase the id of a phase; a cycle cannot be changed so
   * @param change gives the changed phase; null is reported by {@link #build()}
   * @return a new variation
   */
  public Variation change(String phase, UnaryOperator<Phase> change) {
    return phase("change", phase, found -> given(change.apply(found), "phase"));
  }

  /**
   * Gives a phase another title. Its id stays: see {@link #rename}.
   *
   * @param phase the id of a phase
   * @param title what people call it from now on
   * @return a new variation
   */
  public Variation retitle(String phase, LocalizedText title) {
    return phase("retitle", phase, found -> found.withTitle(title));
  }

  /**
   * Gives a phase another time, instead of all that was known about it.
   *
   * @param phase the id of a phase
   * @param time how long it may take
   * @return a new variation
   */
  public Variation time(String phase, TimeBudget time) {
    return phase("change the time of", phase, found -> found.withTime(time));
  }

  /**
   * Gives a phase planned minutes, for the whole group together, instead of all that was known
   * about its time.
   *
   * @param phase the id of a phase
   * @param planned the planned minutes, 1 or more
   * @return a new variation
   */
  public Variation minutes(String phase, int planned) {
    return phase(
        "change the time of", phase, found -> found.withTime(TimeBudget.ofMinutes(planned)));
  }

  /**
   * Takes the time of a phase away: nothing is known about it, and it shares what others leave.
   *
   * @param phase the id of a phase that has a time
   * @return a new variation
   */
  public Variation withoutTime(String phase) {
    return phase("take the time of", phase, PhaseEdits::withoutTime);
  }

  /**
   * Lets a phase be skipped.
   *
   * @param phase the id of a phase
   * @return a new variation
   */
  public Variation optional(String phase) {
    return phase("make optional", phase, found -> found.withOptional(true));
  }

  /**
   * Lets a phase be skipped no more, but for what the method as a whole {@linkplain
   * Method#skippable() allows}.
   *
   * @param phase the id of a phase
   * @return a new variation
   */
  public Variation required(String phase) {
    return phase("require", phase, found -> found.withOptional(false));
  }

  /**
   * Lets people do something in a phase, in every form of it that did not allow just that yet.
   *
   * @param phase the id of a phase, which is not silent
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addActivity(String phase, Activity activity) {
    return phase("add an activity to", phase, found -> PhaseEdits.withActivity(found, activity));
  }

  /**
   * Lets people do something in a phase, in every form of it that did not allow just that yet.
   *
   * @param phase the id of a phase, which is not silent
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addActivity(String phase, ActivityBuilder activity) {
    return phase(
        "add an activity to", phase, found -> PhaseEdits.withActivity(found, activity.build()));
  }

  /**
   * Lets people do something in one form of a phase.
   *
   * @param phase the id of a phase, which is not silent
   * @param form the id of one of its forms
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addActivity(String phase, String form, Activity activity) {
    return phase(
        "add an activity to", phase, found -> PhaseEdits.withActivity(found, form, activity));
  }

  /**
   * Lets people do something in one form of a phase.
   *
   * @param phase the id of a phase, which is not silent
   * @param form the id of one of its forms
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addActivity(String phase, String form, ActivityBuilder activity) {
    return phase(
        "add an activity to",
        phase,
        found -> PhaseEdits.withActivity(found, form, activity.build()));
  }

  /**
   * Takes contributions of a kind out of a phase: nobody may make them there any more, in
   * whatever form. What is open in every phase stays so: see {@link #takeAlways}.
   *
   * @param phase the id of a phase
   * @param kind a kind that some form of it allows
   * @return a new variation
   */
  public Variation takeActivity(String phase, String kind) {
    return phase("take an activity from", phase, found -> PhaseEdits.withoutActivity(found, kind));
  }

  /**
   * Takes contributions of a kind out of one form of a phase.
   *
   * @param phase the id of a phase
   * @param form the id of one of its forms
   * @param kind a kind that the form allows
   * @return a new variation
   */
  public Variation takeActivity(String phase, String form, String kind) {
    return phase(
        "take an activity from", phase, found -> PhaseEdits.withoutActivity(found, form, kind));
  }

  /**
   * Lets the holders of a role make no contributions of a kind in a phase any more, in whatever
   * form. Other roles that may keep doing so; an activity that was open to that role alone goes.
   * What they may do in every phase they may still do here: see {@link #forbidAlways}.
   *
   * @param phase the id of a phase
   * @param role a role that may make them in some form of it
   * @param kind the kind
   * @return a new variation
   */
  public Variation forbid(String phase, String role, String kind) {
    return phase("forbid in", phase, found -> PhaseEdits.closed(found, role, kind));
  }

  /**
   * Lets people do something in every phase.
   *
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addAlways(Activity activity) {
    return edit(
        "add an activity to every phase",
        method -> method.withAlways(ActivityEdits.with(method.always(), activity)));
  }

  /**
   * Lets people do something in every phase.
   *
   * @param activity what may be done; refused where it is there already
   * @return a new variation
   */
  public Variation addAlways(ActivityBuilder activity) {
    return edit(
        "add an activity to every phase",
        method -> method.withAlways(ActivityEdits.with(method.always(), activity.build())));
  }

  /**
   * Takes contributions of a kind out of what may be done in every phase. What a phase allows by
   * itself stays: see {@link #takeActivity(String, String)}.
   *
   * @param kind a kind that may always be made
   * @return a new variation
   */
  public Variation takeAlways(String kind) {
    return edit(
        "take an activity from every phase",
        method -> {
          ActivityEdits.checkHas(method.always(), kind);
          return method.withAlways(ActivityEdits.without(method.always(), kind));
        });
  }

  /**
   * Takes contributions of a kind out of what the holders of a role may do in every phase. What a
   * phase allows them by itself stays: see {@link #forbid}.
   *
   * @param role a role that may always make them
   * @param kind the kind
   * @return a new variation
   */
  public Variation forbidAlways(String role, String kind) {
    return edit(
        "forbid in every phase",
        method -> {
          ActivityEdits.checkOpen(method.always(), role, kind);
          return method.withAlways(ActivityEdits.closed(method.always(), role, kind));
        });
  }

  /**
   * Adds a way to carry out a phase, after those that are there. In a phase that names no forms
   * and allows nothing it becomes the only one.
   *
   * <p>A phase that names no forms but has activities of its own has them in a form with the id
   * {@value Form#PLAIN}; that stays the first, which applies until another is chosen.
   *
   * @param phase the id of a phase
   * @param form the form, with an id that no other form of the phase has
   * @return a new variation
   */
  public Variation addForm(String phase, Form form) {
    return phase("add a form to", phase, found -> PhaseEdits.withForm(found, form));
  }

  /**
   * Adds a way to carry out a phase; see {@link #addForm(String, Form)}.
   *
   * @param phase the id of a phase
   * @param form the form, with an id that no other form of the phase has
   * @return a new variation
   */
  public Variation addForm(String phase, FormBuilder form) {
    return phase("add a form to", phase, found -> PhaseEdits.withForm(found, form.build()));
  }

  /**
   * Takes a way to carry out a phase away, with its activities and prompts.
   *
   * @param phase the id of a phase
   * @param form the id of one of its forms, which is not the only one
   * @return a new variation
   */
  public Variation takeForm(String phase, String form) {
    return phase("take a form from", phase, found -> PhaseEdits.withoutForm(found, form));
  }

  /**
   * Offers something to ask or say in a phase, whatever the form, after what was offered already.
   *
   * @param phase the id of a phase
   * @param prompt what is offered; refused where it is there already
   * @return a new variation
   */
  public Variation addPrompt(String phase, Prompt prompt) {
    return phase("add a prompt to", phase, found -> PhaseEdits.withPrompt(found, prompt));
  }

  /**
   * Offers something to ask or say in one form of a phase, after what was offered already.
   *
   * @param phase the id of a phase
   * @param form the id of one of its forms
   * @param prompt what is offered; refused where it is there already
   * @return a new variation
   */
  public Variation addPrompt(String phase, String form, Prompt prompt) {
    return phase("add a prompt to", phase, found -> PhaseEdits.withPrompt(found, form, prompt));
  }

  /**
   * Takes a prompt of a phase or of its forms away.
   *
   * @param phase the id of a phase
   * @param words just what the prompt says, in any of its languages
   * @return a new variation
   */
  public Variation takePrompt(String phase, String words) {
    return phase("take a prompt from", phase, found -> PhaseEdits.withoutPrompt(found, words));
  }

  /**
   * Adds a role, after those that are there.
   *
   * @param role the role, with an id that no other role has
   * @return a new variation
   */
  public Variation addRole(Role role) {
    return edit("add a role", method -> RoleEdits.with(method, role));
  }

  /**
   * Adds a role, after those that are there.
   *
   * @param role the role, with an id that no other role has
   * @return a new variation
   */
  public Variation addRole(RoleBuilder role) {
    return edit("add a role", method -> RoleEdits.with(method, role.build()));
  }

  /**
   * Takes a role away that is named nowhere any more: by no activity, prompt, pitfall or whatever
   * else.
   *
   * @param role the id of a role
   * @return a new variation
   */
  public Variation takeRole(String role) {
    return edit("take role " + quoted(role), method -> RoleEdits.without(method, role));
  }

  /**
   * Gives a role another id, wherever it is named. Its title stays: see {@link #retitleRole}.
   *
   * <p>One id means something by itself: who joins a session without asking for a role becomes
   * {@link Role#MEMBER} where the method has that.
   *
   * @param role the id that it has
   * @param id the id that it gets, which no other role has
   * @return a new variation
   */
  public Variation renameRole(String role, String id) {
    return edit("rename role " + quoted(role), method -> RoleEdits.renamed(method, role, id));
  }

  /**
   * Gives a role another title. Its id stays: see {@link #renameRole}.
   *
   * @param role the id of a role
   * @param title what people call it from now on
   * @return a new variation
   */
  public Variation retitleRole(String role, LocalizedText title) {
    return edit(
        "retitle role " + quoted(role),
        method -> RoleEdits.changed(method, role, found -> found.withTitle(title)));
  }

  /**
   * Adds a language to the texts of the method, from its title to the labels of its activities,
   * or replaces the words where the language was there already. The words in other languages
   * stay.
   *
   * <p>For example {@code translate("de", text -> german.get(text.in("nl")))}, with a map of
   * Dutch sentences to German ones. Edits that follow bring texts of their own, so this one
   * mostly comes last.
   *
   * @param language a BCP 47 language tag, such as {@code de}
   * @param words gives for a text the words in that language, not blank; null leaves the text as
   *     it is
   * @return a new variation
   */
  public Variation translate(String language, Function<LocalizedText, @Nullable String> words) {
    return translate(language, (place, text) -> words.apply(text));
  }

  /**
   * Adds a language to the texts of the method, as {@link #translate(String, Function)} does, for
   * who must know where a text stands to find its words.
   *
   * @param language a BCP 47 language tag, such as {@code de}
   * @param words gives for a place and the text that stands there the words in that language, not
   *     blank; null leaves the text as it is. The place is a JSON pointer, such as {@code
   *     /flow/3/guide}, as in {@link InvalidDefinitionException.Problem#place()}
   * @return a new variation
   */
  public Variation translate(
      String language, BiFunction<String, LocalizedText, @Nullable String> words) {
    return edit(
        "translate into " + quoted(language), method -> Translation.of(method, language, words));
  }

  /**
   * Builds the variant, {@linkplain Method#basedOn() based on} its base.
   *
   * @return a method with the id of the variant
   * @throws InvalidDefinitionException with all problems: an edit of something that is not there,
   *     a cycle without steps, or whatever {@link Method} itself refuses
   */
  public Method build() {
    InvalidDefinitionException.Problems all = InvalidDefinitionException.in(what);
    problems.forEach(problem -> all.require(false, problem));
    all.throwIfAny();
    return variant;
  }

  private Variation at(String what, String step, Function<Step, List<Step>> edit) {
    return flow(
        what + " " + quoted(step),
        flow -> {
          FlowEdits.step(flow, step);
          return Steps.edited(flow, step, edit);
        },
        step);
  }

  private Variation move(
      String step, String side, String to, BiFunction<Step, Step, List<Step>> placing) {
    return flow(
        "move " + quoted(step) + " " + side + " " + quoted(to),
        flow -> FlowEdits.moved(flow, step, to, placing),
        step,
        to);
  }

  private Variation phase(String what, String phase, UnaryOperator<Phase> edit) {
    return flow(what + " " + quoted(phase), flow -> FlowEdits.changed(flow, phase, edit), phase);
  }

  private Variation flow(String what, UnaryOperator<List<Step>> edit, String... steps) {
    return edit(
        what,
        method -> {
          FlowEdits.checkNotGone(method.flow(), gone, steps);
          return method.withFlow(edit.apply(method.flow()));
        });
  }

  private Variation edit(String what, UnaryOperator<Method> edit) {
    try {
      return to(edit.apply(variant));
    } catch (ImpossibleEditException e) {
      return but("cannot " + what + ": " + e.why());
    } catch (InvalidDefinitionException e) {
      return but("cannot " + what + ": " + inOneLine(e));
    }
  }

  private static String quoted(String id) {
    return "'" + id + "'";
  }

  /** What stands in several forms of a phase, say, is told once. */
  private static String inOneLine(InvalidDefinitionException e) {
    String message = Objects.requireNonNullElse(e.getMessage(), "");
    int counted = message.indexOf(" has " + e.problems().size() + " problems:\n- ");
    List<String> told = e.problems().stream().distinct().toList();
    if (counted >= 0 && told.size() < e.problems().size()) {
      String subject = message.substring(0, counted);
      String number = told.size() == 1 ? ": " : " has " + told.size() + " problems: ";
      return subject + number + String.join("; ", told);
    }
    return message.replace(":\n- ", ": ").replace("\n- ", "; ");
  }

  /** What someone's function gave, which may be null whatever its type says. */
  private static <T> T given(@Nullable T changed, String what) {
    if (changed == null) {
      throw new ImpossibleEditException("the change gave null instead of a " + what);
    }
    return changed;
  }

  private Variation to(Method changed) {
    Set<String> gone = new HashSet<>(this.gone);
    gone.addAll(Steps.ids(variant.flow()));
    Steps.ids(changed.flow()).forEach(gone::remove);
    return new Variation(what, changed, Set.copyOf(gone), problems);
  }

  private Variation but(String problem) {
    List<String> all = new ArrayList<>(problems);
    all.add(problem);
    return new Variation(what, variant, gone, List.copyOf(all));
  }
}
