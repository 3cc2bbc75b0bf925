package org.intervisie.method;

import static org.intervisie.method.FindingWords.both;
import static org.intervisie.method.FindingWords.finding;

import java.util.List;
import org.intervisie.method.Finding.Code;

/** Whether a group of some size can come in and fill the roles that a meeting begins with. */
final class GroupReview {
  private GroupReview() {}

  static void find(Method method, int people, List<Finding> found) {
    long places = 0;
    boolean endless = false;
    for (int i = 0; i < method.roles().size(); i++) {
      Role role = method.roles().get(i);
      if (role.min() > people) {
        found.add(roleTooLarge(role, people, Trail.from("roles").to(i).to("min")));
      }
      endless |= role.max() == null;
      places += role.max() == null ? 0 : role.max();
    }
    if (!endless && places < people) {
      found.add(tooFewPlaces(places, people));
    }
    int needed = Seating.needed(method);
    if (needed > people && method.roles().stream().allMatch(role -> role.min() <= people)) {
      found.add(tooFewPeople(needed, people));
    }
    GroupSize group = method.group();
    if (group != null && !group.fits(people)) {
      found.add(otherSize(people));
    }
  }

  private static Finding roleTooLarge(Role role, int people, Trail at) {
    return finding(
        Code.GROUP_CANNOT_GATHER,
        at,
        both(
            "De rol '%s' vraagt minstens %d mensen, en de groep telt er %d."
                .formatted(role.id(), role.min(), people),
            "Role '%s' asks for at least %d people, and the group has %d."
                .formatted(role.id(), role.min(), people)),
        both(
            "Vraag er minder, of laat de groep groter zijn.",
            "Ask for fewer, or let the group be larger."));
  }

  private static Finding tooFewPlaces(long places, int people) {
    return finding(
        Code.GROUP_CANNOT_GATHER,
        Trail.from("roles"),
        both(
            "De rollen bieden samen plaats aan %d mensen, en de groep telt er %d."
                .formatted(places, people),
            "The roles have room for %d people together, and the group has %d."
                .formatted(places, people)),
        both(
            "Geef een rol een groter maximum of geen, of laat de groep kleiner zijn.",
            "Give a role a higher maximum or none, or let the group be smaller."));
  }

  private static Finding tooFewPeople(int needed, int people) {
    return FindingWords.warning(
        Code.GROUP_CANNOT_GATHER,
        Trail.from("roles"),
        both(
            "De rollen vragen samen %d mensen, en de groep telt er %d: iemand moet er twee hebben."
                .formatted(needed, people),
            "The roles ask for %d people together, and the group has %d: somebody has to hold two."
                .formatted(needed, people)),
        both(
            "Vraag er minder, of laat de groep groter zijn.",
            "Ask for fewer, or let the group be larger."));
  }

  private static Finding otherSize(int people) {
    return finding(
        Code.GROUP_CANNOT_GATHER,
        Trail.from("group"),
        both(
            "De methode is niet voor een groep van %d.".formatted(people),
            "The method is not for a group of %d.".formatted(people)),
        both(
            "Kies een andere groep, of verruim de grenzen.",
            "Take another group, or widen the bounds."));
  }
}
