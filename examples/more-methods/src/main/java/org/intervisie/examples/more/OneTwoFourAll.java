package org.intervisie.examples.more;

import static org.intervisie.examples.more.Words.form;
import static org.intervisie.examples.more.Words.phase;
import static org.intervisie.examples.more.Words.role;
import static org.intervisie.examples.more.Words.source;
import static org.intervisie.examples.more.Words.text;
import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Activity.writes;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Cycle;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.time.TimeBudget;

/** 1-2-4-All: alone, in pairs, in fours, and then all together. */
final class OneTwoFourAll {
  private OneTwoFourAll() {}

  static Method method() {
    return Method.of("one-two-four-all")
        .title(text("1-2-4-Allen", "1-2-4-All"))
        .purpose(
            text(
                "Iedereen tegelijk laten meedenken over één vraag.",
                "Have everyone think along about one question at the same time."))
        .addSources(
            source(
                "1-2-4-All, in: The Surprising Power of Liberating Structures (Lipmanowicz &"
                    + " McCandless, 2013)",
                text(
                    "De vier stappen: een, twee, vier en vijf minuten.",
                    "The four steps: one, two, four and five minutes.")))
        .role(role(FACILITATOR, "Begeleider", "Facilitator"))
        .role(role(MEMBER, "Deelnemer", "Participant").min(4))
        .phase(invite())
        .phase(alone())
        .phase(pairs())
        .phase(fours())
        .cycle(Cycle.of("sharing").step(all()).repeat(new Repeat.Rounds(1, null)))
        .build();
  }

  private static Phase.Builder invite() {
    return phase("invite", "De vraag", "The question")
        .guide(
            text("De begeleider legt één vraag voor.", "The facilitator puts one question to you."))
        .with(says(Kind.QUESTION).by(FACILITATOR).times(Times.atLeast(1)));
  }

  private static Phase.Builder alone() {
    return phase("alone", "1: alleen", "1: alone")
        .time(TimeBudget.ofMinutes(1))
        .guide(text("Ieder denkt in stilte na.", "Everyone thinks in silence."))
        .form(
            form("alone", Grouping.ALONE, "Alleen", "Alone")
                .with(writes(Kind.NOTE).by(MEMBER).keptToOneself()));
  }

  private static Phase.Builder pairs() {
    return phase("pairs", "2: met zijn tweeën", "2: in pairs")
        .time(TimeBudget.ofMinutes(2))
        .guide(
            text(
                "Vertel elkaar wat je bedacht en bouw erop voort.",
                "Tell each other what you thought of and build on it."))
        .form(
            form("pairs", Grouping.PAIRS, "In tweetallen", "In pairs")
                .with(says(Kind.SUGGESTION).by(MEMBER).shownInOwnGroup()));
  }

  private static Phase.Builder fours() {
    return phase("fours", "4: met zijn vieren", "4: in fours")
        .time(TimeBudget.ofMinutes(4))
        .guide(
            text(
                "Twee tweetallen schuiven bij elkaar. Waarin lijken jullie ideeën op elkaar, waarin"
                    + " niet?",
                "Two pairs join. In what are your ideas alike, and in what not?"))
        .form(
            form("fours", Grouping.SUBGROUPS, "In viertallen", "In fours")
                .with(says(Kind.SUGGESTION).by(MEMBER).shownInOwnGroup()))
        .addWatch(
            text(
                "Zijn er viertallen gevormd? Tot dan gelden de tweetallen.",
                "Have fours been formed? Until then the pairs remain."));
  }

  private static Phase.Builder all() {
    return phase("all", "Allen", "All")
        .time(TimeBudget.ofMinutes(5))
        .guide(
            text(
                "Elk viertal noemt één idee dat eruit sprong. Is er tijd, dan nog een keer.",
                "Each four names one idea that stood out. If there is time, once more."))
        .form(
            form("fours", Grouping.SUBGROUPS, "In viertallen", "In fours")
                .with(says(Kind.INSIGHT).by(MEMBER).times(Times.exactly(1).perGroup())));
  }
}
