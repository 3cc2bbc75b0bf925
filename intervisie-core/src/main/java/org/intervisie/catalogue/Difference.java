package org.intervisie.catalogue;

import java.util.List;
import java.util.Objects;
import org.intervisie.method.Activity;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One point in which a method <em>a</em> differs from a method <em>b</em>. The values themselves
 * stand in the two methods; here is where to look, and how to say it.
 */
public sealed interface Difference {

  /**
   * Which part of the methods it is about.
   *
   * @return the subject
   */
  Subject subject();

  /**
   * Where in the methods to look.
   *
   * @return the place; none of its ids is there when it is about the method as a whole
   */
  Place place();

  /**
   * The right that it is about, as each of the two gives it.
   *
   * @return the right, or null when it is about something else than one right
   */
  default @Nullable Right right() {
    return null;
  }

  /**
   * The difference in a line, as seen from <em>a</em>.
   *
   * @return Dutch and English, without a line break and not closed by a full stop
   */
  LocalizedText text();

  /** The parts of a method. */
  enum Subject {
    /** What people read: titles, guides, prompts and the like. */
    TEXTS,
    /** The family that it belongs to. */
    FAMILY,
    /** What it is good for, and not. */
    AIM,
    /** How long a meeting takes. */
    DURATION,
    /** How many people it needs and takes. */
    GROUP,
    /** How many sittings it takes. */
    MEETINGS,
    /** Whether any phase may be skipped. */
    SKIPPABLE,
    /** A role: whether it is there, how many hold it, whether it steers. */
    ROLE,
    /** A phase that only one of them has. */
    PHASE,
    /** The order of the phases. */
    ORDER,
    /** Which phases repeat, and how. */
    CYCLE,
    /** The time of a phase. */
    TIME,
    /** Whether a phase is optional. */
    OPTIONAL,
    /** Whether a phase is silent. */
    SILENT,
    /** The forms of a phase. */
    FORM,
    /** Where the holders of a role sit. */
    PRESENCE,
    /** Who may do what in a phase. */
    RIGHT,
    /** Who may do what in every phase. */
    ALWAYS,
    /** What a phase reveals. */
    REVEALS,
    /** What has to be chosen in a phase. */
    CHOICE
  }

  /** Texts that people read. */
  enum Part {
    /** The title of the method or phase. */
    TITLE,
    /** What the method is for. */
    PURPOSE,
    /** Where the method was described. */
    SOURCES,
    /** What the method suits. */
    SUITS,
    /** What the method does not suit. */
    DOES_NOT_SUIT,
    /** What goes wrong easily. */
    PITFALLS,
    /** The titles, other names and duties of roles. */
    ROLES,
    /** What happens in the phase. */
    GUIDE,
    /** What is offered to ask or say. */
    PROMPTS,
    /** What the facilitator must watch. */
    WATCH,
    /** What the author of the method added. */
    REMARKS,
    /** The titles and prompts of forms. */
    FORMS,
    /** The titles of labels. */
    LABELS
  }

  /** The rules of a right. */
  enum Rule {
    /** Who has it, where they stand in another order. */
    ROLES,
    /** Aloud or in writing. */
    MODE,
    /** What it answers. */
    ABOUT,
    /** How often it must and may be used. */
    TIMES,
    /** The fixed choices: which there are, and in which order. */
    LABELS,
    /** In rounds, or whoever wishes. */
    ORDER,
    /** What has to be complete first. */
    AFTER,
    /** Who sees what comes of it. */
    AUDIENCE
  }

  /**
   * A place in the methods, by ids. Each id is as in <em>a</em>, or as in <em>b</em> for what only
   * <em>b</em> has.
   *
   * @param phase a phase; null outside any
   * @param name what that phase is called: its title in <em>a</em>, or in <em>b</em> where <em>a</em>
   *     has no such phase, with its id where another one is called the same; null where {@code phase}
   *     is
   * @param form a form of that phase; null when it is about no form, or about which there are
   * @param role a role; null when it is about none
   * @param cycle a cycle; null when it is about none, or about how a phase stands in several
   */
  record Place(
      @Nullable String phase,
      @Nullable LocalizedText name,
      @Nullable String form,
      @Nullable String role,
      @Nullable String cycle) {
    static final Place WHOLE = new Place(null, null, null, null, null);

    static Place ofPhase(String phase, LocalizedText name) {
      return new Place(phase, name, null, null, null);
    }

    Place withForm(String form) {
      return new Place(phase, name, form, role, cycle);
    }

    Place withRole(String role) {
      return new Place(phase, name, form, role, cycle);
    }

    Place withCycle(String cycle) {
      return new Place(phase, name, form, role, cycle);
    }
  }

  /**
   * A right, as each of the two gives it. Rights of the same roles to the same kind are the same one.
   *
   * @param a the activity in <em>a</em>, or null where only <em>b</em> has it
   * @param b the activity in <em>b</em>, or null where only <em>a</em> has it
   * @param rule in which of its rules the two differ, or null where only one has it
   */
  record Right(@Nullable Activity a, @Nullable Activity b, @Nullable Rule rule) {}

  /**
   * Something that only <em>a</em> has.
   *
   * @param subject what it is about
   * @param place where
   * @param what what it is
   * @param right the right that it is, or null
   */
  record OnlyInA(Subject subject, Place place, LocalizedText what, @Nullable Right right)
      implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in -> DifferenceInWords.prefix(this, in, "extra", "extra") + in.say(what));
    }
  }

  /**
   * Something that only <em>b</em> has.
   *
   * @param subject what it is about
   * @param place where
   * @param what what it is
   * @param right the right that it is, or null
   */
  record OnlyInB(Subject subject, Place place, LocalizedText what, @Nullable Right right)
      implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in -> DifferenceInWords.prefix(this, in, "zonder", "without") + in.say(what));
    }
  }

  /**
   * Something that both have, each otherwise.
   *
   * @param subject what it is about
   * @param place where
   * @param what what it is
   * @param a how it is in <em>a</em>
   * @param b how it is in <em>b</em>
   * @param right the right that it is about, or null
   */
  record Changed(
      Subject subject,
      Place place,
      LocalizedText what,
      LocalizedText a,
      LocalizedText b,
      @Nullable Right right)
      implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in ->
              DifferenceInWords.prefix(this, in, in.say(what), in.say(what))
                  + (in.say(a).equals(in.say(b))
                      ? in.say("anders vastgelegd", "defined otherwise")
                      : in.say(a) + in.say(" in plaats van ", " instead of ") + in.say(b)));
    }
  }

  /**
   * A phase of both that stands elsewhere in the order of those that both have.
   *
   * @param place the phase
   * @param afterA the phase before it in <em>a</em>, or null when it is the first
   * @param afterB the phase before it in <em>b</em>, or null when it is the first
   */
  record Moved(Place place, @Nullable Place afterA, @Nullable Place afterB) implements Difference {
    @Override
    public Subject subject() {
      return Subject.ORDER;
    }

    @Override
    public LocalizedText text() {
      return Language.both(
          in -> {
            String phase = DifferenceInWords.phase(place, in);
            String here = DifferenceInWords.after(afterA, in);
            String there = DifferenceInWords.after(afterB, in);
            return id(afterA).equals(id(afterB))
                ? phase + in.say(" schuift mee, ", " moves along, ") + here
                : phase
                    + in.say(" komt ", " comes ")
                    + here
                    + in.say(" in plaats van ", " instead of ")
                    + there;
          });
    }

    private static String id(@Nullable Place place) {
      return place == null ? "" : Objects.requireNonNullElse(place.phase(), "");
    }
  }

  /**
   * Things that both have, in another order.
   *
   * @param subject what it is about
   * @param place where
   * @param what the things
   */
  record Reordered(Subject subject, Place place, LocalizedText what) implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in ->
              DifferenceInWords.prefix(this, in, "in een andere volgorde", "in another order")
                  + in.say(what));
    }
  }

  /**
   * Texts that people read and that differ, or that only one of the two has.
   *
   * @param place where
   * @param parts which texts, at least one
   */
  record Reworded(Place place, List<Part> parts) implements Difference {
    /** Copies the parts. */
    public Reworded {
      parts = List.copyOf(parts);
    }

    @Override
    public Subject subject() {
      return Subject.TEXTS;
    }

    @Override
    public LocalizedText text() {
      return Language.both(
          in ->
              DifferenceInWords.prefix(this, in, "andere tekst", "other text")
                  + String.join(
                      ", ", parts.stream().map(part -> DifferenceInWords.part(part, in)).toList()));
    }
  }
}
