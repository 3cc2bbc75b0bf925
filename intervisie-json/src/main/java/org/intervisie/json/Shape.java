package org.intervisie.json;

import java.util.function.Function;

/**
 * What a member must look like, and how to read it.
 *
 * @param expected what an error says was expected when it is missing or of another shape
 * @param reader reads a value of this shape
 * @param <T> what it is read as
 */
record Shape<T>(String expected, Function<Place, T> reader) {
  T read(Place place) {
    return reader.apply(place);
  }
}
