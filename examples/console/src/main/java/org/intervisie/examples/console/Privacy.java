package org.intervisie.examples.console;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.intervisie.method.Activity;
import org.intervisie.method.Audience;
import org.intervisie.method.Form;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.intervisie.session.SessionView;

/**
 * What of a meeting may stand on a sheet that everyone reads.
 *
 * <p>A contribution may, when every activity that allows it to its author is open to everyone. What
 * is hidden at first may open later: when all have written, or when the facilitator or a phase
 * reveals it. Whether that has come is read from the view of someone else than the author.
 */
final class Privacy {
  private final Method method;
  private final People people;
  private final List<Event.Contributed> untilComplete = new ArrayList<>();
  private final List<Event.Contributed> hidden = new ArrayList<>();

  Privacy(Method method, People people) {
    this.method = method;
    this.people = people;
  }

  /** Whether everyone in the room sees a contribution from the moment that it is made. */
  boolean isForEveryone(Event.Contributed event, Session before) {
    return audience(event, before) instanceof Audience.Everyone;
  }

  /** Who sees a contribution when it is made; where activities differ, the author alone. */
  Audience audience(Event.Contributed event, Session before) {
    List<Audience> audiences =
        activities(before)
            .filter(activity -> activity.kind().equals(event.kind()))
            .filter(activity -> isFor(activity, event.author()))
            .map(Activity::audience)
            .distinct()
            .toList();
    return audiences.size() == 1 ? audiences.get(0) : Audience.author();
  }

  /** Takes in one event and tells what, hidden before, everyone may see from now on. */
  List<Event.Contributed> opened(Meeting.Happening happening) {
    Event event = happening.event();
    List<Event.Contributed> opened = new ArrayList<>();
    if (event instanceof Event.Contributed contributed
        && !isForEveryone(contributed, happening.before())) {
      hide(contributed, happening.before());
    }
    // Whatever happens may complete what is hidden: a contribution, someone who leaves, a role.
    move(untilComplete, opened, happening.after());
    if (event instanceof Event.PhaseOpened phase) {
      reveals(phase.phase(), opened, happening.after());
    } else if (event instanceof Event.PhaseReopened phase) {
      reveals(phase.phase(), opened, happening.after());
    }
    return opened;
  }

  private void hide(Event.Contributed event, Session before) {
    boolean opensByItself = audience(event, before) instanceof Audience.EveryoneWhenComplete;
    (opensByItself ? untilComplete : hidden).add(event);
  }

  private void reveals(String phase, List<Event.Contributed> opened, Session after) {
    List<String> kinds = method.findPhase(phase).map(Phase::reveals).orElse(List.of());
    for (List<Event.Contributed> waiting : List.of(untilComplete, hidden)) {
      List<Event.Contributed> revealed = new ArrayList<>(waiting);
      revealed.removeIf(event -> !kinds.contains(event.kind()));
      waiting.removeAll(revealed);
      move(revealed, opened, after);
      waiting.addAll(revealed);
    }
  }

  /** Moves what is in the view of someone other than its author. */
  private void move(
      List<Event.Contributed> waiting, List<Event.Contributed> opened, Session session) {
    if (waiting.isEmpty()) {
      return;
    }
    List<SessionView> views = people.present().stream().limit(2).map(session::view).toList();
    for (SessionView view : views) {
      Set<ContributionId> seen =
          view.contributions().stream()
              .map(SessionView.Seen::id)
              .collect(Collectors.toUnmodifiableSet());
      for (Iterator<Event.Contributed> all = waiting.iterator(); all.hasNext(); ) {
        Event.Contributed event = all.next();
        if (!event.author().equals(view.participant()) && seen.contains(event.contribution())) {
          opened.add(event);
          all.remove();
        }
      }
    }
  }

  private boolean isFor(Activity activity, String author) {
    List<String> roles = people.roles(author);
    return activity.roles().stream().anyMatch(roles::contains);
  }

  /** What may be done in the open phase, in the form that it has. */
  private Stream<Activity> activities(Session session) {
    Optional<Form> form =
        session
            .phase()
            .flatMap(method::findPhase)
            .flatMap(phase -> form(phase, session.form().orElse("")));
    return Stream.concat(
        form.stream().flatMap(found -> found.activities().stream()), method.always().stream());
  }

  private static Optional<Form> form(Phase phase, String id) {
    return phase.forms().stream().filter(form -> form.id().equals(id)).findFirst();
  }
}
