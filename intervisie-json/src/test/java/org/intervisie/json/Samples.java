package org.intervisie.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.jspecify.annotations.Nullable;

/** The values that the golden files hold, line by line. */
final class Samples {
  static final Instant AT = Instant.parse("2026-03-01T09:01:00Z");
  private static final Instant END = Instant.parse("2026-03-01T11:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-03-08T09:00:00Z");
  private static final Duration MORE = Duration.ofSeconds(330);
  private static final String WORDS = "Zéér warm: \"ja\"\n";
  private static final List<List<String>> GROUPS =
      List.of(List.of("bram", "cees"), List.of("dora"));

  private Samples() {}

  static List<Command> commands() {
    return List.of(
        Command.join("anna"),
        Command.join("anna", "facilitator"),
        new Command.Join("anna", "bram", "Bram de Vries", List.of("member", "observer")),
        new Command.Leave("bram", "bram"),
        new Command.Leave("anna", "bram"),
        new Command.AssignRole("anna", "bram", "observer"),
        new Command.HandOver("anna", "bram"),
        new Command.Begin("anna"),
        Command.contribute("bram", "question"),
        new Command.Contribute("anna", "rating", WORDS, "warm", "c3", "bram"),
        new Command.Withdraw("bram", "c3"),
        new Command.Choose("anna", "c1", null),
        new Command.Choose("anna", "c1", "vote"),
        new Command.ChooseForm("anna", "pairs"),
        new Command.Group("anna", GROUPS),
        new Command.Reveal("anna", "vote"),
        new Command.Ready("bram"),
        new Command.Advance("anna", null),
        new Command.Advance("anna", "Dora moest weg"),
        new Command.Skip("anna", null),
        new Command.Skip("anna", "geen tijd"),
        new Command.Return("anna", "associate", null),
        new Command.Return("anna", "associate", "te snel gegaan"),
        new Command.Repeat("anna"),
        new Command.Extend("anna", MORE),
        new Command.Replan("anna", END),
        new Command.Pause("anna", null),
        new Command.Pause("anna", "koffie"),
        new Command.Resume("anna"),
        new Command.Adjourn("anna", null),
        new Command.Adjourn("anna", NEXT),
        new Command.Reconvene("anna"),
        new Command.Finish("anna"),
        new Command.Abandon("anna", "brandalarm"),
        new Command.OrderTurns("anna", List.of("dora", "bram")),
        new Command.OrderTurns("anna", List.of()),
        new Command.Begin("anna").withId("7f3a-0c"),
        new Command.Contribute("anna", "rating", WORDS, "warm", "c3", "bram").withId("№ 12"));
  }

  static List<Event> events() {
    return List.of(
        new Event.Joined(
            1, Instant.parse("2026-03-01T09:00:00Z"), "anna", "anna", null, List.of("facilitator")),
        new Event.Joined(
            2,
            Instant.parse("2026-03-01T09:00:00.250Z"),
            "anna",
            "bram",
            "Bram de Vries",
            List.of()),
        new Event.Left(3, AT, "bram", "bram"),
        new Event.RoleAssigned(4, AT, "anna", "bram", "observer"),
        new Event.HandedOver(5, AT, "anna", "bram"),
        new Event.Begun(6, AT, "anna"),
        new Event.PhaseOpened(7, AT, "anna", "associate", null),
        new Event.PhaseOpened(8, AT, "anna", "recite", "bram"),
        new Event.PhaseClosed(9, AT, "anna", "associate", null),
        new Event.PhaseClosed(10, AT, "anna", "associate", "Dora moest weg"),
        new Event.PhaseSkipped(11, AT, "anna", "associate", null),
        new Event.PhaseSkipped(12, AT, "anna", "associate", "geen tijd"),
        new Event.PhaseReopened(13, AT, "anna", "associate", null),
        new Event.PhaseReopened(14, AT, "anna", "associate", "te snel gegaan"),
        new Event.CycleRepeated(15, AT, "anna", "rounds"),
        contributed(16, "bram", 1, "bram", "question", null, null, null),
        contributed(17, "anna", 12, "bram", "rating", WORDS, "warm", new ContributionId(3)),
        new Event.Withdrawn(18, AT, "bram", new ContributionId(12)),
        new Event.Chosen(19, AT, "anna", new ContributionId(1), null),
        new Event.Chosen(20, AT, "anna", new ContributionId(1), "vote"),
        new Event.FormChosen(21, AT, "anna", "pairs"),
        new Event.Grouped(22, AT, "anna", GROUPS),
        new Event.Revealed(23, AT, "anna", "vote"),
        new Event.SignalledReady(24, AT, "bram"),
        new Event.Extended(25, AT, "anna", MORE),
        new Event.Replanned(26, AT, "anna", END),
        new Event.Paused(27, AT, "anna", null, List.of()),
        new Event.Paused(28, AT, "anna", "koffie", List.of("case-owner")),
        new Event.Resumed(29, AT, "anna"),
        new Event.Adjourned(30, AT, "anna", null),
        new Event.Adjourned(31, AT, "anna", NEXT),
        new Event.Reconvened(32, AT, "anna"),
        new Event.Finished(33, AT, "anna"),
        new Event.Abandoned(34, AT, "anna", "brandalarm"),
        new Event.TurnsOrdered(35, AT, "anna", List.of("dora", "bram")));
  }

  private static Event contributed(
      int seq,
      String by,
      int number,
      String author,
      String kind,
      @Nullable String text,
      @Nullable String label,
      @Nullable ContributionId about) {
    return new Event.Contributed(
        seq, AT, by, new ContributionId(number), author, kind, text, label, about);
  }
}
