package org.intervisie.methods;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.NullMarked;

/** Looks things up in a method, for tests that read like its source. */
@NullMarked
record Look(Method method) {

  /** What is planned for all phases together. */
  Duration planned() {
    return method.phases().stream()
        .map(Phase::time)
        .filter(Objects::nonNull)
        .map(TimeBudget::planned)
        .filter(Objects::nonNull)
        .reduce(Duration.ZERO, Duration::plus);
  }

  Phase phase(String id) {
    return method.findPhase(id).orElseThrow();
  }

  List<String> forms(String phase) {
    return phase(phase).forms().stream().map(Form::id).toList();
  }

  Form form(String phase, String form) {
    return phase(phase).forms().stream()
        .filter(candidate -> candidate.id().equals(form))
        .findFirst()
        .orElseThrow();
  }

  /** What a role may contribute in a form, as kinds. */
  List<String> kinds(String phase, String form, String role) {
    return form(phase, form).activities().stream()
        .filter(activity -> activity.roles().contains(role))
        .map(Activity::kind)
        .toList();
  }

  Activity activity(String phase, String form, String role, String kind) {
    return form(phase, form).activities().stream()
        .filter(activity -> activity.roles().contains(role) && activity.kind().equals(kind))
        .findFirst()
        .orElseThrow();
  }
}
