package org.intervisie.catalogue;

import org.intervisie.catalogue.Difference.Part;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Rule;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What differences of every kind say alike: where it is, and what is other there. */
final class DifferenceInWords {
  private DifferenceInWords() {}

  static String prefix(Difference difference, Language in, String dutch, String english) {
    Place place = difference.place();
    String where =
        place.name() == null || difference.subject() == Subject.PHASE
            ? ""
            : "in " + phase(place, in) + ", ";
    return where + in.say(dutch, english) + ": ";
  }

  static String phase(Place place, Language in) {
    LocalizedText name = place.name();
    return name == null ? "" : "'" + in.say(name) + "'";
  }

  static String after(@Nullable Place place, Language in) {
    return place == null
        ? in.say("aan het begin", "at the beginning")
        : in.say("na ", "after ") + phase(place, in);
  }

  static String part(Part part, Language in) {
    return switch (part) {
      case TITLE -> in.say("titel", "title");
      case PURPOSE -> in.say("doel", "purpose");
      case SOURCES -> in.say("bronnen", "sources");
      case SUITS -> in.say("waar het bij past", "what it suits");
      case DOES_NOT_SUIT -> in.say("waar het niet bij past", "what it does not suit");
      case PITFALLS -> in.say("valkuilen", "pitfalls");
      case ROLES -> in.say("rollen", "roles");
      case GUIDE -> in.say("uitleg", "guide");
      case PROMPTS -> in.say("hulpvragen", "prompts");
      case WATCH -> in.say("aandachtspunten", "points to watch");
      case REMARKS -> in.say("opmerkingen", "remarks");
      case FORMS -> in.say("vormen", "forms");
      case LABELS -> in.say("vaste keuzes", "fixed choices");
    };
  }

  static String rule(Rule rule, Language in) {
    return switch (rule) {
      case ROLES -> in.say("wie", "who");
      case MODE -> in.say("hoe", "how");
      case ABOUT -> in.say("waarover", "on what");
      case TIMES -> in.say("hoe vaak", "how often");
      case LABELS -> in.say("vaste keuzes", "fixed choices");
      case ORDER -> in.say("volgorde", "order");
      case AFTER -> in.say("wanneer", "when");
      case AUDIENCE -> in.say("voor wie", "seen by");
    };
  }
}
