package org.intervisie.consumer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import java.util.Map;
import org.intervisie.method.Kind;
import org.intervisie.method.Role;
import org.intervisie.session.Command;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** That a failing test does not tell what someone said, also where it stands in a wrong place. */
class WordsInFailuresTest {
  private static final String SAID = "my boss drinks";
  private static final String LONG = "x".repeat(65);

  private static Session begun() {
    return meeting(Listening.METHOD)
        .with("anna", Role.FACILITATOR)
        .withAll(List.of("bert", "carla"))
        .when(begin("anna"))
        .session();
  }

  private static Map<String, Command> withWordsFor(String id) {
    return Map.of(
        "contribute (…) by bert", contribute("bert", id),
        "contribute case about (…) by bert", contribute("bert", Kind.CASE).withAbout(id),
        "contribute case of (…) by anna", contribute("anna", Kind.CASE).withAuthor(id),
        "advance by (…)", advance(id));
  }

  @Test
  void an_assertion_about_a_command_does_not_repeat_words_that_stand_where_an_id_should() {
    for (String words : List.of(SAID, LONG, "")) {
      withWordsFor(words)
          .forEach(
              (told, command) -> {
                String shown = words.isEmpty() ? SAID : words;
                assertThatThrownBy(() -> assertThat(begun()).accepts(command))
                    .hasMessageStartingWith("Expected the meeting to accept '" + told + "',\n")
                    .hasMessageNotContaining(shown);
                assertThatThrownBy(
                        () -> assertThat(begun()).refuses(Refusal.Code.NOT_YOURS, command))
                    .hasMessageStartingWith("Expected the meeting to refuse '" + told + "' with ")
                    .hasMessageNotContaining(shown);
              });
    }
  }

  @Test
  void a_story_does_not_repeat_words_that_stand_where_an_id_should() {
    withWordsFor(SAID)
        .forEach(
            (told, command) -> {
              Story story = meeting(begun()).when(command);

              assertThatThrownBy(story::accepted)
                  .hasMessageStartingWith("Step 1 of the story (" + told + ") was refused")
                  .hasMessageContaining("\n  1. " + told)
                  .hasMessageNotContaining(SAID);
            });
  }

  @Test
  void an_assertion_about_a_refusal_does_not_repeat_words_that_stand_where_an_id_should() {
    Refusal refusal =
        begun().check(advance(SAID), begun().events().get(0).at().plusSeconds(60)).orElseThrow();

    assertThatThrownBy(() -> assertThat(refusal).isOf("bert", Command.Type.ADVANCE))
        .hasMessageContaining("'advance' by (…)")
        .hasMessageNotContaining(SAID);
  }

  @Test
  void ids_are_repeated_as_they_are() {
    Command odd = contribute("bert", "no-kind").withAbout("c9").withAuthor("Bert_2@example.org");

    assertThatThrownBy(() -> assertThat(begun()).accepts(odd))
        .hasMessageContaining("contribute no-kind about c9 of Bert_2@example.org by bert");
  }
}
