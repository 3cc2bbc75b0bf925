package org.intervisie.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.intervisie.method.About;
import org.intervisie.method.Activity;
import org.intervisie.method.Form;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.text.LocalizedText;

/**
 * What the labels of one method are called. Two kinds may have labels of the same id that are called
 * otherwise; where one kind has, the first counts.
 *
 * @param own by kind, the labels that contributions of it have of their own
 * @param given by kind, the labels that other contributions give them
 */
record LabelTitles(
    Map<String, Map<String, LocalizedText>> own, Map<String, Map<String, LocalizedText>> given) {

  static LabelTitles of(Method method) {
    List<Activity> all = new ArrayList<>(method.always());
    for (Phase phase : method.phases()) {
      for (Form form : phase.forms()) {
        all.addAll(form.activities());
      }
    }
    LabelTitles titles = new LabelTitles(new HashMap<>(), new HashMap<>());
    for (Activity activity : all) {
      note(titles.own, activity.kind(), activity.labels());
      About about = activity.about();
      if (about != null) {
        note(titles.given, about.kind(), activity.labels());
      }
    }
    return titles;
  }

  private static void note(
      Map<String, Map<String, LocalizedText>> titles, String kind, List<Label> labels) {
    for (Label label : labels) {
      titles.computeIfAbsent(kind, any -> new HashMap<>()).putIfAbsent(label.id(), label.title());
    }
  }

  /** Falls back on the id, as for a label that nobody can give. */
  static String find(
      Map<String, Map<String, LocalizedText>> titles, String kind, String label, Language in) {
    LocalizedText title = titles.getOrDefault(kind, Map.of()).get(label);
    return title == null ? label : in.say(title);
  }
}
