package org.intervisie.examples.console;

import java.util.List;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.time.Agenda;
import org.jspecify.annotations.Nullable;

/** The items of an agenda under each other: when, how long, what, and why where it is not as planned. */
final class ItemLines {
  private final List<Agenda.Item> all;
  private final Function<Agenda.Item, String> span;
  private final Function<Agenda.Item, String> length;
  private final Rounds rounds;
  private final boolean allShared;
  private final Paper paper;
  private final Language language;

  /**
   * Lines for all items of an agenda, which may be printed in parts.
   *
   * @param span when an item is; equally long for all
   * @param length how long it takes
   */
  ItemLines(
      Method method,
      List<Agenda.Item> all,
      Function<Agenda.Item, String> span,
      Function<Agenda.Item, String> length,
      Paper paper,
      Language language) {
    this.all = all;
    this.span = span;
    this.length = length;
    this.rounds = new Rounds(method, all, language);
    this.allShared = all.stream().allMatch(item -> item.isBreak() || item.planned() == null);
    this.paper = paper;
    this.language = language;
  }

  /** What is to be said before the first of them. */
  ItemLines head() {
    if (allShared) {
      paper.line("", language.say("agenda.shared"));
    }
    return this;
  }

  /** Prints the next items, one of which may have taken longer than it should. */
  void print(List<Agenda.Item> next, Agenda.@Nullable Item longer) {
    int width = all.stream().mapToInt(item -> length(item).length()).max().orElse(0);
    paper.blank();
    for (Agenda.Item item : next) {
      String when = span.apply(item);
      String time = length(item);
      String lead =
          "  "
              + (isLeftOut(item) ? " ".repeat(when.length()) : when)
              + "  "
              + " ".repeat(width - time.length())
              + time
              + "  ";
      String title = rounds.next(item);
      paper.line(lead, title + mayGo(item));
      if (item.equals(longer) || isWorthSaying(item)) {
        int number = item.isBreak() ? 0 : title.indexOf(' ') + 1;
        paper.line(" ".repeat(lead.length() + number), language.of(item.why()));
      }
    }
  }

  private String length(Agenda.Item item) {
    return isLeftOut(item) ? "–" : length.apply(item);
  }

  private static boolean isLeftOut(Agenda.Item item) {
    return item.reason() == Agenda.Reason.LEFT_OUT;
  }

  private String mayGo(Agenda.Item item) {
    boolean isToCome = !isLeftOut(item) && item.reason() != Agenda.Reason.DONE;
    return item.optional() && isToCome ? " · " + language.say("phase.optional") : "";
  }

  private boolean isWorthSaying(Agenda.Item item) {
    return switch (item.reason()) {
      case PLANNED, BREAK, DONE -> false;
      case SHARED_OUT -> !allShared;
      case SQUEEZED, STRETCHED, LEFT_OUT, RUNNING_OVER -> true;
    };
  }
}
