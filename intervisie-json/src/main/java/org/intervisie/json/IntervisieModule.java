package org.intervisie.json;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Function;
import org.intervisie.method.Method;
import org.intervisie.session.Command;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Refusal;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.Plan;
import tools.jackson.core.Version;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.cfg.PackageVersion;
import tools.jackson.databind.module.SimpleSerializers;

/**
 * Teaches a Jackson 3 mapper the documents of this library, exactly as {@link IntervisieJson} reads
 * and writes them, whatever naming strategy or inclusion the mapper has.
 *
 * <p>{@code JsonMapper.builder().findAndAddModules()} finds it; who has one that is set up otherwise adds
 * it after that, because the last that is added holds. It reads and writes {@link Method},
 * {@link Command}, {@link Event}, {@link SessionDocument}, {@link SessionView}, {@link Agenda}, {@link
 * LocalizedText} and {@link ContributionId}, and writes {@link Session}, {@link Plan} and {@link
 * Refusal}; the message of a refusal is in the language of the mapper's locale.
 *
 * <p>What cannot be read gives a Jackson {@code ValueInstantiationException} whose cause is an {@link
 * UnreadableDocumentException}; that goes for malformed JSON inside a document too, after its first token,
 * so that nothing of it is quoted. How large a document may be, and how deep what is around it, is a setting of the mapper.
 * Null in the place of a document is null, as anywhere in an object of one's own.
 */
public final class IntervisieModule extends JacksonModule {
  private final Function<String, Optional<Method>> known;
  private final boolean strictly;

  /** A module that reads session documents only with the whole method in them. */
  public IntervisieModule() {
    this(id -> Optional.empty());
  }

  /**
   * A module that reads session documents that name their method, too.
   *
   * @param known finds a method by its id
   */
  public IntervisieModule(Function<String, Optional<Method>> known) {
    this(known, true);
  }

  private IntervisieModule(Function<String, Optional<Method>> known, boolean strictly) {
    this.known = requireNonNull(known, "known");
    this.strictly = strictly;
  }

  /**
   * The same module, but for what it takes as a session: it does not ask whether the events can have
   * happened, as {@link IntervisieJson#readSessionLeniently(String, Function)} does not.
   *
   * @return another module
   */
  public IntervisieModule leniently() {
    return new IntervisieModule(known, false);
  }

  @Override
  public String getModuleName() {
    return "intervisie";
  }

  @Override
  public Version version() {
    return PackageVersion.VERSION;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(serializers());
    context.addDeserializers(
        new FamilyDeserializers()
            .add(LocalizedText.class, Shapes.TEXT)
            .add(ContributionId.class, Shapes.CONTRIBUTION)
            .add(Method.class, MethodReader.METHOD)
            .add(Command.class, CommandReader.COMMAND)
            .add(Event.class, EventReader::readOne)
            .add(Agenda.class, AgendaReader.AGENDA)
            .add(SessionView.class, ViewReader.VIEW)
            .add(SessionDocument.class, parser -> SessionCodec.read(parser, known, strictly)));
  }

  private static SimpleSerializers serializers() {
    SimpleSerializers serializers = new SimpleSerializers();
    add(serializers, LocalizedText.class, (text, json, locale) -> new Output(json).text(text));
    add(serializers, ContributionId.class, (id, json, locale) -> json.writeString(id.toString()));
    add(serializers, Method.class, (method, json, locale) -> MethodWriter.write(method, json));
    add(serializers, Command.class, (command, json, locale) -> CommandWriter.write(command, json));
    add(serializers, Event.class, (event, json, locale) -> EventWriter.write(event, json));
    add(
        serializers,
        SessionDocument.class,
        (session, json, locale) -> SessionCodec.write(session.method(), session.events(), json));
    add(
        serializers,
        Session.class,
        (session, json, locale) -> SessionCodec.write(session.method(), session.events(), json));
    add(serializers, Agenda.class, (agenda, json, locale) -> AgendaWriter.write(agenda, json));
    add(serializers, Plan.class, (plan, json, locale) -> AgendaWriter.write(plan, json));
    add(serializers, SessionView.class, (view, json, locale) -> ViewWriter.write(view, json));
    add(
        serializers,
        Refusal.class,
        (refusal, json, locale) -> ViewWriter.write(refusal, locale.toLanguageTag(), json));
    return serializers;
  }

  private static <T> void add(
      SimpleSerializers serializers, Class<T> type, FamilySerializer.Writer<T> writer) {
    serializers.addSerializer(type, new FamilySerializer<>(writer));
  }
}
