package org.intervisie.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Short ways to write the commands of a test. */
final class Acts {
  private Acts() {}

  static Command.Join joins(String who, String... roles) {
    return Command.join(who, roles);
  }

  static Command.Join letsIn(String by, String who, String... roles) {
    return new Command.Join(by, who, null, List.of(roles));
  }

  static Command.Leave leaves(String who) {
    return new Command.Leave(who, who);
  }

  static Command.Leave notesThatLeft(String by, String who) {
    return new Command.Leave(by, who);
  }

  static Command.AssignRole gives(String by, String who, String role) {
    return new Command.AssignRole(by, who, role);
  }

  static Command.HandOver handsOver(String by, String to) {
    return new Command.HandOver(by, to);
  }

  static Command.Begin begins(String by) {
    return new Command.Begin(by);
  }

  static Command.Contribute says(String by, String kind) {
    return Command.contribute(by, kind);
  }

  static Command.Contribute says(String by, String kind, String about) {
    return Command.contribute(by, kind).withAbout(about);
  }

  static Command.Contribute records(String by, String author, String kind) {
    return Command.contribute(by, kind).withAuthor(author);
  }

  static Command.Withdraw withdraws(String by, String contribution) {
    return new Command.Withdraw(by, contribution);
  }

  static Command.Choose chooses(String by, String contribution) {
    return new Command.Choose(by, contribution, null);
  }

  static Command.Choose chooses(String by, String contribution, String basis) {
    return new Command.Choose(by, contribution, requireNonNull(basis));
  }

  static Command.ChooseForm choosesForm(String by, String form) {
    return new Command.ChooseForm(by, form);
  }

  static Command.Group divides(String by, List<String> group) {
    return new Command.Group(by, List.of(group));
  }

  static Command.Group divides(String by, List<String> one, List<String> two) {
    return new Command.Group(by, List.of(one, two));
  }

  static Command.Reveal reveals(String by, String kind) {
    return new Command.Reveal(by, kind);
  }

  static Command.Ready isReady(String by) {
    return new Command.Ready(by);
  }

  static Command.Advance advances(String by) {
    return new Command.Advance(by, null);
  }

  static Command.Advance advances(String by, String despite) {
    return new Command.Advance(by, requireNonNull(despite));
  }

  static Command.Skip skips(String by) {
    return new Command.Skip(by, null);
  }

  static Command.Skip skips(String by, String reason) {
    return new Command.Skip(by, requireNonNull(reason));
  }

  static Command.Return goesBack(String by, String phase) {
    return new Command.Return(by, phase, null);
  }

  static Command.Repeat repeats(String by) {
    return new Command.Repeat(by);
  }

  static Command.OrderTurns ordersTurns(String by, String... turns) {
    return new Command.OrderTurns(by, List.of(turns));
  }

  static Command.Extend extendsBy(String by, long minutes) {
    return new Command.Extend(by, Duration.ofMinutes(minutes));
  }

  static Command.Replan replans(String by, Instant end) {
    return new Command.Replan(by, end);
  }

  static Command.Pause pauses(String by) {
    return new Command.Pause(by, null);
  }

  static Command.Resume resumes(String by) {
    return new Command.Resume(by);
  }

  static Command.Adjourn adjourns(String by) {
    return new Command.Adjourn(by, null);
  }

  static Command.Reconvene reconvenes(String by) {
    return new Command.Reconvene(by);
  }

  static Command.Finish finishes(String by) {
    return new Command.Finish(by);
  }

  static Command.Abandon abandons(String by) {
    return new Command.Abandon(by, "a fire alarm");
  }
}
