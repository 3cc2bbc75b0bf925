package org.intervisie.examples.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.intervisie.catalogue.Depth;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.catalogue.Needs;
import org.intervisie.method.Aim;
import org.intervisie.method.Method;
import org.intervisie.text.InvalidDefinitionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code suggest}: which method suits, and why. */
@Command(
    name = "suggest",
    description = "Puts the methods in the order in which they suit what you need, with reasons.",
    footer = {
      "",
      "The usual aims: relational, emotional, own-part, factual, technical, incident, quality,",
      "little-time, first-meeting. What you leave out does not count."
    },
    mixinStandardHelpOptions = true)
final class SuggestCommand implements Callable<Integer> {
  private final PrintWriter out;

  @Option(names = "--minutes", paramLabel = "N", description = "how long the meeting may take")
  private @Nullable Integer minutes;

  @Option(names = "--people", paramLabel = "N", description = "how many people, everyone counted")
  private @Nullable Integer people;

  @Option(names = "--aim", paramLabel = "AIM", description = "what it is for; may be repeated")
  private List<String> aims = new ArrayList<>();

  @Option(
      names = "--depth",
      paramLabel = "light|medium|deep",
      converter = DepthReader.class,
      description = "how far beyond the facts")
  private @Nullable Depth depth;

  @Option(
      names = "--first-meeting",
      negatable = true,
      description = "whether the group meets for the first time")
  private @Nullable Boolean firstMeeting;

  @Option(
      names = "--facilitator",
      negatable = true,
      description = "whether somebody can lead the meeting")
  private @Nullable Boolean facilitator;

  @Option(
      names = "--lang",
      paramLabel = "nl|en",
      defaultValue = "en",
      converter = Language.Reader.class,
      description = "nl or en; ${DEFAULT-VALUE} unless said otherwise")
  private Language language = Language.EN;

  SuggestCommand(PrintWriter out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    MethodCatalogue catalogue = MethodCatalogue.load();
    Needs needs = needs();
    checkAims(catalogue, needs.aims());
    new SuggestionSheet(catalogue.suggest(needs), new Paper(out), language).print();
    return CommandLine.ExitCode.OK;
  }

  /** An aim may be any id, so only the catalogue can tell a typo. */
  private static void checkAims(MethodCatalogue catalogue, List<String> aims) {
    Set<String> known = new LinkedHashSet<>(Aim.usual());
    for (Method method : catalogue.all()) {
      known.addAll(method.goodFor());
      known.addAll(method.notFor());
    }
    for (String aim : aims) {
      if (!known.contains(aim)) {
        throw new UnreadableInputException(
            "no method speaks of an aim '"
                + Paper.clean(aim)
                + "'; the aims are "
                + String.join(", ", Nearest.to(aim, known)));
      }
    }
  }

  private Needs needs() {
    try {
      Needs.Builder needs = Needs.builder();
      if (minutes != null) {
        needs.minutes(minutes);
      }
      return needs
          .people(people)
          .addAllAims(aims)
          .depth(depth)
          .firstMeeting(firstMeeting)
          .facilitator(facilitator)
          .build();
    } catch (InvalidDefinitionException e) {
      throw new UnreadableInputException(String.join("; ", e.problems()));
    }
  }

  /** Reads the depth from the command line. */
  static final class DepthReader implements CommandLine.ITypeConverter<Depth> {
    @Override
    public Depth convert(String text) {
      for (Depth depth : Depth.values()) {
        if (depth.name().toLowerCase(Locale.ROOT).equals(text)) {
          return depth;
        }
      }
      throw new CommandLine.TypeConversionException(
          "found '" + Paper.clean(text) + "', expected light, medium or deep");
    }
  }
}
