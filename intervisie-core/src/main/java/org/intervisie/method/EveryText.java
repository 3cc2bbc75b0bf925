package org.intervisie.method;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Every text of a method that people read, each with its place, to look at them all or to put
 * others in their place.
 *
 * <p>All parts are made again by their canonical constructors, so that whoever gives a part
 * another component comes by here.
 */
final class EveryText {
  private final BiFunction<Trail, LocalizedText, LocalizedText> words;

  private EveryText(BiFunction<Trail, LocalizedText, LocalizedText> words) {
    this.words = words;
  }

  /**
   * Shows every text, in the order in which they stand.
   *
   * @param each is given the place of a text, and the text
   */
  static void visit(Method method, BiConsumer<Trail, LocalizedText> each) {
    map(
        method,
        (at, text) -> {
          each.accept(at, text);
          return text;
        });
  }

  /**
   * The method with other texts.
   *
   * @param words is given the place of a text, and the text, and gives what comes in its place
   */
  static Method map(Method method, BiFunction<Trail, LocalizedText, LocalizedText> words) {
    return new EveryText(words).method(method);
  }

  private Method method(Method it) {
    return new Method(
        it.id(),
        it.basedOn(),
        it.family(),
        words.apply(Trail.from("title"), it.title()),
        maybe(Trail.from("purpose"), it.purpose()),
        each(Trail.from("sources"), it.sources(), this::source),
        texts(Trail.from("suits"), it.suits()),
        texts(Trail.from("doesNotSuit"), it.doesNotSuit()),
        it.goodFor(),
        it.notFor(),
        it.group(),
        it.duration(),
        it.meetings(),
        each(Trail.from("roles"), it.roles(), this::role),
        each(Trail.from("flow"), it.flow(), this::step),
        each(Trail.from("always"), it.always(), this::activity),
        it.skippable(),
        each(Trail.from("pitfalls"), it.pitfalls(), this::pitfall));
  }

  private Source source(Trail at, Source it) {
    return new Source(words.apply(at.to("title"), it.title()), maybe(at.to("note"), it.note()));
  }

  private Role role(Trail at, Role it) {
    return new Role(
        it.id(),
        words.apply(at.to("title"), it.title()),
        texts(at.to("alsoCalled"), it.alsoCalled()),
        it.min(),
        it.max(),
        it.steers(),
        texts(at.to("duties"), it.duties()));
  }

  private Pitfall pitfall(Trail at, Pitfall it) {
    return new Pitfall(it.role(), words.apply(at.to("text"), it.text()));
  }

  private Step step(Trail at, Step it) {
    return it instanceof Cycle cycle ? cycle(at, cycle) : phase(at, (Phase) it);
  }

  private Cycle cycle(Trail at, Cycle it) {
    return new Cycle(it.id(), each(at.to("steps"), it.steps(), this::step), it.repeat());
  }

  private Phase phase(Trail at, Phase it) {
    return new Phase(
        it.id(),
        words.apply(at.to("title"), it.title()),
        maybe(at.to("guide"), it.guide()),
        it.time(),
        it.optional(),
        it.silent(),
        each(at.to("forms"), it.forms(), this::form),
        it.reveals(),
        it.chooses(),
        each(at.to("prompts"), it.prompts(), this::prompt),
        texts(at.to("watch"), it.watch()),
        texts(at.to("remarks"), it.remarks()));
  }

  private Form form(Trail at, Form it) {
    return new Form(
        it.id(),
        maybe(at.to("title"), it.title()),
        it.grouping(),
        it.presence(),
        each(at.to("prompts"), it.prompts(), this::prompt),
        each(at.to("activities"), it.activities(), this::activity));
  }

  private Prompt prompt(Trail at, Prompt it) {
    return new Prompt(
        it.role(), maybe(at.to("topic"), it.topic()), words.apply(at.to("text"), it.text()));
  }

  private Activity activity(Trail at, Activity it) {
    return new Activity(
        it.roles(),
        it.kind(),
        it.mode(),
        it.audience(),
        it.order(),
        it.times(),
        it.about(),
        each(at.to("labels"), it.labels(), this::label),
        it.after());
  }

  private Label label(Trail at, Label it) {
    return new Label(it.id(), words.apply(at.to("title"), it.title()));
  }

  private List<LocalizedText> texts(Trail list, List<LocalizedText> texts) {
    return each(list, texts, words);
  }

  private @Nullable LocalizedText maybe(Trail at, @Nullable LocalizedText text) {
    return text == null ? null : words.apply(at, text);
  }

  private static <T> List<T> each(Trail list, List<T> parts, BiFunction<Trail, T, T> with) {
    List<T> all = new ArrayList<>(parts.size());
    for (int i = 0; i < parts.size(); i++) {
      all.add(with.apply(list.to(i), parts.get(i)));
    }
    return all;
  }
}
