package org.intervisie.method;

import java.util.List;
import org.intervisie.text.InvalidDefinitionException;
import org.intervisie.text.InvalidDefinitionException.Problem;

/**
 * Who may see a contribution. The author always sees his or her own. A later phase that {@linkplain
 * Phase#reveals() reveals} a kind shows it to everyone, whatever the audience was.
 */
public sealed interface Audience {

  /**
   * Everyone in the session, also who joins later.
   *
   * @return the audience
   */
  static Audience everyone() {
    return new Everyone();
  }

  /**
   * The author alone: the contribution is kept to oneself.
   *
   * @return the audience
   */
  static Audience author() {
    return new Author();
  }

  /**
   * Those who sit in the author's pair or subgroup when the contribution is made.
   *
   * @return the audience
   */
  static Audience myGroup() {
    return new MyGroup();
  }

  /**
   * Those who hold one of the roles when the contribution is made.
   *
   * @param roles role ids, at least one
   * @return the audience
   */
  static Audience holdersOf(String... roles) {
    return new HoldersOf(List.of(roles));
  }

  /**
   * Nobody but the author until all who must contribute have done so, or the facilitator reveals it;
   * then everyone. Where nobody must, it stays hidden until it is revealed.
   *
   * @return the audience
   */
  static Audience everyoneWhenComplete() {
    return new EveryoneWhenComplete();
  }

  /** Everyone in the session. */
  record Everyone() implements Audience {}

  /** The author alone. */
  record Author() implements Audience {}

  /** The author's pair or subgroup. */
  record MyGroup() implements Audience {}

  /**
   * The holders of some roles.
   *
   * @param roles role ids, at least one
   */
  record HoldersOf(List<String> roles) implements Audience {
    /**
     * Copies the roles.
     *
     * @throws InvalidDefinitionException if there is none, or an id is ill-formed or stands twice
     */
    public HoldersOf {
      roles = List.copyOf(roles);
      InvalidDefinitionException.Problems problems = InvalidDefinitionException.in("audience");
      problems.require(!roles.isEmpty(), () -> Problem.at("it names no role", "roles"));
      Ids.checkAll(problems, "role", roles, "roles");
      problems.throwIfAny();
    }
  }

  /** Everyone, once all who must have contributed. */
  record EveryoneWhenComplete() implements Audience {}
}
