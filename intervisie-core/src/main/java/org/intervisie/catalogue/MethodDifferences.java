package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.intervisie.catalogue.Difference.Part;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.method.Method;
import org.intervisie.method.Role;
import org.jspecify.annotations.Nullable;

/** In what two methods differ as a whole: their roles and what holds in every phase included. */
final class MethodDifferences {
  private final Findings findings;
  private final Method a;
  private final Method b;

  private MethodDifferences(Findings findings) {
    this.findings = findings;
    this.a = findings.a();
    this.b = findings.b();
  }

  static void find(Findings findings) {
    MethodDifferences differences = new MethodDifferences(findings);
    differences.frame();
    differences.aims();
    differences.roles();
    RightDifferences.Spot everyPhase = new RightDifferences.Spot(Place.WHOLE, null);
    boolean relabelled =
        RightDifferences.find(
            findings,
            Subject.ALWAYS,
            everyPhase,
            everyPhase,
            findings.a().always(),
            findings.b().always());
    differences.texts(relabelled);
  }

  private void texts(boolean relabelled) {
    List<Part> parts = new ArrayList<>();
    note(parts, Part.TITLE, a.title(), b.title());
    note(parts, Part.PURPOSE, a.purpose(), b.purpose());
    note(parts, Part.SOURCES, a.sources(), b.sources());
    note(parts, Part.SUITS, a.suits(), b.suits());
    note(parts, Part.DOES_NOT_SUIT, a.doesNotSuit(), b.doesNotSuit());
    note(parts, Part.PITFALLS, a.pitfalls(), b.pitfalls());
    boolean roles =
        a.roles().stream()
            .anyMatch(
                role ->
                    b.findRole(role.id())
                        .filter(other -> !texts(other).equals(texts(role)))
                        .isPresent());
    note(parts, Part.ROLES, roles, false);
    note(parts, Part.LABELS, relabelled, false);
    findings.reworded(Place.WHOLE, parts);
  }

  private static List<Object> texts(Role role) {
    return List.of(role.title(), role.alsoCalled(), role.duties());
  }

  static void note(List<Part> parts, Part part, @Nullable Object inA, @Nullable Object inB) {
    if (!Objects.equals(inA, inB) && !parts.contains(part)) {
      parts.add(part);
    }
  }

  private void aims() {
    findings.listed(
        Subject.AIM,
        Place.WHOLE,
        in -> in.say("waar het voor is", "what it is for"),
        a.goodFor(),
        b.goodFor(),
        (aim, in) -> in.say("bedoeld voor ", "meant for ") + in.say(AimTitles.of(aim)));
    findings.listed(
        Subject.AIM,
        Place.WHOLE,
        in -> in.say("waar het niet voor is", "what it is not for"),
        a.notFor(),
        b.notFor(),
        (aim, in) -> in.say("niet bedoeld voor ", "not meant for ") + in.say(AimTitles.of(aim)));
  }

  private void frame() {
    findings.changed(
        Subject.FAMILY,
        Place.WHOLE,
        in -> in.say("familie", "family"),
        a,
        b,
        Method::family,
        (words, it) -> words.family(it.family()));
    findings.changed(
        Subject.DURATION,
        Place.WHOLE,
        in -> in.say("duur", "duration"),
        a,
        b,
        Method::duration,
        (words, it) -> words.duration(it.duration()));
    findings.changed(
        Subject.GROUP,
        Place.WHOLE,
        in -> in.say("groep", "group"),
        a,
        b,
        Method::group,
        (words, it) -> words.group(it.group()));
    findings.changed(
        Subject.MEETINGS,
        Place.WHOLE,
        in -> in.say("bijeenkomsten", "meetings"),
        a,
        b,
        Method::meetings,
        (words, it) -> words.meetings(it.meetings()));
    findings.changed(
        Subject.SKIPPABLE,
        Place.WHOLE,
        in -> in.say("een fase met een reden overslaan", "skipping a phase with a reason"),
        a,
        b,
        Method::skippable,
        (words, it) -> words.may(it.skippable()));
  }

  private void roles() {
    for (RenamedRoles.Pair pair : findings.renamed().pairs()) {
      findings.add(
          new Difference.Changed(
              Subject.ROLE,
              place(pair.inA()),
              Language.both(in -> named(pair.inA(), in) + in.say(", hernoemd", ", renamed")),
              Language.both(in -> "'" + pair.inA().id() + "'"),
              Language.both(in -> "'" + pair.inB().id() + "'"),
              null));
    }
    for (Role role : a.roles()) {
      b.findRole(role.id())
          .ifPresentOrElse(
              other -> role(role, other),
              () -> findings.onlyInA(Subject.ROLE, place(role), in -> named(role, in)));
    }
    for (Role role : b.roles()) {
      if (a.findRole(role.id()).isEmpty()) {
        findings.onlyInB(Subject.ROLE, place(role), in -> named(role, in));
      }
    }
    findings.reordered(
        Subject.ROLE,
        Place.WHOLE,
        in -> in.say("rollen", "roles"),
        ListDifference.of(ids(a.roles()), ids(b.roles())).reordered());
  }

  private void role(Role inA, Role inB) {
    Function<Language, String> what = in -> named(inA, in);
    Place place = place(inA);
    findings.changed(
        Subject.ROLE, place, what, inA, inB, MethodDifferences::numbers, RuleInWords::holders);
    findings.changed(Subject.ROLE, place, what, inA, inB, Role::steers, RuleInWords::steers);
  }

  private static Place place(Role role) {
    return Place.WHOLE.withRole(role.id());
  }

  private static List<Integer> numbers(Role role) {
    Integer max = role.max();
    return max == null ? List.of(role.min()) : List.of(role.min(), max);
  }

  /** By its title, and where another role is called the same by its id as well. */
  private String named(Role role, Language in) {
    String title = in.say(role.title());
    boolean tells =
        Stream.concat(a.roles().stream(), b.roles().stream())
            .noneMatch(it -> !it.id().equals(role.id()) && in.say(it.title()).equals(title));
    return in.say("rol '", "role '") + title + "'" + (tells ? "" : " (" + role.id() + ")");
  }

  private static List<String> ids(List<Role> roles) {
    return roles.stream().map(Role::id).toList();
  }
}
