package org.intervisie.methods;

import static org.intervisie.method.Activity.says;
import static org.intervisie.method.Role.CASE_OWNER;
import static org.intervisie.method.Role.MEMBER;

import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;

/**
 * Balint in nine phases with planned minutes and a discussion of the associations, from the addition
 * under schema 3.7 of the book "Intervisie leren". The addition names two places for it: between
 * phases 4 and 5 (early) and after phase 9 (late).
 */
final class BalintNinePhaseTimedAssociations {
  private final String id;
  private final Texts texts;

  private BalintNinePhaseTimedAssociations(String place) {
    this.id = "balint-nine-phase-timed-associations-" + place;
    this.texts = Texts.of(id);
  }

  static Method early() {
    return new BalintNinePhaseTimedAssociations("early").discussedAfter("associate");
  }

  static Method late() {
    return new BalintNinePhaseTimedAssociations("late").discussedAfter("share-experiences");
  }

  private Method discussedAfter(String phase) {
    return BalintNinePhaseTimed.method()
        .vary(id)
        .title(texts.text("title"))
        .purpose(texts.text("purpose"))
        .sources(texts.source())
        .change("associate", this::announced)
        .insertAfter(phase, discussAssociations())
        .build();
  }

  /** Nobody should write in the belief that it stays private. */
  private Phase announced(Phase associate) {
    return associate
        .withGuide(texts.text("associate.guide"))
        .withRemarks(texts.list("associate.remark"));
  }

  private Phase.Builder discussAssociations() {
    return texts
        .phase("discuss-associations")
        .addReveals(Kind.ASSOCIATION)
        .with(says(Kind.REACTION).by(MEMBER, CASE_OWNER).about(Kind.ASSOCIATION));
  }
}
