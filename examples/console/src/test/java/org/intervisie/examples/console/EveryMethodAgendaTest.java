package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.intervisie.method.Method;
import org.intervisie.methods.BuiltInMethods;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every method that has minutes can be laid on any clock, and fills it. */
class EveryMethodAgendaTest {
  /** How long each meeting takes by the method itself. */
  private static final Map<String, Integer> OWN =
      new TreeMap<>(
          Map.of(
              "balint-ten-step-star", 90,
              "balint-ten-step-relational", 80,
              "balint-nine-phase", 90,
              "balint-nine-phase-timed", 110,
              "balint-nine-phase-timed-associations-early", 115,
              "balint-nine-phase-timed-associations-late", 115,
              "balint-five-step", 45,
              "incident", 60,
              "peer-review-seven-step", 120));

  private static final String TIME = "(\\d\\d:\\d\\d)";
  private static final Pattern MEETING =
      Pattern.compile(".*2026-03-\\d\\d, (?:from|van) " + TIME + " (?:to|tot) " + TIME + ".*");
  private static final Pattern ITEM =
      Pattern.compile("  " + TIME + "–" + TIME + " +(\\d+) min  .*");

  static Stream<Arguments> meetings() {
    return OWN.entrySet().stream()
        .flatMap(
            own -> {
              String method = own.getKey();
              int minutes = own.getValue();
              return Stream.of(
                  Arguments.of(method, minutes, List.of()),
                  in(method, minutes * 4 / 5),
                  in(method, minutes * 6 / 5),
                  Arguments.of(method, minutes, List.of("--late", "10")));
            })
        .filter(meeting -> !isLateInSeveralSittings(meeting));
  }

  @Test
  void onlyThoseHaveNoMinutesOfWhichTheSourceGivesNone() {
    assertThat(BuiltInMethods.all())
        .filteredOn(method -> agenda(method.id(), Language.EN, List.of()).code() != 0)
        .extracting(Method::id)
        .containsExactly("first-meeting", "speed");
    assertThat(BuiltInMethods.all()).hasSize(OWN.size() + 2);
  }

  @ParameterizedTest(name = "{0} in {1} minutes {2}")
  @MethodSource("meetings")
  void thePhasesFillTheTimeExactlyAndEachHasItsLine(
      String method, int minutes, List<String> options) {
    for (Language language : Language.values()) {
      Program run = agenda(method, language, options);

      assertThat(run.code()).isZero();
      assertThat(run.err()).isEmpty();
      assertFilled(run.out().lines().toList(), minutes);
      int number = 0;
      for (var phase : BuiltInMethods.find(method).orElseThrow().phases()) {
        number++;
        assertThat(run.out()).contains("  " + number + ". " + language.of(phase.title()));
      }
    }
  }

  /** Each meeting begins at two, and its items fill it one after the other. */
  private static void assertFilled(List<String> lines, int minutes) {
    LocalTime start = LocalTime.of(14, 0);
    LocalTime end = start.plusMinutes(minutes);
    LocalTime next = end;
    int meetings = 0;
    for (String line : lines) {
      Matcher meeting = MEETING.matcher(line);
      Matcher item = ITEM.matcher(line);
      if (meeting.matches()) {
        assertThat(LocalTime.parse(meeting.group(1))).isEqualTo(start);
        assertThat(LocalTime.parse(meeting.group(2))).isEqualTo(end);
        assertThat(next).isEqualTo(end);
        next = start;
        meetings++;
      } else if (item.matches()) {
        assertThat(LocalTime.parse(item.group(1))).isEqualTo(next);
        next = next.plusMinutes(Integer.parseInt(item.group(3)));
        assertThat(LocalTime.parse(item.group(2))).isEqualTo(next);
      }
    }
    assertThat(next).isEqualTo(end);
    assertThat(meetings).isPositive();
  }

  private static Arguments in(String method, int minutes) {
    return Arguments.of(method, minutes, List.of("--minutes", Integer.toString(minutes)));
  }

  private static boolean isLateInSeveralSittings(Arguments meeting) {
    Method method = BuiltInMethods.find((String) meeting.get()[0]).orElseThrow();
    return method.meetings() != null && ((List<?>) meeting.get()[2]).contains("--late");
  }

  private static Program agenda(String method, Language language, List<String> options) {
    List<String> all =
        new ArrayList<>(
            List.of("agenda", method, "--date", "2026-03-03", "--lang", language.tag()));
    all.addAll(options);
    return Program.run(all.toArray(String[]::new));
  }
}
