package org.intervisie.session;

import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.FACILITATOR;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Cycle;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.PhaseBuilder;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.RoleBuilder;
import org.intervisie.text.LocalizedText;

/** Short ways to write a method of which a test needs only a corner. */
final class Grammar {
  private Grammar() {}

  /** A method with a facilitator and members; phases must follow. */
  static Method.Builder circle() {
    return method(role(FACILITATOR), role(MEMBER));
  }

  /** A method with a facilitator, a case owner and members; phases must follow. */
  static Method.Builder table() {
    return method(role(FACILITATOR), role(CASE_OWNER), role(MEMBER));
  }

  static Method.Builder method(RoleBuilder... roles) {
    Method.Builder method = Method.of("try-out").title(LocalizedText.plain("Try-out"));
    for (RoleBuilder role : roles) {
      method.role(role);
    }
    return method;
  }

  static Role.Builder role(String id) {
    return Role.of(id).title(LocalizedText.plain(id));
  }

  static Phase.Builder phase(String id) {
    return Phase.of(id).title(LocalizedText.plain(id));
  }

  static Cycle.Builder cycle(String id, Repeat repeat, PhaseBuilder... phases) {
    Cycle.Builder cycle = Cycle.of(id).repeat(repeat);
    for (PhaseBuilder phase : phases) {
      cycle.step(phase);
    }
    return cycle;
  }
}
