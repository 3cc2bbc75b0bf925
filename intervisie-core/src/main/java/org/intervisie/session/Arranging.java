package org.intervisie.session;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Times;
import org.intervisie.session.Refusal.Wait;
import org.jspecify.annotations.Nullable;

/** Decides how an open phase is carried out: its form, who sit together, what is shown, who is done. */
final class Arranging {
  private Arranging() {}

  static Decision chooseForm(Ruling ruling, Command.ChooseForm command) {
    Visit visit = ruling.state.visit();
    List<String> forms = visit == null ? List.of() : forms(visit);
    if (!forms.contains(command.form())) {
      return ruling.refuse(new Refusal.UnknownForm(ruling.attempt(), forms));
    }
    return ruling.accept(
        new Event.FormChosen(ruling.seq(), ruling.at, command.by(), command.form()));
  }

  private static List<String> forms(Visit visit) {
    return visit.place().phase().phase.forms().stream().map(Form::id).toList();
  }

  static Decision group(Ruling ruling, Command.Group command) {
    State state = ruling.state;
    Visit visit = state.visit();
    Grouping grouping = visit == null ? Grouping.TOGETHER : visit.openForm().grouping;
    if (!grouping.needsGroups()) {
      return ruling.refuse(new Refusal.NotAllowedInPhase(ruling.attempt()));
    }
    Set<String> placed = new HashSet<>();
    for (List<String> people : command.groups()) {
      for (String id : people) {
        if (state.room.findPresent(id) == null) {
          return ruling.refuse(new Refusal.UnknownParticipant(ruling.attempt(), id));
        }
        if (!placed.add(id)) {
          return ruling.refuse(new Refusal.AlreadyJoined(ruling.attempt(), id));
        }
      }
    }
    if (!Move.Group.fits(grouping, command.groups())) {
      boolean pairs = grouping == Grouping.PAIRS;
      int wrong =
          command.groups().stream()
              .mapToInt(List::size)
              .filter(size -> pairs ? size != 2 : size == 0)
              .findFirst()
              .orElse(0);
      return ruling.refuse(
          new Refusal.GroupSize(ruling.attempt(), wrong, pairs ? 2 : 1, pairs ? 2 : null));
    }
    return ruling.accept(
        new Event.Grouped(ruling.seq(), ruling.at, command.by(), command.groups()));
  }

  static Decision reveal(Ruling ruling, Command.Reveal command) {
    if (!revealable(ruling.state).contains(command.kind())) {
      return ruling.refuse(new Refusal.NotAllowedInPhase(ruling.attempt()));
    }
    return ruling.accept(new Event.Revealed(ruling.seq(), ruling.at, command.by(), command.kind()));
  }

  /** The kinds that are hidden until complete and still hidden, whether or not any was written yet. */
  private static Set<String> revealable(State state) {
    Set<String> kinds = new HashSet<>();
    Visit visit = state.visit();
    if (visit != null) {
      for (Slot slot : visit.openForm().slots) {
        if (slot.sight == Slot.Sight.WHEN_COMPLETE
            && !state.course.reveals().isOpen(visit.place(), slot)) {
          kinds.add(slot.kind);
        }
      }
    }
    for (Entry entry : state.entries) {
      Slot slot = entry.slot();
      if (slot != null
          && slot.sight == Slot.Sight.WHEN_COMPLETE
          && !entry.withdrawn()
          && !Seeing.isShown(state, entry)) {
        kinds.add(entry.kind());
      }
    }
    return kinds;
  }

  static Decision ready(Ruling ruling, Command.Ready command) {
    Visit visit = ruling.state.visit();
    Person by = ruling.state.room.findPresent(command.by());
    if (visit == null || by == null) {
      return ruling.refuse(new Refusal.NotOpenYet(ruling.attempt(), Wait.PHASE, null));
    }
    if (visit.ready().contains(by.index())) {
      return ruling.refuse(new Refusal.QuotaReached(ruling.attempt(), 1, Times.Per.PARTICIPANT));
    }
    return ruling.accept(new Event.SignalledReady(ruling.seq(), ruling.at, command.by()));
  }

  static void moves(State state, Person by, @Nullable Visit visit, List<Move> moves) {
    if (visit == null) {
      return;
    }
    if (Gate.of(Command.Type.CHOOSE_FORM).isOpen(state, by)) {
      moves.add(new Move.ChooseForm(by.id(), forms(visit)));
      Grouping grouping = visit.openForm().grouping;
      if (grouping.needsGroups()) {
        moves.add(new Move.Group(by.id(), grouping, state.room.presentIds()));
      }
      Set<String> kinds = revealable(state);
      if (!kinds.isEmpty()) {
        moves.add(new Move.Reveal(by.id(), new ArrayList<>(new java.util.TreeSet<>(kinds))));
      }
    }
    if (!visit.ready().contains(by.index())) {
      moves.add(new Move.Simple(by.id(), Command.Type.READY));
    }
  }
}
