package org.intervisie.examples.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import org.intervisie.catalogue.DuplicateMethodException;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.catalogue.MethodComparison;
import org.intervisie.catalogue.MethodProviderException;
import org.intervisie.method.Method;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The program: {@code run SCRIPT}, {@code methods [ID]}, {@code suggest}, {@code agenda METHOD} and
 * {@code compare ID ID}.
 *
 * <p>The exit code is 0 when what was asked is done (refusals in a meeting are results), 2 when
 * something cannot be read.
 */
@Command(
    name = "intervisie-console",
    description = "Runs a meeting of structured peer consultation, and shows the methods for one.",
    mixinStandardHelpOptions = true,
    versionProvider = Main.Version.class)
public final class Main {
  private static final String LANGUAGE = "nl or en; ${DEFAULT-VALUE} unless said otherwise";

  private final PrintWriter out;

  private Main(PrintWriter out) {
    this.out = out;
  }

  /**
   * Runs the program and ends the process.
   *
   * @param args the words on the command line
   */
  public static void main(String[] args) {
    System.exit(execute(printer(FileDescriptor.out), printer(FileDescriptor.err), args));
  }

  /**
   * Runs the program.
   *
   * @param out what was asked for
   * @param err what went wrong
   * @param args the words on the command line
   * @return the exit code
   */
  static int execute(PrintWriter out, PrintWriter err, String... args) {
    int code =
        new CommandLine(new Main(out))
            .addSubcommand(new SuggestCommand(out))
            .addSubcommand(new AgendaCommand(out, err, InstantSource.system()))
            .setOut(out)
            .setErr(err)
            .setExecutionExceptionHandler(Main::explain)
            .execute(args);
    out.flush();
    err.flush();
    return code;
  }

  @Command(
      name = "run",
      description = "Runs a meeting from a script of JSON lines and prints it.",
      footer = {
        "",
        "The first line of a script names the method (an id, a path or the document) and the"
            + " start:",
        "  {\"method\":\"balint-five-step\",\"start\":\"2026-03-03T13:00:00Z\"}",
        "Each line after it is a command with its time:",
        "  {\"at\":\"2026-03-03T13:01:00Z\",\"type\":\"begin\",\"by\":\"anna\"}",
        "What someone sends twice under one \"id\" counts once.",
        "Empty lines and lines that begin with # or // are passed over.",
        "",
        "The exit code is 0 when the script was run, also when the meeting refused something;",
        "it is 2 when something cannot be read."
      },
      mixinStandardHelpOptions = true)
  int run(
      @Parameters(
              paramLabel = "SCRIPT",
              description = "first line: the method and the start; then one command per line")
          Path script,
      @Option(
              names = "--json",
              description = "print a line of JSON per command, then the session document")
          boolean json,
      @Option(
              names = "--view",
              paramLabel = "PARTICIPANT",
              description = "print at the end, as JSON, what this participant may see")
          @Nullable String view,
      @Option(
              names = "--lang",
              paramLabel = "nl|en",
              defaultValue = "en",
              converter = Language.Reader.class,
              description = LANGUAGE)
          Language language) {
    Meeting meeting = Meeting.run(new ScriptReader(script).read());
    if (json) {
      new JsonLines(out, language).print(meeting);
    } else {
      Paper paper = new Paper(out);
      new Transcript(meeting, paper, language).print();
      new MinutesSheet(meeting, paper, language).print();
    }
    if (view != null) {
      new JsonLines(out, language).printView(meeting, view);
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "methods",
      description = "Lists the methods, or shows one as a sheet to lay on the table.",
      mixinStandardHelpOptions = true)
  int methods(
      @Parameters(paramLabel = "ID", arity = "0..1", description = "the method to show")
          @Nullable String id,
      @Option(names = "--json", description = "print the method documents") boolean json,
      @Option(
              names = "--lang",
              paramLabel = "nl|en",
              defaultValue = "en",
              converter = Language.Reader.class,
              description = LANGUAGE)
          Language language) {
    if (id == null) {
      catalogue(json, language);
      return CommandLine.ExitCode.OK;
    }
    Method method = MethodReference.inCatalogue(id);
    if (json) {
      new JsonLines(out, language).print(method);
    } else {
      new MethodSheet(method, new Paper(out), language).print();
    }
    return CommandLine.ExitCode.OK;
  }

  @Command(
      name = "compare",
      description = "Tells how one method differs from another.",
      mixinStandardHelpOptions = true)
  int compare(
      @Parameters(paramLabel = "ID", description = "the method to look at") String id,
      @Parameters(paramLabel = "OTHER", description = "the one to compare it to") String other,
      @Option(
              names = "--lang",
              paramLabel = "nl|en",
              defaultValue = "en",
              converter = Language.Reader.class,
              description = LANGUAGE)
          Language language) {
    MethodComparison comparison =
        MethodComparison.of(MethodReference.inCatalogue(id), MethodReference.inCatalogue(other));
    Paper paper = new Paper(out);
    for (String line : comparison.text().in(language.tag()).lines().toList()) {
      boolean item = line.startsWith("- ");
      paper.line(item ? "- " : "", item ? line.substring(2) : line);
    }
    return CommandLine.ExitCode.OK;
  }

  private void catalogue(boolean json, Language language) {
    List<Method> methods = MethodCatalogue.load().all();
    if (json) {
      new JsonLines(out, language).print(methods);
    } else {
      new MethodTable(methods, new Paper(out), language).print();
    }
  }

  private static int explain(Exception problem, CommandLine command, CommandLine.ParseResult parsed)
      throws Exception {
    if (problem instanceof UnreadableInputException
        || problem instanceof MethodProviderException
        || problem instanceof DuplicateMethodException) {
      // What was printed before comes first, also where both streams end in one place.
      command.getOut().flush();
      command.getErr().println(problem.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw problem;
  }

  /** Always UTF-8: the lines of JSON must be, and what people said has accents. */
  private static PrintWriter printer(FileDescriptor stream) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
  }

  /** The version that the jar carries. */
  static final class Version implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Main.class.getPackage().getImplementationVersion();
      return new String[] {
        "intervisie-console " + (version == null ? "(not from a jar)" : version)
      };
    }
  }
}
