package org.intervisie.catalogue;

import java.util.List;
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
   * The phase that it is about.
   *
   * @return the phase, or null when it is about the method as a whole
   */
  @Nullable Place place();

  /**
   * The difference in a line, as seen from <em>a</em>.
   *
   * @return Dutch and English, with neither a full stop nor a line break
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
    LABELS;

    private String words(Language in) {
      return switch (this) {
        case TITLE -> in.say("titel", "title");
        case PURPOSE -> in.say("doel", "purpose");
        case SOURCES -> in.say("bronnen", "sources");
        case SUITS -> in.say("waar het bij past", "what it suits");
        case DOES_NOT_SUIT -> in.say("waar het niet bij past", "what it does not suit");
        case PITFALLS -> in.say("valkuilen", "pitfalls");
        case ROLES -> in.say("rollen", "roles");
        case GUIDE -> in.say("uitleg", "guide");
        case PROMPTS -> in.say("hulpvragen", "prompts");
        case WATCH -> in.say("aandachtspunten", "points to watch");
        case REMARKS -> in.say("opmerkingen", "remarks");
        case FORMS -> in.say("vormen", "forms");
        case LABELS -> in.say("vaste keuzes", "fixed choices");
      };
    }
  }

  /**
   * A phase.
   *
   * @param phase the phase's id
   * @param title its title in <em>a</em>, or in <em>b</em> where <em>a</em> has no such phase
   */
  record Place(String phase, LocalizedText title) {
    String words(Language in) {
      return "'" + in.say(title) + "'";
    }
  }

  /**
   * Something that only <em>a</em> has.
   *
   * @param subject what it is about
   * @param place the phase, or null
   * @param what what it is
   */
  record OnlyInA(Subject subject, @Nullable Place place, LocalizedText what) implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(in -> prefix(this, in, "extra", "extra") + in.say(what));
    }
  }

  /**
   * Something that only <em>b</em> has.
   *
   * @param subject what it is about
   * @param place the phase, or null
   * @param what what it is
   */
  record OnlyInB(Subject subject, @Nullable Place place, LocalizedText what) implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(in -> prefix(this, in, "zonder", "without") + in.say(what));
    }
  }

  /**
   * Something that both have, each otherwise.
   *
   * @param subject what it is about
   * @param place the phase, or null
   * @param what what it is
   * @param a how it is in <em>a</em>
   * @param b how it is in <em>b</em>
   */
  record Changed(
      Subject subject, @Nullable Place place, LocalizedText what, LocalizedText a, LocalizedText b)
      implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in ->
              prefix(this, in, in.say(what), in.say(what))
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
            String here = after(afterA, in);
            String there = after(afterB, in);
            return here.equals(there)
                ? place.words(in) + in.say(" schuift mee, ", " moves along, ") + here
                : place.words(in)
                    + in.say(" komt ", " comes ")
                    + here
                    + in.say(" in plaats van ", " instead of ")
                    + there;
          });
    }
  }

  /**
   * Things that both have, in another order.
   *
   * @param subject what it is about
   * @param place the phase, or null
   * @param what the things
   */
  record Reordered(Subject subject, @Nullable Place place, LocalizedText what)
      implements Difference {
    @Override
    public LocalizedText text() {
      return Language.both(
          in -> prefix(this, in, "in een andere volgorde", "in another order") + in.say(what));
    }
  }

  /**
   * Texts that people read and that differ, or that only one of the two has.
   *
   * @param place the phase, or null
   * @param parts which texts, at least one
   */
  record Reworded(@Nullable Place place, List<Part> parts) implements Difference {
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
              prefix(this, in, "andere tekst", "other text")
                  + String.join(", ", parts.stream().map(part -> part.words(in)).toList()));
    }
  }

  private static String prefix(Difference difference, Language in, String dutch, String english) {
    Place place = difference.place();
    String where =
        place == null || difference.subject() == Subject.PHASE
            ? ""
            : "in " + place.words(in) + ", ";
    return where + in.say(dutch, english) + ": ";
  }

  private static String after(@Nullable Place place, Language in) {
    return place == null
        ? in.say("aan het begin", "at the beginning")
        : in.say("na ", "after ") + place.words(in);
  }
}
