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
 * Reads agenda documents. Each item is compared with the one before it as that stands there, so that one
 * wrong time gives one error, not one for each item after it. The items follow each other on the clock; whether they follow from a
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
  private @Nullable Instant earliest;
  private String there = "where the agenda begins";

  private static Agenda agenda(Place place) {
    Parts in = place.parts(AGENDA.expected());
    in.check("format", MethodReader.format(FORMAT));
    in.check("fits", FITS);
    in.required("format", Shapes.string("\"" + FORMAT + "\""));
    AgendaReader reader = new AgendaReader();
    Part<Instant> start = in.required("start", Shapes.INSTANT);
    start.into(reader::startAt);
    Part<List<Item>> items = in.requiredList("items", new Shape<>(ITEM, reader::item));
    in.optional("end", Shapes.INSTANT);
    Agenda agenda = in.build("an agenda", () -> new Agenda(start.get(), items.get()));
    // It can be told from the items, but when it differs then some of them are gone.
    in.check("end", Shapes.instantAt(agenda.end(), "where the last item ends"));
    return agenda;
  }

  private static boolean fits(Place place) {
    if (!place.flag(FITS.expected())) {
      throw place.unreadable("a plan that does not fit", "an agenda");
    }
    return true;
  }

  private void startAt(Instant start) {
    earliest = start;
  }

  private Item item(Place place) {
    @Nullable Instant before = earliest;
    String where = there;
    // An item that cannot be read says nothing about when the next one may begin.
    earliest = null;
    there = "where the item before it ends";
    Parts in = place.parts(ITEM);
    Part<String> phase = in.required("phase", CommandReader.PHASE);
    Part<LocalizedText> title = in.required("title", Shapes.TEXT);
    Part<Integer> number = sitting(in);
    Part<Instant> start = in.required("start", Shapes.INSTANT);
    Part<Instant> end = in.required("end", Shapes.INSTANT);
    if (before != null) {
      start.into(at -> in.required("start", Shapes.instantFrom(before, where)));
    }
    if (end.isRead()) {
      start.into(at -> in.required("end", Shapes.instantFrom(at, "where it begins")));
      earliest = end.get();
    }
    Part<Duration> length = in.required("length", Shapes.LENGTH);
    Part<@Nullable Duration> planned = in.optional("planned", Shapes.LENGTH);
    Part<Reason> reason = in.required("reason", REASON);
    Part<Boolean> optional = in.flag("optional");
    return in.build(
        "an item",
        () ->
            new Item(
                phase.get(),
                title.get(),
                number.get(),
                start.get(),
                end.get(),
                planned.get(),
                length.get(),
                reason.get(),
                optional.get()));
  }

  /** The sitting; one that is left out is the first, so from the second on it must be there. */
  private Part<Integer> sitting(Parts in) {
    int least = sitting;
    Part<Integer> number = in.optional("sitting", Shapes.wholeFrom(FIRST), FIRST);
    if (number.isRead()) {
      sitting = number.get();
      if (sitting < least) {
        in.required("sitting", sittingFrom(least));
      }
    }
    return number;
  }

  private static Shape<Integer> sittingFrom(int least) {
    String expected = "a sitting from " + least + " on, as in the item before it";
    return new Shape<>(expected, place -> place.whole(least, expected));
  }
}
