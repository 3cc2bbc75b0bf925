/** Ten published methods that are not in the catalogue, as an application would bring its own. */
module org.intervisie.examples.more {
  requires transitive org.intervisie.core;
  requires static org.jspecify;

  exports org.intervisie.examples.more;

  provides org.intervisie.catalogue.MethodProvider with
      org.intervisie.examples.more.MoreMethods;
}
