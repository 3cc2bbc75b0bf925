package org.intervisie.json;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Agenda.Item;
import org.intervisie.time.Agenda.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Reads agenda documents. The items follow each other on the clock; whether they follow from a
 * method is not judged here.
 */
final class AgendaReader {
  static final String FORMAT = "intervisie/agenda/1";

  /** The sitting of an item that does not say. */
  static final int FIRST = 1;

  private static final Shape<Boolean> FITS = new Shape<>("true or false", AgendaReader::fits);
  private static final Shape<Reason> REASON = Shapes.oneOf(Reason.class, Reason::id);
  private static final String ITEM = "an object with phase, title, start, end, length and reason";

  static final Shape<Agenda> AGENDA = new Shape<>("an agenda document", AgendaReader::agenda);

  private int sitting = FIRST;
  private Instant earliest;
  private String there = "where the agenda begins";

  private AgendaReader(Instant start) {
    earliest = start;
  }

  private static Agenda agenda(Place place) {
    Members in = place.members(AGENDA.expected());
    in.required("format", MethodReader.format(FORMAT));
    in.optional("fits", FITS);
    Instant start = in.required("start", Shapes.INSTANT);
    AgendaReader reader = new AgendaReader(start);
    List<Item> items = in.requiredList("items", new Shape<>(ITEM, reader::item));
    Agenda agenda = place.build("an agenda", () -> new Agenda(start, items));
    // It can be told from the items, but when it differs then some of them are gone.
    in.optional("end", Shapes.instantAt(agenda.end(), "where the last item ends"));
    return agenda;
  }

  private static boolean fits(Place place) {
    if (!place.flag(FITS.expected())) {
      throw place.unreadable("a plan that does not fit", "an agenda");
    }
    return true;
  }

  private Item item(Place place) {
    Members in = place.members(ITEM);
    String phase = in.required("phase", CommandReader.PHASE);
    LocalizedText title = in.required("title", Shapes.TEXT);
    sitting = sitting(in);
    Instant start = in.required("start", Shapes.instantFrom(earliest, there));
    Instant end = in.required("end", Shapes.instantFrom(start, "where it begins"));
    earliest = end;
    there = "where the item before it ends";
    Duration length = in.required("length", Shapes.LENGTH);
    @Nullable Duration planned = in.optional("planned", Shapes.LENGTH);
    Reason reason = in.required("reason", REASON);
    boolean optional = in.flag("optional");
    int at = sitting;
    return place.build(
        "an item", () -> new Item(phase, title, at, start, end, planned, length, reason, optional));
  }

  /** The sitting; one that is left out is the first, so from the second on it must be there. */
  private int sitting(Members in) {
    return sitting == FIRST
        ? in.optional("sitting", Shapes.wholeFrom(FIRST), FIRST)
        : in.required("sitting", sittingFrom(sitting));
  }

  private static Shape<Integer> sittingFrom(int least) {
    String expected = "a sitting from " + least + " on, as in the item before it";
    return new Shape<>(expected, place -> place.whole(least, expected));
  }
}
