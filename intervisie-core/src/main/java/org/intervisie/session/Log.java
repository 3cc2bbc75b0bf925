package org.intervisie.session;

import java.util.AbstractList;
import java.util.Iterator;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/**
 * All events of a session in order. Contributions, which are most of them, are kept once, among the
 * entries; each entry knows how many other events came before it.
 */
final class Log extends AbstractList<Event> implements RandomAccess {
  private final Series<Event> others;
  private final Series<Entry> entries;

  Log(Series<Event> others, Series<Entry> entries) {
    this.others = others;
    this.entries = entries;
  }

  @Override
  public int size() {
    return others.size() + entries.size();
  }

  @Override
  public Event get(int index) {
    if (index < 0 || index >= size()) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size());
    }
    int low = 0;
    int high = entries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (middle + entries.get(middle).before() < index) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    // Before the place there are so many contributions; it is the next one, or another event.
    if (low < entries.size() && low + entries.get(low).before() == index) {
      return entries.get(low).event();
    }
    return others.get(index - low);
  }

  @Override
  public Iterator<Event> iterator() {
    Iterator<Event> other = others.iterator();
    Iterator<Entry> entry = entries.iterator();
    return new Iterator<>() {
      private @Nullable Entry waiting = entry.hasNext() ? entry.next() : null;
      private int passed;

      @Override
      public boolean hasNext() {
        return waiting != null || other.hasNext();
      }

      @Override
      public Event next() {
        Entry due = waiting;
        if (due == null || due.before() > passed) {
          passed++;
          return other.next();
        }
        waiting = entry.hasNext() ? entry.next() : null;
        return due.event();
      }
    };
  }
}
