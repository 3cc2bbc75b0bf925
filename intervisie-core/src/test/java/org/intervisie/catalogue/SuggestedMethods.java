package org.intervisie.catalogue;

import static org.intervisie.method.Activity.says;

import java.util.List;
import org.intervisie.method.Cycle;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.TimeBudget;

/** Small methods to suggest, what is needed of them, and the reasons that come of it. */
final class SuggestedMethods {
  private SuggestedMethods() {}

  static Phase talk() {
    return phase("Praten", "Talk").with(says(Kind.STATEMENT).by("member")).build();
  }

  static List<String> reasons(Method method, Needs needs) {
    return MethodCatalogue.of(method).suggest(needs).get(0).reasons().stream()
        .map(it -> it.verdict() + " " + it.text().in("nl") + " | " + it.text().in("en"))
        .toList();
  }

  static Needs minutes(int minutes) {
    return Needs.builder().minutes(minutes).build();
  }

  static Needs people(int people) {
    return Needs.builder().people(people).build();
  }

  static Needs aims(String... aims) {
    return Needs.builder().addAims(aims).build();
  }

  static Needs depth(Depth depth) {
    return Needs.builder().depth(depth).build();
  }

  static Method plain() {
    return flow(talk());
  }

  static Method with(String... kinds) {
    Phase.Builder phase = phase("Inbreng", "Input");
    for (String kind : kinds) {
      phase.with(says(kind).by("member"));
    }
    return flow(phase.build());
  }

  static Method flow(Phase... phases) {
    return Providers.method("method").withFlow(phases);
  }

  static Method cycle(Repeat repeat) {
    Phase turn = talk().withTime(TimeBudget.ofMinutes(10));
    return Method.of("turns")
        .title(LocalizedText.plain("turns"))
        .addRoles(role("member"), role("case-owner"))
        .addFlow(new Cycle("turns", List.of(turn), repeat))
        .build();
  }

  static Role role(String id) {
    return new Role(id, LocalizedText.plain(id), List.of(), 0, null, false, List.of());
  }

  static Role facilitator() {
    return Role.of(Role.FACILITATOR)
        .title(LocalizedText.of("nl", "Leider").and("en", "Leader"))
        .build();
  }

  static Phase.Builder phase(String dutch, String english) {
    Phase.Builder phase = Phase.of(english.toLowerCase(java.util.Locale.ROOT));
    phase.title(LocalizedText.of("nl", dutch).and("en", english));
    return phase;
  }
}
