package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.intervisie.testing.Meetings;
import org.intervisie.testing.Walk;

/** How time is counted, against a sum over the events. */
@Domain(Meetings.class)
class TimeProperties {

  // Red when Course.stopping does not add what ran since the clock started.
  @Property
  void aPhaseNeverCountsPausesAndThePartsAddUpToTheWhole(@ForAll Walk walk) {
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
              assertThat(clock.elapsed().plus(clock.paused()))
                  .isEqualTo(Duration.between(began, ended == null ? last : ended));
            }
          }
        });
  }

  // Red when Viewing.clock goes on after the end.
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
          Duration stood = later.paused().minus(now.paused());
          Duration inPhase = later.inPhase().minus(now.inPhase());
          Duration passed = Duration.ofSeconds(90);
          boolean runs = session.status() == Status.RUNNING;
          boolean stands =
              session.status() == Status.PAUSED || session.status() == Status.ADJOURNED;
          assertThat(ran).isEqualTo(runs ? passed : Duration.ZERO);
          assertThat(inPhase).isEqualTo(ran);
          assertThat(stood).isEqualTo(stands ? passed : Duration.ZERO);
          assertThat(now.elapsed())
              .isGreaterThanOrEqualTo(step.before().clock(Outlook.last(step.before())).elapsed());
          assertThat(now.phaseOverrun()).isGreaterThanOrEqualTo(Duration.ZERO);
        });
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
