package org.intervisie.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.catalogue.Circle.ASK;
import static org.intervisie.catalogue.Circle.CLOSE;
import static org.intervisie.catalogue.Circle.GUEST;
import static org.intervisie.catalogue.Circle.MEMBER;
import static org.intervisie.catalogue.Circle.METHOD;
import static org.intervisie.catalogue.Circle.OPEN;
import static org.intervisie.catalogue.Circle.QUESTION;
import static org.intervisie.catalogue.Circle.text;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Presence;
import org.intervisie.method.Prompt;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.junit.jupiter.api.Test;

/** Nothing is overlooked: a part that is new must be added here, and is found only when compared. */
class ComparisonCompletenessTest {
  private static final LocalizedText X = text("x", "x");

  @Test
  void every_part_of_a_method_is_compared() {
    new Parts<>(Method.class, METHOD, it -> it)
        .leftOut("id")
        .leftOut("basedOn")
        .part("family", METHOD.withFamily("x"), "FAMILY")
        .part("title", METHOD.withTitle(X), "TEXTS - TITLE")
        .part("purpose", METHOD.withPurpose(X), "TEXTS - PURPOSE")
        .part("sources", METHOD.withSources(new Source(X, null)), "TEXTS - SOURCES")
        .part("suits", METHOD.withSuits(X), "TEXTS - SUITS")
        .part("doesNotSuit", METHOD.withDoesNotSuit(X), "TEXTS - DOES_NOT_SUIT")
        .part("goodFor", METHOD.withGoodFor("x"), "AIM")
        .part("notFor", METHOD.withNotFor("x"), "AIM")
        .part("group", METHOD.withGroup(new GroupSize(null, null)), "GROUP")
        .part("duration", METHOD.withDuration(DurationRange.ofMinutes(1)), "DURATION")
        .part("meetings", METHOD.withMeetings(new Meetings(1, Duration.ofHours(1))), "MEETINGS")
        .part("roles", METHOD.withRoles(MEMBER), "ROLE @guest")
        .part(
            "flow",
            METHOD.withFlow(OPEN),
            "PHASE ask",
            "TIME ask",
            "RIGHT ask/together",
            "PHASE close")
        .part("always", METHOD.withAlways(QUESTION), "ALWAYS")
        .part("skippable", METHOD.withSkippable(true), "SKIPPABLE")
        .part("pitfalls", METHOD.withPitfalls(new Pitfall("guest", X)), "TEXTS - PITFALLS")
        .areAllFound();
  }

  @Test
  void every_part_of_a_role_is_compared() {
    new Parts<>(Role.class, GUEST, it -> METHOD.withRoles(MEMBER, it))
        .part("id", GUEST.withId("x"), "ROLE @x")
        .part("title", GUEST.withTitle(X), "TEXTS - ROLES")
        .part("alsoCalled", GUEST.withAlsoCalled(X), "TEXTS - ROLES")
        .part("min", GUEST.withMin(1), "ROLE @guest")
        .part("max", GUEST.withMax(9), "ROLE @guest")
        .part("steers", GUEST.withSteers(true), "ROLE @guest")
        .part("duties", GUEST.withDuties(X), "TEXTS - ROLES")
        .areAllFound();
  }

  @Test
  void every_part_of_a_cycle_is_compared() {
    Cycle cycle = new Cycle("turns", List.of(ASK), new Repeat.Until("guest"));

    new Parts<>(Cycle.class, cycle, it -> METHOD.withFlow(OPEN, it))
        .part("id", cycle.withId("x"), "CYCLE #x", "CYCLE #turns")
        .part("steps", cycle.withSteps(ASK, CLOSE), "PHASE close")
        .part("repeat", cycle.withRepeat(new Repeat.Until("member")), "CYCLE #turns")
        .areAllFound();
    assertThat(found(METHOD.withFlow(OPEN, cycle, CLOSE), METHOD.withFlow(cycle, OPEN, CLOSE)))
        .containsExactly("ORDER open");
    assertThat(
            found(
                METHOD.withFlow(OPEN, cycle, CLOSE),
                METHOD.withFlow(OPEN, cycle.withSteps(ASK, CLOSE))))
        .containsExactly("CYCLE close");
  }

  @Test
  void every_part_of_a_repetition_is_compared() {
    Function<Repeat, Method> within =
        it -> METHOD.withFlow(OPEN, new Cycle("turns", List.of(ASK), it));

    new Parts<>(Repeat.ForEach.class, new Repeat.ForEach("member", "guest", false), within::apply)
        .part("each", new Repeat.ForEach("guest", "guest", false), "CYCLE #turns")
        .part("as", new Repeat.ForEach("member", null, false), "CYCLE #turns")
        .part("voluntary", new Repeat.ForEach("member", "guest", true), "CYCLE #turns")
        .areAllFound();
    new Parts<>(Repeat.Until.class, new Repeat.Until("guest"), within::apply)
        .part("role", new Repeat.Until("member"), "CYCLE #turns")
        .areAllFound();
    new Parts<>(Repeat.Rounds.class, new Repeat.Rounds(1, 3), within::apply)
        .part("min", new Repeat.Rounds(2, 3), "CYCLE #turns")
        .part("max", new Repeat.Rounds(1, null), "CYCLE #turns")
        .areAllFound();
  }

  @Test
  void every_part_of_a_phase_is_compared() {
    new Parts<>(Phase.class, CLOSE, it -> METHOD.withFlow(OPEN, ASK, it))
        .part("id", CLOSE.withId("x"), "PHASE x", "PHASE close")
        .part("title", CLOSE.withTitle(X), "TEXTS close - TITLE")
        .part("guide", CLOSE.withGuide(X), "TEXTS close - GUIDE")
        .part("time", CLOSE.withTime(TimeBudget.of(Duration.ofNanos(1))), "TIME close")
        .part("optional", CLOSE.withOptional(true), "OPTIONAL close")
        .part("silent", CLOSE.withSilent(true), "SILENT close")
        .part("forms", CLOSE.withForms(Form.plain(List.of(QUESTION))), "RIGHT close/together")
        .part("reveals", CLOSE.withReveals("x"), "REVEALS close")
        .part("chooses", CLOSE.withChooses(Choice.of("x").by("guest").build()), "CHOICE close")
        .part("prompts", CLOSE.withPrompts(Prompt.of("guest", X)), "TEXTS close - PROMPTS")
        .part("watch", CLOSE.withWatch(X), "TEXTS close - WATCH")
        .part("remarks", CLOSE.withRemarks(X), "TEXTS close - REMARKS")
        .areAllFound();
  }

  @Test
  void every_part_of_a_time_is_compared() {
    Duration one = Duration.ofMinutes(1);
    Duration two = Duration.ofMinutes(2);
    Duration three = Duration.ofMinutes(3);
    TimeBudget time = new TimeBudget(one, two, three, List.of());

    new Parts<>(TimeBudget.class, time, it -> Circle.with(ASK.withTime(it)))
        .part("min", new TimeBudget(two, two, three, List.of()), "TIME ask")
        .part("planned", new TimeBudget(one, three, three, List.of()), "TIME ask")
        .part("max", new TimeBudget(one, two, two, List.of()), "TIME ask")
        .part("per", time.per("guest"), "TIME ask")
        .areAllFound();
  }

  @Test
  void every_part_of_a_choice_is_compared() {
    Choice choice = Choice.of("question").by("guest").build();

    new Parts<>(Choice.class, choice, it -> Circle.with(ASK.withChooses(it)))
        .part("kind", choice.withKind("x"), "CHOICE ask")
        .part("by", choice.withBy("member"), "CHOICE ask")
        .part("makesAuthor", choice.withMakesAuthor("guest"), "CHOICE ask")
        .part("bases", choice.withBases("x"), "CHOICE ask")
        .areAllFound();
  }

  @Test
  void every_part_of_a_prompt_is_compared() {
    Prompt prompt = Prompt.of("guest", text("y", "y"));

    new Parts<>(Prompt.class, prompt, it -> Circle.with(ASK.withPrompts(it)))
        .part("role", Prompt.of("member", prompt.text()), "TEXTS ask - PROMPTS")
        .part("topic", new Prompt("guest", X, prompt.text()), "TEXTS ask - PROMPTS")
        .part("text", Prompt.of("guest", X), "TEXTS ask - PROMPTS")
        .areAllFound();
  }

  @Test
  void every_part_of_a_form_is_compared() {
    Form form = ASK.forms().get(0);

    new Parts<>(Form.class, form, it -> Circle.with(ASK.withForms(it)))
        .part("id", form.withId("x"), "FORM ask/x")
        .part("title", form.withTitle(X), "TEXTS ask - FORMS")
        .part("grouping", form.withGrouping(Grouping.PAIRS), "FORM ask/together")
        .part(
            "presence",
            form.withPresence(Map.of("guest", Presence.TURNED_AWAY)),
            "PRESENCE ask/together @guest")
        .part("prompts", form.withPrompts(Prompt.of("guest", X)), "TEXTS ask - FORMS")
        .part("activities", form.withActivities(), "RIGHT ask/together")
        .areAllFound();

    Form other = form.withId("y").withGrouping(Grouping.PAIRS);
    new Parts<>(Form.class, form, it -> Circle.with(ASK.withForms(other, it)))
        .part("id", form.withId("x"), "FORM ask/x", "FORM ask/together")
        .part("title", form.withTitle(X), "TEXTS ask - FORMS")
        .part("grouping", form.withGrouping(Grouping.ALONE), "FORM ask/together")
        .part(
            "presence",
            form.withPresence(Map.of("guest", Presence.TURNED_AWAY)),
            "PRESENCE ask/together @guest")
        .part("prompts", form.withPrompts(Prompt.of("guest", X)), "TEXTS ask - FORMS")
        .part("activities", form.withActivities(), "RIGHT ask/together")
        .areAllFound();
  }

  @Test
  void every_part_of_a_right_is_compared() {
    Activity both = QUESTION.withRoles("member", "guest");

    new Parts<>(Activity.class, both, Circle::with)
        .part("roles", both.withRoles("guest", "member"), "RIGHT ask/together - ROLES")
        .part("kind", both.withKind("x"), "RIGHT ask/together")
        .part("mode", both.withMode(Mode.WRITTEN), "RIGHT ask/together - MODE")
        .part("audience", both.withAudience(Audience.myGroup()), "RIGHT ask/together - AUDIENCE")
        .part("order", both.withOrder(Order.ROUND), "RIGHT ask/together - ORDER")
        .part("times", both.withTimes(Times.any().perRoom()), "RIGHT ask/together - TIMES")
        .part("about", both.withAbout(About.kind("x")), "RIGHT ask/together - ABOUT")
        .part("labels", both.withLabels(new Label("x", X)), "RIGHT ask/together - LABELS")
        .part("after", both.withAfter("x"), "RIGHT ask/together - AFTER")
        .areAllFound();
  }

  @Test
  void every_part_of_what_a_right_is_about_is_compared() {
    About about = About.kind("case").labelled("warm").rated("cold");

    new Parts<>(About.class, about, it -> Circle.with(QUESTION.withAbout(it)))
        .part("kind", new About("x", "warm", "cold"), "RIGHT ask/together - ABOUT")
        .part("label", about.labelled("x"), "RIGHT ask/together - ABOUT")
        .part("rated", about.rated("x"), "RIGHT ask/together - ABOUT")
        .areAllFound();
  }

  @Test
  void every_part_of_a_label_is_compared() {
    Label label = new Label("warm", text("Warm", "Warm"));

    new Parts<>(Label.class, label, it -> Circle.with(QUESTION.withLabels(it)))
        .part("id", new Label("x", label.title()), "RIGHT ask/together - LABELS")
        .part("title", new Label("warm", X), "TEXTS ask - LABELS")
        .areAllFound();
    assertThat(
            found(
                METHOD.withAlways(QUESTION.withLabels(new Label("warm", X))),
                METHOD.withAlways(QUESTION.withLabels(label))))
        .containsExactly("TEXTS - LABELS");
  }

  private static List<String> found(Method a, Method b) {
    return MethodComparison.of(a, b).differences().stream()
        .map(ComparisonCompletenessTest::shortly)
        .distinct()
        .toList();
  }

  /** Such as: RIGHT ask/together - MODE, TEXTS ask - GUIDE, ROLE @guest or CYCLE #turns. */
  private static String shortly(Difference difference) {
    Place place = difference.place();
    String where = place.phase() == null ? "" : " " + place.phase();
    where += place.form() == null ? "" : "/" + place.form();
    where += place.role() == null ? "" : " @" + place.role();
    where += place.cycle() == null ? "" : " #" + place.cycle();
    Difference.Right right = difference.right();
    String what = right == null || right.rule() == null ? "" : " - " + right.rule();
    if (difference instanceof Difference.Reworded texts) {
      what = " - " + texts.parts().stream().map(Enum::name).collect(Collectors.joining(", "));
    }
    return difference.subject() + where + what;
  }

  /** The parts of a record, each with another value and what is found of that. */
  private static final class Parts<T> {
    private final Class<T> type;
    private final Method before;
    private final Function<T, Method> within;
    private final Map<String, List<String>> expected = new LinkedHashMap<>();
    private final Map<String, List<String>> found = new LinkedHashMap<>();

    Parts(Class<T> type, T before, Function<T, Method> within) {
      this.type = type;
      this.before = within.apply(before);
      this.within = within;
    }

    Parts<T> leftOut(String part) {
      expected.put(part, List.of());
      found.put(part, List.of());
      return this;
    }

    Parts<T> part(String part, T changed, String... differences) {
      expected.put(part, List.of(differences));
      found.put(part, ComparisonCompletenessTest.found(within.apply(changed), before));
      return this;
    }

    void areAllFound() {
      assertThat(found).isEqualTo(expected);
      assertThat(found.keySet())
          .containsExactlyElementsOf(
              Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }
  }
}
