package org.intervisie.catalogue;

import java.util.Map;
import org.intervisie.method.Aim;
import org.intervisie.text.LocalizedText;

/** What people call the usual aims, as it stands after "bedoeld voor" and "meant for". */
final class AimTitles {
  private static final Map<String, LocalizedText> TITLES =
      Map.ofEntries(
          Map.entry(
              Aim.RELATIONAL,
              Language.both(
                  "vragen over de omgang met iemand anders",
                  "questions about the relationship with someone else")),
          Map.entry(
              Aim.EMOTIONAL,
              Language.both(
                  "vragen die de inbrenger raken", "questions that move the person who asks")),
          Map.entry(
              Aim.OWN_PART,
              Language.both("zicht op het eigen aandeel", "seeing one's own part in what happens")),
          Map.entry(Aim.FACTUAL, Language.both("vragen naar feiten", "questions about facts")),
          Map.entry(Aim.TECHNICAL, Language.both("technische vragen", "technical questions")),
          Map.entry(
              Aim.INCIDENT,
              Language.both("één voorval van dichtbij", "one event looked at closely")),
          Map.entry(
              Aim.QUALITY,
              Language.both(
                  "de kwaliteit van het werk van een groep", "the quality of a group's work")),
          Map.entry(Aim.LITTLE_TIME, Language.both("weinig tijd", "when time is short")),
          Map.entry(Aim.FIRST_MEETING, Language.both("een eerste bijeenkomst", "a first meeting")));

  private AimTitles() {}

  static LocalizedText of(String aim) {
    LocalizedText title = TITLES.get(aim);
    return title == null ? LocalizedText.plain("'" + aim + "'") : title;
  }
}
