package org.intervisie.catalogue;

import static org.intervisie.method.Activity.says;

import java.util.List;
import java.util.Locale;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;

/** A small method to compare others with: members and guests open, ask and close. */
final class Circle {
  static final Activity QUESTION = says(Kind.QUESTION).by("member").build();
  static final Phase OPEN = phase("Openen", "Open").with(says(Kind.STATEMENT).by("member")).build();
  static final Phase ASK = phase("Vragen", "Ask").minutes(10).with(QUESTION).build();
  static final Phase CLOSE = phase("Sluiten", "Close").build();
  static final Role MEMBER = role("member", "Lid", "Member");
  static final Role GUEST = role("guest", "Gast", "Guest");
  static final Method METHOD =
      Method.of("circle")
          .title(text("Kring", "Circle"))
          .addRoles(MEMBER, GUEST)
          .addFlow(OPEN, ASK, CLOSE)
          .build();

  private Circle() {}

  /** The circle with another phase in the middle. */
  static Method with(Phase middle) {
    return METHOD.withFlow(OPEN, middle, CLOSE);
  }

  /** The circle with another right in the middle. */
  static Method with(Activity right) {
    return with(ASK.withForms(Form.plain(List.of(right))));
  }

  /** Each difference from the circle, in Dutch and in English. */
  static List<String> told(Method a) {
    return told(a, METHOD);
  }

  static List<String> told(Method a, Method b) {
    return MethodComparison.of(a, b).differences().stream()
        .map(it -> it.text().in("nl") + " | " + it.text().in("en"))
        .toList();
  }

  static Phase.Builder phase(String dutch, String english) {
    Phase.Builder phase = Phase.of(english.toLowerCase(Locale.ROOT));
    phase.title(text(dutch, english));
    return phase;
  }

  static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }

  private static Role role(String id, String dutch, String english) {
    return Role.of(id).title(text(dutch, english)).build();
  }
}
