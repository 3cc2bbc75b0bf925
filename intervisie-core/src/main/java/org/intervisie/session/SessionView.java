package org.intervisie.session;

import java.time.Instant;
import java.util.List;
import org.intervisie.method.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A session as one participant may see it, and nothing more: two sessions that differ only in what the
 * participant may not see give equal views. Two things are no secret: who is done, and how many
 * contributions there are so far. Immutable.
 *
 * @param method the method's id
 * @param status where the session is
 * @param participant who looks, by id
 * @param phase the open phase; null before the beginning and after the end
 * @param form the form in which it is carried out; null when no phase is open
 * @param turn whose turn it is in the innermost cycle that has turns, by id; null where nobody's
 * @param people everyone who ever came in, in the order of joining
 * @param groups who sit together, when people were divided; empty otherwise
 * @param contributionCount how many contributions there are, also those that are hidden
 * @param contributions those that the participant may see, in the order of acceptance
 * @param chosen the choices made, in order, as far as the participant may see what was chosen
 */
public record SessionView(
    String method,
    Status status,
    String participant,
    @Nullable String phase,
    @Nullable String form,
    @Nullable String turn,
    List<Person> people,
    List<List<String>> groups,
    int contributionCount,
    List<Seen> contributions,
    List<ContributionId> chosen) {

  /** Copies the lists. */
  public SessionView {
    people = List.copyOf(people);
    groups = List.copyOf(groups);
    contributions = List.copyOf(contributions);
    chosen = List.copyOf(chosen);
  }

  /** Who looks at what, and how much there is to see, never what. */
  @Override
  public String toString() {
    return "SessionView[method="
        + Words.named(method)
        + ", status="
        + status
        + ", participant="
        + Words.named(participant)
        + ", phase="
        + Words.named(phase)
        + ", people="
        + people.size()
        + ", contributions="
        + contributions.size()
        + " of "
        + contributionCount
        + "]";
  }

  /**
   * Someone in the session.
   *
   * @param id the participant's id
   * @param name what people call him or her
   * @param roles the roles held now, in the order of the method
   * @param present whether in the room
   * @param ready whether the person said to be done with the open phase
   * @param done whether nothing that must be done in the open phase is still to do for the person
   */
  public record Person(
      String id, String name, List<String> roles, boolean present, boolean ready, boolean done) {
    /** Copies the roles. */
    public Person {
      roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
      return "Person[id="
          + Words.named(id)
          + ", roles="
          + roles.stream().map(Words::named).toList()
          + ", present="
          + present
          + "]";
    }
  }

  /**
   * A contribution that the participant may see.
   *
   * @param id its id
   * @param at when it was made
   * @param phase the phase in which it was made
   * @param author whose it is, by id
   * @param recordedBy who recorded it for the author; null when the author did
   * @param kind its kind
   * @param mode aloud or in writing
   * @param text the words; null when only the fact was recorded, or when it was withdrawn
   * @param label its label; null where there is none, or when it was withdrawn
   * @param about what it is about; null for nothing in particular
   * @param withdrawn whether it was taken back
   */
  public record Seen(
      ContributionId id,
      Instant at,
      String phase,
      String author,
      @Nullable String recordedBy,
      String kind,
      Mode mode,
      @Nullable String text,
      @Nullable String label,
      @Nullable ContributionId about,
      boolean withdrawn) {
    @Override
    public String toString() {
      return "Seen[id="
          + id
          + ", phase="
          + Words.named(phase)
          + ", author="
          + Words.named(author)
          + ", kind="
          + Words.named(kind)
          + ", text="
          + Words.hidden(text)
          + ", withdrawn="
          + withdrawn
          + "]";
    }
  }
}
