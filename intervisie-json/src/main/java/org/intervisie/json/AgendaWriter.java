package org.intervisie.json;

import java.time.Duration;
import java.util.List;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import tools.jackson.core.JsonGenerator;

/** Writes agenda documents: an agenda, or why there is none. */
final class AgendaWriter {
  private final Output out;

  private AgendaWriter(Output out) {
    this.out = out;
  }

  static void write(Agenda agenda, JsonGenerator json) {
    Output out = new Output(json);
    out.object(() -> new AgendaWriter(out).members(agenda));
  }

  static void write(Plan plan, JsonGenerator json) {
    if (plan instanceof Plan.Planned planned) {
      write(planned.agenda(), json);
    } else {
      Plan.DoesNotFit misfit = (Plan.DoesNotFit) plan;
      Output out = new Output(json);
      out.object(() -> new AgendaWriter(out).members(misfit));
    }
  }

  private void members(Agenda agenda) {
    out.string("format", AgendaReader.FORMAT)
        .string("start", agenda.start())
        .string("end", agenda.end())
        .objects("items", agenda.items(), this::item);
  }

  private void item(Agenda.Item item) {
    out.string("phase", item.phase())
        .text("title", item.title())
        .number("sitting", item.sitting() == AgendaReader.FIRST ? null : item.sitting())
        .string("start", item.start())
        .string("end", item.end())
        .string("length", item.length())
        .string("planned", item.planned())
        .string("reason", item.reason().id())
        .flagIfSet("optional", item.optional())
        .text("why", item.why());
  }

  private void members(Plan.DoesNotFit misfit) {
    List<String> leaveOut = misfit.leaveOut().stream().map(Agenda.Entry::phase).distinct().toList();
    out.string("format", AgendaReader.FORMAT)
        .flag("fits", false)
        .string("length", misfit.length())
        .string("shortest", misfit.shortest())
        .string("longest", misfit.longest())
        .number("sitting", misfit.sitting());
    ifAny("shortBy", misfit.shortBy());
    ifAny("overBy", misfit.overBy());
    out.strings("leaveOut", leaveOut).text("why", misfit.why());
  }

  private void ifAny(String name, Duration time) {
    out.string(name, time.isZero() ? null : time);
  }
}
