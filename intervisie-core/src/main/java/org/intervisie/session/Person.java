package org.intervisie.session;

/**
 * Someone in the room, or who was.
 *
 * @param index the place in the order of joining, from 0
 * @param id the participant's id
 * @param name what people call him or her
 * @param roles the roles held, a bit each; those of someone who left are kept for a return
 * @param present whether in the room
 * @param standsAside whether the plain role was given up for another and comes back after it
 */
record Person(int index, String id, String name, long roles, boolean present, boolean standsAside) {
  boolean holds(long mask) {
    return (roles & mask) != 0;
  }

  Person with(long roles, boolean present, boolean standsAside) {
    return new Person(index, id, name, roles, present, standsAside);
  }
}
