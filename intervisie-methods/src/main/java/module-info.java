/**
 * The methods that come with intervisie, as values of the core model.
 *
 * <p>Ask {@link org.intervisie.methods.BuiltInMethods} for them. This module reads its own texts
 * and nothing else; whoever wants other methods builds them with the same builders.
 */
module org.intervisie.methods {
  requires transitive org.intervisie.core;
  requires static org.jspecify;

  exports org.intervisie.methods;

  provides org.intervisie.catalogue.MethodProvider with
      org.intervisie.methods.BuiltInMethodProvider;
}
