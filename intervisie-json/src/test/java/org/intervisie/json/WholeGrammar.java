package org.intervisie.json;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Aim;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
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

/** The method of the golden file: everything that the grammar can say, once. */
final class WholeGrammar {
  private static final String OBSERVER = "observer";

  private WholeGrammar() {}

  static Method method() {
    return Method.of("whole-grammar")
        .basedOn("half-grammar")
        .family("tests")
        .title(LocalizedText.of("nl", "De hele grammatica").and("en", "The whole grammar"))
        .purpose(text("Everything once"))
        .addSources(new Source(text("A reader"), LocalizedText.of("nl", "bladzijde 3")))
        .addSources(new Source(text("Another").and("nl", "Een andere"), null))
        .addSuits(text("Questions"), LocalizedText.of("nl", "Vragen"))
        .addDoesNotSuit(text("Quarrels"))
        .addGoodFor(Aim.RELATIONAL, "grief")
        .addNotFor(Aim.TECHNICAL)
        .group(GroupSize.between(4, 8))
        .duration(DurationRange.betweenMinutes(90, 120))
        .meetings(new Meetings(3, Duration.ofHours(2)))
        .role(
            Role.of(Role.FACILITATOR)
                .title(text("Facilitator"))
                .addAlsoCalled(text("Chair"))
                .addDuties(text("Guards the time"), LocalizedText.of("nl", "Bewaakt de orde")))
        .role(Role.of(Role.CASE_OWNER).title(text("Case owner")).max(null))
        .role(Role.of(Role.MEMBER).title(text("Member")).min(3).max(7))
        .role(Role.of(OBSERVER).title(text("Observer")).max(1).steers(true))
        .phase(collect())
        .phase(Phase.of("breathe").title(text("Breathe")).minutes(1).optional(true).silent(true))
        .cycle(turns())
        .cycle(untilEnough())
        .always(Activity.writes(Kind.NOTE).by(Role.MEMBER).keptToOneself())
        .skippable(true)
        .addPitfalls(new Pitfall(Role.FACILITATOR, text("Talking too much")))
        .build();
  }

  private static Phase.Builder collect() {
    Phase.Builder phase = Phase.of("collect");
    phase
        .title(text("Collect"))
        .guide(text("Everyone brings a case."))
        .time(
            new TimeBudget(
                Duration.ofMinutes(5), Duration.ofMinutes(10), Duration.ofMinutes(15), List.of()))
        .addReveals(Kind.NOTE)
        .addPrompts(new Prompt(Role.MEMBER, text("Core questions"), text("What keeps you busy?")))
        .addWatch(text("Nobody wins twice"))
        .addRemarks(text("The vote is ours"));
    return phase
        .with(Activity.says(Kind.CASE).by(Role.MEMBER, Role.CASE_OWNER).times(Times.exactly(1)))
        .with(
            Activity.writes(Kind.VOTE)
                .by(Role.MEMBER)
                .shownWhenComplete()
                .times(Times.atMost(2))
                .about(About.kind(Kind.CASE))
                .after(Kind.CASE))
        .chooses(
            Choice.of(Kind.CASE)
                .onBasisOf(Choice.VOTE, Choice.URGENCY)
                .by(Role.FACILITATOR)
                .makesAuthor(Role.CASE_OWNER));
  }

  private static Cycle.Builder turns() {
    return Cycle.of("turns")
        .step(ask())
        .addSteps(Cycle.of("rounds").step(answer()).repeat(new Repeat.Rounds(2, 3)).build())
        .repeat(new Repeat.ForEach(Role.MEMBER, Role.CASE_OWNER, true));
  }

  private static Phase.Builder ask() {
    return Phase.of("ask")
        .title(text("Ask"))
        .time(TimeBudget.ofMinutes(2).per(Role.MEMBER))
        .form(
            Form.of("pairs", Grouping.PAIRS)
                .with(
                    Activity.says(Kind.QUESTION)
                        .by(Role.MEMBER)
                        .shownInOwnGroup()
                        .inRounds()
                        .times(Times.exactly(2).perGroup()))
                .title(text("In pairs"))
                .presence(Map.of(Role.CASE_OWNER, Presence.TURNED_AWAY, OBSERVER, Presence.OUTSIDE))
                .addPrompts(Prompt.of(Role.MEMBER, text("Just ask"))))
        .form(Form.of("alone", Grouping.ALONE))
        .form(
            Form.of("subgroups", Grouping.SUBGROUPS)
                .with(
                    Activity.writes(Kind.RATING)
                        .by(Role.MEMBER)
                        .shownTo(Role.FACILITATOR, OBSERVER)
                        .times(Times.exactly(1).perTarget())
                        .about(About.kind(Kind.QUESTION).labelled("open"))
                        .addLabels(
                            new Label("warm", text("Warm")),
                            new Label("cold", LocalizedText.of("nl", "Koud")))))
        .form(Form.of("all", Grouping.TOGETHER));
  }

  private static Phase.Builder answer() {
    return Phase.of("answer")
        .title(text("Answer"))
        .time(new TimeBudget(null, null, Duration.ofMinutes(3), List.of(Role.MEMBER, OBSERVER)))
        .with(
            Activity.says(Kind.ANSWER)
                .by(Role.CASE_OWNER)
                .times(Times.atLeast(1).perRoom())
                .about(About.kind(Kind.QUESTION).labelled("open").rated("warm")));
  }

  private static Cycle.Builder untilEnough() {
    return Cycle.of("until-enough")
        .step(Phase.of("think").title(text("Think")))
        .addSteps(
            Cycle.of("endless")
                .step(Phase.of("wonder").title(text("Wonder")))
                .repeat(new Repeat.Rounds(1, null))
                .build())
        .addSteps(
            Cycle.of("each")
                .step(Phase.of("tell").title(text("Tell")))
                .repeat(new Repeat.ForEach(OBSERVER, null, false))
                .build())
        .repeat(new Repeat.Until(Role.CASE_OWNER));
  }

  private static LocalizedText text(String wording) {
    return LocalizedText.plain(wording);
  }
}
