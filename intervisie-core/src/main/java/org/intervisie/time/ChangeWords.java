package org.intervisie.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.AgendaChange.Change;

/** What is said of a change in an agenda, in one language. */
final class ChangeWords {
  private final PlanWords words;

  private ChangeWords(PlanWords words) {
    this.words = words;
  }

  static LocalizedText of(AgendaChange change) {
    return LocalizedText.of("nl", new ChangeWords(PlanWords.DUTCH).text(change))
        .and("en", new ChangeWords(PlanWords.ENGLISH).text(change));
  }

  private String text(AgendaChange change) {
    if (change.after() instanceof Plan.DoesNotFit misfit) {
      return tooMuch(misfit, change.before() instanceof Plan.Planned) + words.remedy(misfit);
    }
    Duration later = change.later();
    if (later == null) {
      return say("Dan past het weer.", "Then it fits again.");
    }
    List<Told> changes = byPhase(change.changes());
    if (change.changes().isEmpty() && later.isZero()) {
      return say("Er verandert niets.", "Nothing changes.");
    }
    List<String> sentences = new ArrayList<>();
    add(sentences, changes, 1, say(" meer", " more"));
    add(sentences, changes, -1, say(" minder", " less"));
    gone(sentences, changes);
    sentences.add(end(later));
    return String.join(" ", sentences);
  }

  private String tooMuch(Plan.DoesNotFit misfit, boolean fitted) {
    if (!misfit.overBy().isZero()) {
      return say("Dan is er te veel tijd: zelfs als alles zo lang mogelijk duurt, is het ", "")
          + say("", "Then there is too much time: even with everything as long as can be, it ends ")
          + words.length(misfit.overBy())
          + say(" te vroeg klaar.", " early.");
    }
    return (fitted
            ? say("Dan past de rest niet meer", "Then the rest no longer fits")
            : say("Ook dan past de rest niet", "The rest does not fit then either"))
        + say(": zelfs als alles zo kort mogelijk duurt, loopt het ", "")
        + say("", ": even with everything as short as can be, it runs ")
        + words.length(misfit.shortBy())
        + say(" uit.", " over.");
  }

  /** All changes of one phase, or of the breaks after it. */
  private record Told(LocalizedText title, Duration from, Duration to, boolean inAll) {
    Told plus(Told more) {
      return new Told(title, from.plus(more.from), to.plus(more.to), true);
    }

    Duration more() {
      return to.minus(from);
    }

    boolean isGone() {
      return to.isZero();
    }
  }

  /** What comes round several times is told in one, as much as changes of it. */
  private static List<Told> byPhase(List<Change> changes) {
    Map<Object, Told> told = new LinkedHashMap<>();
    for (Change change : changes) {
      told.merge(
          List.of(change.phase(), change.title()),
          new Told(change.title(), change.from(), change.to(), false),
          Told::plus);
    }
    told.values().removeIf(sum -> sum.more().isZero());
    return List.copyOf(told.values());
  }

  /** "'Oordelen' krijgt 3 minuten minder (5 in plaats van 8) en 'Afsluiten' 1 minuut minder (…)." */
  private void add(List<String> sentences, List<Told> changes, int sign, String than) {
    List<String> parts = new ArrayList<>();
    for (Told change : changes) {
      if (change.more().isNegative() == sign < 0 && !change.isGone()) {
        parts.add(
            title(change)
                + (parts.isEmpty() ? say(" krijgt ", " gets ") : " ")
                + (change.inAll() ? say("in totaal ", "") : "")
                + words.length(change.more().abs())
                + (change.from().isZero() ? "" : than)
                + (change.inAll() ? say("", " in all") : "")
                + compared(change));
      }
    }
    if (!parts.isEmpty()) {
      sentences.add(words.and(parts) + ".");
    }
  }

  private String compared(Told change) {
    if (change.from().isZero()) {
      return "";
    }
    boolean minutes = isMinutes(change.from()) && isMinutes(change.to());
    String from = minutes ? String.valueOf(change.from().toMinutes()) : words.length(change.from());
    String to = minutes ? String.valueOf(change.to().toMinutes()) : words.length(change.to());
    return " (" + to + say(" in plaats van ", " instead of ") + from + ")";
  }

  private static boolean isMinutes(Duration time) {
    return time.toDays() == 0 && time.equals(Duration.ofMinutes(time.toMinutes()));
  }

  private void gone(List<String> sentences, List<Told> changes) {
    List<String> titles = changes.stream().filter(Told::isGone).map(this::title).toList();
    if (!titles.isEmpty()) {
      boolean one = titles.size() == 1;
      String goes = one ? say(" vervalt.", " is dropped.") : say(" vervallen.", " are dropped.");
      sentences.add(words.and(titles) + goes);
    }
  }

  private String end(Duration later) {
    if (later.isZero()) {
      return say("De eindtijd blijft gelijk.", "The end stays where it is.");
    }
    return say("De bijeenkomst eindigt ", "The meeting ends ")
        + words.length(later.abs())
        + (later.isNegative() ? say(" eerder.", " earlier.") : say(" later.", " later."));
  }

  private String title(Told change) {
    return "'" + change.title().in(say("nl", "en")) + "'";
  }

  private String say(String dutch, String english) {
    return words.say(dutch, english);
  }
}
