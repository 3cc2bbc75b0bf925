package org.intervisie.session;

import java.util.Arrays;

/** How often each person did each activity of the phase. Immutable. */
final class Tally {
  static final Tally NONE = new Tally(new int[0][]);
  private static final int[] NOTHING = {};

  /** A row for each person, empty until the person does something. */
  private final int[][] rows;

  private Tally(int[][] rows) {
    this.rows = rows;
  }

  /** Nothing done yet, with room for so many people. */
  static Tally of(int people) {
    int[][] rows = new int[people][];
    Arrays.fill(rows, NOTHING);
    return new Tally(rows);
  }

  int count(int person, int slot) {
    if (person >= rows.length) {
      return 0;
    }
    int[] row = rows[person];
    return slot < row.length ? row[slot] : 0;
  }

  /** By everyone together. */
  int countOfAll(int slot) {
    int sum = 0;
    for (int[] row : rows) {
      sum += slot < row.length ? row[slot] : 0;
    }
    return sum;
  }

  Tally add(int person, int slot, int slots, int change) {
    int[][] copy;
    int[] row;
    if (person < rows.length) {
      copy = rows.clone();
      row = rows[person].length == 0 ? new int[slots] : rows[person].clone();
    } else {
      copy = Arrays.copyOf(rows, person + 1);
      Arrays.fill(copy, rows.length, person, NOTHING);
      row = new int[slots];
    }
    row[slot] += change;
    copy[person] = row;
    return new Tally(copy);
  }
}
