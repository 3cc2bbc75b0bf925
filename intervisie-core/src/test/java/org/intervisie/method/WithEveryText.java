package org.intervisie.method;

import org.intervisie.text.LocalizedText;

/** A method that has every text that a method can have, each in Dutch and unlike all others. */
final class WithEveryText {
  private int texts;

  private WithEveryText() {}

  static Method method() {
    return new WithEveryText().build();
  }

  private Method build() {
    Activity rate =
        Activity.says(Kind.RATING)
            .by(Role.MEMBER)
            .addLabels(new Label("warm", text()), new Label("cold", text()))
            .build();
    Phase.Builder talk =
        Phase.of("talk")
            .title(text())
            .guide(text())
            .addPrompts(new Prompt(Role.MEMBER, text(), text()), Prompt.of(Role.MEMBER, text()))
            .addWatch(text(), text())
            .addRemarks(text(), text())
            .form(
                Form.of("in-pairs", Grouping.PAIRS)
                    .title(text())
                    .addPrompts(new Prompt(Role.MEMBER, text(), text()))
                    .with(rate));
    return Method.of("wordy")
        .title(text())
        .purpose(text())
        .addSources(new Source(text(), text()), new Source(text(), null))
        .addSuits(text(), text())
        .addDoesNotSuit(text(), text())
        .role(
            Role.of(Role.MEMBER)
                .title(text())
                .addAlsoCalled(text(), text())
                .addDuties(text(), text()))
        .phase(Phase.of("open").title(text()))
        .cycle(
            Cycle.of("rounds")
                .repeat(new Repeat.Rounds(1, 2))
                .addSteps(Cycle.of("turns").repeat(new Repeat.Rounds(1, null)).step(talk).build()))
        .addAlways(
            Activity.writes(Kind.NOTE).by(Role.MEMBER).addLabels(new Label("own", text())).build())
        .addPitfalls(new Pitfall(Role.MEMBER, text()), new Pitfall(Role.MEMBER, text()))
        .build();
  }

  private LocalizedText text() {
    texts++;
    return LocalizedText.of("nl", "tekst " + texts);
  }
}
