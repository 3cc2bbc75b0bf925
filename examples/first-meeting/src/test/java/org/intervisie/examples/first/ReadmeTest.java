package org.intervisie.examples.first;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.json.IntervisieJson;
import org.intervisie.method.Kind;
import org.intervisie.method.Meetings;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Deadline;
import org.intervisie.session.Decision;
import org.intervisie.session.Event;
import org.intervisie.session.Move;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.time.DurationRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReadmeTest {
  private static final Instant NOW = Instant.parse("2026-03-03T13:00:00Z");
  private static final Path ROOT = Path.of("..", "..");

  @ParameterizedTest
  @CsvSource({
    "FirstMeeting, first-meeting",
    "SharedMeeting, shared-meeting",
    "WhichMethod, which-method",
    "OnTheClock, agenda",
    "OnTheClock, replan"
  })
  void shows_the_code_that_is_compiled(String file, String snippet) throws IOException {
    String source =
        Files.readString(Path.of("src/main/java/org/intervisie/examples/first", file + ".java"));
    String code =
        source.substring(
            source.indexOf('\n', source.indexOf("// [" + snippet + "]")) + 1,
            source.lastIndexOf('\n', source.indexOf("// [/" + snippet + "]")) + 1);

    assertThat(readme()).contains("```java\n" + code.stripTrailing().stripIndent() + "\n```");
  }

  @Test
  void tells_the_beginning_of_a_meeting_truly() {
    Session session = FirstMeeting.play(NOW);

    assertThat(session.phase()).contains("explore-problem");
    assertThat(session.check(Command.contribute("bram", Kind.ADVICE), NOW))
        .map(Refusal::code)
        .contains(Refusal.Code.NOT_ALLOWED_IN_PHASE);
    assertThat(session.moves("daan").stream().map(Move::type).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            Command.Type.CONTRIBUTE, Command.Type.READY, Command.Type.LEAVE, Command.Type.WITHDRAW);
  }

  @Test
  void tells_truly_how_a_meeting_is_shared() {
    List<Event> shown = new ArrayList<>();
    Session before = FirstMeeting.play(NOW);

    SharedMeeting.Outcome outcome =
        SharedMeeting.goOn(
            before,
            () -> NOW,
            shown::addAll,
            problem -> {
              throw new AssertionError(problem);
            });

    assertThat(outcome.again()).isEqualTo(outcome.first()).isInstanceOf(Decision.Accepted.class);
    assertThat(outcome.session().events()).hasSize(before.events().size() + 1);
    assertThat(shown).extracting(Event::type).containsExactly(Event.Type.SIGNALLED_READY);
    assertThat(outcome.next())
        .contains(
            new Deadline(
                NOW.plus(Duration.ofMinutes(15)),
                Deadline.Reason.PHASE_PLANNED,
                "explore-problem"));
    assertThat(IntervisieJson.writeEvents(outcome.redacted()))
        .doesNotContain("bram", "Who knows?")
        .contains("Since January…");
  }

  @Test
  void tells_truly_how_a_method_is_found() {
    WhichMethod.Outcome outcome = WhichMethod.find();

    assertThat(outcome.suggestions().get(0).method().id()).isEqualTo("balint-ten-step-relational");
    assertThat(outcome.suggestions())
        .hasSize(MethodCatalogue.load().all().size() + 1)
        .anyMatch(suggestion -> suggestion.method().id().equals("walk-and-talk"));
    assertThat(outcome.comparison().text().in("en")).contains("Discuss associations");
  }

  @Test
  void tells_truly_how_a_method_is_laid_on_the_clock() {
    List<List<Object>> lines = new ArrayList<>();

    OnTheClock.plan(NOW, parts -> lines.add(List.of(parts)));

    assertThat(lines).hasSize(10);
    assertThat(lines.get(6)).contains(Duration.ofMinutes(20));
    assertThat(lines.stream().map(line -> (Duration) line.get(1)).reduce(Duration::plus))
        .contains(Duration.ofMinutes(75));
  }

  @Test
  void tells_truly_what_an_extension_costs() {
    Session session = FirstMeeting.play(NOW);

    assertThat(OnTheClock.ask(session, NOW).text().in("en"))
        .isEqualTo(
            "'Explore' gets 5 minutes more (20 instead of 15). The meeting ends 5 minutes later.");
  }

  @Test
  void lists_the_catalogue_as_it_is() throws IOException {
    String head = "|---|---|---|---|---|\n";
    String rows =
        MethodCatalogue.load().all().stream()
            .map(ReadmeTest::row)
            .collect(Collectors.joining("\n", head, "\n\n"));

    assertThat(readme()).contains(rows);
  }

  private static String row(Method method) {
    String id = "`" + method.id() + "`" + (method.basedOn() == null ? "" : " (variant)");
    return "| %s | %s | %d | %s | %s |"
        .formatted(
            id,
            method.title().in("en"),
            method.phases().size(),
            plannedMinutes(method),
            wholeMinutes(method));
  }

  private static String plannedMinutes(Method method) {
    long planned = Session.open(method).agenda(NOW).planned().toMinutes();
    boolean open = method.phases().stream().anyMatch(phase -> phase.time() == null);
    return planned == 0 ? "–" : open ? planned + " +" : planned + "";
  }

  private static String wholeMinutes(Method method) {
    Meetings meetings = method.meetings();
    return meetings == null
        ? minutesOfOne(method)
        : meetings.count() + " × " + minutesOfOne(method);
  }

  private static String minutesOfOne(Method method) {
    DurationRange whole = method.duration();
    if (whole == null) {
      Meetings meetings = method.meetings();
      return meetings == null ? "–" : String.valueOf(meetings.length().toMinutes());
    }
    long min = whole.min() == null ? 0 : whole.min().toMinutes();
    if (whole.max() == null) {
      return min + " or more";
    }
    long max = whole.max().toMinutes();
    return min == max ? max + "" : min + "–" + max;
  }

  @Test
  void finds_a_method_of_ones_own_that_a_session_can_run() {
    assertThat(Session.open(WalkAndTalk.method()).moves("anna")).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("snippetsOnYourOwnMethod")
  void tells_of_your_own_method_in_the_words_of_a_project_that_is_built(String snippet)
      throws IOException {
    try (Stream<Path> files = Files.walk(ROOT.resolve("examples/custom-method/src"))) {
      Stream<Path> pom = Stream.of(ROOT.resolve("examples/custom-method/pom.xml"));
      List<Path> holders = new ArrayList<>();
      for (Path file : Stream.concat(pom, files.filter(Files::isRegularFile)).toList()) {
        if (words(Files.readString(file)).contains(words(snippet))) {
          holders.add(file);
        }
      }

      assertThat(holders).as("files of the example that hold this snippet").isNotEmpty();
    }
  }

  static Stream<String> snippetsOnYourOwnMethod() throws IOException {
    String readme = readme();
    int begin = readme.indexOf("\n## Your own method\n");
    String chapter = readme.substring(begin, readme.indexOf("\n## ", begin + 1));
    return Pattern.compile("```[a-z]+\n(.*?)\n```", Pattern.DOTALL)
        .matcher(chapter)
        .results()
        .map(found -> found.group(1));
  }

  /** However the lines are broken and indented; every word, bracket and comma counts. */
  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String readme() throws IOException {
    return Files.readString(ROOT.resolve("README.md")).replace("\r\n", "\n");
  }
}
