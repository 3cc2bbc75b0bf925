package org.intervisie.session;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Choice;
import org.intervisie.method.Cycle;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Order;
import org.intervisie.method.Phase;
import org.intervisie.method.Repeat;
import org.intervisie.method.Role;
import org.intervisie.method.Step;
import org.intervisie.method.Times;
import org.intervisie.testing.Walk;
import org.jspecify.annotations.Nullable;

/**
 * What a meeting should be like, kept beside a session from its events and its method in the plainest
 * way: everything is a list, and every question is answered by counting. It shares no rule with the
 * session. Only who is there, in which roles and groups, it takes from the session.
 */
final class Reference implements Route.People {
  private final Method method;
  private final Route route;
  private final List<Said> said = new ArrayList<>();
  private final List<Stay> stays = new ArrayList<>();
  private final Set<String> shown = new HashSet<>();
  private final Map<String, Integer> revealed = new HashMap<>();
  private final Map<String, Integer> shownEarly = new HashMap<>();
  private final Map<String, Said> chosen = new LinkedHashMap<>();
  private final Set<String> ready = new HashSet<>();
  private final List<String> surprises = new ArrayList<>();
  private final Set<String> aside = new HashSet<>();
  private final Map<Integer, Set<String>> standIns = new HashMap<>();
  private List<String> turnOrder = List.of();
  private Session session;
  private List<SessionView.Person> people = List.of();
  private List<List<String>> groups = List.of();
  private @Nullable Stay stay;
  private Route.@Nullable Spot pending;

  Reference(Session opened) {
    this.session = opened;
    this.method = opened.method();
    this.route = new Route(method);
  }

  /** An activity that is open, told from others by its place in the method. */
  record Open(String key, Activity activity, Grouping grouping) {
    Times times() {
      return activity.times();
    }
  }

  /** A phase that was open for a while. */
  record Stay(int number, Phase phase, Route.Spot spot) {
    boolean continues(Stay other) {
      return phase.equals(other.phase) && spot.round() == other.spot.round();
    }
  }

  /** A contribution, with who was there when it was made. */
  static final class Said {
    final Event.Contributed event;
    final @Nullable Open open;
    final Stay stay;
    final List<SessionView.Person> people;
    final List<List<String>> groups;
    boolean withdrawn;

    Said(
        Event.Contributed event,
        @Nullable Open open,
        Stay stay,
        List<SessionView.Person> people,
        List<List<String>> groups) {
      this.event = event;
      this.open = open;
      this.stay = stay;
      this.people = people;
      this.groups = groups;
    }

    int number() {
      return event.contribution().number();
    }
  }

  /** Follows a step of a walk. */
  void follow(Walk.Step step) {
    step.events().forEach(this::follow);
  }

  /** Follows one event. */
  void follow(Event event) {
    note(event);
    session = session.evolve(event);
    List<String> ids =
        session.events().stream()
            .filter(Event.Joined.class::isInstance)
            .map(joined -> ((Event.Joined) joined).participant())
            .toList();
    if (!ids.isEmpty()) {
      List<String> plain = plainHolders();
      SessionView view = session.view(ids.get(0));
      people = view.people();
      groups = view.groups();
      if (event instanceof Event.RoleAssigned given) {
        noteAside(given, plain);
      }
      noteCarrier(event);
    }
    showWhatIsComplete();
  }

  /** Notes who gave up the plain role for another. */
  private void noteAside(Event.RoleAssigned given, List<String> plainBefore) {
    List<String> plain = plainHolders();
    String who = given.participant();
    aside.removeAll(plain);
    if (isSteering(given.role())) {
      // Who leads is no member for as long as that is so.
      aside.remove(who);
    } else if (plainBefore.contains(who) && !plain.contains(who)) {
      aside.add(who);
    }
  }

  /** Notes who got the role of a turn that was lost. */
  private void noteCarrier(Event event) {
    String who = "";
    List<String> gained = List.of();
    if (event instanceof Event.RoleAssigned given) {
      who = given.participant();
      gained = List.of(given.role());
    } else if (event instanceof Event.Joined joined) {
      who = joined.participant();
      gained = joined.roles();
    } else if (event instanceof Event.HandedOver handed) {
      SessionView.Person to = presentPerson(handed.to());
      who = handed.to();
      gained = to == null ? List.of() : to.roles().stream().filter(this::isSteering).toList();
    }
    Route.Spot from = stay == null ? null : stay.spot();
    // Within someone's own turn that gives the role, others are yet to get it.
    for (Route.Spot up = from; up != null; up = up.in().around()) {
      if (who.equals(up.in().turn()) && isGained(gained, turnRole(up.in()))) {
        from = up.in().around();
        break;
      }
    }
    for (Route.Spot up = from; up != null; up = up.in().around()) {
      Route.Round round = up.in();
      List<String> carriers = new ArrayList<>(carrying(round));
      carriers.remove(who);
      String role = turnRole(round);
      if (role != null
          && isGained(gained, role)
          && !who.equals(round.turn())
          && carriers.isEmpty()) {
        standIns.computeIfAbsent(round.mark(), mark -> new HashSet<>()).add(who);
        return;
      }
    }
  }

  private static boolean isGained(List<String> gained, @Nullable String role) {
    return role != null && gained.contains(role);
  }

  /** The role of who claims none. */
  private Optional<String> plainRole() {
    return method.findRole(Role.MEMBER).isPresent()
        ? Optional.of(Role.MEMBER)
        : method.roles().stream()
            .map(Role::id)
            .filter(role -> !isSteering(role) && !isGivenLater(role, method.flow()))
            .findFirst();
  }

  private List<String> plainHolders() {
    return plainRole().map(this::holders).orElse(List.of());
  }

  private static boolean isGivenLater(String role, List<Step> steps) {
    for (Step step : steps) {
      if (step instanceof Phase phase) {
        Choice choice = phase.chooses();
        if (choice != null && role.equals(choice.makesAuthor())) {
          return true;
        }
      } else if (step instanceof Cycle cycle
          && (isGivenLater(role, cycle.steps())
              || (cycle.repeat() instanceof Repeat.ForEach each && role.equals(each.as())))) {
        return true;
      }
    }
    return false;
  }

  private boolean isSteering(String role) {
    return method.findRole(role).filter(Role::steers).isPresent();
  }

  private static @Nullable String turnRole(Route.Round round) {
    return round.repeat() instanceof Repeat.ForEach each && !each.each().equals(each.as())
        ? each.as()
        : null;
  }

  private boolean isOf(Route.Round turn, String person) {
    return person.equals(turn.turn())
        || standIns.getOrDefault(turn.mark(), Set.of()).contains(person);
  }

  /** Who carry a turn: those whose it is or who stand in, as far as they are there with its role. */
  private List<String> carrying(Route.Round turn) {
    String role = turnRole(turn);
    return present()
        .filter(person -> isOf(turn, person.id()))
        .filter(person -> role == null || person.roles().contains(role))
        .map(SessionView.Person::id)
        .toList();
  }

  @Override
  public boolean isCarried(Route.Round turn) {
    return turn.turn() != null && !carrying(turn).isEmpty();
  }

  @Override
  public List<String> takers(String role, List<Route.Round> over, List<Route.Round> begun) {
    Map<String, List<String>> roles = new LinkedHashMap<>();
    present().forEach(person -> roles.put(person.id(), rolesAfter(person, over)));
    begun.forEach(turn -> begin(turn, roles));
    Set<String> inTurn = new LinkedHashSet<>(turnOrder);
    inTurn.addAll(roles.keySet());
    return inTurn.stream().filter(id -> roles.getOrDefault(id, List.of()).contains(role)).toList();
  }

  /** The roles that someone has once some rounds are over. */
  private List<String> rolesAfter(SessionView.Person person, List<Route.Round> over) {
    List<String> roles = new ArrayList<>(person.roles());
    for (Route.Round round : over) {
      String role = turnRole(round);
      if (role != null && isOf(round, person.id())) {
        giveBack(person.id(), role, roles);
      }
    }
    return roles;
  }

  private void giveBack(String person, String role, List<String> roles) {
    if (roles.remove(role)) {
      boolean leads = roles.stream().allMatch(this::isSteering);
      if (roles.isEmpty() || (aside.contains(person) && leads)) {
        plainRole().filter(plain -> !roles.contains(plain)).ifPresent(roles::add);
      }
    }
  }

  /** A turn that begins gives its role, and takes it from those who were there first where it is full. */
  private void begin(Route.Round turn, Map<String, List<String>> roles) {
    String role = turnRole(turn);
    String whose = turn.turn();
    List<String> own = whose == null ? null : roles.get(whose);
    if (role == null || own == null) {
      return;
    }
    if (!own.contains(role)) {
      makePlace(role, roles);
      own.add(role);
    }
    plainRole().filter(plain -> !plain.equals(role)).ifPresent(own::remove);
  }

  private void makePlace(String role, Map<String, List<String>> roles) {
    Integer max = method.findRole(role).map(Role::max).orElse(null);
    for (Map.Entry<String, List<String>> holder : roles.entrySet()) {
      long held = roles.values().stream().filter(them -> them.contains(role)).count();
      if (holder.getValue().contains(role) && max != null && held >= max) {
        giveBack(holder.getKey(), role, holder.getValue());
      }
    }
  }

  /** What happened although the method does not allow it. */
  List<String> surprises() {
    return surprises;
  }

  List<Said> said() {
    return said;
  }

  /** What was chosen, the latest for each phase in each round, in order. */
  List<Said> chosen() {
    return List.copyOf(chosen.values());
  }

  private void expect(boolean holds, String otherwise) {
    if (!holds) {
      surprises.add(otherwise);
    }
  }

  private void note(Event event) {
    if (event instanceof Event.Begun) {
      pending = route.first(this);
    } else if (event instanceof Event.PhaseOpened opened) {
      Route.Spot spot = pending;
      expect(spot != null, opened.phase() + " opened where the flow has ended");
      expect(stay == null, opened.phase() + " opened while another was open");
      if (spot != null) {
        expect(
            spot.phase().id().equals(opened.phase()),
            opened.phase() + " opened where " + spot.phase().id() + " is next");
        expect(
            java.util.Objects.equals(spot.turn(), opened.turn()),
            "it is " + opened.turn() + "'s turn where it should be " + spot.turn() + "'s");
        open(spot);
      }
    } else if (event instanceof Event.PhaseReopened reopened) {
      Stay earlier = null;
      List<Integer> here = stays.isEmpty() ? List.of() : path(stays.get(stays.size() - 1).spot());
      for (Stay candidate : stays) {
        boolean isBefore =
            Arrays.compare(
                    path(candidate.spot()).toArray(Integer[]::new), here.toArray(Integer[]::new))
                < 0;
        earlier = isBefore && candidate.phase().id().equals(reopened.phase()) ? candidate : earlier;
      }
      expect(earlier != null, reopened.phase() + " reopened, but it never was open");
      expect(stay == null, reopened.phase() + " reopened while another was open");
      if (earlier != null) {
        open(earlier.spot());
      }
    } else if (event instanceof Event.PhaseClosed closed) {
      pending = close(closed.phase(), here -> route.after(here.spot(), this));
    } else if (event instanceof Event.PhaseSkipped skipped) {
      pending = close(skipped.phase(), here -> route.afterSkipping(here.spot(), this));
    } else if (event instanceof Event.CycleRepeated repeated) {
      Stay here = stay;
      expect(here != null, "went round while no phase was open");
      if (here != null) {
        pending = route.again(here.spot(), repeated.cycle(), this);
        expect(pending != null, repeated.cycle() + " may not go round again");
        stay = null;
      }
    } else if (event instanceof Event.Finished || event instanceof Event.Abandoned) {
      boolean byFlow = stay == null && !stays.isEmpty();
      expect(!byFlow || pending == null, "finished where a phase was still to come");
      stay = null;
    } else if (event instanceof Event.Contributed contributed) {
      Stay here = stay;
      expect(here != null, "someone contributed while no phase was open");
      if (here != null) {
        ContributionId about = contributed.about();
        Open open =
            opening(
                contributed.author(),
                contributed.kind(),
                contributed.label(),
                about == null ? null : about.toString());
        expect(open != null, "no activity allows " + contributed);
        said.add(new Said(contributed, open, here, people, groups));
      }
    } else if (event instanceof Event.HandedOver handed) {
      aside.remove(handed.to());
    } else if (event instanceof Event.TurnsOrdered ordered) {
      turnOrder = ordered.turns();
    } else if (event instanceof Event.Withdrawn withdrawn) {
      said.get(withdrawn.contribution().number() - 1).withdrawn = true;
    } else if (event instanceof Event.Chosen choice && stay != null) {
      String where = stay.phase().id() + "@" + stay.spot().round();
      chosen.remove(where);
      chosen.put(where, said.get(choice.contribution().number() - 1));
    } else if (event instanceof Event.SignalledReady signalled) {
      ready.add(signalled.by());
    } else if (event instanceof Event.Revealed early) {
      shownEarly.put(early.kind(), said.size());
      for (Open open : open()) {
        if (isHiddenUntilComplete(open) && open.activity().kind().equals(early.kind())) {
          shown.add(showing(stay, open));
        }
      }
    }
  }

  /** Rounds and steps from the outside in: what the flow comes by first is the lower. */
  private static List<Integer> path(Route.Spot spot) {
    List<Integer> path = new ArrayList<>();
    for (Route.Spot up = spot; up != null; up = up.in().around()) {
      path.add(0, up.index());
      path.add(0, up.in().number());
    }
    return path;
  }

  private void open(Route.Spot spot) {
    stay = new Stay(stays.size(), spot.phase(), spot);
    stays.add(stay);
    ready.clear();
    pending = null;
    spot.phase().reveals().forEach(kind -> revealed.put(kind, said.size()));
  }

  private Route.@Nullable Spot close(
      String phase, java.util.function.Function<Stay, Route.@Nullable Spot> next) {
    Stay here = stay;
    expect(here != null, phase + " closed while no phase was open");
    if (here == null) {
      return null;
    }
    expect(here.phase().id().equals(phase), phase + " closed instead of " + here.phase().id());
    stay = null;
    return next.apply(here);
  }

  /** Who in the room hold a role, in the order of joining. */
  List<String> holders(String role) {
    return present().filter(person -> person.roles().contains(role)).map(p -> p.id()).toList();
  }

  private Stream<SessionView.Person> present() {
    return people.stream().filter(SessionView.Person::present);
  }

  private SessionView.@Nullable Person presentPerson(String id) {
    return present().filter(person -> person.id().equals(id)).findFirst().orElse(null);
  }

  boolean steers(String id) {
    List<String> steering = method.roles().stream().filter(Role::steers).map(Role::id).toList();
    SessionView.Person person = presentPerson(id);
    return person != null
        && (steering.isEmpty() || person.roles().stream().anyMatch(steering::contains));
  }

  /** The activities that are open now, those of the form first. */
  private List<Open> open() {
    Stay here = stay;
    if (here == null) {
      return List.of();
    }
    String formId = session.form().orElse(here.phase().forms().get(0).id());
    Form form =
        here.phase().forms().stream()
            .filter(candidate -> candidate.id().equals(formId))
            .findFirst()
            .orElse(here.phase().forms().get(0));
    List<Open> open = new ArrayList<>();
    for (int i = 0; i < form.activities().size(); i++) {
      // The same activity in several forms of a phase is one activity.
      Activity activity = form.activities().get(i);
      long earlier = form.activities().subList(0, i).stream().filter(activity::equals).count();
      open.add(new Open(activity + "/" + earlier, activity, form.grouping()));
    }
    for (int i = 0; i < method.always().size(); i++) {
      open.add(new Open("always/" + i, method.always().get(i), form.grouping()));
    }
    return open;
  }

  // Who may see what.

  boolean sees(Said it, String viewer) {
    if (it.event.author().equals(viewer) || isForAll(it)) {
      return true;
    }
    Open open = it.open;
    SessionView.Person then =
        it.people.stream()
            .filter(person -> person.id().equals(viewer) && person.present())
            .findFirst()
            .orElse(null);
    if (open == null || then == null) {
      return false;
    }
    if (open.activity().audience() instanceof Audience.HoldersOf holders) {
      return then.roles().stream().anyMatch(holders.roles()::contains);
    }
    return open.activity().audience() instanceof Audience.MyGroup
        && (open.grouping() == Grouping.TOGETHER
            || (open.grouping().needsGroups()
                && it.groups.stream()
                    .anyMatch(
                        group -> group.contains(viewer) && group.contains(it.event.author()))));
  }

  /** Whether everyone may see it. */
  boolean isForAll(Said it) {
    Open open = it.open;
    return revealed.getOrDefault(it.event.kind(), 0) >= it.number()
        || (open != null
            && (open.activity().audience() instanceof Audience.Everyone
                || (isHiddenUntilComplete(open)
                    && (shown.contains(showing(it.stay, open))
                        || shownEarly.getOrDefault(it.event.kind(), 0) >= it.number()))));
  }

  private static boolean isHiddenUntilComplete(Open open) {
    return open.activity().audience() instanceof Audience.EveryoneWhenComplete;
  }

  private static String showing(@Nullable Stay stay, Open open) {
    // All visits of a phase in one round count together, so what is shown in one is in all.
    return (stay == null ? "-" : stay.phase().id() + "@" + stay.spot().round()) + ":" + open.key();
  }

  private void showWhatIsComplete() {
    Set<String> complete = new HashSet<>();
    for (Open open : open()) {
      if (isHiddenUntilComplete(open)
          && open.times().min() > 0
          && made(open, true).findAny().isPresent()
          && present().allMatch(person -> owed(open, person) == 0)) {
        complete.add(showing(stay, open));
      }
    }
    shown.addAll(complete);
  }

  // Who may contribute what.

  /** Whether a contribution is in order, whoever asks. */
  boolean allows(Command.Contribute command) {
    return session.status() == Status.RUNNING
        && presentPerson(command.by()) != null
        && (command.by().equals(command.author()) || steers(command.by()))
        && opening(command.author(), command.kind(), command.label(), command.about()) != null;
  }

  /** The first open activity that allows a contribution. */
  private @Nullable Open opening(
      String author, String kind, @Nullable String label, @Nullable String about) {
    SessionView.Person person = presentPerson(author);
    if (person == null) {
      return null;
    }
    for (Open open : open()) {
      if (open.activity().kind().equals(kind) && admits(open, person, label, about)) {
        return open;
      }
    }
    return null;
  }

  private boolean admits(
      Open open, SessionView.Person author, @Nullable String label, @Nullable String about) {
    Activity activity = open.activity();
    String after = activity.after();
    List<String> labels = activity.labels().stream().map(Label::id).toList();
    Said target =
        said.stream()
            .filter(it -> it.event.contribution().toString().equals(about))
            .findFirst()
            .orElse(null);
    boolean needsPlace =
        open.times().per() == Times.Per.GROUP || activity.audience() instanceof Audience.MyGroup;
    return isOpenTo(open, author)
        && (after == null || isComplete(after))
        && !(needsPlace && isUnplaced(open, author.id()))
        && (activity.about() == null
            ? about == null
            : target != null && qualifies(open, author.id(), target))
        && (label == null ? labels.isEmpty() : labels.contains(label))
        && isWithinQuota(open, author.id(), target)
        && isInTurn(open, author.id());
  }

  private static boolean isOpenTo(Open open, SessionView.Person person) {
    return person.roles().stream().anyMatch(open.activity().roles()::contains);
  }

  private boolean isWithinQuota(Open open, String author, @Nullable Said target) {
    Integer max = open.times().max();
    if (max == null) {
      return true;
    }
    return open.times().per() == Times.Per.TARGET
        ? made(open, true)
                .filter(it -> it.event.author().equals(author))
                .filter(
                    it -> target != null && target.event.contribution().equals(it.event.about()))
                .count()
            < max
        : countFor(open, author, false) < max;
  }

  private boolean isInTurn(Open open, String author) {
    if (open.activity().order() == Order.FREE) {
      return true;
    }
    boolean byGroup = open.times().per() == Times.Per.GROUP;
    return present()
        .filter(other -> isOpenTo(open, other))
        .filter(other -> !(byGroup && isUnplaced(open, other.id())))
        .noneMatch(other -> turns(open, other.id()) < turns(open, author));
  }

  private long turns(Open open, String person) {
    return open.times().per() == Times.Per.GROUP
        ? countFor(open, person, false)
        : made(open, false).filter(it -> it.event.author().equals(person)).count();
  }

  private boolean qualifies(Open open, String author, Said target) {
    About about = open.activity().about();
    return about != null
        && !target.withdrawn
        && target.event.kind().equals(about.kind())
        && (about.label() == null || about.label().equals(target.event.label()))
        && (about.rated() == null || isRated(target, about.rated()))
        && sees(target, author);
  }

  private boolean isRated(Said target, String label) {
    return said.stream()
        .anyMatch(
            it ->
                !it.withdrawn
                    && label.equals(it.event.label())
                    && target.event.contribution().equals(it.event.about()));
  }

  /** What was made under an activity in this stay or, if asked, in the stays that it continues. */
  private Stream<Said> made(Open open, boolean everBefore) {
    Stay here = stay;
    return said.stream()
        .filter(it -> !it.withdrawn && it.open != null && it.open.key().equals(open.key()))
        .filter(
            it -> here != null && (everBefore ? here.continues(it.stay) : here.equals(it.stay)));
  }

  private long countFor(Open open, String person, boolean everBefore) {
    return made(open, everBefore)
        .filter(
            it ->
                switch (open.times().per()) {
                  case ROOM -> true;
                  case GROUP -> sitTogether(open, person, it.event.author());
                  case PARTICIPANT, TARGET -> it.event.author().equals(person);
                })
        .count();
  }

  private boolean sitTogether(Open open, String one, String other) {
    return one.equals(other)
        || open.grouping() == Grouping.TOGETHER
        || (open.grouping().needsGroups()
            && groups.stream().anyMatch(group -> group.contains(one) && group.contains(other)));
  }

  private boolean isUnplaced(Open open, String person) {
    return open.grouping().needsGroups()
        && groups.stream().noneMatch(group -> group.contains(person));
  }

  // What must be done.

  private long owed(Open open, SessionView.Person person) {
    int min = open.times().min();
    boolean byGroup =
        open.times().per() == Times.Per.GROUP
            || open.activity().audience() instanceof Audience.MyGroup;
    // Who was left out when the group was divided cannot do it, and so does not owe it.
    boolean leftOut = byGroup && !groups.isEmpty() && isUnplaced(open, person.id());
    if (min == 0 || leftOut || !isOpenTo(open, person)) {
      return 0;
    }
    return switch (open.times().per()) {
      case TARGET ->
          said.stream()
              .filter(target -> qualifies(open, person.id(), target))
              .filter(target -> !isOfAnotherRound(target))
              .mapToLong(
                  target ->
                      Math.max(
                          0,
                          min
                              - made(open, true)
                                  .filter(it -> it.event.author().equals(person.id()))
                                  .filter(
                                      it -> target.event.contribution().equals(it.event.about()))
                                  .count()))
              .sum();
      case GROUP, PARTICIPANT, ROOM -> Math.max(0, min - countFor(open, person.id(), true));
    };
  }

  /** Whether it was said in another round of a cycle that is going on. */
  private boolean isOfAnotherRound(Said target) {
    for (Route.Spot mine = stay == null ? null : stay.spot();
        mine != null;
        mine = mine.in().around()) {
      for (Route.Spot its = target.stay.spot(); its != null; its = its.in().around()) {
        if (!mine.in().id().isEmpty()
            && mine.in().id().equals(its.in().id())
            && mine.in().mark() != its.in().mark()) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean isComplete(String kind) {
    List<Open> required =
        open().stream()
            .filter(open -> open.activity().kind().equals(kind) && open.times().min() > 0)
            .toList();
    if (!required.isEmpty()) {
      return required.stream()
          .allMatch(open -> present().allMatch(person -> owed(open, person) == 0));
    }
    Stay here = stay;
    return here != null
        && said.stream()
            .anyMatch(
                it ->
                    it.open != null
                        && !it.withdrawn
                        && it.event.kind().equals(kind)
                        && here.continues(it.stay));
  }

  /** What is still to do before the open phase may close, leaving cycles or not. */
  List<String> unmet() {
    List<String> unmet = new ArrayList<>();
    for (Open open : open()) {
      present()
          .filter(person -> owed(open, person) > 0)
          .forEach(person -> unmet.add(person.id() + " owes " + open.activity().kind()));
    }
    Stay here = stay;
    Choice choice = here == null ? null : here.phase().chooses();
    if (here != null
        && choice != null
        && !chosen.containsKey(here.phase().id() + "@" + here.spot().round())) {
      unmet.add("no " + choice.kind() + " is chosen");
    }
    return unmet;
  }

  /** Whether the open phase may be skipped just so, as far as turns and rounds are concerned. */
  boolean maySkipWithoutReason() {
    Stay here = stay;
    if (here == null || session.status() != Status.RUNNING) {
      return false;
    }
    boolean may = here.phase().optional();
    for (Route.Spot up = here.spot(); up != null; up = up.in().around()) {
      may |=
          up.in().repeat() instanceof Repeat.ForEach each
              && (each.voluntary() || !isCarried(up.in()));
    }
    return may && unmetByCycles(true).isEmpty();
  }

  /** What the cycles that the open phase would leave still need. */
  List<String> unmetByCycles(boolean skipping) {
    Stay here = stay;
    List<String> unmet = new ArrayList<>();
    if (here == null) {
      return unmet;
    }
    for (Route.Round round : route.left(here.spot(), skipping, this)) {
      if (round.repeat() instanceof Repeat.Rounds rounds && round.number() < rounds.min()) {
        unmet.add(round.id() + " is in round " + round.number());
      } else if (round.repeat() instanceof Repeat.Until until) {
        List<String> holders = holders(until.role());
        if (!holders.isEmpty() && holders.stream().noneMatch(ready::contains)) {
          unmet.add("nobody says that it is enough of " + round.id());
        }
      }
    }
    return unmet;
  }
}
