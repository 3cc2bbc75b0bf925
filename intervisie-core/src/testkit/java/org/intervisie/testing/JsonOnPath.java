package org.intervisie.testing;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;
import org.intervisie.method.Method;
import org.intervisie.session.Event;
import org.intervisie.session.Limits;
import org.intervisie.session.PreparedMethod;
import org.intervisie.session.Session;

/** The readers and writers of {@code intervisie-json}, where that is there; this kit does without. */
final class JsonOnPath {
  private static final String ENTRANCE = "org.intervisie.json.IntervisieJson";

  private JsonOnPath() {}

  static Method again(Method method) {
    String json = (String) call("writeMethod", Method.class, method);
    return (Method) call("readMethod", String.class, json);
  }

  static Session again(Session session) {
    String json = (String) call("writeSession", Session.class, session);
    Function<String, Optional<Method>> known = id -> Optional.of(session.method());
    try {
      Object document =
          Class.forName(ENTRANCE)
              .getMethod("readSession", String.class, Function.class)
              .invoke(null, json, known);
      Class<?> type = document.getClass();
      Method method = (Method) type.getMethod("method").invoke(document);
      @SuppressWarnings("unchecked") // It is declared so.
      List<Event> events = (List<Event>) type.getMethod("events").invoke(document);
      return Session.replay(PreparedMethod.unreviewed(method), Limits.defaults(), events);
    } catch (ReflectiveOperationException broken) {
      throw problem(broken);
    }
  }

  private static Object call(String name, Class<?> parameter, Object argument) {
    try {
      return Class.forName(ENTRANCE).getMethod(name, parameter).invoke(null, argument);
    } catch (ReflectiveOperationException broken) {
      throw problem(broken);
    }
  }

  private static AssertionError problem(ReflectiveOperationException broken) {
    return broken instanceof InvocationTargetException thrown
        ? new AssertionError("JSON fails: " + thrown.getTargetException(), broken)
        : new AssertionError("intervisie-json is there, but of another version", broken);
  }

  /** Leaves a property out, and says so, where there is no JSON. */
  static final class OrSkip implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
      try {
        Class.forName(ENTRANCE);
        return SkipResult.doNotSkip();
      } catch (ClassNotFoundException absent) {
        return SkipResult.skip("intervisie-json is not among the dependencies");
      }
    }
  }
}
