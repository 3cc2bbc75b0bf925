package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Reason;
import org.intervisie.time.Plan;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Agendas and plans, and their JSON. The sentences in the golden files are those of the version that
 * wrote them: they may change, and nothing else may.
 */
class AgendaDocumentsTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void an_agenda_of_one_sitting_is_written_as_in_the_golden_file_and_read_back() {
    Agenda agenda = AgendaSamples.inOneSitting();

    assertThat(agenda.items()).extracting(Agenda.Item::reason).contains(Reason.values());
    assertThat(IntervisieJson.writeAgenda(agenda)).isEqualTo(golden("agenda.json", agenda));
    assertThat(IntervisieJson.readAgenda(Golden.text("agenda.json"))).isEqualTo(agenda);
  }

  @Test
  void an_agenda_of_two_sittings_is_written_as_in_the_golden_file_and_read_back() {
    Agenda agenda = AgendaSamples.inTwoSittings();

    assertThat(IntervisieJson.writeAgenda(agenda))
        .isEqualTo(golden("agenda-of-two-sittings.json", agenda));
    assertThat(IntervisieJson.readAgenda(Golden.text("agenda-of-two-sittings.json")))
        .isEqualTo(agenda);
  }

  @Test
  void a_plan_that_fits_is_written_as_its_agenda() {
    Agenda agenda = AgendaSamples.inOneSitting();

    assertThat(IntervisieJson.writePlan(new Plan.Planned(agenda)))
        .isEqualTo(IntervisieJson.writeAgenda(agenda));
  }

  @Test
  void a_plan_with_too_little_time_is_written_as_in_the_golden_file() {
    assertThat(IntervisieJson.writePlan(AgendaSamples.tooShort()))
        .isEqualTo(golden("agenda-too-short.json", AgendaSamples.tooShort()));
  }

  @Test
  void a_plan_with_too_much_time_is_written_as_in_the_golden_file() {
    assertThat(IntervisieJson.writePlan(AgendaSamples.tooLong()))
        .isEqualTo(golden("agenda-too-long.json", AgendaSamples.tooLong()));
  }

  @Test
  void a_plan_may_have_no_limit_and_no_time_at_all() {
    Plan.DoesNotFit plan = AgendaSamples.doesNotFit("PT-5M", "PT20M", null);

    assertThat(IntervisieJson.writePlan(plan))
        .isEqualTo(
            "{\"format\":\"intervisie/agenda/1\",\"fits\":false,\"length\":\"PT-5M\","
                + "\"shortest\":\"PT20M\",\"shortBy\":\"PT25M\",\"leaveOut\":[],\"why\":"
                + JSON.writeValueAsString(plan.why().texts())
                + "}");
  }

  @Test
  void a_plan_may_fail_at_one_sitting() {
    Plan.DoesNotFit plan =
        new Plan.DoesNotFit(Duration.ofHours(4), Duration.ofHours(3), null, List.of(), 2);

    assertThat(IntervisieJson.writePlan(plan))
        .startsWith(
            "{\"format\":\"intervisie/agenda/1\",\"fits\":false,\"length\":\"PT4H\","
                + "\"shortest\":\"PT3H\",\"sitting\":2,\"leaveOut\":[],\"why\":");
  }

  @Test
  void a_phase_to_leave_out_is_named_once_however_often_it_comes_round() {
    Plan.DoesNotFit plan = AgendaSamples.doesNotFit("PT5M", "PT20M", null, "recite", "recite");

    assertThat(IntervisieJson.writePlan(plan)).contains("\"leaveOut\":[\"recite\"]");
  }

  @Test
  void an_agenda_without_items_ends_where_it_begins() {
    Agenda empty = new Agenda(Samples.AT, List.of());
    String json =
        "{\"format\":\"intervisie/agenda/1\",\"start\":\"2026-03-01T09:01:00Z\","
            + "\"end\":\"2026-03-01T09:01:00Z\",\"items\":[]}";

    assertThat(IntervisieJson.writeAgenda(empty)).isEqualTo(json);
    assertThat(IntervisieJson.readAgenda(json)).isEqualTo(empty);
  }

  @Test
  void what_follows_from_the_rest_and_what_nobody_knows_need_not_be_there_nor_make_sense() {
    ObjectNode document = (ObjectNode) JSON.readTree(Golden.text("agenda.json"));
    document.remove("end");
    document.put("fits", true);
    document.putObject("colour").putArray("of").add(1.5).addNull();
    for (JsonNode item : document.get("items")) {
      ((ObjectNode) item).put("why", 12).put("optionel", "x").put("optional", isOptional(item));
    }
    ((ObjectNode) document.get("items").get(0)).remove("why");

    assertThat(IntervisieJson.readAgenda(document.toString()))
        .isEqualTo(AgendaSamples.inOneSitting());
  }

  @Test
  void equal_agendas_have_the_same_json_wherever_they_are_written() {
    Locale usual = Locale.getDefault();
    String json = IntervisieJson.writeAgenda(titled("nl", "Inzicht", "en", "Insight"));
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(IntervisieJson.writeAgenda(titled("en", "Insight", "nl", "Inzicht")))
          .isEqualTo(json);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static Agenda titled(String one, String wording, String other, String otherWording) {
    LocalizedText title = LocalizedText.of(one, wording).and(other, otherWording);
    return Agenda.of(
        Samples.AT, List.of(new Agenda.Entry("insight", title, Duration.ofMinutes(10), true)));
  }

  private static boolean isOptional(JsonNode item) {
    return item.path("optional").asBoolean(false);
  }

  private static String golden(String file, Agenda agenda) {
    ObjectNode document = (ObjectNode) JSON.readTree(Golden.text(file));
    for (int i = 0; i < agenda.items().size(); i++) {
      say((ObjectNode) document.get("items").get(i), agenda.items().get(i).why());
    }
    return document.toString();
  }

  private static String golden(String file, Plan.DoesNotFit plan) {
    ObjectNode document = (ObjectNode) JSON.readTree(Golden.text(file));
    say(document, plan.why());
    return document.toString();
  }

  /** The sentence in the words of today, where the file has one. */
  private static void say(ObjectNode node, LocalizedText why) {
    assertThat(node.has("why")).isTrue();
    node.set("why", JSON.valueToTree(why.texts()));
  }
}
