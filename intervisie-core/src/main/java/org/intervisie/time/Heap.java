package org.intervisie.time;

/**
 * Numbers of which the first is at hand, also after the first moved further back in the order. Used for
 * one call.
 */
final class Heap {
  private final int[] numbers;
  private final Order order;
  private int size;

  /** Which of two numbers comes first: less than zero for the one, more than zero for the other. */
  @FunctionalInterface
  interface Order {
    int compare(int one, int other);
  }

  Heap(int capacity, Order order) {
    this.numbers = new int[capacity];
    this.order = order;
  }

  boolean isEmpty() {
    return size == 0;
  }

  int first() {
    return numbers[0];
  }

  void add(int number) {
    int place = size++;
    while (place > 0 && order.compare(number, numbers[(place - 1) / 2]) < 0) {
      numbers[place] = numbers[(place - 1) / 2];
      place = (place - 1) / 2;
    }
    numbers[place] = number;
  }

  int removeFirst() {
    int first = numbers[0];
    numbers[0] = numbers[--size];
    moveFirst();
    return first;
  }

  /** Gives the first its new place, when its own place in the order is further back than it was. */
  void moveFirst() {
    int number = numbers[0];
    int place = 0;
    for (int child = 1; child < size; child = 2 * place + 1) {
      if (child + 1 < size && order.compare(numbers[child + 1], numbers[child]) < 0) {
        child++;
      }
      if (order.compare(number, numbers[child]) <= 0) {
        break;
      }
      numbers[place] = numbers[child];
      place = child;
    }
    numbers[place] = number;
  }
}
