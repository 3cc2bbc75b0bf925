/** The methods of our own team. */
module com.example.consultation {
  requires transitive org.intervisie.core;
  requires org.intervisie.methods;
  requires org.intervisie.json;

  exports com.example.consultation;

  provides org.intervisie.catalogue.MethodProvider with
      com.example.consultation.OurMethods;
}
