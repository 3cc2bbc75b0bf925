package org.intervisie.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.intervisie.method.Phase;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;
import org.intervisie.time.Agenda;
import org.intervisie.time.AgendaChange;
import org.intervisie.time.Plan;
import org.intervisie.time.PlanningPolicy;
import org.intervisie.time.TimeBudget;
import org.jspecify.annotations.Nullable;

/** What holds for the agenda of a meeting that runs, whatever people do. */
@Domain(Meetings.class)
@Domain(DomainContext.Global.class)
class ReplanningProperties {
  private static final PlanningPolicy DEFAULTS = PlanningPolicy.defaults();

  // Red when Replanning.over lets a visit end where it opened, or adds to what was planned for it.
  @Property
  void replanningNeverTouchesThePast(@ForAll Walk walk, @ForAll @IntRange(max = 9000) int later) {
    eachSession(
        walk,
        session -> {
          Instant last = Outlook.last(session);
          List<Agenda.Item> past = past(session);
          for (Instant now : List.of(last, last.plusSeconds(later))) {
            assertThat(items(session.replan(now)).stream().limit(past.size()).toList())
                .isIn(none(), past);
            assertThat(
                    items(session.replan(now, now.plusSeconds(3600), DEFAULTS)).stream()
                        .limit(past.size())
                        .toList())
                .isIn(none(), past);
          }
          if (session.status().isOver()) {
            assertThat(items(session.replan(last.plusSeconds(later)))).isEqualTo(past);
          }
        });
  }

  // Red when Replanning.start leaves out what was worked at the open phase already.
  @Property
  void theRestEndsWhereItMustOrSaysByHowMuchItDoesNot(
      @ForAll Walk walk, @ForAll @IntRange(min = -600, max = 9000) int time) {
    eachSession(
        walk,
        session -> {
          Instant now = goingOn(session, Outlook.last(session));
          Instant end = now.plusSeconds(time);
          Plan plan = session.replan(now, end, DEFAULTS);
          Duration spent =
              session.phase().isPresent() ? session.clock(now).inPhase() : Duration.ZERO;
          Duration whole = spent.plusSeconds(time);
          if (session.status().isOver()) {
            return;
          }
          if (plan instanceof Plan.DoesNotFit misfit) {
            assertThat(misfit.length()).isEqualTo(Duration.ofSeconds(time));
            assertThat(misfit.shortBy().plus(misfit.overBy())).isGreaterThan(Duration.ZERO);
            return;
          }
          List<Agenda.Item> rest = rest(session, plan);
          if (rest.isEmpty()) {
            return;
          }
          assertThat(rest.get(rest.size() - 1).end()).isEqualTo(end);
          assertThat(rest.stream().map(Agenda.Item::length).reduce(Duration.ZERO, Duration::plus))
              .isEqualTo(whole);
          for (int i = 1; i < rest.size(); i++) {
            assertThat(rest.get(i).start()).isEqualTo(rest.get(i - 1).end());
          }
          if (session.phase().isPresent()) {
            assertThat(rest.get(0).phase()).isEqualTo(session.phase().get());
            assertThat(rest.get(0).length()).isGreaterThanOrEqualTo(spent);
          }
        });
  }

  // Red when Replanning.atOwnTimes takes the shortest time of each.
  @Property
  void withoutAnEndAllHaveTheirPlannedTimes(
      @ForAll Walk walk, @ForAll @IntRange(max = 9000) int later) {
    eachSession(
        walk,
        session -> {
          Instant now = Outlook.last(session).plusSeconds(later);
          if (!hasEnd(session)) {
            List<Agenda.Item> rest = rest(session, session.replan(now));
            for (int i = session.phase().isPresent() ? 1 : 0; i < rest.size(); i++) {
              Agenda.Item item = rest.get(i);
              Duration planned = item.planned();
              assertThat(item.reason()).isNotIn(Agenda.Reason.SQUEEZED, Agenda.Reason.STRETCHED);
              assertThat(item.length()).isEqualTo(planned == null ? item.length() : planned);
            }
            if (session.phase().isPresent()) {
              SessionClock clock = session.clock(now);
              Duration planned = clock.phasePlanned();
              Duration open = rest.get(0).length();
              assertThat(open).isGreaterThanOrEqualTo(clock.inPhase());
              assertThat(rest.get(0).planned()).isEqualTo(planned);
              if (planned != null) {
                assertThat(open).isEqualTo(planned.plus(clock.phaseOverrun()));
              }
            }
          }
        });
  }

  // Red when Evolution.onReplanned gives the open phase nothing of the time.
  @Property
  void settingAnEndDoesWhatCouldBeAskedBefore(
      @ForAll Walk walk, @ForAll @IntRange(max = 9000) int time) {
    eachSession(
        walk,
        session -> {
          Instant now = Outlook.last(session);
          Instant end = goingOn(session, now).plusSeconds(time);
          Session set = givenBySomeone(session, by -> new Command.Replan(by, end), now);
          if (set == null) {
            return;
          }
          Plan asked = session.replan(now, end, DEFAULTS);
          Plan then = set.replan(now);
          if (asked instanceof Plan.DoesNotFit misfit && then instanceof Plan.DoesNotFit still) {
            assertThat(still.shortBy()).isEqualTo(misfit.shortBy());
            assertThat(still.overBy()).isEqualTo(misfit.overBy());
            return;
          }
          assertThat(then).isEqualTo(asked);
          Session again = givenBySomeone(set, by -> new Command.Replan(by, end), now);
          assertThat(requireNonNull(again).replan(now)).isEqualTo(then);
          assertThat(again.clock(now)).isEqualTo(set.clock(now));
          if (session.phase().isPresent()) {
            assertThat(set.clock(now).phasePlanned()).isEqualTo(rest(set, then).get(0).length());
          }
        });
  }

  // Red when Course.parting leaves the open phase what it got until the end.
  @Property
  void settingTheEndThatTheAgendaHasAnywayChangesNothing(
      @ForAll Walk walk, @ForAll @IntRange(max = 1500) int later) {
    eachSession(
        walk,
        session -> {
          Instant now = goingOn(session, Outlook.last(session).plusSeconds(later));
          if (!hasEnd(session) && session.replan(now) instanceof Plan.Planned planned) {
            Instant end = planned.agenda().end();
            Session set =
                end.isBefore(now)
                    ? null
                    : givenBySomeone(session, by -> new Command.Replan(by, end), now);
            if (set != null) {
              assertThat(items(set.replan(now))).isEqualTo(planned.agenda().items());
            }
          }
        });
  }

  // Red when Replanning.start leaves out what was worked at the open phase already.
  @Property
  void timeThatPassesChangesNothingBeforeSomethingRunsOver(@ForAll Walk walk) {
    eachSession(
        walk,
        session -> {
          Instant last = Outlook.last(session);
          Duration left = session.clock(last).phaseRemaining();
          if (session.status() == Status.RUNNING && left != null && !left.isZero()) {
            Plan plan = session.replan(last);
            if (session.clock(last).phaseOverrun().isZero()) {
              assertThat(unfitting(session.replan(last.plus(left.dividedBy(2)))))
                  .isEqualTo(unfitting(plan));
              assertThat(unfitting(session.replan(last.plus(left).minusNanos(1))))
                  .isEqualTo(unfitting(plan));
            }
          }
        });
  }

  /** An agenda; or else by how much it does not fit, as the time that is left runs on. */
  private static Object unfitting(Plan plan) {
    return plan instanceof Plan.DoesNotFit misfit
        ? List.of(misfit.shortBy(), misfit.overBy(), misfit.leaveOut())
        : plan;
  }

  // Red when Turns.entering gives nobody the role of a turn that begins, or Turns.leaving takes
  // none back.
  @Property
  void theAgendaForeseesWhatOpens(@ForAll Walk walk) {
    walk.walk(
        step -> {
          boolean onward =
              step.command() instanceof Command.Advance
                  || (step.command() instanceof Command.Skip && isOptional(step.before()));
          if (onward && step.isAccepted() && !isCutShort(step)) {
            List<String> foreseen = ahead(step.before(), step.at());
            List<String> now = ahead(step.after(), step.at());
            if (!foreseen.isEmpty() && (!now.isEmpty() || step.after().status().isOver())) {
              assertThat(now).isEqualTo(foreseen.subList(1, foreseen.size()));
            }
          }
          if (step.isAccepted() && step.command() instanceof Command.Begin) {
            assertThat(ahead(step.after(), step.at())).isEqualTo(ahead(step.before(), step.at()));
          }
        });
  }

  // Red when Evolution.onExtended lays the open phase out again.
  @Property
  void anExtensionCostsWhatWasSaidBefore(
      @ForAll Walk walk,
      @ForAll @IntRange(min = 1, max = 1200) int more,
      @ForAll @IntRange(max = 1500) int later) {
    Duration time = Duration.ofSeconds(more);
    eachSession(
        walk,
        session -> {
          Instant now = Outlook.last(session).plusSeconds(later);
          Session extended = givenBySomeone(session, by -> new Command.Extend(by, time), now);
          if (extended != null) {
            AgendaChange change = session.extending(time, now);
            assertThat(change.before()).isEqualTo(session.replan(now));
            assertThat(change.after()).isEqualTo(extended.replan(now));
            Duration moved = change.later();
            if (moved != null && hasEnd(session)) {
              assertThat(moved).isZero();
            } else if (moved != null) {
              assertThat(moved).isBetween(Duration.ZERO, time);
            }
            assertThat(change.text().in("nl")).isNotBlank();
          }
        });
  }

  // Red when Course.parting leaves the open phase what it got until the end.
  @Property
  void withoutAnEndAPhaseHasItsOwnTime(@ForAll Walk walk) {
    eachSession(
        walk,
        session -> {
          if (session.phase().isPresent() && !hasEnd(session)) {
            assertThat(session.clock(Outlook.last(session)).phasePlanned())
                .isEqualTo(ownTime(session));
          }
        });
  }

  // Red when Timekeeping.behind counts what is left of the open phase.
  @Property
  void behindIsWhatTheVisitsTookMoreThanPlanned(
      @ForAll Walk walk, @ForAll @IntRange(max = 1500) int later) {
    eachSession(
        walk,
        session -> {
          Instant now = Outlook.last(session).plusSeconds(later);
          SessionClock clock = session.clock(now);
          Duration behind = clock.phaseOverrun();
          if (session.phase().isEmpty()) {
            behind = Duration.ZERO;
          }
          Duration over = Duration.ZERO;
          for (SessionMinutes.Visit visit : over(session)) {
            Duration planned = visit.planned();
            if (planned != null) {
              behind = behind.plus(visit.actual()).minus(planned);
              over = visit.skipped() ? over : over.plus(visit.actual()).minus(planned);
            }
          }
          // What is done again after a return has its planned time once, and with an end the open
          // phase runs over its part of the time before it is behind: unit tests tell how.
          if (!hasEnd(session)
              && session.events().stream().noneMatch(Event.PhaseReopened.class::isInstance)) {
            assertThat(clock.behind()).isEqualTo(behind);
          }
          SessionMinutes minutes = session.minutes();
          assertThat(minutes.actual()).isEqualTo(session.clock(Outlook.last(session)).elapsed());
          if (session.status().isOver()) {
            assertThat(minutes.overrun()).isEqualTo(over.isNegative() ? Duration.ZERO : over);
          }
        });
  }

  // What to look at

  private static void eachSession(Walk walk, Consumer<Session> check) {
    walk.walk(
        step -> {
          if (step.isAccepted()) {
            check.accept(step.after());
          }
        });
  }

  /** What a session becomes when whoever may gives a command; null when nobody may. */
  private static @Nullable Session givenBySomeone(
      Session session, Function<String, Command> command, Instant at) {
    for (String person : RoomOf.present(session)) {
      if (session.check(command.apply(person), at).isEmpty()) {
        return session.handle(command.apply(person), at);
      }
    }
    return null;
  }

  /** Between sittings whose next is known people go on then. */
  private static Instant goingOn(Session session, Instant now) {
    Optional<Deadline> next =
        session.deadline(now).filter(due -> due.reason() == Deadline.Reason.NEXT_SITTING);
    if (next.isEmpty()) {
      next =
          session
              .deadline(now)
              .flatMap(due -> session.deadline(due.at().plusNanos(1)))
              .filter(due -> due.reason() == Deadline.Reason.NEXT_SITTING);
    }
    return next.map(Deadline::at).orElse(now);
  }

  private static boolean hasEnd(Session session) {
    return session.clock(Outlook.last(session)).end() != null;
  }

  private static boolean isOptional(Session session) {
    return session.phase().flatMap(session.method()::findPhase).filter(Phase::optional).isPresent();
  }

  /** Whether someone leaves a cycle before its minimum, for a reason. */
  private static boolean isCutShort(Walk.Step step) {
    return step.before()
        .check(Command.advance(step.command().by()), step.at())
        .filter(Refusal.ObligationsUnmet.class::isInstance)
        .map(Refusal.ObligationsUnmet.class::cast)
        .filter(unmet -> unmet.owed().stream().anyMatch(owed -> owed.what().equals("round")))
        .isPresent();
  }

  private static List<SessionMinutes.Visit> over(Session session) {
    List<SessionMinutes.Visit> visits = session.minutes().phases();
    return visits.subList(0, visits.size() - (session.phase().isPresent() ? 1 : 0));
  }

  /** The items that the minutes and the log tell of: where each began, and where the next did. */
  private static List<Agenda.Item> past(Session session) {
    List<SessionMinutes.Visit> visits = over(session);
    List<Agenda.Item> items = new ArrayList<>();
    List<Instant> closings = new ArrayList<>();
    List<Integer> sittings = new ArrayList<>();
    int sitting = 1;
    boolean open = false;
    for (Event event : session.events()) {
      switch (event.type()) {
        case PHASE_OPENED, PHASE_REOPENED -> {
          sittings.add(sitting);
          open = true;
        }
        case ADJOURNED -> sitting++;
        case PHASE_CLOSED, PHASE_SKIPPED, CYCLE_REPEATED, FINISHED, ABANDONED -> {
          if (open) {
            closings.add(event.at());
          }
          open = false;
        }
        default -> {
          // opens and closes nothing
        }
      }
    }
    for (int i = 0; i < visits.size(); i++) {
      SessionMinutes.Visit visit = visits.get(i);
      Agenda.Entry entry = session.method().findPhase(visit.phase()).orElseThrow().entry(0);
      items.add(
          new Agenda.Item(
              visit.phase(),
              entry.title(),
              sittings.get(i),
              visit.opened(),
              closings.get(i),
              visit.planned(),
              visit.actual(),
              visit.skipped() ? Agenda.Reason.LEFT_OUT : Agenda.Reason.DONE,
              entry.optional()));
    }
    return items;
  }

  private static List<Agenda.Item> none() {
    return List.of();
  }

  /** The items of an agenda; none when it does not fit. */
  private static List<Agenda.Item> items(Plan plan) {
    return plan instanceof Plan.Planned planned ? planned.agenda().items() : List.of();
  }

  /** What is open and to come; nothing when it does not fit. */
  private static List<Agenda.Item> rest(Session session, Plan plan) {
    List<Agenda.Item> items = items(plan);
    return items.isEmpty() ? items : items.subList(over(session).size(), items.size());
  }

  /** The phase that is open and those to come; none when it does not fit. */
  static List<String> ahead(Session session, Instant now) {
    return rest(session, session.replan(now)).stream().map(Agenda.Item::phase).toList();
  }

  /** What the method plans for the open phase, and what was added to it in this visit. */
  private static @Nullable Duration ownTime(Session session) {
    Duration more = Duration.ZERO;
    for (Event event : session.events()) {
      if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
        more = Duration.ZERO;
      } else if (event instanceof Event.Extended extended) {
        more = more.plus(extended.duration());
      }
    }
    TimeBudget time = session.phase().flatMap(session.method()::findPhase).orElseThrow().time();
    Duration planned =
        time == null ? null : time.plannedFor(RoomOf.holders(session, time.per()).size());
    return planned == null ? null : planned.plus(more);
  }
}
