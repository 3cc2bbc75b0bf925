package org.intervisie.examples.more;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.testing.IntervisieAssertions.assertThat;
import static org.intervisie.testing.IntervisieAssertions.in;
import static org.intervisie.testing.IntervisieAssertions.minutes;
import static org.intervisie.testing.IntervisieAssertions.people;

import java.util.List;
import org.intervisie.method.Kind;
import org.junit.jupiter.api.Test;

/** Who may do what and who sees it, as the publications have it. */
class RightsTest {
  @Test
  void in_the_gossip_method_only_the_members_gossip_and_nobody_reads_the_owners_notes() {
    assertThat(GossipMethod.method())
        .keepsSilent(MEMBER, in("introduce", "come-back"))
        .allowsOnly(MEMBER, List.of(Kind.STATEMENT), in("gossip"))
        .allowsOnly(CASE_OWNER, List.of(Kind.NOTE), in("gossip"))
        .keepsPrivate(Kind.NOTE)
        .plans(minutes(15), in("gossip"));
  }

  @Test
  void in_a_troika_either_the_client_speaks_or_the_consultants_do() {
    assertThat(TroikaConsulting.method())
        .keepsSilent(MEMBER, in("share", "tell"))
        .allowsOnly(CASE_OWNER, List.of(Kind.NOTE), in("consult"))
        .keepsPrivate(Kind.NOTE)
        .fitsIn(minutes(30), people(3));
  }

  @Test
  void a_clearness_committee_asks_and_only_the_focus_person_reads_the_notes() {
    assertThat(ClearnessCommittee.method())
        .hasOptionalPhases("mirror")
        .allowsOnly(MEMBER, List.of(Kind.QUESTION), in("ask"))
        .allowsOnly("clerk", List.of(Kind.QUESTION), in("ask"))
        .allowsOnly(CASE_OWNER, List.of(Kind.ANSWER), in("ask"))
        .keepsSilent(MEMBER, in("prepare", "silence", "begin"))
        .showsOnlyTo(CASE_OWNER, Kind.NOTE);
  }

  @Test
  void in_action_learning_the_coach_only_asks_and_problems_are_written_unseen() {
    assertThat(ActionLearning.method())
        .allowsOnly(MEMBER, List.of(), in("present", "agree"))
        .allowsOnly(MEMBER, List.of(Kind.QUESTION, Kind.ANSWER), in("ask", "solve"))
        .allowsOnly("coach", List.of(), in("ask", "write-down", "agree", "solve", "act", "learn"))
        .hidesUntilComplete(Kind.PERCEPTION)
        .requires(CASE_OWNER, Kind.RECOGNITION, in("agree"));
  }

  @Test
  void in_kollegiale_beratung_the_case_is_chosen_and_its_owner_listens_to_advice() {
    assertThat(KollegialeBeratung.method())
        .chooses(Kind.CASE, FACILITATOR, in("casting"))
        .givesByChoice(CASE_OWNER, in("casting"))
        .chooses("module", FACILITATOR, in("choose-module"))
        .keepsSilent(CASE_OWNER, in("advise"))
        .keepsSilent("observer", in("casting", "tell", "advise"))
        .plans(minutes(10), in("tell", "advise"));
  }

  @Test
  void in_lean_coffee_whoever_is_there_picks_the_topic_and_thumbs_go_up_together() {
    assertThat(LeanCoffee.method())
        .hasRoles(MEMBER)
        .chooses("topic", MEMBER, in("pull"))
        .allows(MEMBER, "topic", in("collect", "pull"))
        .hidesUntilComplete(Kind.RATING)
        .hasOptionalPhases("note", "take-away");
  }

  @Test
  void scores_stay_hidden_until_they_are_added_up() {
    assertThat(TwentyFiveTen.method())
        .hidesUntilComplete(Kind.SUGGESTION)
        .keepsPrivateUntil(Kind.RATING, "count")
        .keepsSilent(FACILITATOR, in("write", "exchange", "score", "read-out"))
        .keepsSilent(MEMBER, in("count"));
  }

  @Test
  void ideas_grow_in_minutes_of_one_two_four_and_five() {
    assertThat(OneTwoFourAll.method())
        .plans(minutes(1), in("alone"))
        .plans(minutes(2), in("pairs"))
        .plans(minutes(4), in("fours"))
        .plans(minutes(5), in("all"))
        .keepsSilent(FACILITATOR, in("alone", "pairs", "fours", "all"))
        .keepsPrivate(Kind.NOTE);
  }

  @Test
  void nobody_gives_advice_in_a_case_clinic() {
    assertThat(CaseClinic.method())
        .doesNotAllow(MEMBER, Kind.ADVICE, in("intend", "mirror", "dialogue", "close"))
        .keepsSilent(MEMBER, in("stillness"))
        .keepsSilent(CASE_OWNER, in("select", "stillness"))
        .allowsOnly(CASE_OWNER, List.of(Kind.REACTION), in("mirror"))
        .requires(MEMBER, Kind.IMAGE, in("mirror"))
        .keepsPrivate(Kind.NOTE)
        .fitsIn(minutes(70), people(5));
  }

  @Test
  void in_the_incident_process_the_outcome_is_the_leaders_until_the_end() {
    assertThat(IncidentProcess.method())
        .keepsPrivateUntil("outcome", "outcome")
        .hidesUntilComplete("decision")
        .allowsOnly(FACILITATOR, List.of(Kind.ANSWER), in("facts"))
        .requires(MEMBER, "decision", in("decide"))
        .requires(MEMBER, Kind.STATEMENT, in("defend"))
        .keepsSilent("observer", in("facts", "issue", "decide", "defend", "outcome"));
  }
}
