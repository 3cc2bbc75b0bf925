package org.intervisie.catalogue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.method.Choice;
import org.intervisie.method.Form;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Meetings;
import org.intervisie.method.Presence;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.DurationRange;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** The rules of a method other than its rights, in words: times, numbers, rounds, forms. */
final class RuleInWords {
  private final RightInWords words;
  private final Language in;

  RuleInWords(RightInWords words, Language in) {
    this.words = words;
    this.in = in;
  }

  RightInWords rights() {
    return words;
  }

  private String none() {
    return in.say("geen", "none");
  }

  private String notStated() {
    return in.say("niet genoemd", "not stated");
  }

  String time(@Nullable TimeBudget time) {
    if (time == null) {
      return notStated();
    }
    List<String> parts = new ArrayList<>();
    if (time.min() != null || time.max() != null) {
      parts.add(between(time.min(), time.max()));
    }
    if (time.planned() != null) {
      parts.add(
          (parts.isEmpty() ? "" : in.say("gepland ", "planned ")) + in.length(time.planned()));
    }
    String all = String.join(", ", parts);
    return time.isPerParticipant() ? all + " per " + words.roles(time.per()) : all;
  }

  String duration(@Nullable DurationRange duration) {
    return duration == null ? notStated() : between(duration.min(), duration.max());
  }

  private String between(@Nullable Duration min, @Nullable Duration max) {
    if (max == null) {
      return in.say("ten minste ", "at least ") + in.length(min == null ? Duration.ZERO : min);
    }
    if (min == null) {
      return in.say("ten hoogste ", "at most ") + in.length(max);
    }
    return in.range(min, max);
  }

  String group(@Nullable GroupSize group) {
    return group == null
        ? notStated()
        : number(group.min() == null ? 0 : group.min(), group.max(), group.min() != null);
  }

  String meetings(@Nullable Meetings meetings) {
    return meetings == null
        ? in.say("één bijeenkomst", "one meeting")
        : Language.counted(
                meetings.count(),
                in.say("bijeenkomst", "meeting"),
                in.say("bijeenkomsten", "meetings"))
            + in.say(" van ", " of ")
            + in.length(meetings.length());
  }

  String holders(Role role) {
    return number(role.min(), role.max(), role.min() > 0);
  }

  private String number(int min, @Nullable Integer max, boolean hasMin) {
    if (max == null) {
      return hasMin
          ? in.say("ten minste ", "at least ") + min
          : in.say("zoveel als er zijn", "any number");
    }
    if (!hasMin) {
      return in.say("ten hoogste ", "at most ") + max;
    }
    return min == max ? in.say("precies ", "exactly ") + min : min + in.say(" tot ", " to ") + max;
  }

  String steers(Role role) {
    return role.steers()
        ? in.say("leidt de bijeenkomst", "leads the meeting")
        : in.say("leidt de bijeenkomst niet", "does not lead the meeting");
  }

  String may(boolean may) {
    return may ? in.say("mag", "allowed") : in.say("mag niet", "not allowed");
  }

  String yes(boolean yes) {
    return yes ? in.say("ja", "yes") : in.say("nee", "no");
  }

  String family(@Nullable String family) {
    return family == null ? none() : "'" + family + "'";
  }

  String repeat(Repeat repeat) {
    if (repeat instanceof Repeat.ForEach turns) {
      String each =
          in.say("voor elk ", "for each ")
              + words.role(turns.each())
              + in.say(" om de beurt", " in turn");
      if (turns.as() != null) {
        each +=
            in.say(", zolang de beurt duurt als ", ", during the turn as ")
                + words.role(turns.as());
      }
      return turns.voluntary()
          ? each + in.say(", beurten zijn vrijwillig", ", turns are voluntary")
          : each;
    }
    if (repeat instanceof Repeat.Until until) {
      return in.say("tot genoeg volgens ", "until enough for ") + words.role(until.role());
    }
    Repeat.Rounds rounds = (Repeat.Rounds) repeat;
    return number(rounds.min(), rounds.max(), true) + in.say(" keer", " times");
  }

  /** Where a phase stands: in which cycles, the outermost first. */
  String within(List<Repeat> cycles) {
    return cycles.isEmpty()
        ? in.say("één keer, buiten een ronde", "once, outside any cycle")
        : String.join("; ", cycles.stream().map(this::repeat).toList());
  }

  String choice(@Nullable Choice choice) {
    if (choice == null) {
      return none();
    }
    StringBuilder sentence = new StringBuilder(words.role(choice.by()));
    sentence.append(in.say(" kiest één ", " chooses one ")).append(words.kind(choice.kind()));
    if (!choice.bases().isEmpty()) {
      sentence.append(in.say(", op grond van ", ", on the ground of "));
      sentence.append(
          String.join(" / ", choice.bases().stream().map(basis -> basis(basis, in)).toList()));
    }
    if (choice.makesAuthor() != null) {
      sentence.append(in.say("; van wie die is, wordt ", "; whose it is becomes "));
      sentence.append(words.role(choice.makesAuthor()));
    }
    return sentence.toString();
  }

  private static String basis(String basis, Language in) {
    return switch (basis) {
      case Choice.VOTE -> in.say("stemmen", "votes");
      case Choice.URGENCY -> in.say("urgentie", "urgency");
      case Choice.TURN -> in.say("beurt", "turn");
      default -> basis;
    };
  }

  String presence(@Nullable Presence presence) {
    if (presence == null) {
      return in.say("zit in de kring", "sits in the circle");
    }
    return switch (presence) {
      case TURNED_AWAY ->
          in.say("zit met de rug naar de kring", "sits with the back to the circle");
      case OUTSIDE -> in.say("zit buiten de kring", "sits outside the circle");
    };
  }

  static String grouping(Form form, Language in) {
    return switch (form.grouping()) {
      case ALONE -> in.say("alleen", "alone");
      case PAIRS -> in.say("in duo's", "in pairs");
      case SUBGROUPS -> in.say("in groepjes", "in subgroups");
      case TOGETHER -> in.say("samen", "all together");
    };
  }

  String grouping(Form form) {
    return grouping(form, in);
  }

  /** By its title, or by how people sit. */
  static String named(Form form, Language in) {
    LocalizedText title = form.title();
    return title == null ? grouping(form, in) : "'" + in.say(title) + "'";
  }
}
