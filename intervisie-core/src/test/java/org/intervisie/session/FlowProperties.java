package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Promises;
import org.intervisie.testing.Walk;

/** The order of phases, against a reference that walks the flow of the method by itself. */
@Domain(Meetings.class)
class FlowProperties {

  // Red when Flow.after looks for a next turn after the first one only, or Flow.enter begins a
  // cycle at its last step.
  @Property
  void phasesAreVisitedInAnOrderThatTheFlowAllows(@ForAll Walk walk) {
    Reference reference = new Reference(walk.open());
    walk.walk(
        step -> {
          reference.follow(step);
          assertThat(reference.surprises()).isEmpty();
        });
  }

  // Red when Flow.enter begins a cycle at its last step. It asks less than the reference, but goes
  // with the kit, so it must hold for any method.
  @Property
  void phasesOpenInAnOrderThatTheFlowAllowsWhoeverIsThere(@ForAll Walk walk) {
    Promises.phasesOpenInAnOrderThatTheFlowAllows(walk);
  }

  // Red when Duties.owedBy takes nothing as owed per group, Moving.advance lets a choice go that
  // gives no role, or Moving.roundsOwed asks for one round less.
  @Property
  void aPhaseThatClosesWithoutAReasonLeavesNothingOwed(@ForAll Walk walk) {
    Reference reference = new Reference(walk.open());
    walk.walk(
        step -> {
          boolean advances =
              step.command() instanceof Command.Advance advance && advance.despite() == null;
          if (step.isAccepted() && (advances || step.command() instanceof Command.Repeat)) {
            assertThat(reference.unmet()).isEmpty();
          }
          if (step.isAccepted() && advances) {
            assertThat(reference.unmetByCycles(false)).isEmpty();
          }
          if (step.isAccepted() && step.command() instanceof Command.Skip) {
            assertThat(reference.unmetByCycles(true)).isEmpty();
          }
          boolean owed =
              step.refusal()
                  .map(Refusal::code)
                  .filter(Refusal.Code.OBLIGATIONS_UNMET::equals)
                  .isPresent();
          if (owed && advances) {
            assertThat(reference.unmet().isEmpty() && reference.unmetByCycles(false).isEmpty())
                .isFalse();
          }
          reference.follow(step);
        });
  }
}
