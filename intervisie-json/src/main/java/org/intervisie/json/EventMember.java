package org.intervisie.json;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.intervisie.session.ContributionId;
import org.intervisie.session.Event;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/**
 * The members of events. A name means the same in whichever event it stands, so it can be read before
 * it is known which event it is.
 *
 * @param <T> what its values are read as
 */
final class EventMember<T> {
  private static final List<EventMember<?>> ALL = new ArrayList<>();

  static final EventMember<Integer> SEQ = of("seq", Sort.NUMBER, Shapes.wholeFrom(1));
  static final EventMember<Instant> AT = of("at", Sort.INSTANT, Shapes.INSTANT);
  static final EventMember<String> BY = of("by", Sort.NAME, CommandReader.PARTICIPANT);
  static final EventMember<Event.Type> TYPE =
      of("type", Sort.TYPE, Shapes.oneOf(Event.Type.class, Event.Type::id));
  static final EventMember<String> PARTICIPANT =
      of("participant", Sort.NAME, CommandReader.PARTICIPANT);
  static final EventMember<String> NAME = of("name", Sort.WORDS, CommandReader.WORDS);
  static final EventMember<List<String>> ROLES =
      of("roles", Sort.OTHER, Members.listOf(CommandReader.ROLE));
  static final EventMember<String> ROLE = of("role", Sort.NAME, CommandReader.ROLE);
  static final EventMember<String> TO = of("to", Sort.NAME, CommandReader.PARTICIPANT);
  static final EventMember<String> PHASE = of("phase", Sort.NAME, CommandReader.PHASE);
  static final EventMember<String> TURN = of("turn", Sort.NAME, CommandReader.PARTICIPANT);
  static final EventMember<String> DESPITE = of("despite", Sort.WORDS, CommandReader.WORDS);
  static final EventMember<String> REASON = of("reason", Sort.WORDS, CommandReader.WORDS);
  static final EventMember<String> CYCLE =
      of("cycle", Sort.NAME, Shapes.string("the id of a cycle"));
  static final EventMember<List<String>> TURNS =
      of("turns", Sort.OTHER, Members.listOf(CommandReader.PARTICIPANT));
  static final EventMember<ContributionId> CONTRIBUTION =
      of("contribution", Sort.CONTRIBUTION, Shapes.CONTRIBUTION);
  static final EventMember<String> AUTHOR = of("author", Sort.NAME, CommandReader.PARTICIPANT);
  static final EventMember<String> KIND = of("kind", Sort.NAME, CommandReader.KIND);
  static final EventMember<String> TEXT = of("text", Sort.WORDS, CommandReader.WORDS);
  static final EventMember<String> LABEL =
      of("label", Sort.NAME, Shapes.string("the id of a label"));
  static final EventMember<ContributionId> ABOUT =
      of("about", Sort.CONTRIBUTION, Shapes.CONTRIBUTION);
  static final EventMember<String> BASIS =
      of("basis", Sort.NAME, Shapes.string("the id of a basis"));
  static final EventMember<String> FORM = of("form", Sort.NAME, CommandReader.FORM);
  static final EventMember<List<List<String>>> GROUPS =
      of("groups", Sort.OTHER, Members.listOf(CommandReader.GROUP));
  static final EventMember<Duration> DURATION = of("duration", Sort.OTHER, Shapes.DURATION);
  static final EventMember<Instant> END = of("end", Sort.INSTANT, Shapes.INSTANT);
  static final EventMember<List<String>> MISSING =
      of("missing", Sort.OTHER, Members.listOf(CommandReader.ROLE));
  static final EventMember<Instant> UNTIL = of("until", Sort.INSTANT, Shapes.INSTANT);

  private static final EventMember<?>[] BY_PLACE = ALL.toArray(new EventMember<?>[0]);

  /** How many there are. */
  static final int COUNT = ALL.size();

  /** Finds the {@link #place} of a name. */
  static final PropertyNameMatcher NAMES =
      new JsonFactory()
          .constructNameMatcher(
              ALL.stream().map(member -> Named.fromString(member.name)).toList(), false);

  private final String name;
  private final SerializedString written;
  private final int place;
  private final long bit;
  private final Sort sort;
  private final Shape<T> shape;

  private EventMember(String name, int place, Sort sort, Shape<T> shape) {
    this.name = name;
    this.written = new SerializedString(name);
    this.place = place;
    this.bit = 1L << place;
    this.sort = sort;
    this.shape = shape;
  }

  /** How a value is read when all is well; whatever is not is left to the shape. */
  enum Sort {
    NUMBER,
    INSTANT,
    TYPE,
    CONTRIBUTION,
    /** An id: few of them, that come back again and again. */
    NAME,
    /** What someone said or wrote: no two are alike. */
    WORDS,
    OTHER
  }

  private static <T> EventMember<T> of(String name, Sort sort, Shape<T> shape) {
    EventMember<T> member = new EventMember<>(name, ALL.size(), sort, shape);
    ALL.add(member);
    return member;
  }

  /** The member at a place. */
  static EventMember<?> at(int place) {
    return BY_PLACE[place];
  }

  /** The names of those whose bits are set. */
  static List<String> names(long bits) {
    return ALL.stream()
        .filter(member -> (bits & member.bit()) != 0)
        .map(EventMember::name)
        .toList();
  }

  /** Its name in JSON. */
  String name() {
    return name;
  }

  /** Its name in JSON, encoded once. */
  SerializedString written() {
    return written;
  }

  /** Its place among all members, from 0. */
  int place() {
    return place;
  }

  /** One bit of its own. */
  long bit() {
    return bit;
  }

  Sort sort() {
    return sort;
  }

  /** What it must look like, and what to say when it does not. */
  Shape<T> shape() {
    return shape;
  }
}
