package org.intervisie.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** The list that shares its structure, against an ordinary one that is copied. */
class SeriesProperties {
  /** Where the tree under a series gets another leaf, another level, or a longer chain. */
  private static final List<Integer> EDGES =
      List.of(
          0, 1, 31, 32, 33, 63, 64, 1023, 1024, 1025, 1055, 1056, 1057, 2048, 32_767, 32_768,
          32_769, 32_800);

  private record Version(Series<Integer> series, List<Integer> model) {
    Version plus(int element) {
      List<Integer> more = new ArrayList<>(model);
      more.add(element);
      return new Version(series.plus(element), more);
    }

    Version with(int index, int element) {
      List<Integer> changed = new ArrayList<>(model);
      changed.set(index, element);
      return new Version(series.with(index, element), changed);
    }
  }

  // Red when Series.hang or Series.replace writes into the node that it was given, Series.plus
  // adds a level one leaf early, or Series.relink keeps the old link.
  @Property(tries = 150)
  void aSeriesIsAListWhoseVersionsNeverChange(
      @ForAll("sizes") int size, @ForAll @Size(max = 40) List<Integer> steps) {
    List<Version> versions = new ArrayList<>();
    versions.add(grown(size));
    for (int step : steps) {
      int pick = Math.floorMod(step, 7);
      Version from = versions.get(Math.floorMod(step / 7, versions.size()));
      versions.add(
          pick < 5 || from.model().isEmpty()
              ? from.plus(step)
              : from.with(Math.floorMod(step / 11, from.model().size()), step));
    }
    for (Version version : versions) {
      Series<Integer> series = version.series();
      List<Integer> model = version.model();
      List<Integer> elements = new ArrayList<>();
      series.forEach(elements::add);
      assertThat(elements.equals(model)).isTrue();
      assertThat(series.size()).isEqualTo(model.size());
      assertThat(series.isEmpty()).isEqualTo(model.isEmpty());
      assertThat(series.last()).isEqualTo(model.isEmpty() ? null : model.get(model.size() - 1));
      for (int index = 0; index < model.size(); index += 1 + model.size() / 97) {
        assertThat(series.get(index)).isEqualTo(model.get(index));
      }
      for (int back = 1; back <= Math.min(40, model.size()); back++) {
        assertThat(series.get(model.size() - back)).isEqualTo(model.get(model.size() - back));
      }
      assertThatThrownBy(() -> series.get(model.size()))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> series.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Provide
  Arbitrary<Integer> sizes() {
    Arbitrary<Integer> nearEdge =
        Arbitraries.of(EDGES)
            .flatMap(edge -> Arbitraries.integers().between(-3, 3).map(by -> edge + by))
            .filter(size -> size >= 0);
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(3, nearEdge),
        net.jqwik.api.Tuple.of(3, Arbitraries.integers().between(0, 200)),
        net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(0, 3000)));
  }

  private static Version grown(int size) {
    Series<Integer> series = Series.empty();
    List<Integer> model = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      series = series.plus(i);
      model.add(i);
    }
    return new Version(series, model);
  }
}
