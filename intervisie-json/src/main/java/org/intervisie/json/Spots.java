package org.intervisie.json;

import java.util.Arrays;
import org.intervisie.json.UnreadableDocumentException.Spot;

/** Where the events of a log begin, in case one of them turns out not to fit: eight bytes each. */
final class Spots {
  private int[] numbers = new int[64];
  private int count;

  void add(int line, int column) {
    if (count == numbers.length) {
      numbers = Arrays.copyOf(numbers, count * 2);
    }
    numbers[count++] = line;
    numbers[count++] = column;
  }

  /** Where an event begins, by its place in the log, from 0. */
  Spot of(int event, String pointer) {
    return new Spot(pointer, numbers[2 * event], numbers[2 * event + 1]);
  }
}
