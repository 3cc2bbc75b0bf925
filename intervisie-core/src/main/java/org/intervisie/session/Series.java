package org.intervisie.session;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * A list that never changes and shares almost everything with its successors: adding to a series of
 * 100,000 costs what it costs in a series of ten.
 *
 * <p>The last elements, one to 32 of them, hang in a chain, newest first, so that adding is one small
 * object. When the chain is full it is packed into a leaf of a 32-way tree, and a new one begins.
 *
 * @param <E> the type of the elements
 */
final class Series<E> implements Iterable<E> {
  private static final int BITS = 5;
  private static final int WIDTH = 1 << BITS;
  private static final int MASK = WIDTH - 1;
  private static final Series<?> EMPTY = new Series<>(new Object[0], 0, 0, null);

  private final Object[] root;
  private final int shift;
  private final int size;
  private final @Nullable Link<E> tail;

  private Series(Object[] root, int shift, int size, @Nullable Link<E> tail) {
    this.root = root;
    this.shift = shift;
    this.size = size;
    this.tail = tail;
  }

  private record Link<E>(E element, @Nullable Link<E> older) {}

  @SuppressWarnings("unchecked") // the empty series holds nothing of any type
  static <E> Series<E> empty() {
    return (Series<E>) EMPTY;
  }

  int size() {
    return size;
  }

  boolean isEmpty() {
    return size == 0;
  }

  @Nullable E last() {
    return tail == null ? null : tail.element;
  }

  E get(int index) {
    if (index < 0 || index >= size) {
      throw new IndexOutOfBoundsException("index " + index + " of " + size);
    }
    if (index < packed()) {
      return element(leaf(index), index & MASK);
    }
    Link<E> link = tail;
    for (int hops = size - 1 - index; link != null && hops > 0; hops--) {
      link = link.older;
    }
    if (link == null) {
      throw new IllegalStateException("the chain is shorter than its count");
    }
    return link.element;
  }

  Series<E> plus(E element) {
    if ((size & MASK) != 0 || size == 0) {
      return new Series<>(root, shift, size + 1, new Link<>(element, tail));
    }
    Link<E> fresh = new Link<>(element, null);
    Object[] leaf = chain();
    int leaves = size >>> BITS;
    if (leaves == 1) {
      return new Series<>(leaf, 0, size + 1, fresh);
    }
    if (leaves - 1 == 1 << shift) {
      Object[] taller = {root, path(shift, leaf)};
      return new Series<>(taller, shift + BITS, size + 1, fresh);
    }
    return new Series<>(hang(root, shift, leaves - 1, leaf), shift, size + 1, fresh);
  }

  Series<E> with(int index, E element) {
    if (index < packed()) {
      return new Series<>(replace(root, shift, index, element), shift, size, tail);
    }
    return new Series<>(root, shift, size, relink(tail, size - 1 - index, element));
  }

  /** How many elements stand in the tree; the others hang in the chain. */
  private int packed() {
    return size == 0 ? 0 : (size - 1) & ~MASK;
  }

  private static <E> Link<E> relink(@Nullable Link<E> link, int hops, E element) {
    if (link == null) {
      throw new IllegalStateException("the chain is shorter than its count");
    }
    return hops == 0
        ? new Link<>(element, link.older)
        : new Link<>(link.element, relink(link.older, hops - 1, element));
  }

  private Object[] leaf(int index) {
    Object[] node = root;
    for (int level = shift; level > 0; level -= BITS) {
      node = (Object[]) node[(index >>> level) & MASK];
    }
    return node;
  }

  private static Object[] path(int shift, Object[] leaf) {
    Object[] node = leaf;
    for (int level = shift; level > 0; level -= BITS) {
      node = new Object[] {node};
    }
    return node;
  }

  /** Hangs a leaf behind the last one; {@code place} is its place among the leaves. */
  private static Object[] hang(Object[] node, int shift, int place, Object[] leaf) {
    int slot = (place >>> (shift - BITS)) & MASK;
    Object[] copy;
    if (slot == node.length) {
      copy = java.util.Arrays.copyOf(node, slot + 1);
      copy[slot] = path(shift - BITS, leaf);
    } else {
      copy = node.clone();
      copy[slot] = hang((Object[]) node[slot], shift - BITS, place, leaf);
    }
    return copy;
  }

  private static Object[] replace(Object[] node, int shift, int index, Object element) {
    Object[] copy = node.clone();
    int slot = (index >>> shift) & MASK;
    copy[slot] =
        shift == 0 ? element : replace((Object[]) node[slot], shift - BITS, index, element);
    return copy;
  }

  @SuppressWarnings("unchecked") // only elements of this type are put into leaves
  private E element(Object[] leaf, int slot) {
    return (E) leaf[slot];
  }

  @Override
  public Iterator<E> iterator() {
    return new Iterator<>() {
      private Object[] leaf = new Object[0];
      private int next;

      @Override
      public boolean hasNext() {
        return next < size;
      }

      @Override
      public E next() {
        if (next >= size) {
          throw new NoSuchElementException();
        }
        if ((next & MASK) == 0) {
          leaf = next < packed() ? leaf(next) : chain();
        }
        return element(leaf, next++ & MASK);
      }
    };
  }

  /** The chain as the leaf that it will be. */
  private Object[] chain() {
    Object[] elements = new Object[WIDTH];
    int i = size - packed();
    for (Link<E> link = tail; link != null; link = link.older) {
      elements[--i] = link.element;
    }
    return elements;
  }
}
