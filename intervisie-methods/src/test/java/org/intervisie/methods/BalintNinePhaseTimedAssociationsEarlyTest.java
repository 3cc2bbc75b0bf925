package org.intervisie.methods;

import org.intervisie.method.Method;
import org.intervisie.text.LocalizedText;

class BalintNinePhaseTimedAssociationsEarlyTest extends BalintNinePhaseTimedAssociationsContract {
  @Override
  protected Method method() {
    return BuiltInMethods.find("balint-nine-phase-timed-associations-early").orElseThrow();
  }

  @Override
  String before() {
    return "associate";
  }

  @Override
  LocalizedText announcement() {
    return LocalizedText.of("nl", "volgende fase").and("en", "next phase");
  }
}
