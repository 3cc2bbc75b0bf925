package org.intervisie.examples.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.intervisie.method.Choice;
import org.intervisie.method.Grouping;
import org.intervisie.method.Presence;
import org.intervisie.session.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The program has all its words in both languages. */
class WordsTest {
  @Test
  void bothLanguagesSayTheSameThingsWithTheSameGaps() throws IOException {
    Properties dutch = bundle(Language.NL);
    Properties english = bundle(Language.EN);

    assertThat(dutch.keySet()).isEqualTo(english.keySet());
    for (String key : english.stringPropertyNames()) {
      assertThat(gaps(dutch.getProperty(key))).as(key).isEqualTo(gaps(english.getProperty(key)));
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyBasisAndEveryEnumHasAWord(Language language) throws IOException {
    Properties words = bundle(language);

    assertThat(List.of(Choice.VOTE, Choice.URGENCY, Choice.TURN))
        .allMatch(basis -> words.containsKey("basis." + basis));
    assertThat(Status.values()).allMatch(status -> words.containsKey("status." + status.id()));
    assertThat(Grouping.values()).allMatch(value -> words.containsKey("grouping." + value));
    assertThat(Presence.values()).allMatch(value -> words.containsKey("presence." + value));
  }

  @Test
  void whatIsFilledInIsNotFilledInAgain() {
    assertThat(Language.EN.say("joined.by", "{1}", "$0 {0}")).isEqualTo("$0 {0} lets {1} in");
  }

  private static List<String> gaps(String wording) {
    return Pattern.compile("\\{\\d}")
        .matcher(wording)
        .results()
        .map(hit -> hit.group())
        .sorted()
        .toList();
  }

  private static Properties bundle(Language language) throws IOException {
    Path file =
        Path.of(
            "src/main/resources/org/intervisie/examples/console/words_"
                + language.tag()
                + ".properties");
    Properties words = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }
}
