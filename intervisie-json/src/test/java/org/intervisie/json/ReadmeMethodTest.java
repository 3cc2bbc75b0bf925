package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.session.Status;
import org.junit.jupiter.api.Test;

/** The method of the page of the module: what the page says of it is so. */
class ReadmeMethodTest {
  private static final Path README = Path.of("README.md");

  static String readme() {
    try {
      return Files.readString(README).replace("\r\n", "\n");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static String json() {
    String fence = "```json\n";
    String after = readme().substring(readme().indexOf(fence) + fence.length());
    return after.substring(0, after.indexOf("```"));
  }

  /** Four members and a facilitator, from coming in to the end. */
  static List<Command> meeting() {
    return List.of(
        Command.join("anna", "facilitator").withName("Anna"),
        Command.join("bram"),
        Command.join("cees"),
        Command.join("dora"),
        Command.join("els"),
        new Command.Begin("anna"),
        Command.contribute("bram", Kind.CASE).withText("My colleague no longer says hello."),
        Command.contribute("cees", Kind.CASE),
        Command.contribute("bram", Kind.VOTE).withAbout("c1"),
        Command.contribute("cees", Kind.VOTE).withAbout("c2"),
        Command.contribute("dora", Kind.VOTE).withAbout("c1"),
        Command.contribute("els", Kind.VOTE).withAbout("c1"),
        new Command.Choose("anna", "c1", "vote"),
        new Command.Advance("anna", null),
        Command.contribute("cees", Kind.QUESTION),
        Command.contribute("dora", Kind.QUESTION),
        Command.contribute("els", Kind.QUESTION),
        Command.contribute("bram", Kind.ANSWER).withAbout("c7"),
        new Command.Advance("anna", null),
        new Command.Group("anna", List.of(List.of("cees", "dora", "els"))),
        Command.contribute("cees", "letter").withText("Dear Bram,"),
        Command.contribute("bram", Kind.NOTE).withText("Ask her."),
        new Command.Advance("anna", null),
        Command.contribute("bram", Kind.INSIGHT),
        new Command.Advance("anna", null));
  }

  @Test
  void is_read_and_written_again() {
    Method method = IntervisieJson.readMethod(json());

    assertThat(Schemas.errors(DocumentSchema.METHOD, json())).isEmpty();
    assertThat(method.id()).isEqualTo("letters");
    assertThat(IntervisieJson.readMethod(IntervisieJson.writeMethod(method))).isEqualTo(method);
  }

  @Test
  void is_good_for_a_meeting_from_the_beginning_to_the_end() {
    assertThat(after(meeting().size()).status()).isEqualTo(Status.FINISHED);
  }

  @Test
  void shows_the_votes_when_all_are_there() {
    int lastVote = indexOf(Command.contribute("els", Kind.VOTE).withAbout("c1"));

    assertThat(kindsSeen(after(lastVote), "anna")).doesNotContain(Kind.VOTE);
    assertThat(kindsSeen(after(lastVote + 1), "anna")).containsOnlyOnce(Kind.CASE, Kind.VOTE);
  }

  @Test
  void makes_whoever_brought_the_chosen_case_the_case_owner() {
    Session session = after(indexOf(new Command.Choose("anna", "c1", "vote")));

    assertThat(session.check(new Command.Choose("anna", "c2", "vote"), Samples.AT))
        .map(Refusal::code)
        .contains(Refusal.Code.WRONG_TARGET);
    assertThat(
            session
                .handle(new Command.Choose("anna", "c1", "vote"), Samples.AT)
                .view("bram")
                .people())
        .filteredOn(person -> person.roles().contains("case-owner"))
        .extracting(SessionView.Person::id)
        .containsExactly("bram");
  }

  @Test
  void gives_the_case_owner_nothing_to_do_while_others_write_but_to_take_notes() {
    Session session = after(indexOf(Command.contribute("cees", "letter").withText("Dear Bram,")));

    assertThat(session.check(Command.contribute("bram", "letter"), Samples.AT)).isPresent();
    assertThat(session.check(Command.contribute("bram", Kind.ANSWER), Samples.AT)).isPresent();
    assertThat(session.check(Command.contribute("bram", Kind.NOTE), Samples.AT)).isEmpty();
  }

  @Test
  void opens_the_letters_as_soon_as_reading_begins() {
    int advance = meeting().size() - 3;

    assertThat(kindsSeen(after(advance), "bram")).doesNotContain("letter");
    assertThat(kindsSeen(after(advance + 1), "bram")).contains("letter");
  }

  private static Session after(int commands) {
    Session session = Session.open(IntervisieJson.readMethod(json()));
    for (Command command : meeting().subList(0, commands)) {
      session = session.handle(command, Samples.AT);
    }
    return session;
  }

  private static int indexOf(Command command) {
    int index = meeting().indexOf(command);
    assertThat(index).isPositive();
    return index;
  }

  private static List<String> kindsSeen(Session session, String participant) {
    return session.view(participant).contributions().stream()
        .map(SessionView.Seen::kind)
        .distinct()
        .toList();
  }
}
