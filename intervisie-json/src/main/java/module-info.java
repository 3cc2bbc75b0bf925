/**
 * Methods, sessions, commands, events, views and agendas as JSON.
 *
 * <p>{@link org.intervisie.json.IntervisieJson} reads and writes the documents without any knowledge of
 * Jackson; {@link org.intervisie.json.IntervisieModule} teaches a Jackson 3 mapper the same. The types
 * of the core carry no annotation, and nothing needs to be opened for reflection. {@link
 * org.intervisie.json.DocumentSchema} has their JSON Schemas; the files themselves lie in a package
 * of this module, where no other module can find them as resources.
 */
module org.intervisie.json {
  requires transitive org.intervisie.core;
  requires transitive tools.jackson.databind;
  requires static org.jspecify;

  exports org.intervisie.json;

  provides tools.jackson.databind.JacksonModule with
      org.intervisie.json.IntervisieModule;
}
