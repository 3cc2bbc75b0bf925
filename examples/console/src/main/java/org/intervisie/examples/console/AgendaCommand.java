package org.intervisie.examples.console;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.intervisie.method.Method;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code agenda}: a method on the clock, for the time there is. */
@Command(
    name = "agenda",
    description = "Lays a method on the clock so that it fills a meeting exactly, and says why.",
    footer = {
      "",
      "Without --end or --minutes, a meeting takes the time of the method itself: the",
      "planned minutes of its phases, or what its source says of the whole.",
      "A group that writes has days instead: --days-per-phase 2 --start 2026-03-03, and",
      "--end 2026-03-20 where it is to end then.",
      "A calendar file has the time of any clock on the wall, unless --zone names one.",
      "",
      "The exit code is 0, also when it does not fit; it is 2 when something cannot be",
      "read or written."
    },
    mixinStandardHelpOptions = true)
final class AgendaCommand implements Callable<Integer> {
  private static final List<String> OF_THE_CLOCK =
      List.of(
          "--minutes",
          "--sittings",
          "--apart",
          "--late",
          "--grain",
          "--weight",
          "--break-after",
          "--break-every");

  private final PrintWriter out;
  private final PrintWriter err;
  private final InstantSource now;

  @Parameters(
      paramLabel = "METHOD",
      description = "an id of the catalogue, or the path of a method document")
  private String reference = "";

  @Option(
      names = "--people",
      paramLabel = "N",
      description = "how many people, everyone counted; needed where the time depends on it")
  private @Nullable Integer people;

  @Mixin private final TimeOptions time = new TimeOptions();
  @Mixin private final PolicyOptions policy = new PolicyOptions();
  @Mixin private final PaceOptions pace = new PaceOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--late",
      paramLabel = "[PHASE=]N",
      converter = Late.Reader.class,
      description =
          "lay the rest out again when a phase begins N minutes late: the one that is named, or"
              + " the one halfway")
  private @Nullable Late late;

  @Option(
      names = "--ics",
      paramLabel = "FILE",
      description = "write it for a calendar too, as iCalendar")
  private @Nullable Path ics;

  @Option(names = "--json", description = "print the agenda document")
  private boolean json;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "en",
      converter = Language.Reader.class,
      description = "nl or en; ${DEFAULT-VALUE} unless said otherwise")
  private Language language = Language.EN;

  AgendaCommand(PrintWriter out, PrintWriter err, InstantSource now) {
    this.out = out;
    this.err = err;
    this.now = now;
  }

  @Override
  public Integer call() {
    Method method = MethodReference.named(reference);
    Timetable timetable = timetable(method);
    if (ics != null) {
      write(ics, timetable);
    }
    if (json) {
      new JsonLines(out, language).print(timetable.plan());
    } else {
      timetable.print(new Paper(out), language);
    }
    return CommandLine.ExitCode.OK;
  }

  private Timetable timetable(Method method) {
    try {
      if (!pace.isAsked()) {
        PlanningPolicy rules = policy.onTheClock(method);
        return MeetingTimetable.of(method, people, time, rules, late, now);
      }
      ofTheClock();
      return DaysTimetable.of(
          method, people, time, pace.read(method, time.here()), policy.overDays(method), now);
    } catch (IllegalArgumentException e) {
      // More people, rounds or days than an agenda is made for; the message says which.
      throw new UnreadableInputException(Objects.requireNonNullElse(e.getMessage(), "too much"));
    }
  }

  /** Over days nothing is done by the clock. */
  private void ofTheClock() {
    CommandLine.ParseResult said = spec.commandLine().getParseResult();
    for (String option : OF_THE_CLOCK) {
      if (said.hasMatchedOption(option)) {
        throw new UnreadableInputException(
            option + " has no meaning over days, with --days-per-phase");
      }
    }
  }

  private void write(Path file, Timetable timetable) {
    if (timetable.plan() instanceof Plan.DoesNotFit) {
      err.print("--ics: nothing written, as there is no agenda that fits\n");
      return;
    }
    try {
      Files.writeString(file, timetable.calendar(language));
    } catch (IOException e) {
      throw UnreadableInputException.inFile(
          file,
          "a place that cannot be written to (" + e.getClass().getSimpleName() + ")",
          "one that can");
    }
  }
}
