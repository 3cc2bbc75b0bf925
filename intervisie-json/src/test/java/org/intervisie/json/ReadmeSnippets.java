package org.intervisie.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.catalogue.MethodCatalogue;
import org.intervisie.session.Command;
import org.intervisie.session.Decision;
import org.intervisie.session.Session;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The Java of the page of the module, as it stands there. */
final class ReadmeSnippets {
  private ReadmeSnippets() {}

  /** Something of an application, with a command in it. */
  record Envelope(String sentBy, Command theCommand) {}

  static String face(Session session, MethodCatalogue catalogue, String request, Instant now) {
    // snippet
    String document = IntervisieJson.writeSession(session); // all of it, for the host to store
    SessionDocument read = IntervisieJson.readSession(document, catalogue::find);
    Session again = Session.replay(read.method(), read.events());

    Command command = IntervisieJson.readCommand(request); // what a browser sent
    String answer =
        again.decide(command, now) instanceof Decision.Refused refused
            ? IntervisieJson.writeRefusal(refused.refusal(), "nl")
            : IntervisieJson.writeView(again.handle(command, now).view(command.by()));
    // end
    return answer;
  }

  static Envelope mapper(MethodCatalogue catalogue) {
    // snippet
    JsonMapper mapper =
        JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .addModule(new IntervisieModule(catalogue::find))
            .build();
    String sent = mapper.writeValueAsString(new Envelope("anna", Command.ready("anna")));
    Envelope received = mapper.readValue(sent, Envelope.class);
    // end
    return received;
  }

  static List<Error> validator(String json) {
    // snippet
    Map<String, String> texts = new HashMap<>();
    for (DocumentSchema schema : DocumentSchema.values()) {
      texts.put(schema.id(), schema.json());
    }
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(texts));
    Schema schema = registry.getSchema(SchemaLocation.of(DocumentSchema.METHOD.id()));
    List<Error> errors = schema.validate(json, InputFormat.JSON);
    // end
    return errors;
  }

  static JsonMapper forStrangers() {
    // snippet
    JsonMapper mapper =
        JsonMapper.builder(
                JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .build())
            .addModule(new IntervisieModule())
            .build();
    // end
    return mapper;
  }
}
