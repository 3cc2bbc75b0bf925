package org.intervisie.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.intervisie.method.GroupSize;
import org.intervisie.method.Headcount;
import org.intervisie.method.Method;
import org.intervisie.method.Role;

/**
 * Random groups of people.
 *
 * <pre>{@code
 * @Property
 * void anyGroupCanBegin(@ForAll("groups") Group group) {
 *   Story story = meeting(method);
 *   group.joins().forEach(join -> story.when(join).accepted());
 *   story.when(begin(group.people().get(0))).accepted();
 * }
 *
 * @Provide
 * Arbitrary<Group> groups() {
 *   return Groups.fitting(method);
 * }
 * }</pre>
 */
public final class Groups {
  /** How many more than are needed come at the most. */
  private static final int MORE = 4;

  /** How many have the plain role at the least, where there is room. */
  private static final int PLAIN = 2;

  private Groups() {}

  /**
   * Groups that a method can begin with: every role that must be held is, but those that a choice or a
   * turn gives later, and there are as many people as it takes. Each claims one role at most; at least
   * two have the plain one, where there is room for them.
   *
   * @param method the method
   * @return the arbitrary, from the fewest people to four more; it shrinks to the fewest
   * @throws IllegalArgumentException if the method has no room for all who must be there
   */
  public static Arbitrary<Group> fitting(Method method) {
    Needs needs = Needs.of(method);
    return Arbitraries.integers().between(needs.least(), needs.ample()).map(needs::group);
  }

  /** The smallest of those that fit. */
  static Group fewest(Method method) {
    Needs needs = Needs.of(method);
    return needs.group(needs.least());
  }

  /** One of those that fit. */
  static Group some(Method method, Choices choices) {
    Needs needs = Needs.of(method);
    return needs.group(choices.between(needs.least(), needs.ample()));
  }

  /** Which roles must be claimed, and how many may come. */
  private record Needs(List<String> roles, int least, int most) {
    static Needs of(Method method) {
      Set<String> later = Headcount.unknown(method).later();
      List<String> needed = new ArrayList<>();
      for (Role role : method.roles()) {
        for (int i = 0; i < role.min() && !later.contains(role.id()); i++) {
          needed.add(role.id());
        }
      }
      GroupSize size = method.group();
      Integer min = size == null ? null : size.min();
      Integer max = size == null ? null : size.max();
      int most = Math.min(room(method, later, needed), max == null ? Headcount.MOST_PEOPLE : max);
      int wished = Math.max(needed.size() + PLAIN, min == null ? 1 : min);
      int least = Math.min(wished, most);
      if (most < Math.max(1, needed.size()) || least < (min == null ? 1 : min)) {
        throw new IllegalArgumentException(
            "method '" + method.id() + "' has no room for the people that it needs");
      }
      return new Needs(needed, least, most);
    }

    int ample() {
      return Math.min(most, least + MORE);
    }

    Group group(int people) {
      Map<String, List<String>> claimed = new LinkedHashMap<>();
      for (int i = 0; i < people; i++) {
        claimed.put(Commands.person(i), i < roles.size() ? List.of(roles.get(i)) : List.of());
      }
      return new Group(claimed);
    }
  }

  /** How many may come in, all of them with one role. */
  private static int room(Method method, Set<String> later, List<String> needed) {
    Optional<Role> plain =
        method
            .findRole(Role.MEMBER)
            .or(
                () ->
                    method.roles().stream()
                        .filter(role -> !role.steers() && !later.contains(role.id()))
                        .findFirst());
    if (plain.isEmpty()) {
      return needed.size();
    }
    Integer max = plain.get().max();
    return max == null
        ? Headcount.MOST_PEOPLE
        : needed.size() - Math.min(plain.get().min(), needed.size()) + max;
  }
}
