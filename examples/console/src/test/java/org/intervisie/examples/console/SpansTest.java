package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A length of time is said in the units that people use for it. */
class SpansTest {
  @ParameterizedTest
  @CsvSource({
    "P6DT23H15M, 6 days 23 h 15 min, 6 dagen 23 uur 15 min",
    "P1D, 1 day, 1 dag",
    "P1DT30S, 1 day 0 min 30 s, 1 dag 0 min 30 s",
    "PT2H, 2 h, 2 uur",
    "PT90M, 1 h 30 min, 1 uur 30 min",
    "PT59M, 59 min, 59 min",
    "PT0S, 0 min, 0 min"
  })
  void theTimeBetweenSittingsIsSaidInDaysAndHours(Duration time, String english, String dutch) {
    assertThat(Spans.days(time, Language.EN)).isEqualTo(english);
    assertThat(Spans.days(time, Language.NL)).isEqualTo(dutch);
  }
}
