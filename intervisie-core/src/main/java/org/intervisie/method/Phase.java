package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.LocalizedText;
import org.intervisie.time.Agenda;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * One step of a method, with its own rules and time.
 *
 * <p>For example:
 *
 * <pre>{@code
 * Phase.of("associate")
 *     .title(LocalizedText.of("nl", "Associëren").and("en", "Associate"))
 *     .minutes(5)
 *     .with(Activity.writes(Kind.ASSOCIATION).by(Role.MEMBER).keptToOneself())
 *     .build()
 * }</pre>
 *
 * <p>Immutable.
 *
 * @param id the phase's id, unique in its method
 * @param title what people call it
 * @param guide what happens in it, for the facilitator to read out; null for none
 * @param time how long it may take; null when nothing is known
 * @param optional whether it may be skipped
 * @param silent whether it is meant that nobody contributes
 * @param forms the ways to carry it out, at least one; the first applies until another is chosen
 * @param reveals the kinds written earlier that are shown to everyone when the phase opens
 * @param chooses the choice that it has to produce; null for none
 * @param prompts what is offered to ask or say, whatever the form
 * @param watch what the facilitator must watch
 * @param remarks what the author of the method added to its source, or how a doubtful sentence of it
 *     was read; a sheet marks it as such
 */
@Value.Builder
public record Phase(
    String id,
    LocalizedText title,
    @Nullable LocalizedText guide,
    @Nullable TimeBudget time,
    boolean optional,
    boolean silent,
    List<Form> forms,
    List<String> reveals,
    @Nullable Choice chooses,
    List<Prompt> prompts,
    List<LocalizedText> watch,
    List<LocalizedText> remarks)
    implements Step, WithPhase {

  /**
   * Copies and checks the parts; without a form the phase gets a plain one in which nothing is open.
   *
   * @throws InvalidDefinitionException if an id is ill-formed or stands twice, or a silent phase has
   *     activities
   */
  public Phase {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    forms = forms.isEmpty() ? List.of(Form.plain(List.of())) : List.copyOf(forms);
    reveals = List.copyOf(reveals);
    prompts = List.copyOf(prompts);
    watch = List.copyOf(watch);
    remarks = List.copyOf(remarks);
    InvalidDefinitionException.Problems problems =
        InvalidDefinitionException.in("phase '" + id + "'")
            .require(
                !silent || forms.stream().allMatch(form -> form.activities().isEmpty()),
                "it is silent, yet it has activities");
    Ids.check(problems, "id", id, "id");
    Ids.checkUnique(problems, "form", forms, Form::id, "forms");
    Ids.checkAll(problems, "revealed kind", reveals, "reveals");
    problems.throwIfAny();
  }

  /**
   * A phase with an id; the title must follow.
   *
   * @param id the phase's id
   * @return a builder
   */
  public static Builder of(String id) {
    return new Builder().id(id);
  }

  /**
   * The phase as it stands on an agenda, when so many people hold the roles that its time counts for. It
   * may be left out when it is optional, unless its choice gives a role: then nobody would hold that.
   *
   * @param people how many, 0 or more; without influence when the time is for the whole
   * @return what is to be laid on the clock
   */
  public Agenda.Entry entry(int people) {
    boolean mayGo = optional && (chooses == null || chooses.makesAuthor() == null);
    return time == null
        ? new Agenda.Entry(id, title, null, mayGo)
        : new Agenda.Entry(
            id,
            title,
            time.shortestFor(people),
            time.plannedFor(people),
            time.longestFor(people),
            mayGo);
  }

  /** Builds a phase. It has either forms, or activities of its own, which make one plain form. */
  public static final class Builder extends PhaseBuilder {
    private final List<Activity> plain = new ArrayList<>();

    /** A builder for a phase that is neither optional nor silent. */
    public Builder() {
      optional(false);
      silent(false);
    }

    /**
     * A planned time.
     *
     * @param planned the planned minutes, 1 or more
     * @return this builder
     */
    public Builder minutes(int planned) {
      return time(TimeBudget.ofMinutes(planned));
    }

    /**
     * Adds an activity to the one plain form.
     *
     * @param activity what may be done
     * @return this builder
     */
    public Builder with(ActivityBuilder activity) {
      return with(activity.build());
    }

    /**
     * Adds an activity to the one plain form.
     *
     * @param activity what may be done
     * @return this builder
     */
    public Builder with(Activity activity) {
      plain.add(activity);
      return this;
    }

    /**
     * Adds a form.
     *
     * @param form a way to carry out the phase
     * @return this builder
     */
    public Builder form(FormBuilder form) {
      return addForms(form.build());
    }

    /**
     * The choice that the phase has to produce.
     *
     * @param choice what is chosen, by whom
     * @return this builder
     */
    public Builder chooses(ChoiceBuilder choice) {
      return chooses(choice.build());
    }

    /**
     * Builds the phase.
     *
     * @throws InvalidDefinitionException with all problems that the phase can see by itself
     */
    @Override
    public Phase build() {
      Phase phase = super.build();
      if (plain.isEmpty()) {
        return phase;
      }
      InvalidDefinitionException.in("phase '" + phase.id() + "'")
          .require(
              phase.forms().equals(List.of(Form.plain(List.of()))),
              "it has activities of its own as well as forms")
          .throwIfAny();
      return phase.withForms(Form.plain(plain));
    }
  }
}
