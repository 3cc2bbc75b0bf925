package org.intervisie.examples.more;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intervisie.examples.more.Checks.shown;
import static org.intervisie.session.Command.advance;
import static org.intervisie.session.Command.assignRole;
import static org.intervisie.session.Command.begin;
import static org.intervisie.session.Command.choose;
import static org.intervisie.session.Command.chooseForm;
import static org.intervisie.session.Command.contribute;
import static org.intervisie.session.Command.group;
import static org.intervisie.session.Command.ready;
import static org.intervisie.session.Command.repeat;
import static org.intervisie.session.Command.skip;
import static org.intervisie.session.Refusal.Code.CHOICE_UNMADE;
import static org.intervisie.session.Refusal.Code.NOT_YOUR_ROLE;
import static org.intervisie.session.Refusal.Code.WRONG_TARGET;
import static org.intervisie.testing.Story.meeting;

import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Kind;
import org.intervisie.session.Command;
import org.intervisie.session.SessionView;
import org.intervisie.testing.Story;
import org.junit.jupiter.api.Test;

/**
 * What the methods would refuse or do if the grammar had a word for it, and do not. One that fails is
 * good news: then the README says too much.
 */
class LimitsTest {
  private final Story troika = meeting(TroikaConsulting.method());
  private final Story coffee = meeting(LeanCoffee.method());
  private final Story crowd = meeting(TwentyFiveTen.method());
  private final Story fours = meeting(OneTwoFourAll.method());
  private final Story beratung = meeting(KollegialeBeratung.method());
  private final Story learning = meeting(ActionLearning.method());
  private final Story clearness = meeting(ClearnessCommittee.method());

  @Test
  void a_client_may_weigh_an_idea_of_an_earlier_turn() {
    for (String one : List.of("ana", "bram", "cora")) {
      troika.with(one);
    }
    troika.when(begin("ana")).when(advance("ana")).inPhase("share");
    String idea = consulted("ana", "bram", "cora");
    troika.when(contribute("ana", Kind.INSIGHT)).when(advance("bram")).inPhase("share");
    consulted("bram", "ana", "cora");
    troika.when(contribute("bram", Kind.REACTION).withAbout(idea)).accepted();
  }

  private String consulted(String client, String one, String other) {
    troika
        .when(contribute(client, Kind.CASE))
        .when(advance(one))
        .inPhase("clarify")
        .when(advance(one))
        .inPhase("consult");
    String idea = troika.when(contribute(other, Kind.SUGGESTION)).last();
    troika.when(advance(one)).inPhase("tell");
    return idea;
  }

  @Test
  void those_who_lead_the_gossip_may_write_down_a_note_for_the_owner() {
    Story gossip = meeting(GossipMethod.method());
    gossip.with("ana", "case-owner").with("bram").with("cora").when(begin("bram")).accepted();
    gossip
        .when(contribute("ana", Kind.CASE))
        .when(advance("bram"))
        .inPhase("explore")
        .when(advance("bram"))
        .inPhase("gossip");
    String note =
        gossip.when(new Command.Contribute("bram", Kind.NOTE, "So", null, null, "ana")).last();
    gossip.then(shown(note, List.of("ana"), List.of("bram")));
  }

  @Test
  void anyone_may_introduce_a_note_and_speak_about_one_that_was_not_chosen() {
    String[] topics = coffeeWithTopics();
    coffee
        .when(advance("ana"))
        .inPhase("introduce")
        .when(contribute("bram", Kind.STATEMENT).withAbout(topics[0]))
        .when(advance("ana"))
        .inPhase("vote")
        .when(advance("ana"))
        .inPhase("pull")
        .when(choose("ana", topics[0], Choice.VOTE))
        .when(advance("ana"))
        .inPhase("discuss")
        .when(contribute("ana", Kind.REACTION).withAbout(topics[1]))
        .accepted();
  }

  @Test
  void all_thumbs_down_do_not_keep_anyone_from_going_on_and_not_with_another_topic() {
    String[] topics = coffeeWithTopics();
    untilTheThumbs(topics[0]);
    coffee.when(repeat("ana")).inPhase("discuss");
  }

  @Test
  void a_round_without_a_topic_that_is_left_opens_all_the_same_for_a_new_one() {
    String[] topics = coffeeWithTopics();
    untilTheThumbs(topics[0]);
    coffee.when(advance("ana")).inPhase("note").when(repeat("ana")).accepted();
    coffee.when(choose("ana", topics[1], Choice.VOTE)).when(advance("ana")).inPhase("discuss");
    coffee.when(advance("ana")).inPhase("thumbs").when(thumb("ana"), thumb("bram")).accepted();
    coffee
        .when(advance("ana"))
        .inPhase("note")
        .when(repeat("ana"))
        .inPhase("pull")
        .when(advance("ana"))
        .refused(CHOICE_UNMADE);
    coffee.when(choose("ana", topics[0], Choice.VOTE)).refused(WRONG_TARGET);
    String thoughtOfSince = coffee.when(contribute("bram", "topic")).last();
    coffee.when(choose("ana", thoughtOfSince, Choice.VOTE)).when(advance("ana")).inPhase("discuss");
  }

  private String[] coffeeWithTopics() {
    coffee.with("ana").with("bram").when(begin("ana")).accepted();
    return new String[] {
      coffee.when(contribute("ana", "topic")).last(), coffee.when(contribute("ana", "topic")).last()
    };
  }

  private void untilTheThumbs(String topic) {
    coffee
        .when(advance("ana"))
        .inPhase("introduce")
        .when(advance("ana"))
        .inPhase("vote")
        .when(advance("ana"))
        .inPhase("pull");
    coffee
        .when(choose("ana", topic, Choice.VOTE))
        .when(advance("ana"))
        .inPhase("discuss")
        .when(advance("ana"))
        .inPhase("thumbs");
    coffee.when(thumb("ana"), thumb("bram")).accepted();
  }

  private static Command thumb(String by) {
    return contribute(by, Kind.RATING).withLabel("down");
  }

  @Test
  void one_may_score_the_card_of_ones_own_whose_writer_everyone_sees() {
    List<String> people = List.of("bram", "cora", "daan", "els", "finn", "gwen");
    crowd.with("ana", "facilitator");
    crowd.withAll(people);
    crowd.when(begin("ana")).accepted();
    people.forEach(one -> crowd.when(contribute(one, Kind.SUGGESTION)).accepted());
    assertThat(crowd.session().view("gwen").contributions())
        .first()
        .extracting(SessionView.Seen::author)
        .isEqualTo("bram");

    crowd.when(advance("ana")).inPhase("exchange").when(skip("ana")).accepted();
    // All score the same card, and it gets more than five.
    people.forEach(one -> crowd.when(score(one)).accepted());
    for (int round = 2; round <= 5; round++) {
      crowd.when(repeat("ana")).when(skip("ana")).accepted();
      people.forEach(one -> crowd.when(score(one)).accepted());
    }
    Command top = contribute("ana", "total").withAbout("c1").withLabel("top-ten");
    crowd.when(advance("ana")).inPhase("count").when(top, top).accepted();
  }

  private static Command score(String by) {
    return contribute(by, Kind.RATING).withAbout("c1").withLabel("score-5");
  }

  @Test
  void pairs_remain_in_the_fours_and_what_they_said_is_not_shown_there() {
    fours.with("ana", "facilitator");
    fours.withAll(List.of("bram", "cora", "daan", "els"));
    fours
        .when(begin("ana"), contribute("ana", Kind.QUESTION))
        .when(advance("ana"))
        .inPhase("alone");
    fours.when(advance("ana")).inPhase("pairs");
    fours.when(group("ana", List.of(List.of("bram", "cora"), List.of("daan", "els")))).accepted();
    String idea = fours.when(contribute("bram", Kind.SUGGESTION)).last();
    fours.when(advance("ana")).inPhase("fours");
    String inPairs = fours.when(contribute("bram", Kind.SUGGESTION)).last();
    fours.then(shown(inPairs, List.of("cora"), List.of("daan", "els")));
    fours.when(group("ana", List.of(List.of("bram", "cora", "daan", "els")))).accepted();
    fours.then(shown(idea, List.of("cora"), List.of("daan", "els")));
  }

  @Test
  void the_chosen_proposal_does_not_set_the_form() {
    beratungBegins();
    beratung
        .when(contribute("bram", Kind.CASE))
        .when(choose("ana", "c1", Choice.URGENCY))
        .accepted();
    beratung
        .when(advance("ana"))
        .inPhase("tell")
        .when(contribute("bram", Kind.STATEMENT))
        .accepted();
    beratung
        .when(advance("ana"))
        .inPhase("key-question")
        .when(contribute("bram", "key-question"))
        .accepted();
    beratung.when(advance("ana")).inPhase("choose-module");
    String proposal = beratung.when(contribute("cora", "module").withLabel("good-advice")).last();
    beratung.when(choose("ana", proposal, null)).when(advance("ana")).inPhase("advise");
    beratung.when(contribute("cora", Kind.SUGGESTION), chooseForm("ana", "good-advice")).accepted();
  }

  @Test
  void an_adviser_who_is_made_secretary_in_the_meeting_is_a_member_no_more() {
    beratungBegins();
    beratung.when(assignRole("ana", "els", "secretary")).then(it -> it.hasRole("els", "secretary"));
  }

  private void beratungBegins() {
    beratung.with("ana", "facilitator").with("bram").with("cora").with("daan").with("els");
    beratung.when(begin("ana")).accepted();
  }

  @Test
  void someone_who_was_not_asked_may_answer_and_not_yet_does_not_go_round_again() {
    List<String> team = List.of("ana", "cora", "daan", "els");
    learning.with("ana", "case-owner").with("bram", "coach");
    learning.with("cora").with("daan").with("els").when(begin("bram")).accepted();
    learning.when(contribute("ana", Kind.CASE)).when(advance("bram")).inPhase("ask");
    String question = learning.when(contribute("cora", Kind.QUESTION).withText("Ana, why?")).last();
    learning.when(contribute("cora", Kind.ANSWER).withAbout(question)).accepted();
    learning
        .when(advance("bram"))
        .inPhase("write-down")
        .when(contribute("bram", "coach-question"))
        .accepted();
    for (String one : team) {
      learning.when(contribute(one, Kind.PERCEPTION)).accepted();
    }
    learning.when(advance("bram")).inPhase("agree");
    for (int wording = 5; wording <= 8; wording++) {
      learning
          .when(contribute("ana", Kind.RECOGNITION).withAbout("c" + wording).withLabel("not"))
          .accepted();
    }
    learning.when(ready("ana")).when(advance("bram")).inPhase("solve");
  }

  @Test
  void the_focus_person_cannot_leave_out_the_mirror_and_sees_notes_at_once() {
    clearness.with("ana", "case-owner").with("bram", "clerk").with("cora", "recorder");
    clearness.with("daan").with("els").when(begin("bram"), contribute("ana", Kind.CASE)).accepted();
    String note = clearness.when(contribute("cora", Kind.NOTE)).last();
    clearness.then(shown(note, List.of("ana"), List.of("bram")));
    clearness
        .when(advance("bram"))
        .inPhase("silence")
        .when(ready("ana"))
        .when(advance("bram"))
        .inPhase("begin");
    clearness
        .when(contribute("ana", Kind.STATEMENT))
        .when(advance("bram"))
        .inPhase("ask")
        .when(advance("bram"))
        .inPhase("mirror");
    clearness.when(skip("ana")).refused(NOT_YOUR_ROLE);
  }

  @Test
  void a_kind_of_ones_own_shows_its_id() {
    assertThat(Kind.title("topic").in("nl")).isEqualTo("topic");
  }
}
