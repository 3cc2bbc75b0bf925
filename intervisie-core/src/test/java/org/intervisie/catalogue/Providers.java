package org.intervisie.catalogue;

import java.util.List;
import org.intervisie.method.Activity;
import org.intervisie.method.Kind;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Role;
import org.intervisie.text.LocalizedText;

/** Providers of methods as other libraries have them, good ones and bad ones. */
final class Providers {
  private Providers() {}

  static Method method(String id) {
    return Method.of(id)
        .title(LocalizedText.plain(id))
        .role(Role.of(Role.MEMBER).title(LocalizedText.of("nl", "Groepslid").and("en", "Member")))
        .phase(
            Phase.of("talk")
                .title(LocalizedText.of("nl", "Praten").and("en", "Talk"))
                .with(Activity.says(Kind.STATEMENT).by(Role.MEMBER)))
        .build();
  }

  /** Registered after the square, though its name comes first. */
  public static final class Circle implements MethodProvider {
    @Override
    public List<Method> methods() {
      return List.of(method("wide-circle"), method("circle"));
    }
  }

  /** Registered first. */
  public static final class Square implements MethodProvider {
    @Override
    public List<Method> methods() {
      return List.of(method("square"));
    }
  }

  /** Has what others have, and one of its own twice. */
  public static final class Copies implements MethodProvider {
    @Override
    public List<Method> methods() {
      return List.of(method("square"), method("copy"), method("copy"));
    }
  }

  /** Has no methods of its own making. */
  public abstract static class Ancestor implements MethodProvider {
    @Override
    public List<Method> methods() {
      return List.of();
    }
  }

  /** Needs its ancestor. */
  public static final class Heir extends Ancestor {}

  /** Throws. */
  public static final class Broken implements MethodProvider {
    @Override
    public List<Method> methods() {
      throw new IllegalStateException("no texts");
    }
  }

  /** Gives null. */
  public static final class Empty implements MethodProvider {
    @Override
    @SuppressWarnings({"NullAway", "ReturnsNullCollection"})
    public List<Method> methods() {
      return null;
    }
  }

  /** Gives null among its methods. */
  public static final class Holed implements MethodProvider {
    @Override
    public List<Method> methods() {
      return java.util.Arrays.asList(method("square-hole"), null);
    }
  }

  /** Cannot be made. */
  public static final class Unmade implements MethodProvider {
    /** Throws. */
    public Unmade() {
      throw new IllegalStateException("no room");
    }

    @Override
    public List<Method> methods() {
      return List.of();
    }
  }
}
