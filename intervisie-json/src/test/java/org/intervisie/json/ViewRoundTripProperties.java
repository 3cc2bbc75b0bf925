package org.intervisie.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;
import org.intervisie.testing.Walk;
import tools.jackson.databind.json.JsonMapper;

/** What anyone sees at any moment is read back as an equal view, and is written the same way again. */
class ViewRoundTripProperties {
  private static final JsonMapper WILFUL = Mappers.wilful();

  @Provide
  Arbitrary<Walk> walks() {
    return Walk.any();
  }

  // Red when ViewReader passes over recordedBy.
  @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
  void any_view_comes_back_equal(@ForAll("walks") Walk walk) {
    eachView(
        walk,
        view -> {
          String json = IntervisieJson.writeView(view);

          SessionView read = IntervisieJson.readView(json);

          assertThat(read).isEqualTo(view);
          assertThat(IntervisieJson.writeView(read)).isEqualTo(json);
        });
  }

  // Red when the module does not read views.
  @Property(tries = 50, edgeCases = EdgeCasesMode.NONE)
  void any_view_comes_back_equal_through_a_mapper_that_names_and_sorts_otherwise(
      @ForAll("walks") Walk walk) {
    eachView(
        walk,
        view -> {
          String json = WILFUL.writeValueAsString(view);

          assertThat(json).isEqualTo(IntervisieJson.writeView(view));
          assertThat(WILFUL.readValue(json, SessionView.class)).isEqualTo(view);
        });
  }

  // Red when the schema wants a phase before the beginning.
  @Property(tries = 20, edgeCases = EdgeCasesMode.NONE)
  void any_view_is_written_as_a_valid_document(@ForAll("walks") Walk walk) {
    eachView(
        walk,
        view ->
            assertThat(Schemas.errors(DocumentSchema.VIEW, IntervisieJson.writeView(view)))
                .isEmpty());
  }

  private static void eachView(Walk walk, Consumer<SessionView> consumer) {
    Set<SessionView> views = new LinkedHashSet<>();
    walk.walk(
        step -> {
          Session session = step.after();
          for (String participant : SessionRoundTripProperties.everyone(session)) {
            views.add(session.view(participant));
          }
        });
    views.forEach(consumer);
  }
}
