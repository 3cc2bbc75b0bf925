package org.intervisie.session;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.method.Phase;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;
import org.intervisie.time.TimeBudget;

/** How time is counted, against a sum over the events. */
@Domain(Meetings.class)
class TimeProperties {

  // Red when Course.standing does not add what ran since the clock started, or
  // Standstill.beginning forgets the pause that an adjournment ends.
  @Property
  void theTimeInAllIsThatOfPhasesPausesAndBetweenSittings(@ForAll Walk walk) {
    walk.walk(
        step -> {
          if (step.isAccepted()) {
            Session session = step.after();
            List<Duration> stays = stays(session.events());
            SessionMinutes minutes = session.minutes();
            assertThat(minutes.phases()).extracting(SessionMinutes.Visit::actual).isEqualTo(stays);
            Instant last = Outlook.last(session);
            SessionClock clock = session.clock(last);
            Duration elapsed = stays.stream().reduce(Duration.ZERO, Duration::plus);
            assertThat(clock.elapsed()).isEqualTo(elapsed);
            if (!stays.isEmpty()) {
              assertThat(clock.inPhase()).isEqualTo(stays.get(stays.size() - 1));
            }
            Instant began = minutes.began();
            Instant ended = minutes.ended();
            if (began != null) {
              assertThat(clock.elapsed().plus(clock.paused()).plus(clock.apart()))
                  .isEqualTo(Duration.between(began, ended == null ? last : ended));
              assertThat(clock.paused()).isEqualTo(stood(session.events(), Status.PAUSED));
              assertThat(clock.apart()).isEqualTo(stood(session.events(), Status.ADJOURNED));
            }
          }
        });
  }

  // Red when Timekeeping.clock goes on after the end.
  @Property
  void theClockNeverRunsBackAndRunsOnlyWhileAPhaseIsOpen(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant last = Outlook.last(session);
          SessionClock now = session.clock(last);
          SessionClock later = session.clock(last.plusSeconds(90));
          assertThat(session.clock(last.minusSeconds(90))).isEqualTo(now);
          Duration ran = later.elapsed().minus(now.elapsed());
          Duration paused = later.paused().minus(now.paused());
          Duration apart = later.apart().minus(now.apart());
          Duration inPhase = later.inPhase().minus(now.inPhase());
          Duration passed = Duration.ofSeconds(90);
          Instant ended = session.minutes().ended();
          assertThat(later.at()).isEqualTo(ended == null ? last.plus(passed) : ended);
          boolean runs = session.status() == Status.RUNNING;
          boolean pauses = session.status() == Status.PAUSED;
          boolean parted = session.status() == Status.ADJOURNED;
          assertThat(ran).isEqualTo(runs ? passed : Duration.ZERO);
          assertThat(inPhase).isEqualTo(ran);
          assertThat(paused).isEqualTo(pauses ? passed : Duration.ZERO);
          assertThat(apart).isEqualTo(parted ? passed : Duration.ZERO);
          assertThat(now.elapsed())
              .isGreaterThanOrEqualTo(step.before().clock(Outlook.last(step.before())).elapsed());
          assertThat(now.phaseOverrun()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
  }

  // Red when Timekeeping.add lets a time go that runs out at the very instant at which the clock
  // starts, Timekeeping.longest leaves out extensions, or Course.parting keeps the end that was
  // moved.
  @Property
  void aDeadlineIsWhereTheClockSaysThatNothingIsLeft(@ForAll Walk walk) {
    walk.walk(
        step -> {
          Session session = step.after();
          Instant last = Outlook.last(session);
          assertThat(session.deadline())
              .isEqualTo(session.events().isEmpty() ? Optional.empty() : session.deadline(last));
          Optional<Deadline> next = session.deadline(last);
          for (int i = 0; next.isPresent() && i < 4; i++) {
            Deadline due = next.get();
            SessionClock then = session.clock(due.at());
            SessionClock before = session.clock(due.at().minusMillis(1));
            switch (due.reason()) {
              case PHASE_PLANNED -> {
                assertThat(due.phase()).isEqualTo(then.phase());
                assertThat(then.phaseRemaining()).isEqualTo(Duration.ZERO);
                assertThat(then.phaseOverrun()).isEqualTo(Duration.ZERO);
              }
              case PHASE_LONGEST -> assertThat(longest(session)).isEqualTo(then.inPhase());
              case MEETING_END -> {
                assertThat(then.remaining()).isEqualTo(Duration.ZERO);
                assertThat(then.overrun()).isEqualTo(Duration.ZERO);
              }
              case NEXT_SITTING -> assertThat(session.status()).isEqualTo(Status.ADJOURNED);
            }
            if (due.at().isAfter(last) && due.reason() == Deadline.Reason.PHASE_PLANNED) {
              assertThat(before.phaseRemaining()).isEqualTo(Duration.ofMillis(1));
            }
            next = session.deadline(due.at().plusNanos(1));
            next.ifPresent(later -> assertThat(later.at()).isAfter(due.at()));
          }
          if (step.events().stream().anyMatch(Event.Adjourned.class::isInstance)) {
            assertThat(session.clock(last).end()).isNull();
          }
          SessionClock now = session.clock(last);
          Duration left = now.phaseRemaining();
          if (session.status() == Status.RUNNING && left != null && now.phaseOverrun().isZero()) {
            assertThat(session.deadline())
                .hasValueSatisfying(due -> assertThat(due.at()).isBeforeOrEqualTo(last.plus(left)));
          }
        });
  }

  /** The longest time of the open phase, extensions of this visit included. */
  private static Duration longest(Session session) {
    List<Event> events = session.events();
    Duration more = Duration.ZERO;
    for (Event event : events) {
      if (event instanceof Event.PhaseOpened || event instanceof Event.PhaseReopened) {
        more = Duration.ZERO;
      } else if (event instanceof Event.Extended extended) {
        more = more.plus(extended.duration());
      }
    }
    TimeBudget time =
        session.phase().flatMap(session.method()::findPhase).map(Phase::time).orElseThrow();
    Duration longest = requireNonNull(time.max());
    int people = time.isPerParticipant() ? RoomOf.holders(session, time.per()).size() : 1;
    return longest.multipliedBy(people).plus(more);
  }

  /** How long the session was in a state in which the clock stands still. */
  private static Duration stood(List<Event> events, Status status) {
    Duration stood = Duration.ZERO;
    Status current = Status.GATHERING;
    Instant last = Walk.START;
    for (Event event : events) {
      if (current == status) {
        stood = stood.plus(Duration.between(last, event.at()));
      }
      last = event.at();
      switch (event.type()) {
        case BEGUN, RESUMED, RECONVENED -> current = Status.RUNNING;
        case PAUSED -> current = Status.PAUSED;
        case ADJOURNED -> current = Status.ADJOURNED;
        case FINISHED, ABANDONED -> current = Status.FINISHED;
        default -> {
          // leaves the clock as it is
        }
      }
    }
    return stood;
  }

  /** The time that each phase was open, added up from one event to the next. */
  private static List<Duration> stays(List<Event> events) {
    List<Duration> stays = new ArrayList<>();
    boolean running = false;
    boolean open = false;
    Instant last = Walk.START;
    for (Event event : events) {
      if (running && open) {
        int current = stays.size() - 1;
        stays.set(current, stays.get(current).plus(Duration.between(last, event.at())));
      }
      last = event.at();
      switch (event.type()) {
        case BEGUN, RESUMED, RECONVENED -> running = true;
        case PAUSED, ADJOURNED -> running = false;
        case PHASE_OPENED, PHASE_REOPENED -> {
          open = true;
          stays.add(Duration.ZERO);
        }
        case PHASE_CLOSED, PHASE_SKIPPED, CYCLE_REPEATED, FINISHED, ABANDONED -> open = false;
        default -> {
          // does not touch the clock
        }
      }
    }
    return stays;
  }
}
