package com.example.consultation;

import java.util.List;
import org.intervisie.catalogue.MethodProvider;
import org.intervisie.method.Method;

/** Brings our methods to every catalogue that loads its methods. */
public final class OurMethods implements MethodProvider {
  @Override
  public List<Method> methods() {
    return List.of(
        TuningProtocol.method(), BalintWithImages.method(), LearningFromSuccess.method());
  }
}
