package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.catalogue.Reason.Subject;
import org.intervisie.catalogue.Reason.Verdict;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;

/** Whether the method asks for someone who leads, and whether there is someone. */
final class FacilitatorFit {
  private FacilitatorFit() {}

  static List<Reason> of(Method method, Needs needs) {
    Boolean there = needs.facilitator();
    if (there == null) {
      return List.of();
    }
    List<Role> leaders = method.roles().stream().filter(Role::steers).toList();
    List<Role> needed = leaders.stream().filter(role -> role.min() > 0).toList();
    if (!needed.isEmpty()) {
      return there
          ? reason(
              Verdict.FOR,
              Language.both(
                  in ->
                      in.say(
                              "Wie kan begeleiden is hier nodig als ",
                              "Whoever can lead is needed here, as ")
                          + titles(needed, in)
                          + "."))
          : reason(
              Verdict.RULES_OUT,
              Language.both(
                  in ->
                      in.say(
                              "Hier is iemand nodig die de leiding neemt als ",
                              "Needs someone to lead as ")
                          + titles(needed, in)
                          + "."));
    }
    return !there && leaders.isEmpty()
        ? reason(
            Verdict.FOR,
            Language.both(
                "Niemand hoeft te leiden: dat doet de groep samen.",
                "Nobody has to lead: the group does so together."))
        : List.of();
  }

  private static String titles(List<Role> roles, Language in) {
    return in.and(roles.stream().map(role -> "'" + in.say(role.title()) + "'").toList());
  }

  private static List<Reason> reason(Verdict verdict, LocalizedText text) {
    return List.of(new Reason(Subject.FACILITATOR, verdict, text));
  }
}
