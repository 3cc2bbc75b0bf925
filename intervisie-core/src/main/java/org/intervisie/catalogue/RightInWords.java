package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Mode;
import org.intervisie.method.Order;
import org.intervisie.method.Times;
import org.intervisie.text.LocalizedText;

/**
 * What an activity allows, in words, Dutch and English: for a sheet that explains a method, and for a
 * comparison of two.
 *
 * <p>For example: <em>Member: question, aloud · exactly 1× per person · for everyone</em>.
 */
public final class RightInWords {
  private static final String BETWEEN = " · ";

  private final Method method;
  private final Language in;
  private final Supplier<LabelTitles> labels;

  private RightInWords(Method method, Language in) {
    this(method, in, () -> LabelTitles.of(method));
  }

  RightInWords(Method method, Language in, Supplier<LabelTitles> labels) {
    this.method = method;
    this.in = in;
    this.labels = labels;
  }

  /**
   * Who may do what, how often, and who sees it.
   *
   * @param method the method that the activity is part of, for the titles of roles and labels
   * @param activity the activity
   * @return one line, parted by middle dots
   */
  public static LocalizedText of(Method method, Activity activity) {
    return Language.both(in -> new RightInWords(method, in).line(activity));
  }

  /**
   * Who may do what, and whether aloud or in writing.
   *
   * @param method the method that the activity is part of, for the titles of roles
   * @param activity the activity
   * @return such as <em>Member: question, aloud</em>
   */
  public static LocalizedText deed(Method method, Activity activity) {
    return Language.both(in -> new RightInWords(method, in).deed(activity));
  }

  /**
   * Who sees it.
   *
   * @param method the method that it is part of, for the titles of roles
   * @param audience the audience
   * @return such as <em>for everyone</em>
   */
  public static LocalizedText audience(Method method, Audience audience) {
    return Language.both(in -> new RightInWords(method, in).audience(audience));
  }

  /**
   * How often.
   *
   * @param times how often it must and may be done
   * @return such as <em>at least 1× per person</em>
   */
  public static LocalizedText times(Times times) {
    return Language.both(in -> times(times, in));
  }

  String line(Activity activity) {
    List<String> parts = new ArrayList<>();
    parts.add(deed(activity));
    if (activity.about() != null) {
      parts.add(about(activity));
    }
    parts.add(often(activity));
    if (!activity.labels().isEmpty()) {
      parts.add(labels(activity));
    }
    if (activity.order() == Order.ROUND) {
      parts.add(order(activity));
    }
    if (activity.after() != null) {
      parts.add(after(activity));
    }
    parts.add(audience(activity));
    return String.join(BETWEEN, parts);
  }

  private String deed(Activity activity) {
    return whoAndWhat(activity) + ", " + mode(activity);
  }

  String whoAndWhat(Activity activity) {
    return roles(activity.roles()) + ": " + kind(activity.kind());
  }

  String mode(Activity activity) {
    return activity.mode() == Mode.WRITTEN
        ? in.say("op papier", "in writing")
        : in.say("hardop", "aloud");
  }

  String about(Activity activity) {
    About about = activity.about();
    if (about == null) {
      return in.say("bij niets in het bijzonder", "about nothing in particular");
    }
    String words = in.say("bij: ", "about: ") + kind(about.kind());
    if (about.label() != null) {
      words += " (" + LabelTitles.find(labels.get().own(), about.kind(), about.label(), in) + ")";
    }
    if (about.rated() != null) {
      words +=
          in.say(" met de waardering ", " that was rated ")
              + LabelTitles.find(labels.get().given(), about.kind(), about.rated(), in);
    }
    return words;
  }

  String often(Activity activity) {
    return times(activity.times(), in);
  }

  private static String times(Times times, Language in) {
    Integer max = times.max();
    if (times.equals(Times.any())) {
      return in.say("zo vaak als men wil", "as often as wanted");
    }
    String often;
    if (max == null) {
      often =
          times.min() == 0
              ? in.say("zo vaak als men wil", "as often as wanted")
              : in.say("ten minste ", "at least ") + times.min() + "×";
    } else if (times.min() == max) {
      often = in.say("precies ", "exactly ") + max + "×";
    } else {
      often =
          (times.min() == 0
                  ? in.say("ten hoogste ", "at most ")
                  : times.min() + in.say(" tot ", " to "))
              + max
              + "×";
    }
    return often
        + switch (times.per()) {
          case PARTICIPANT -> in.say(" per persoon", " per person");
          case GROUP -> in.say(" per duo of groepje", " per pair or subgroup");
          case ROOM -> in.say(" voor de hele groep", " for the whole group");
          case TARGET -> in.say(" per persoon bij elk ervan", " per person on each of them");
        };
  }

  String labels(Activity activity) {
    if (activity.labels().isEmpty()) {
      return in.say("zonder vaste keuzes", "without fixed choices");
    }
    List<String> titles = activity.labels().stream().map(it -> in.say(it.title())).toList();
    return in.say("keuze uit: ", "choice of: ") + String.join(" / ", titles);
  }

  String order(Activity activity) {
    return activity.order() == Order.ROUND
        ? in.say(
            "in rondes: niemand twee keer voordat ieder een beurt had",
            "in rounds: nobody twice before everyone had a turn")
        : in.say("wie maar wil", "whoever wishes");
  }

  String after(Activity activity) {
    String after = activity.after();
    return after == null
        ? in.say("meteen", "at once")
        : in.say("pas na: ", "only after: ") + kind(after);
  }

  String audience(Activity activity) {
    return audience(activity.audience());
  }

  private String audience(Audience audience) {
    if (audience instanceof Audience.Author) {
      return in.say("PRIVÉ: alleen voor zichzelf", "PRIVATE: for oneself only");
    }
    if (audience instanceof Audience.MyGroup) {
      return in.say(
          "PRIVÉ: blijft in het eigen duo of groepje",
          "PRIVATE: stays in one's own pair or subgroup");
    }
    if (audience instanceof Audience.EveryoneWhenComplete) {
      return in.say(
          "verborgen tot ieder klaar is, dan voor iedereen",
          "hidden until everyone has done so, then for everyone");
    }
    if (audience instanceof Audience.HoldersOf holders) {
      return in.say("PRIVÉ: alleen te zien voor ", "PRIVATE: only seen by ")
          + roles(holders.roles());
    }
    return in.say("voor iedereen", "for everyone");
  }

  String roles(List<String> ids) {
    return String.join(", ", ids.stream().map(this::role).toList());
  }

  String role(String id) {
    return method.findRole(id).map(role -> in.say(role.title())).orElse(id);
  }

  String kind(String kind) {
    return in.say(Kind.title(kind));
  }
}
