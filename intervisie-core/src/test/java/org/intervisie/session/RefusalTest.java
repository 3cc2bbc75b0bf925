package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;
import static org.intervisie.session.Acts.adjourns;
import static org.intervisie.session.Acts.advances;
import static org.intervisie.session.Acts.begins;
import static org.intervisie.session.Acts.chooses;
import static org.intervisie.session.Acts.choosesForm;
import static org.intervisie.session.Acts.divides;
import static org.intervisie.session.Acts.extendsBy;
import static org.intervisie.session.Acts.finishes;
import static org.intervisie.session.Acts.gives;
import static org.intervisie.session.Acts.goesBack;
import static org.intervisie.session.Acts.isReady;
import static org.intervisie.session.Acts.joins;
import static org.intervisie.session.Acts.leaves;
import static org.intervisie.session.Acts.letsIn;
import static org.intervisie.session.Acts.notesThatLeft;
import static org.intervisie.session.Acts.pauses;
import static org.intervisie.session.Acts.records;
import static org.intervisie.session.Acts.repeats;
import static org.intervisie.session.Acts.replans;
import static org.intervisie.session.Acts.resumes;
import static org.intervisie.session.Acts.reveals;
import static org.intervisie.session.Acts.says;
import static org.intervisie.session.Acts.skips;
import static org.intervisie.session.Acts.withdraws;
import static org.intervisie.session.Grammar.circle;
import static org.intervisie.session.Grammar.cycle;
import static org.intervisie.session.Grammar.phase;
import static org.intervisie.session.Grammar.table;
import static org.intervisie.session.Meeting.meeting;
import static org.intervisie.session.Meeting.underWay;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Grouping;
import org.intervisie.method.Kind;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Repeat;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Code;
import org.intervisie.text.LocalizedText;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each code the smallest situation that gives it, and the whole message in both languages. */
class RefusalTest {

  /** A situation, what is then tried, and what people read about it. */
  record Example(Code code, Meeting meeting, Command command, String dutch, String english) {
    Refusal refusal() {
      return meeting.when(command).refusal();
    }

    @Override
    public String toString() {
      return code + ": " + english;
    }
  }

  /** One example for each code. A new code fails {@link #every_code_has_an_example} until it is here. */
  static Stream<Example> examples() {
    return Stream.of(
        new Example(
            Code.UNKNOWN_PARTICIPANT,
            underWay(onePhase(), "bert"),
            says("zoe", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan zoe geen 'question' bijdragen: 'zoe' is niet in de"
                + " kamer.",
            "In phase 'talk' (1 of 1) zoe cannot contribute 'question': 'zoe' is not in the room."),
        new Example(
            Code.ALREADY_JOINED,
            underWay(onePhase(), "bert"),
            letsIn("anna", "bert"),
            "In fase 'talk' (1 van 1) kan anna niemand laten meedoen: 'bert' doet al mee. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan, de fase verlengen, het einde verplaatsen,"
                + " pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot let anyone in: 'bert' is taking part already."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, extend the phase, move the end, pause, adjourn, finish,"
                + " break off."),
        new Example(
            Code.WRONG_STATUS,
            meeting(onePhase()).with("bert"),
            says("bert", Kind.QUESTION),
            "bert kan geen 'question' bijdragen: de bijeenkomst is nog niet begonnen. Wel mogelijk:"
                + " weggaan, de leiding overdragen.",
            "bert cannot contribute 'question': the meeting has not begun yet. Possible now: leave,"
                + " hand over the lead."),
        new Example(
            Code.UNKNOWN_ROLE,
            meeting(onePhase()),
            joins("bert", "pilot"),
            "bert kan niet meedoen: die rol kent de methode niet; wel facilitator en member.",
            "bert cannot join: the method has no such role; it has facilitator and member."),
        new Example(
            Code.ROLE_TAKEN,
            meeting(onePhase()).with("anna", FACILITATOR),
            joins("bert", FACILITATOR),
            "bert kan niet meedoen: de rol 'facilitator' is al bezet.",
            "bert cannot join: the role 'facilitator' is taken."),
        new Example(
            Code.NOT_YOUR_ROLE,
            underWay(onePhase(), "bert"),
            says("anna", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan anna geen 'question' bijdragen: dat is aan wie 'member'"
                + " is. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding"
                + " overdragen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot contribute 'question': that is up to whoever is"
                + " 'member'. Possible now: let someone in, leave, give someone a role, hand over"
                + " the lead, say 'I am done', go on, extend the phase, move the end, pause,"
                + " adjourn, finish, break off."),
        new Example(
            Code.NOT_ALLOWED_IN_PHASE,
            underWay(onePhase(), "bert"),
            says("bert", Kind.ADVICE),
            "In fase 'talk' (1 van 1) kan bert geen 'advice' bijdragen: dat hoort niet bij deze"
                + " fase. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'advice': that is not part of this"
                + " phase. Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.NOT_OPEN_YET,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .with(question())
                            .with(Activity.says(Kind.ADVICE).by(MEMBER).after(Kind.QUESTION))),
                "bert"),
            says("bert", Kind.ADVICE),
            "In fase 'talk' (1 van 1) kan bert geen 'advice' bijdragen: eerst moet 'question'"
                + " compleet zijn. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'advice': 'question' has to be"
                + " complete first. Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(circle().phase(phase("talk").with(question().times(Times.atMost(1)))), "bert")
                .given(says("bert", Kind.QUESTION)),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: dat mag ten hoogste één"
                + " keer per persoon. Wel mogelijk: een bijdrage intrekken, weggaan, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': that may be done at most"
                + " once per person. Possible now: withdraw a contribution, leave, say 'I am"
                + " done'."),
        new Example(
            Code.UNKNOWN_CONTRIBUTION,
            underWay(onePhase(), "bert"),
            withdraws("bert", "c1"),
            "In fase 'talk' (1 van 1) kan bert deze bijdrage niet intrekken: er zijn nog geen"
                + " bijdragen. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot withdraw this contribution: there are no"
                + " contributions yet. Possible now: leave, contribute 'question', say 'I am"
                + " done'."),
        new Example(
            Code.WRONG_TARGET,
            underWay(
                    circle()
                        .phase(
                            phase("talk")
                                .with(question())
                                .with(Activity.says(Kind.ANSWER).by(MEMBER).about(Kind.QUESTION))),
                    "bert")
                .given(says("bert", Kind.QUESTION)),
            says("bert", Kind.ANSWER),
            "In fase 'talk' (1 van 1) kan bert geen 'answer' bijdragen: zeg over welke 'question'"
                + " het gaat, van die er nog zijn. Wel mogelijk: een bijdrage intrekken, weggaan,"
                + " 'question' bijdragen, 'answer' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'answer': say which 'question' it is"
                + " about, of those that are still there. Possible now: withdraw a contribution,"
                + " leave, contribute 'question', contribute 'answer', say 'I am done'."),
        new Example(
            Code.LABEL_REQUIRED,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .with(
                                Activity.says(Kind.RATING)
                                    .by(MEMBER)
                                    .addLabels(label("warm"), label("lukewarm"), label("cold")))),
                "bert"),
            says("bert", Kind.RATING),
            "In fase 'talk' (1 van 1) kan bert geen 'rating' bijdragen: er hoort een label bij:"
                + " warm, lukewarm of cold. Wel mogelijk: weggaan, 'rating' bijdragen, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'rating': a label is needed: warm,"
                + " lukewarm or cold. Possible now: leave, contribute 'rating', say 'I am done'."),
        new Example(
            Code.UNKNOWN_LABEL,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .with(
                                Activity.says(Kind.RATING)
                                    .by(MEMBER)
                                    .addLabels(label("warm"), label("cold")))),
                "bert"),
            says("bert", Kind.RATING).withLabel("hot"),
            "In fase 'talk' (1 van 1) kan bert geen 'rating' bijdragen: dat label bestaat hier"
                + " niet; kies warm of cold. Wel mogelijk: weggaan, 'rating' bijdragen, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'rating': that label does not exist"
                + " here; choose warm or cold. Possible now: leave, contribute 'rating', say 'I am"
                + " done'."),
        new Example(
            Code.UNKNOWN_BASIS,
            underWay(
                    circle()
                        .phase(
                            phase("pick")
                                .with(Activity.says(Kind.CASE).by(MEMBER))
                                .chooses(
                                    Choice.of(Kind.CASE)
                                        .by(FACILITATOR)
                                        .onBasisOf(Choice.VOTE, Choice.TURN))),
                    "bert")
                .given(says("bert", Kind.CASE)),
            chooses("anna", "c1", "weather"),
            "In fase 'pick' (1 van 1) kan anna deze keuze niet maken: noem de grond van de keuze:"
                + " vote of turn. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, kiezen, zich klaar melden, verdergaan met een reden, de"
                + " fase verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten,"
                + " afbreken.",
            "In phase 'pick' (1 of 1) anna cannot make this choice: name the basis of the choice:"
                + " vote or turn. Possible now: let someone in, leave, give someone a role, hand"
                + " over the lead, choose, say 'I am done', go on with a reason, extend the phase,"
                + " move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.OBLIGATIONS_UNMET,
            underWay(
                    circle().phase(phase("talk").with(question().times(Times.atLeast(2)))),
                    "bert",
                    "carla")
                .given(says("bert", Kind.QUESTION)),
            advances("anna"),
            "In fase 'talk' (1 van 1) kan anna niet verdergaan: nog te doen: 3 × 'question' door"
                + " bert en carla. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan met een reden, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go on: still to do: 3 × 'question' by bert and"
                + " carla. Possible now: let someone in, leave, give someone a role, hand over the"
                + " lead, say 'I am done', go on with a reason, extend the phase, move the end,"
                + " pause, adjourn, finish, break off."),
        new Example(
            Code.CHOICE_UNMADE,
            underWay(
                circle()
                    .phase(
                        phase("pick")
                            .with(Activity.says(Kind.CASE).by(MEMBER))
                            .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                "bert"),
            advances("anna"),
            "In fase 'pick' (1 van 1) kan anna niet verdergaan: eerst moet wie 'facilitator' is een"
                + " 'case' kiezen. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan met een reden, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'pick' (1 of 1) anna cannot go on: whoever is 'facilitator' has to choose one"
                + " 'case' first. Possible now: let someone in, leave, give someone a role, hand"
                + " over the lead, say 'I am done', go on with a reason, extend the phase, move the"
                + " end, pause, adjourn, finish, break off."),
        new Example(
            Code.NOT_OPTIONAL,
            underWay(onePhase(), "bert"),
            skips("anna"),
            "In fase 'talk' (1 van 1) kan anna de fase niet overslaan: deze fase mag niet worden"
                + " overgeslagen. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot skip the phase: this phase may not be skipped."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, extend the phase, move the end, pause, adjourn, finish,"
                + " break off."),
        new Example(
            Code.UNKNOWN_PHASE,
            underWay(onePhase().phase(phase("listen")), "bert"),
            goesBack("anna", "dance"),
            "In fase 'talk' (1 van 2) kan anna niet teruggaan naar die fase: die fase kent de"
                + " methode niet; wel talk en listen. Wel mogelijk: iemand laten meedoen, weggaan,"
                + " een rol geven, de leiding overdragen, zich klaar melden, verdergaan, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 2) anna cannot go back to that phase: the method has no such"
                + " phase; it has talk and listen. Possible now: let someone in, leave, give"
                + " someone a role, hand over the lead, say 'I am done', go on, extend the phase,"
                + " move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.UNKNOWN_FORM,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .form(Form.of("alone", Grouping.ALONE))
                            .form(Form.of("aloud", Grouping.TOGETHER))),
                "bert"),
            choosesForm("anna", "online"),
            "In fase 'talk' (1 van 1) kan anna deze vorm niet kiezen: die vorm kent deze fase niet;"
                + " wel alone en aloud. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven,"
                + " de leiding overdragen, een vorm kiezen, zich klaar melden, verdergaan, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot choose this form: the phase has no such form; it"
                + " has alone and aloud. Possible now: let someone in, leave, give someone a role,"
                + " hand over the lead, choose a form, say 'I am done', go on, extend the phase,"
                + " move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.ROLES_UNFILLED,
            meeting(table().phase(phase("talk"))).with("anna", FACILITATOR).with("bert"),
            begins("anna"),
            "anna kan niet beginnen: er zijn te weinig mensen in de rol van case-owner. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " afbreken.",
            "anna cannot begin: too few people are there as case-owner. Possible now: let someone"
                + " in, leave, give someone a role, hand over the lead, break off."),
        new Example(
            Code.GROUP_SIZE,
            meeting(onePhase().group(GroupSize.between(4, 8)))
                .with("anna", FACILITATOR)
                .with("bert"),
            begins("anna"),
            "anna kan niet beginnen: er zijn ten minste 4 mensen nodig en zo zijn het er 2. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " afbreken.",
            "anna cannot begin: it takes at least 4 people and this makes 2. Possible now: let"
                + " someone in, leave, give someone a role, hand over the lead, break off."),
        new Example(
            Code.NOT_A_CYCLE,
            underWay(onePhase(), "bert"),
            repeats("anna"),
            "In fase 'talk' (1 van 1) kan anna niet nog een ronde doen: deze fase staat niet in een"
                + " ronde die nog eens kan. Wel mogelijk: iemand laten meedoen, weggaan, een rol"
                + " geven, de leiding overdragen, zich klaar melden, verdergaan, de fase verlengen,"
                + " het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go round again: this phase is not in a cycle that"
                + " may go round again. Possible now: let someone in, leave, give someone a role,"
                + " hand over the lead, say 'I am done', go on, extend the phase, move the end,"
                + " pause, adjourn, finish, break off."),
        new Example(
            Code.TIME_WENT_BACK,
            underWay(onePhase(), "bert").minutesLater(-1),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: het laatste wat er"
                + " gebeurde was later, om 2026-03-02T09:00:00Z. Wel mogelijk: weggaan, 'question'"
                + " bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': the last thing that"
                + " happened was later, at 2026-03-02T09:00:00Z. Possible now: leave, contribute"
                + " 'question', say 'I am done'."),
        new Example(
            Code.LIMIT_REACHED,
            meeting(onePhase(), Limits.defaults().withContributions(1))
                .with("anna", FACILITATOR)
                .with("bert")
                .begun()
                .given(says("bert", Kind.QUESTION)),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: een bijeenkomst telt ten"
                + " hoogste 1 bijdrage. Wel mogelijk: een bijdrage intrekken, weggaan, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': a meeting holds at most 1"
                + " contribution. Possible now: withdraw a contribution, leave, say 'I am done'."),
        new Example(
            Code.NOT_YOURS,
            underWay(onePhase(), "bert", "carla").given(says("bert", Kind.QUESTION)),
            withdraws("carla", "c1"),
            "In fase 'talk' (1 van 1) kan carla deze bijdrage niet intrekken: die bijdrage is van"
                + " een ander. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) carla cannot withdraw this contribution: that contribution is"
                + " someone else's. Possible now: leave, contribute 'question', say 'I am done'."));
  }

  @Test
  void every_code_has_an_example() {
    Set<Code> shown = examples().map(Example::code).collect(Collectors.toSet());

    assertThat(shown).isEqualTo(EnumSet.allOf(Code.class));
  }

  @Test
  void each_record_of_the_family_has_a_code_of_its_own() {
    Map<Code, Class<?>> records = new EnumMap<>(Code.class);
    examples().forEach(example -> records.put(example.code(), example.refusal().getClass()));

    assertThat(records.values()).containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void says_what_was_tried_by_whom_where_and_why_not(Example example) {
    Refusal refusal = example.refusal();

    assertThat(refusal.code()).isEqualTo(example.code());
    assertThat(refusal.message("en")).isEqualTo(example.english());
    assertThat(refusal.message("nl")).isEqualTo(example.dutch());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void is_carried_by_the_exception_that_handling_throws(Example example) {
    Session session = example.meeting().session();

    CommandRefusedException thrown =
        catchThrowableOfType(
            CommandRefusedException.class,
            () -> session.handle(example.command(), example.meeting().now()));

    assertThat(thrown.refusal()).isEqualTo(example.refusal());
    assertThat(thrown).hasMessage(example.code().id() + ": " + example.english());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void changes_nothing(Example example) {
    Session session = example.meeting().session();
    List<Event> before = List.copyOf(session.events());

    example.refusal();

    assertThat(session.events()).isEqualTo(before);
  }

  @ParameterizedTest
  @EnumSource(Code.class)
  void codes_are_the_ones_that_others_rely_on(Code code) {
    assertThat(CODES).contains(code.id());
  }

  private static final List<String> CODES =
      List.of(
          "unknown-participant",
          "already-joined",
          "wrong-status",
          "unknown-role",
          "role-taken",
          "not-your-role",
          "not-allowed-in-phase",
          "not-open-yet",
          "quota-reached",
          "unknown-contribution",
          "wrong-target",
          "label-required",
          "unknown-label",
          "unknown-basis",
          "obligations-unmet",
          "choice-unmade",
          "not-optional",
          "unknown-phase",
          "unknown-form",
          "roles-unfilled",
          "group-size",
          "not-a-cycle",
          "time-went-back",
          "limit-reached",
          "not-yours");

  /** Where one code has more than one thing to say. */
  static Stream<Example> wordings() {
    return Stream.of(
        new Example(
            Code.NOT_YOUR_ROLE,
            underWay(onePhase(), "bert", "carla"),
            records("bert", "carla", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: dat is aan ieder zelf, of"
                + " aan wie de leiding heeft. Wel mogelijk: weggaan, 'question' bijdragen, zich"
                + " klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': that is up to each"
                + " participant in person, or to whoever leads. Possible now: leave, contribute"
                + " 'question', say 'I am done'."),
        new Example(
            Code.NOT_YOUR_ROLE,
            underWay(onePhase(), "bert", "carla"),
            letsIn("bert", "dirk"),
            "In fase 'talk' (1 van 1) kan bert niemand laten meedoen: dat is aan ieder zelf, of aan"
                + " wie de leiding heeft. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot let anyone in: that is up to each participant in"
                + " person, or to whoever leads. Possible now: leave, contribute 'question', say 'I"
                + " am done'."),
        new Example(
            Code.NOT_YOUR_ROLE,
            underWay(onePhase(), "bert", "carla"),
            notesThatLeft("bert", "carla"),
            "In fase 'talk' (1 van 1) kan bert geen vertrek melden: dat is aan ieder zelf, of aan"
                + " wie de leiding heeft. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot note that someone left: that is up to each"
                + " participant in person, or to whoever leads. Possible now: leave, contribute"
                + " 'question', say 'I am done'."),
        new Example(
            Code.NOT_YOUR_ROLE,
            underWay(
                    circle()
                        .phase(
                            phase("talk").with(Activity.says(Kind.SUMMARY).by(FACILITATOR, MEMBER)))
                        .addRoles(Grammar.role("observer").build()),
                    "bert")
                .given(letsIn("anna", "olga", "observer")),
            says("olga", Kind.SUMMARY),
            "In fase 'talk' (1 van 1) kan olga geen 'summary' bijdragen: dat is aan wie"
                + " 'facilitator' of 'member' is. Wel mogelijk: weggaan, zich klaar melden.",
            "In phase 'talk' (1 of 1) olga cannot contribute 'summary': that is up to whoever is"
                + " 'facilitator' or 'member'. Possible now: leave, say 'I am done'."),
        new Example(
            Code.UNKNOWN_PARTICIPANT,
            underWay(onePhase(), "bert"),
            notesThatLeft("anna", "zoe"),
            "In fase 'talk' (1 van 1) kan anna geen vertrek melden: 'zoe' is niet in de kamer. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan, de fase verlengen, het einde verplaatsen,"
                + " pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot note that someone left: 'zoe' is not in the room."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, extend the phase, move the end, pause, adjourn, finish,"
                + " break off."),
        new Example(
            Code.UNKNOWN_PARTICIPANT,
            underWay(onePhase(), "bert"),
            gives("anna", "zoe", MEMBER),
            "In fase 'talk' (1 van 1) kan anna deze rol niet geven: 'zoe' is niet in de kamer. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan, de fase verlengen, het einde verplaatsen,"
                + " pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot give this role: 'zoe' is not in the room."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, extend the phase, move the end, pause, adjourn, finish,"
                + " break off."),
        new Example(
            Code.UNKNOWN_PARTICIPANT,
            underWay(onePhase(), "bert"),
            leaves("Jan van der Berg"),
            "In fase 'talk' (1 van 1) kan (…) niet weggaan: (…) is niet in de kamer.",
            "In phase 'talk' (1 of 1) (…) cannot leave: (…) is not in the room."),
        new Example(
            Code.ALREADY_JOINED,
            underWay(
                circle().phase(phase("talk").form(Form.of("twos", Grouping.PAIRS))),
                "bert",
                "carla"),
            divides("anna", List.of("bert", "carla"), List.of("bert")),
            "In fase 'talk' (1 van 1) kan anna de groep niet verdelen: 'bert' kan maar in één"
                + " groepje zitten. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, de groep verdelen, zich klaar melden, verdergaan, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot divide the group: 'bert' can sit in one group"
                + " only. Possible now: let someone in, leave, give someone a role, hand over the"
                + " lead, divide the group, say 'I am done', go on, extend the phase, move the end,"
                + " pause, adjourn, finish, break off."),
        new Example(
            Code.WRONG_STATUS,
            underWay(onePhase(), "bert"),
            begins("anna"),
            "In fase 'talk' (1 van 1) kan anna niet beginnen: de bijeenkomst is aan de gang. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan, de fase verlengen, het einde verplaatsen,"
                + " pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot begin: the meeting is under way. Possible now:"
                + " let someone in, leave, give someone a role, hand over the lead, say 'I am"
                + " done', go on, extend the phase, move the end, pause, adjourn, finish, break"
                + " off."),
        new Example(
            Code.WRONG_STATUS,
            underWay(onePhase(), "bert").given(pauses("anna")),
            pauses("anna"),
            "In fase 'talk' (1 van 1) kan anna de bijeenkomst niet pauzeren: de bijeenkomst is"
                + " gepauzeerd. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, het einde verplaatsen, hervatten, verdagen, afsluiten,"
                + " afbreken.",
            "In phase 'talk' (1 of 1) anna cannot pause the meeting: the meeting is paused."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " move the end, resume, adjourn, finish, break off."),
        new Example(
            Code.WRONG_STATUS,
            underWay(onePhase(), "bert").given(adjourns("anna")),
            resumes("anna"),
            "In fase 'talk' (1 van 1) kan anna de bijeenkomst niet hervatten: de bijeenkomst is"
                + " verdaagd. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, het einde verplaatsen, opnieuw bijeenkomen, afsluiten,"
                + " afbreken.",
            "In phase 'talk' (1 of 1) anna cannot resume the meeting: the meeting is adjourned."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " move the end, reconvene, finish, break off."),
        new Example(
            Code.WRONG_STATUS,
            underWay(onePhase(), "bert").given(finishes("anna")),
            extendsBy("anna", 5),
            "anna kan de fase niet verlengen: de bijeenkomst is afgelopen.",
            "anna cannot extend the phase: the meeting is over."),
        new Example(
            Code.WRONG_STATUS,
            underWay(onePhase(), "bert").given(Acts.abandons("anna")),
            Acts.reconvenes("anna"),
            "anna kan de groep niet opnieuw bijeenroepen: de bijeenkomst is afgebroken.",
            "anna cannot reconvene the meeting: the meeting was broken off."),
        new Example(
            Code.TIME_WENT_BACK,
            underWay(onePhase(), "bert"),
            replans("anna", Meeting.NINE.minusSeconds(60)),
            "In fase 'talk' (1 van 1) kan anna het einde niet verplaatsen: het nieuwe einde mag"
                + " niet voor 2026-03-02T09:00:00Z liggen. Wel mogelijk: iemand laten meedoen,"
                + " weggaan, een rol geven, de leiding overdragen, zich klaar melden, verdergaan,"
                + " de fase verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten,"
                + " afbreken.",
            "In phase 'talk' (1 of 1) anna cannot move the end: the new end must not lie before"
                + " 2026-03-02T09:00:00Z. Possible now: let someone in, leave, give someone a role,"
                + " hand over the lead, say 'I am done', go on, extend the phase, move the end,"
                + " pause, adjourn, finish, break off."),
        new Example(
            Code.NOT_OPEN_YET,
            underWay(circle().phase(phase("talk").with(question().inRounds())), "bert", "carla")
                .given(says("bert", Kind.QUESTION)),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: in deze ronde zijn eerst"
                + " de anderen aan de beurt. Wel mogelijk: een bijdrage intrekken, weggaan, zich"
                + " klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': in this round the others"
                + " come first. Possible now: withdraw a contribution, leave, say 'I am done'."),
        new Example(
            Code.NOT_OPEN_YET,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .form(
                                Form.of("twos", Grouping.PAIRS)
                                    .with(question().times(Times.exactly(2).perGroup())))),
                "bert",
                "carla"),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: wie hier bijdraagt heeft"
                + " eerst een plaats in een groepje nodig. Wel mogelijk: weggaan, zich klaar"
                + " melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': whoever contributes"
                + " here needs a place in a group first. Possible now: leave, say 'I am done'."),
        new Example(
            Code.NOT_OPEN_YET,
            underWay(onePhase().phase(phase("listen")), "bert"),
            goesBack("anna", "listen"),
            "In fase 'talk' (1 van 2) kan anna niet teruggaan naar die fase: dat kan alleen met een"
                + " eerdere fase die al open was. Wel mogelijk: iemand laten meedoen, weggaan, een"
                + " rol geven, de leiding overdragen, zich klaar melden, verdergaan, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 2) anna cannot go back to that phase: that is possible only with"
                + " an earlier phase that was open before. Possible now: let someone in, leave,"
                + " give someone a role, hand over the lead, say 'I am done', go on, extend the"
                + " phase, move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.NOT_OPEN_YET,
            underWay(
                circle()
                    .cycle(
                        cycle("rounds", new Repeat.Rounds(1, 3), phase("talk"), phase("listen"))),
                "bert"),
            repeats("anna"),
            "In fase 'talk' (1 van 2) kan anna niet nog een ronde doen: dat kan pas aan het eind"
                + " van de ronde. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 2) anna cannot go round again: that is possible only at the end"
                + " of the round. Possible now: let someone in, leave, give someone a role, hand"
                + " over the lead, say 'I am done', go on, extend the phase, move the end, pause,"
                + " adjourn, finish, break off."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(
                    circle().phase(phase("talk").with(question().times(Times.atMost(2).perRoom()))),
                    "bert")
                .given(says("bert", Kind.QUESTION), says("bert", Kind.QUESTION)),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: dat mag ten hoogste 2"
                + " keer door de groep als geheel. Wel mogelijk: een bijdrage intrekken, weggaan,"
                + " zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': that may be done at most 2"
                + " times by the group as a whole. Possible now: withdraw a contribution, leave,"
                + " say 'I am done'."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(
                    circle()
                        .phase(
                            phase("talk")
                                .form(
                                    Form.of("twos", Grouping.PAIRS)
                                        .with(question().times(Times.exactly(1).perGroup())))),
                    "bert",
                    "carla")
                .given(divides("anna", List.of("bert", "carla")), says("bert", Kind.QUESTION)),
            says("carla", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan carla geen 'question' bijdragen: dat mag ten hoogste één"
                + " keer per groepje. Wel mogelijk: weggaan, zich klaar melden.",
            "In phase 'talk' (1 of 1) carla cannot contribute 'question': that may be done at most"
                + " once per group. Possible now: leave, say 'I am done'."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(
                    circle()
                        .phase(
                            phase("talk")
                                .with(question())
                                .with(
                                    Activity.says(Kind.ANSWER)
                                        .by(MEMBER)
                                        .about(Kind.QUESTION)
                                        .times(Times.atMost(1).perTarget()))),
                    "bert")
                .given(says("bert", Kind.QUESTION), says("bert", Kind.ANSWER, "c1")),
            says("bert", Kind.ANSWER, "c1"),
            "In fase 'talk' (1 van 1) kan bert geen 'answer' bijdragen: dat mag ten hoogste één"
                + " keer per bijdrage waarover het gaat. Wel mogelijk: een bijdrage intrekken,"
                + " weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'answer': that may be done at most"
                + " once per contribution that it is about. Possible now: withdraw a contribution,"
                + " leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(onePhase(), "bert").given(isReady("bert")),
            isReady("bert"),
            "In fase 'talk' (1 van 1) kan bert zich niet klaar melden: dat is al gebeurd. Wel"
                + " mogelijk: weggaan, 'question' bijdragen.",
            "In phase 'talk' (1 of 1) bert cannot say 'I am done': that was done already. Possible"
                + " now: leave, contribute 'question'."),
        new Example(
            Code.QUOTA_REACHED,
            underWay(
                    circle().cycle(cycle("rounds", new Repeat.Rounds(1, 2), phase("talk"))), "bert")
                .given(repeats("anna")),
            repeats("anna"),
            "In fase 'talk' (1 van 1) kan anna niet nog een ronde doen: er zijn ten hoogste 2"
                + " rondes. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding"
                + " overdragen, zich klaar melden, verdergaan, teruggaan naar een eerdere fase, de"
                + " fase verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten,"
                + " afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go round again: there are at most 2 rounds."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, go back to an earlier phase, extend the phase, move the"
                + " end, pause, adjourn, finish, break off."),
        new Example(
            Code.UNKNOWN_CONTRIBUTION,
            underWay(onePhase(), "bert").given(says("bert", Kind.QUESTION)),
            withdraws("bert", "c9"),
            "In fase 'talk' (1 van 1) kan bert deze bijdrage niet intrekken: die bijdrage is er"
                + " niet; wel c1. Wel mogelijk: een bijdrage intrekken, weggaan, 'question'"
                + " bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot withdraw this contribution: there is no such"
                + " contribution; there is c1. Possible now: withdraw a contribution, leave,"
                + " contribute 'question', say 'I am done'."),
        new Example(
            Code.UNKNOWN_CONTRIBUTION,
            underWay(onePhase(), "bert")
                .given(says("bert", Kind.QUESTION), says("bert", Kind.QUESTION)),
            withdraws("bert", "c9"),
            "In fase 'talk' (1 van 1) kan bert deze bijdrage niet intrekken: die bijdrage is er"
                + " niet; wel c1 tot en met c2. Wel mogelijk: een bijdrage intrekken, weggaan,"
                + " 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot withdraw this contribution: there is no such"
                + " contribution; there is c1 to c2. Possible now: withdraw a contribution, leave,"
                + " contribute 'question', say 'I am done'."),
        new Example(
            Code.WRONG_TARGET,
            underWay(onePhase(), "bert").given(says("bert", Kind.QUESTION)),
            says("bert", Kind.QUESTION, "c1"),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: dit verwijst niet naar"
                + " een andere bijdrage. Wel mogelijk: een bijdrage intrekken, weggaan, 'question'"
                + " bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': this does not refer to"
                + " another contribution. Possible now: withdraw a contribution, leave, contribute"
                + " 'question', say 'I am done'."),
        new Example(
            Code.WRONG_TARGET,
            underWay(onePhase(), "bert")
                .given(says("bert", Kind.QUESTION), withdraws("bert", "c1")),
            withdraws("bert", "c1"),
            "In fase 'talk' (1 van 1) kan bert deze bijdrage niet intrekken: die is al ingetrokken."
                + " Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot withdraw this contribution: it was withdrawn"
                + " already. Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.WRONG_TARGET,
            underWay(
                    circle()
                        .phase(
                            phase("pick")
                                .with(question())
                                .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                    "bert")
                .given(says("bert", Kind.QUESTION)),
            chooses("anna", "c1"),
            "In fase 'pick' (1 van 1) kan anna deze keuze niet maken: kies een 'case' die nu in"
                + " aanmerking komt. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan met een reden, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'pick' (1 of 1) anna cannot make this choice: choose one 'case' that"
                + " qualifies now. Possible now: let someone in, leave, give someone a role, hand"
                + " over the lead, say 'I am done', go on with a reason, extend the phase, move the"
                + " end, pause, adjourn, finish, break off."),
        new Example(
            Code.WRONG_TARGET,
            underWay(
                    circle()
                        .phase(
                            phase("talk")
                                .with(question())
                                .with(
                                    Activity.says(Kind.ANSWER)
                                        .by(MEMBER)
                                        .about(About.kind(Kind.QUESTION).rated("warm")))),
                    "bert")
                .given(says("bert", Kind.QUESTION)),
            says("bert", Kind.ANSWER, "c1"),
            "In fase 'talk' (1 van 1) kan bert geen 'answer' bijdragen: zeg over welke 'question'"
                + " met het label 'warm' het gaat, van die er nog zijn. Wel mogelijk: een bijdrage"
                + " intrekken, weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'answer': say which 'question' with"
                + " the label 'warm' it is about, of those that are still there. Possible now:"
                + " withdraw a contribution, leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.UNKNOWN_LABEL,
            underWay(onePhase(), "bert"),
            says("bert", Kind.QUESTION).withLabel("hot"),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: hier hoort geen label"
                + " bij. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': no label belongs to this."
                + " Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.UNKNOWN_BASIS,
            underWay(
                    circle()
                        .phase(
                            phase("pick")
                                .with(Activity.says(Kind.CASE).by(MEMBER))
                                .chooses(Choice.of(Kind.CASE).by(FACILITATOR))),
                    "bert")
                .given(says("bert", Kind.CASE)),
            chooses("anna", "c1", Choice.VOTE),
            "In fase 'pick' (1 van 1) kan anna deze keuze niet maken: bij deze keuze hoort geen"
                + " grond. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding"
                + " overdragen, kiezen, zich klaar melden, verdergaan met een reden, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'pick' (1 of 1) anna cannot make this choice: no basis belongs to this"
                + " choice. Possible now: let someone in, leave, give someone a role, hand over the"
                + " lead, choose, say 'I am done', go on with a reason, extend the phase, move the"
                + " end, pause, adjourn, finish, break off."),
        new Example(
            Code.NOT_ALLOWED_IN_PHASE,
            underWay(onePhase(), "bert"),
            chooses("anna", "c1"),
            "In fase 'talk' (1 van 1) kan anna deze keuze niet maken: in deze fase valt niets te"
                + " kiezen. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding"
                + " overdragen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot make this choice: this phase asks for no choice."
                + " Possible now: let someone in, leave, give someone a role, hand over the lead,"
                + " say 'I am done', go on, extend the phase, move the end, pause, adjourn, finish,"
                + " break off."),
        new Example(
            Code.NOT_ALLOWED_IN_PHASE,
            underWay(onePhase(), "bert"),
            divides("anna", List.of("bert")),
            "In fase 'talk' (1 van 1) kan anna de groep niet verdelen: in deze vorm wordt de groep"
                + " niet verdeeld. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven, de"
                + " leiding overdragen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot divide the group: in this form the group is not"
                + " divided. Possible now: let someone in, leave, give someone a role, hand over"
                + " the lead, say 'I am done', go on, extend the phase, move the end, pause,"
                + " adjourn, finish, break off."),
        new Example(
            Code.NOT_ALLOWED_IN_PHASE,
            underWay(onePhase(), "bert"),
            reveals("anna", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan anna 'question' niet tonen: daarvan is niets verborgen"
                + " dat nu al getoond mag worden. Wel mogelijk: iemand laten meedoen, weggaan, een"
                + " rol geven, de leiding overdragen, zich klaar melden, verdergaan, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot show 'question': nothing of that kind is hidden"
                + " that may be shown now. Possible now: let someone in, leave, give someone a"
                + " role, hand over the lead, say 'I am done', go on, extend the phase, move the"
                + " end, pause, adjourn, finish, break off."),
        new Example(
            Code.OBLIGATIONS_UNMET,
            underWay(
                circle()
                    .phase(
                        phase("talk")
                            .with(question().times(Times.exactly(1)))
                            .with(
                                Activity.says(Kind.SUMMARY)
                                    .by(FACILITATOR)
                                    .times(Times.atLeast(1).perRoom()))),
                "bert",
                "carla"),
            advances("anna"),
            "In fase 'talk' (1 van 1) kan anna niet verdergaan: nog te doen: 2 × 'question' door"
                + " bert en carla; 1 × 'summary'. Wel mogelijk: iemand laten meedoen, weggaan, een"
                + " rol geven, de leiding overdragen, 'summary' bijdragen, zich klaar melden,"
                + " verdergaan met een reden, de fase verlengen, het einde verplaatsen, pauzeren,"
                + " verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go on: still to do: 2 × 'question' by bert and"
                + " carla; 1 × 'summary'. Possible now: let someone in, leave, give someone a role,"
                + " hand over the lead, contribute 'summary', say 'I am done', go on with a reason,"
                + " extend the phase, move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.OBLIGATIONS_UNMET,
            underWay(
                circle().cycle(cycle("rounds", new Repeat.Until(MEMBER), phase("talk"))),
                "bert",
                "carla"),
            advances("anna"),
            "In fase 'talk' (1 van 1) kan anna niet verdergaan: nog te doen: een woord van bert of"
                + " carla dat het genoeg is. Wel mogelijk: iemand laten meedoen, weggaan, een rol"
                + " geven, de leiding overdragen, zich klaar melden, verdergaan met een reden, nog"
                + " een ronde doen, de fase verlengen, het einde verplaatsen, pauzeren, verdagen,"
                + " afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go on: still to do: a word from bert or carla"
                + " that it is enough. Possible now: let someone in, leave, give someone a role,"
                + " hand over the lead, say 'I am done', go on with a reason, go round again,"
                + " extend the phase, move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.OBLIGATIONS_UNMET,
            underWay(
                circle().cycle(cycle("rounds", new Repeat.Rounds(3, null), phase("talk"))), "bert"),
            advances("anna"),
            "In fase 'talk' (1 van 1) kan anna niet verdergaan: nog te doen: 2 rondes. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " zich klaar melden, verdergaan met een reden, nog een ronde doen, de fase"
                + " verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go on: still to do: 2 rounds. Possible now: let"
                + " someone in, leave, give someone a role, hand over the lead, say 'I am done', go"
                + " on with a reason, go round again, extend the phase, move the end, pause,"
                + " adjourn, finish, break off."),
        new Example(
            Code.OBLIGATIONS_UNMET,
            underWay(
                circle().cycle(cycle("rounds", new Repeat.Rounds(2, null), phase("talk"))), "bert"),
            advances("anna"),
            "In fase 'talk' (1 van 1) kan anna niet verdergaan: nog te doen: 1 ronde. Wel mogelijk:"
                + " iemand laten meedoen, weggaan, een rol geven, de leiding overdragen, zich klaar"
                + " melden, verdergaan met een reden, nog een ronde doen, de fase verlengen, het"
                + " einde verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot go on: still to do: 1 round. Possible now: let"
                + " someone in, leave, give someone a role, hand over the lead, say 'I am done', go"
                + " on with a reason, go round again, extend the phase, move the end, pause,"
                + " adjourn, finish, break off."),
        new Example(
            Code.NOT_OPTIONAL,
            underWay(onePhase().skippable(true), "bert"),
            skips("anna"),
            "In fase 'talk' (1 van 1) kan anna de fase niet overslaan: deze fase mag alleen met een"
                + " reden worden overgeslagen. Wel mogelijk: iemand laten meedoen, weggaan, een rol"
                + " geven, de leiding overdragen, zich klaar melden, verdergaan, de fase overslaan"
                + " met een reden, de fase verlengen, het einde verplaatsen, pauzeren, verdagen,"
                + " afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot skip the phase: this phase may only be skipped"
                + " with a reason. Possible now: let someone in, leave, give someone a role, hand"
                + " over the lead, say 'I am done', go on, skip the phase with a reason, extend the"
                + " phase, move the end, pause, adjourn, finish, break off."),
        new Example(
            Code.ROLES_UNFILLED,
            meeting(table().phase(phase("talk")))
                .with("anna", FACILITATOR)
                .with("bert", CASE_OWNER)
                .begun()
                .given(leaves("bert")),
            resumes("anna"),
            "In fase 'talk' (1 van 1) kan anna de bijeenkomst niet hervatten: er zijn te weinig"
                + " mensen in de rol van case-owner. Wel mogelijk: iemand laten meedoen, weggaan,"
                + " een rol geven, het einde verplaatsen, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot resume the meeting: too few people are there as"
                + " case-owner. Possible now: let someone in, leave, give someone a role, move the"
                + " end, adjourn, finish, break off."),
        new Example(
            Code.GROUP_SIZE,
            meeting(onePhase().group(GroupSize.between(2, 2)))
                .with("anna", FACILITATOR)
                .with("bert")
                .with("carla"),
            begins("anna"),
            "anna kan niet beginnen: er is plaats voor ten hoogste 2 en zo zijn het er 3. Wel"
                + " mogelijk: iemand laten meedoen, weggaan, een rol geven, de leiding overdragen,"
                + " afbreken.",
            "anna cannot begin: there is room for at most 2 and this makes 3. Possible now: let"
                + " someone in, leave, give someone a role, hand over the lead, break off."),
        new Example(
            Code.GROUP_SIZE,
            meeting(onePhase().group(new GroupSize(null, 2)))
                .with("anna", FACILITATOR)
                .with("bert")
                .begun(),
            joins("carla"),
            "In fase 'talk' (1 van 1) kan carla niet meedoen: er is plaats voor ten hoogste 2 en zo"
                + " zijn het er 3.",
            "In phase 'talk' (1 of 1) carla cannot join: there is room for at most 2 and this makes"
                + " 3."),
        new Example(
            Code.GROUP_SIZE,
            underWay(
                circle().phase(phase("talk").form(Form.of("twos", Grouping.PAIRS))),
                "bert",
                "carla",
                "dirk"),
            divides("anna", List.of("anna", "bert", "carla", "dirk")),
            "In fase 'talk' (1 van 1) kan anna de groep niet verdelen: verdeel in tweetallen; bij"
                + " een oneven aantal is er één drietal of zit er één alleen. Wel mogelijk: iemand"
                + " laten meedoen, weggaan, een rol geven, de leiding overdragen, de groep"
                + " verdelen, zich klaar melden, verdergaan, de fase verlengen, het einde"
                + " verplaatsen, pauzeren, verdagen, afsluiten, afbreken.",
            "In phase 'talk' (1 of 1) anna cannot divide the group: divide into pairs; with an odd"
                + " number there is one trio, or one sits alone. Possible now: let someone in,"
                + " leave, give someone a role, hand over the lead, divide the group, say 'I am"
                + " done', go on, extend the phase, move the end, pause, adjourn, finish, break"
                + " off."),
        new Example(
            Code.GROUP_SIZE,
            underWay(
                circle().phase(phase("talk").form(Form.of("some", Grouping.SUBGROUPS))),
                "bert",
                "carla",
                "dirk"),
            divides("anna", List.of()),
            "In fase 'talk' (1 van 1) kan anna de groep niet verdelen: in elk groepje zit ten"
                + " minste één persoon. Wel mogelijk: iemand laten meedoen, weggaan, een rol geven,"
                + " de leiding overdragen, de groep verdelen, zich klaar melden, verdergaan, de"
                + " fase verlengen, het einde verplaatsen, pauzeren, verdagen, afsluiten,"
                + " afbreken.",
            "In phase 'talk' (1 of 1) anna cannot divide the group: each group has at least one"
                + " person. Possible now: let someone in, leave, give someone a role, hand over the"
                + " lead, divide the group, say 'I am done', go on, extend the phase, move the end,"
                + " pause, adjourn, finish, break off."),
        new Example(
            Code.LIMIT_REACHED,
            meeting(onePhase(), new Limits(2, 9, 99, 9, 9)).with("anna", FACILITATOR).with("bert"),
            joins("carla"),
            "carla kan niet meedoen: er is plaats voor ten hoogste 2 mensen.",
            "carla cannot join: there is room for at most 2 people."),
        new Example(
            Code.LIMIT_REACHED,
            meeting(onePhase(), new Limits(9, 9, 19, 9, 9))
                .with("anna", FACILITATOR)
                .with("bert")
                .begun(),
            says("bert", Kind.QUESTION),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: een bijeenkomst telt ten"
                + " hoogste 19 gebeurtenissen. Wel mogelijk: weggaan, 'question' bijdragen, zich"
                + " klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': a meeting holds at most 19"
                + " events. Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.LIMIT_REACHED,
            meeting(onePhase(), new Limits(9, 9, 99, 9, 9))
                .with("anna", FACILITATOR)
                .with("bert")
                .begun(),
            says("bert", Kind.QUESTION).withText("much too long"),
            "In fase 'talk' (1 van 1) kan bert geen 'question' bijdragen: een tekst is ten hoogste"
                + " 9 tekens lang. Wel mogelijk: weggaan, 'question' bijdragen, zich klaar melden.",
            "In phase 'talk' (1 of 1) bert cannot contribute 'question': a text is at most 9"
                + " characters long. Possible now: leave, contribute 'question', say 'I am done'."),
        new Example(
            Code.LIMIT_REACHED,
            meeting(onePhase(), new Limits(9, 9, 99, 9, 4)),
            joins("carla"),
            "carla kan niet meedoen: een id is ten hoogste 4 tekens lang.",
            "carla cannot join: an id is at most 4 characters long."));
  }

  @ParameterizedTest
  @MethodSource("wordings")
  void finds_the_right_words_for_each_case(Example example) {
    Refusal refusal = example.refusal();

    assertThat(refusal.code()).isEqualTo(example.code());
    assertThat(refusal.message("en")).isEqualTo(example.english());
    assertThat(refusal.message("nl")).isEqualTo(example.dutch());
  }

  @Nested
  class The_message {
    private final Refusal refusal =
        underWay(onePhase(), "bert").when(says("bert", Kind.ADVICE)).refusal();

    @Test
    void is_dutch_for_dutch_and_its_regions() {
      assertThat(refusal.message("nl-BE")).isEqualTo(refusal.message("nl"));
    }

    @Test
    void is_english_for_any_other_language() {
      assertThat(refusal.message("de")).isEqualTo(refusal.message("en"));
      assertThat(refusal.message("nld")).isEqualTo(refusal.message("en"));
    }

    @Test
    void is_one_line() {
      assertThat(refusal.message("en")).doesNotContain("\n").endsWith(".");
    }

    @Test
    void never_quotes_what_someone_typed_in_the_place_of_an_id() {
      Refusal about =
          underWay(onePhase(), "bert").when(says("bert", "My boss drinks, help!")).refusal();

      assertThat(about.message("en")).doesNotContain("boss");
      assertThat(about.message("nl")).doesNotContain("boss");
    }

    @Test
    void never_quotes_what_someone_said() {
      Refusal unheard =
          underWay(onePhase(), "bert")
              .when(says("bert", Kind.ADVICE).withText("resign at once"))
              .refusal();

      assertThat(unheard.message("en") + unheard.message("nl") + unheard).doesNotContain("resign");
    }

    @Test
    void offers_each_possibility_once_and_leaves_out_what_may_be_recorded_for_others() {
      Refusal refused =
          underWay(onePhase(), "bert", "carla").when(says("anna", Kind.ADVICE)).refusal();

      assertThat(refused.message("en")).doesNotContain("contribute 'question'");
    }
  }

  private static Activity.Builder question() {
    return Activity.says(Kind.QUESTION).by(MEMBER);
  }

  private static Method.Builder onePhase() {
    return circle().phase(phase("talk").with(question()));
  }

  private static Label label(String id) {
    return new Label(id, LocalizedText.plain(id));
  }
}
