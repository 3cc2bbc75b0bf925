package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.intervisie.json.Damage.Blow;
import org.intervisie.method.Method;
import tools.jackson.databind.JsonNode;

/**
 * A schema and a reader take the same documents, but for what a schema cannot say: that is all in
 * {@link Difference}, and in the page of the module.
 */
class SchemaAgreementProperties {
  private static final Method KNOWN = WholeGrammar.method();

  /** Small, so that many values can be tried in many places. */
  private static final String SMALL =
      """
      {"format": "intervisie/method/1", "id": "small", "title": "Small", "goodFor": ["grief"],
       "group": {"min": 2}, "duration": {"max": "PT1H"}, "meetings": {"count": 2, "length": "PT1H"},
       "roles": [{"id": "member", "title": "Member", "min": 1, "steers": true},
                 {"id": "observer", "title": "Observer"}],
       "flow": [
         {"phase": "p", "title": "P", "time": {"planned": "PT5M", "per": "member"}, "silent": false,
          "forms": [{"form": "f", "presence": {"observer": "outside"},
                     "activities": [{"roles": ["member"], "kind": "vote", "audience": "everyone",
                                     "times": {"min": 1}, "about": {"kind": "case"},
                                     "after": "case"}]}],
          "chooses": {"kind": "vote", "by": "member"}},
         {"cycle": "c",
          "steps": [{"phase": "q", "title": "Q",
                     "activities": [{"roles": ["member"], "kind": "case"}]}],
          "repeat": {"each": "member", "as": "observer"}},
         {"cycle": "d", "steps": [{"phase": "r", "title": "R"}], "repeat": {"min": 1, "max": 2}},
         {"cycle": "e", "steps": [{"phase": "s", "title": "S"}], "repeat": {"until": "member"}}]}
      """;

  private static final DocumentFamily<?> COMMANDS =
      new DocumentFamily<>(
          DocumentSchema.COMMAND,
          trees(Golden.lines("commands.jsonl").stream()),
          IntervisieJson::readCommand,
          IntervisieJson::writeCommand);
  private static final DocumentFamily<?> EVENTS =
      new DocumentFamily<>(
          DocumentSchema.EVENT,
          trees(Golden.lines("events.jsonl").stream()),
          IntervisieJson::readEvent,
          IntervisieJson::writeEvent);
  private static final DocumentFamily<?> METHODS =
      new DocumentFamily<>(
          DocumentSchema.METHOD,
          trees(Stream.of(SMALL, ReadmeMethodTest.json(), IntervisieJson.writeMethod(KNOWN))),
          IntervisieJson::readMethod,
          IntervisieJson::writeMethod);
  private static final DocumentFamily<?> AGENDAS =
      new DocumentFamily<>(
          DocumentSchema.AGENDA,
          trees(
              Stream.of(
                  IntervisieJson.writeAgenda(AgendaSamples.inOneSitting()),
                  IntervisieJson.writeAgenda(AgendaSamples.inTwoSittings()),
                  IntervisieJson.writePlan(AgendaSamples.tooShort()))),
          IntervisieJson::readAgenda,
          IntervisieJson::writeAgenda);
  private static final DocumentFamily<?> VIEWS =
      new DocumentFamily<>(
          DocumentSchema.VIEW,
          trees(Stream.of(IntervisieJson.writeView(DocumentsTest.view()))),
          IntervisieJson::readView,
          IntervisieJson::writeView);
  private static final DocumentFamily<?> SESSIONS =
      new DocumentFamily<>(
          DocumentSchema.SESSION,
          trees(
              Stream.of(
                  IntervisieJson.writeSession(
                      new SessionDocument(IntervisieJson.readMethod(SMALL), Samples.events())),
                  "{\"format\":\"intervisie/session/1\",\"method\":\"known\",\"events\":[]}")),
          json -> IntervisieJson.readSessionLeniently(json, id -> Optional.of(KNOWN)),
          IntervisieJson::writeSession);

  // Red when the schema does not ask for 'to' in hand-over.
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_a_command_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    COMMANDS.agreeOn(which, blows);
  }

  // Red when the schema asks for 'author' in contributed, or takes 30 February.
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_an_event_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    EVENTS.agreeOn(which, blows);
  }

  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_a_method_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    METHODS.agreeOn(which, blows);
  }

  // Red when the schema does not take a length of zero.
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_an_agenda_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    AGENDAS.agreeOn(which, blows);
  }

  // Red when ViewReader takes a view without chosen.
  @Property(tries = 2000, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_a_view_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    VIEWS.agreeOn(which, blows);
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whatever_is_done_to_a_session_both_take_it_or_neither(
      @ForAll @IntRange(max = 1000) int which, @ForAll("blows") List<Blow> blows) {
    SESSIONS.agreeOn(which, blows);
  }

  @Example
  void whatever_value_a_member_of_a_command_has_both_take_it_or_neither() {
    COMMANDS.agreeOnEveryMember("type", "by", "id");
  }

  @Example
  void whatever_value_a_member_of_an_event_has_both_take_it_or_neither() {
    EVENTS.agreeOnEveryMember("type", "by", "seq", "at");
  }

  // Red when the schema takes activities beside forms, or an id of at most 199 characters.
  @Example
  void whatever_value_stands_in_a_method_both_take_it_or_neither() {
    for (String pointer :
        List.of(
            "/format",
            "/basedOn",
            "/family",
            "/id",
            "/title",
            "/purpose",
            "/sources",
            "/suits",
            "/goodFor",
            "/notFor",
            "/group",
            "/duration/min",
            "/duration/max",
            "/meetings/count",
            "/meetings/length",
            "/roles/0/min",
            "/roles/0/steers",
            "/flow",
            "/skippable",
            "/pitfalls",
            "/flow/0/phase",
            "/flow/0/time",
            "/flow/0/time/per",
            "/flow/0/time/planned",
            "/flow/0/silent",
            "/flow/0/forms",
            "/flow/0/forms/0/title",
            "/flow/0/forms/0/grouping",
            "/flow/0/forms/0/presence",
            "/flow/0/forms/0/activities/0/mode",
            "/flow/0/forms/0/activities/0/order",
            "/flow/0/forms/0/activities/0/labels",
            "/flow/0/forms/0/activities/0/audience",
            "/flow/0/forms/0/activities/0/times",
            "/flow/0/forms/0/activities/0/about",
            "/flow/0/forms/0/activities/0/after",
            "/flow/0/activities",
            "/flow/0/reveals",
            "/flow/0/prompts",
            "/flow/0/chooses",
            "/flow/0/chooses/bases",
            "/flow/0/cycle",
            "/flow/1/phase",
            "/flow/1/steps/0/silent",
            "/flow/1/repeat",
            "/flow/1/repeat/as",
            "/flow/1/repeat/min",
            "/flow/2/repeat/until",
            "/flow/2/repeat/min",
            "/flow/3/repeat/until")) {
      METHODS.agreeOnEveryValueAt(0, pointer);
    }
  }

  @Example
  void whatever_value_stands_in_an_agenda_both_take_it_or_neither() {
    for (String pointer :
        List.of("/start", "/end", "/fits", "/items/1/sitting", "/items/1/end", "/items/1/length")) {
      AGENDAS.agreeOnEveryValueAt(1, pointer);
    }
  }

  // Red when ViewReader takes a count below 0.
  @Example
  void whatever_value_stands_in_a_view_both_take_it_or_neither() {
    JsonNode view = Schemas.tree(IntervisieJson.writeView(DocumentsTest.view()));
    for (String object : List.of("", "/people/0", "/contributions/1")) {
      for (String member : view.at(object).propertyNames()) {
        VIEWS.agreeOnEveryValueAt(0, object + "/" + member);
      }
    }
  }

  @Example
  void whatever_a_document_is_both_take_it_or_neither() {
    for (DocumentFamily<?> family : List.of(COMMANDS, EVENTS, METHODS, AGENDAS, VIEWS, SESSIONS)) {
      Damage.values().forEach(family::agreeOn);
    }
  }

  @Example
  void both_take_a_method_with_1_to_64_roles() {
    for (int count : List.of(0, 1, 64, 65)) {
      StringJoiner roles = new StringJoiner(",");
      for (int i = 0; i < count; i++) {
        roles.add("{\"id\": \"role-" + i + "\", \"title\": \"Role\"}");
      }
      JsonNode method =
          Schemas.tree(
              "{\"id\": \"m\", \"title\": \"M\", \"roles\": ["
                  + roles
                  + "], \"flow\": [{\"phase\": \"p\", \"title\": \"P\"}]}");

      assertThat(Schemas.accepts(DocumentSchema.METHOD, method))
          .isEqualTo(count >= 1 && count <= 64);
      METHODS.agreeOn(method);
    }
  }

  @Provide
  Arbitrary<List<Blow>> blows() {
    return Damage.blows();
  }

  private static List<JsonNode> trees(Stream<String> documents) {
    return documents.map(Schemas::tree).toList();
  }
}
