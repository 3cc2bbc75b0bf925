package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.intervisie.method.Method;
import org.jspecify.annotations.Nullable;

/**
 * A method and who brings it.
 *
 * @param method the method
 * @param by the class name of a provider, or the place in the catalogue of a method that was given
 */
record Provided(Method method, String by) {

  /** Each with its place in the catalogue, counted from 1: places tell apart who came when. */
  static List<Provided> after(List<Provided> those, Collection<Method> methods) {
    List<Provided> all = new ArrayList<>(those);
    for (Method method : methods) {
      all.add(new Provided(method, "number " + (all.size() + 1)));
    }
    return all;
  }

  /** By the names of the providers, since class paths and module paths keep orders of their own. */
  static List<Provided> from(ServiceLoader<MethodProvider> loader) {
    List<Provided> all = new ArrayList<>();
    for (ServiceLoader.Provider<MethodProvider> provider : sorted(loader)) {
      String name = provider.type().getName();
      for (Method method : methodsOf(provider, name)) {
        all.add(new Provided(method, name));
      }
    }
    return all;
  }

  static void refuseDuplicates(List<Provided> all) {
    Map<String, List<String>> providers = new LinkedHashMap<>();
    for (Provided one : all) {
      providers.computeIfAbsent(one.method().id(), id -> new ArrayList<>()).add(one.by());
    }
    List<DuplicateMethodException.Duplicate> duplicates = new ArrayList<>();
    providers.forEach(
        (id, by) -> {
          if (by.size() > 1) {
            duplicates.add(new DuplicateMethodException.Duplicate(id, by));
          }
        });
    if (!duplicates.isEmpty()) {
      throw new DuplicateMethodException(duplicates);
    }
  }

  private static List<ServiceLoader.Provider<MethodProvider>> sorted(
      ServiceLoader<MethodProvider> loader) {
    try {
      Comparator<ServiceLoader.Provider<MethodProvider>> byName =
          Comparator.comparing(provider -> provider.type().getName());
      return loader.stream().sorted(byName).toList();
    } catch (ServiceConfigurationError e) {
      throw new MethodProviderException("a method provider is not found: " + e.getMessage(), e);
    } catch (LinkageError e) {
      throw new MethodProviderException("a method provider cannot be loaded: " + e, e);
    }
  }

  private static List<Method> methodsOf(
      ServiceLoader.Provider<MethodProvider> provider, String name) {
    @Nullable List<@Nullable Method> methods;
    try {
      methods = asGiven(provider.get());
    } catch (ServiceConfigurationError | RuntimeException | LinkageError e) {
      throw new MethodProviderException("method provider " + name + " fails: " + e, e);
    }
    if (methods == null) {
      throw new MethodProviderException(
          "method provider " + name + " gives null instead of methods", null);
    }
    List<Method> given = new ArrayList<>();
    for (Method method : methods) {
      if (method == null) {
        throw new MethodProviderException(
            "method provider " + name + " gives null among its methods", null);
      }
      given.add(method);
    }
    return given;
  }

  /** Providers are other people's code, which no compiler may have checked for nulls. */
  @SuppressWarnings("NullAway")
  private static @Nullable List<@Nullable Method> asGiven(MethodProvider provider) {
    List<Method> methods = provider.methods();
    return methods == null ? null : new ArrayList<>(methods);
  }
}
