package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.intervisie.catalogue.Difference.Changed;
import org.intervisie.catalogue.Difference.OnlyInA;
import org.intervisie.catalogue.Difference.OnlyInB;
import org.intervisie.catalogue.Difference.Part;
import org.intervisie.catalogue.Difference.Place;
import org.intervisie.catalogue.Difference.Reordered;
import org.intervisie.catalogue.Difference.Reworded;
import org.intervisie.catalogue.Difference.Subject;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Gathers the differences of two methods. Used by one thread, for one comparison. */
final class Findings {
  private final Method a;
  private final Method b;
  private final RenamedRoles renamed;
  private final PhaseNames names;
  private final LabelTitles labelsOfA;
  private final LabelTitles labelsOfB;
  private final List<Difference> found = new ArrayList<>();

  Findings(Method a, Method b) {
    this.a = a;
    this.renamed = RenamedRoles.of(a, b);
    this.b = renamed.read();
    this.names = PhaseNames.of(a, b);
    this.labelsOfA = LabelTitles.of(a);
    this.labelsOfB = LabelTitles.of(b);
  }

  Method a() {
    return a;
  }

  /** The second one, its roles under the ids that they have in the first. */
  Method b() {
    return b;
  }

  RenamedRoles renamed() {
    return renamed;
  }

  Place place(Phase phase) {
    return names.place(phase);
  }

  /** With the titles of <em>a</em>. */
  RuleInWords wordsOfA(Language in) {
    return new RuleInWords(new RightInWords(a, in, () -> labelsOfA), in);
  }

  /** With the titles of <em>b</em>. */
  RuleInWords wordsOfB(Language in) {
    return new RuleInWords(new RightInWords(b, in, () -> labelsOfB), in);
  }

  List<Difference> found() {
    return List.copyOf(found);
  }

  void add(Difference difference) {
    found.add(difference);
  }

  void onlyInA(Subject subject, Place place, Function<Language, String> what) {
    found.add(new OnlyInA(subject, place, Language.both(what), null));
  }

  void onlyInB(Subject subject, Place place, Function<Language, String> what) {
    found.add(new OnlyInB(subject, place, Language.both(what), null));
  }

  /** A part that both have; each is put into words with the titles of its own method. */
  <T> void changed(
      Subject subject,
      Place place,
      Function<Language, String> what,
      T inA,
      T inB,
      Function<T, @Nullable Object> part,
      BiFunction<RuleInWords, T, String> words) {
    if (!Objects.equals(part.apply(inA), part.apply(inB))) {
      LocalizedText first = Language.both(in -> words.apply(wordsOfA(in), inA));
      LocalizedText second = Language.both(in -> words.apply(wordsOfB(in), inB));
      found.add(new Changed(subject, place, Language.both(what), first, second, null));
    }
  }

  /** Things that one has and the other not, and whether those of both stand in the same order. */
  <T> void listed(
      Subject subject,
      Place place,
      Function<Language, String> what,
      List<T> inA,
      List<T> inB,
      BiFunction<T, Language, String> words) {
    ListDifference<T> difference = ListDifference.of(inA, inB);
    for (T one : difference.onlyInA()) {
      onlyInA(subject, place, in -> words.apply(one, in));
    }
    for (T one : difference.onlyInB()) {
      onlyInB(subject, place, in -> words.apply(one, in));
    }
    reordered(subject, place, what, difference.reordered());
  }

  void reordered(Subject subject, Place place, Function<Language, String> what, boolean reordered) {
    if (reordered) {
      found.add(new Reordered(subject, place, Language.both(what)));
    }
  }

  void reworded(Place place, List<Part> parts) {
    if (!parts.isEmpty()) {
      found.add(new Reworded(place, parts));
    }
  }
}
