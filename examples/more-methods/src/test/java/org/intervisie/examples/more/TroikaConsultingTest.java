package org.intervisie.examples.more;

import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Refusal.Code.GROUP_SIZE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.OBLIGATIONS_UNMET;
import static org.intervisie.testing.Story.meeting;

import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.testing.MethodContract;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/** Ana, Bram and Cora each have a turn as the client. */
class TroikaConsultingTest extends MethodContract {
  private static final Method METHOD = TroikaConsulting.method();
  private static final List<String> TRIO = List.of("ana", "bram", "cora");

  private final Story story = meeting(METHOD);

  @Override
  protected Method method() {
    return METHOD;
  }

  @Test
  void each_of_three_is_the_client_once() {
    story.with("ana").with("bram").when(begin("ana")).refused(GROUP_SIZE).with("cora");
    story.when(begin("bram")).inPhase("think");
    String note = story.when(contribute("cora", Kind.NOTE).withText("What shall I ask?")).last();
    story
        .then(shown(note, List.of("cora"), List.of("ana", "bram")))
        .when(advance("ana"))
        .accepted();
    for (String client : TRIO) {
      turn(client);
    }
    story.when(advance("ana")).finished();
  }

  private void turn(String client) {
    List<String> others = new ArrayList<>(TRIO);
    others.remove(client);
    String one = others.get(0);
    String other = others.get(1);
    story
        .inPhase("share")
        .then(it -> it.hasTurn(client))
        .then(it -> it.hasRole(client, "case-owner"))
        .then(it -> it.hasRole(one, "member"))
        .when(contribute(client, Kind.CASE))
        .when(advance(one))
        .inPhase("clarify")
        .when(contribute(one, Kind.QUESTION))
        .when(contribute(client, Kind.ANSWER).withAbout(story.last()))
        .when(advance(other))
        .inPhase("consult")
        .when(contribute(client, Kind.SUGGESTION), advance(client))
        .refused(NOT_YOUR_ROLE)
        .when(advance(one))
        .refused(OBLIGATIONS_UNMET);
    String suggestion = story.when(contribute(other, Kind.SUGGESTION)).last();
    String note = story.when(contribute(client, Kind.NOTE)).last();
    story
        .then(shown(suggestion, TRIO, List.of()))
        .then(shown(note, List.of(client), others))
        .when(advance(one))
        .inPhase("tell")
        .when(contribute(client, Kind.REACTION).withAbout(suggestion))
        .when(contribute(client, Kind.INSIGHT))
        .accepted();
    if (!client.equals("cora")) {
      story.when(advance(one)).accepted();
    }
  }
}
