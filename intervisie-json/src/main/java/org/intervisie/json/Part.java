package org.intervisie.json;

import java.util.function.Consumer;

/** A part of a value: what was read, or nothing because it could not be read. */
sealed interface Part<T> {

  /** Whether it could be read. */
  boolean isRead();

  /** What was read; asked for only when everything could be. */
  T get();

  /** Hands over what was read. */
  default void into(Consumer<? super T> taker) {
    if (isRead()) {
      taker.accept(get());
    }
  }

  record Read<T>(T get) implements Part<T> {
    @Override
    public boolean isRead() {
      return true;
    }
  }

  record Broken<T>() implements Part<T> {
    @Override
    public boolean isRead() {
      return false;
    }

    @Override
    public T get() {
      throw new IllegalStateException("a part that could not be read");
    }
  }
}
