package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Commands;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** That what people say stays out of messages and logs: intervision is confidential. */
@Domain(Meetings.class)
class ConfidentialityProperties {

  // Red when Wording.message names who tried without asking Words.
  @Property
  void noRefusalQuotesWhatSomeoneSaid(@ForAll Walk walk) {
    walk.walk(
        step ->
            step.refusal()
                .ifPresent(
                    refusal -> {
                      for (String language : new String[] {"nl", "en", "nl-BE", "fr", ""}) {
                        assertThat(refusal.message(language))
                            .isNotBlank()
                            .doesNotContain(Commands.SAID)
                            .doesNotContain(Commands.SPILT);
                      }
                      assertThat(new CommandRefusedException(refusal).getMessage())
                          .doesNotContain(Commands.SAID)
                          .doesNotContain(Commands.SPILT);
                      assertThat(refusal.toString()).doesNotContain(Commands.SAID);
                    }));
  }

  // Red when the toString of Event.Contributed, Command.Advance or SessionView.Seen shows the
  // words.
  @Property
  void nothingPrintsWhatSomeoneSaid(@ForAll Walk walk) {
    Session end =
        walk.walk(
            step -> {
              Session session = step.after();
              assertThat(step.command().toString()).doesNotContain(Commands.SAID);
              assertThat(step.events().toString()).doesNotContain(Commands.SAID);
              assertThat(session.toString()).doesNotContain(Commands.SAID);
              assertThat(session.decide(step.command(), step.at()).toString())
                  .doesNotContain(Commands.SAID);
            });
    assertThat(Outlook.of(end).toString()).doesNotContain(Commands.SAID);
  }
}
