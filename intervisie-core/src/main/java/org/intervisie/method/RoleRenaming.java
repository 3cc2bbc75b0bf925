package org.intervisie.method;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/**
 * A method in which a role has another id, wherever it is named.
 *
 * <p>The parts that may name a role are made again by their canonical constructors, so that
 * whoever gives one of them another component comes by here.
 */
final class RoleRenaming {
  private final String from;
  private final String to;

  private RoleRenaming(String from, String to) {
    this.from = from;
    this.to = to;
  }

  /**
   * The method with the role renamed.
   *
   * @param from the id of a role that it has
   * @param to an id that no other role has
   */
  static Method of(Method method, String from, String to) {
    return new RoleRenaming(from, to).method(method);
  }

  private Method method(Method it) {
    return new Method(
        it.id(),
        it.basedOn(),
        it.family(),
        it.title(),
        it.purpose(),
        it.sources(),
        it.suits(),
        it.doesNotSuit(),
        it.goodFor(),
        it.notFor(),
        it.group(),
        it.duration(),
        it.meetings(),
        it.roles().stream().map(role -> role.withId(name(role.id()))).toList(),
        it.flow().stream().map(this::step).toList(),
        it.always().stream().map(this::activity).toList(),
        it.skippable(),
        it.pitfalls().stream().map(this::pitfall).toList());
  }

  private Pitfall pitfall(Pitfall it) {
    return new Pitfall(name(it.role()), it.text());
  }

  private Step step(Step it) {
    return it instanceof Cycle cycle ? cycle(cycle) : phase((Phase) it);
  }

  private Cycle cycle(Cycle it) {
    return new Cycle(it.id(), it.steps().stream().map(this::step).toList(), repeat(it.repeat()));
  }

  private Repeat repeat(Repeat it) {
    if (it instanceof Repeat.ForEach turns) {
      return new Repeat.ForEach(name(turns.each()), maybe(turns.as()), turns.voluntary());
    }
    return it instanceof Repeat.Until until ? new Repeat.Until(name(until.role())) : it;
  }

  private Phase phase(Phase it) {
    return new Phase(
        it.id(),
        it.title(),
        it.guide(),
        time(it.time()),
        it.optional(),
        it.silent(),
        it.forms().stream().map(this::form).toList(),
        it.reveals(),
        choice(it.chooses()),
        it.prompts().stream().map(this::prompt).toList(),
        it.watch(),
        it.remarks());
  }

  private @Nullable TimeBudget time(@Nullable TimeBudget it) {
    return it == null ? null : new TimeBudget(it.min(), it.planned(), it.max(), names(it.per()));
  }

  private @Nullable Choice choice(@Nullable Choice it) {
    return it == null
        ? null
        : new Choice(it.kind(), name(it.by()), maybe(it.makesAuthor()), it.bases());
  }

  private Prompt prompt(Prompt it) {
    return new Prompt(name(it.role()), it.topic(), it.text());
  }

  private Form form(Form it) {
    Map<String, Presence> presence = new HashMap<>();
    it.presence().forEach((role, where) -> presence.put(name(role), where));
    return new Form(
        it.id(),
        it.title(),
        it.grouping(),
        presence,
        it.prompts().stream().map(this::prompt).toList(),
        it.activities().stream().map(this::activity).toList());
  }

  private Activity activity(Activity it) {
    return new Activity(
        names(it.roles()),
        it.kind(),
        it.mode(),
        audience(it.audience()),
        it.order(),
        it.times(),
        it.about(),
        it.labels(),
        it.after());
  }

  private Audience audience(Audience it) {
    return it instanceof Audience.HoldersOf some ? new Audience.HoldersOf(names(some.roles())) : it;
  }

  private List<String> names(List<String> roles) {
    return roles.stream().map(this::name).toList();
  }

  private @Nullable String maybe(@Nullable String role) {
    return role == null ? null : name(role);
  }

  private String name(String role) {
    return role.equals(from) ? to : role;
  }
}
