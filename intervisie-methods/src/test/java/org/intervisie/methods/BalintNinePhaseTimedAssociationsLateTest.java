package org.intervisie.methods;

import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

class BalintNinePhaseTimedAssociationsLateTest extends BalintNinePhaseTimedAssociationsContract {
  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-nine-phase-timed-associations-late").orElseThrow();
  }

  @Override
  String before() {
    return "share-experiences";
  }

  @Override
  LocalizedText announcement() {
    return LocalizedText.of("nl", "aan het eind").and("en", "at the very end");
  }
}
