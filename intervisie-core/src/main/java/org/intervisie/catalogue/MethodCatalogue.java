package org.intervisie.catalogue;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceLoader;
import org.intervisie.method.Method;

/**
 * Methods by id, each id once.
 *
 * <p>For example, the methods of all libraries that are there, with one of the application's own:
 *
 * <pre>{@code
 * MethodCatalogue catalogue = MethodCatalogue.load().with(ourMethod);
 * Method method = catalogue.get("balint-five-step");
 * Suggestion best = catalogue.suggest(Needs.builder().people(8).build()).get(0);
 * }</pre>
 *
 * <p>The order is fixed: methods that were loaded come in the order of the class names of their
 * providers, those of one provider as it gives them; methods that were given or added come as they
 * were given, after those that were there before. Immutable and safe for use by many threads.
 */
public final class MethodCatalogue {
  private final List<Provided> provided;
  private final Map<String, Method> methods;

  private MethodCatalogue(List<Provided> provided) {
    Provided.refuseDuplicates(provided);
    this.provided = List.copyOf(provided);
    Map<String, Method> byId = new LinkedHashMap<>();
    provided.forEach(one -> byId.put(one.method().id(), one.method()));
    this.methods = Collections.unmodifiableMap(byId);
  }

  /**
   * A catalogue of these methods.
   *
   * @param methods the methods, in order
   * @return the catalogue
   * @throws DuplicateMethodException if two have the same id
   */
  public static MethodCatalogue of(Method... methods) {
    return of(List.of(methods));
  }

  /**
   * A catalogue of these methods.
   *
   * @param methods the methods, in order
   * @return the catalogue
   * @throws DuplicateMethodException if two have the same id
   */
  public static MethodCatalogue of(Collection<Method> methods) {
    return new MethodCatalogue(Provided.after(List.of(), methods));
  }

  /**
   * The methods of every {@link MethodProvider} that the context class loader of this thread finds,
   * which suits most applications. Where that loader is not the application's, as on a thread of a
   * container, use {@link #load(ClassLoader)}. Each call asks the providers anew, so keep the result.
   *
   * @return the catalogue; empty when there is no provider
   * @throws DuplicateMethodException if two methods have the same id
   * @throws MethodProviderException if a provider cannot be found, loaded or made, or gives no methods
   */
  public static MethodCatalogue load() {
    return new MethodCatalogue(Provided.from(ServiceLoader.load(MethodProvider.class)));
  }

  /**
   * The methods of every {@link MethodProvider} that a class loader finds.
   *
   * @param loader where to look, together with its parents and its modules
   * @return the catalogue; empty when there is no provider
   * @throws DuplicateMethodException if two methods have the same id
   * @throws MethodProviderException if a provider cannot be found, loaded or made, or gives no methods
   */
  public static MethodCatalogue load(ClassLoader loader) {
    Objects.requireNonNull(loader, "loader");
    return new MethodCatalogue(Provided.from(ServiceLoader.load(MethodProvider.class, loader)));
  }

  /**
   * This catalogue with more methods after its own.
   *
   * @param more the methods to add, in order
   * @return a new catalogue
   * @throws DuplicateMethodException if two methods would have the same id
   */
  public MethodCatalogue with(Method... more) {
    return with(List.of(more));
  }

  /**
   * This catalogue with more methods after its own.
   *
   * @param more the methods to add, in order
   * @return a new catalogue
   * @throws DuplicateMethodException if two methods would have the same id
   */
  public MethodCatalogue with(Collection<Method> more) {
    return new MethodCatalogue(Provided.after(provided, more));
  }

  /**
   * All methods.
   *
   * @return the methods in the order of the catalogue; unmodifiable
   */
  public List<Method> all() {
    return List.copyOf(methods.values());
  }

  /**
   * The ids of all methods.
   *
   * @return the ids in the order of the catalogue; unmodifiable
   */
  public List<String> ids() {
    return List.copyOf(methods.keySet());
  }

  /**
   * The method with an id.
   *
   * @param id a method id
   * @return the method
   * @throws UnknownMethodException if there is none; it names the nearest
   */
  public Method get(String id) {
    return find(id).orElseThrow(() -> new UnknownMethodException(id, nearest(id)));
  }

  /**
   * The method with an id, if there is one.
   *
   * @param id a method id
   * @return the method, or empty when there is none
   */
  public Optional<Method> find(String id) {
    return Optional.ofNullable(methods.get(Objects.requireNonNull(id, "id")));
  }

  /**
   * All ids, the one most like a given one first: those that hold it, if it has three letters or more,
   * then that which takes the fewest letters to add, drop, change or swap with their neighbour. Of those equally near, the order is that of the catalogue.
   * Only the first 100 characters count.
   *
   * @param id what someone typed
   * @return all ids; unmodifiable
   */
  public List<String> nearest(String id) {
    return NearestIds.inOrder(Objects.requireNonNull(id, "id"), ids());
  }

  /**
   * The methods of a family.
   *
   * @param family the id of a family, such as {@code balint}
   * @return the methods in the order of the catalogue, perhaps none; unmodifiable
   */
  public List<Method> family(String family) {
    Objects.requireNonNull(family, "family");
    return methods.values().stream().filter(method -> family.equals(method.family())).toList();
  }

  /**
   * The families that there are.
   *
   * @return their ids, each once, in the order of the first method of each; unmodifiable
   */
  public List<String> families() {
    return methods.values().stream()
        .map(Method::family)
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  /**
   * The methods that are {@linkplain Method#basedOn() based on} a method. A variant of a variant is
   * based on that variant: to go deeper, ask for the variants of each of these.
   *
   * @param id the id of a method, which need not be in this catalogue itself
   * @return the direct variants in the order of the catalogue, perhaps none; unmodifiable
   */
  public List<Method> variantsOf(String id) {
    Objects.requireNonNull(id, "id");
    return methods.values().stream().filter(method -> id.equals(method.basedOn())).toList();
  }

  /**
   * All methods, those that serve some needs best first, each with the reasons.
   *
   * <p>First come those that nothing rules out, then those that one reason rules out, then two, and
   * so on. Among these the one that names most of the aims asked for as its own comes first; that it
   * is a first meeting counts as one, and so does a time of 45 minutes or less. Then comes the one with
   * the most reasons for it, less those against it; then the order of the catalogue. So the order of
   * two methods does not depend on which others there are.
   *
   * @param needs what people need
   * @return every method of the catalogue once; unmodifiable
   */
  public List<Suggestion> suggest(Needs needs) {
    return Ranking.of(all(), Objects.requireNonNull(needs, "needs"));
  }

  /**
   * How one method differs from another.
   *
   * @param a the id of the method that is looked at
   * @param b the id of the method that it is compared to
   * @return the comparison
   * @throws UnknownMethodException if there is no method with one of the ids
   */
  public MethodComparison compare(String a, String b) {
    return MethodComparison.of(get(a), get(b));
  }

  /** The ids, for a log. */
  @Override
  public String toString() {
    return "MethodCatalogue" + ids();
  }
}
