package org.intervisie.methods;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Method;
import org.intervisie.method.Phase;
import org.intervisie.method.Pitfall;
import org.intervisie.method.Prompt;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.text.LocalizedText;

/**
 * The texts of one method, from its Dutch and its English bundle.
 *
 * <p>Builders come with the texts that their id leads to: {@code phase("advise")} has {@code
 * advise.title}, {@code advise.guide}, and the {@code advise.watch} and {@code advise.remark} that
 * there are. Lists are numbered from 1: {@code advise.watch.1}.
 */
final class Texts {
  private final String method;
  private final Properties dutch;
  private final Properties english;

  private Texts(String method) {
    this.method = method;
    this.dutch = read(bundle("nl"));
    this.english = read(bundle("en"));
  }

  static Texts of(String method) {
    return new Texts(method);
  }

  Method.Builder method() {
    return Method.of(method)
        .title(text("title"))
        .purpose(text("purpose"))
        .addAllSuits(listIfAny("suits"))
        .addAllDoesNotSuit(listIfAny("does-not-suit"))
        .addSources(source());
  }

  Source source() {
    return new Source(text("source.title"), text("source.note"));
  }

  Role.Builder role(String id) {
    return Role.of(id)
        .title(text("role." + id + ".title"))
        .addAllAlsoCalled(listIfAny("role." + id + ".also"))
        .addAllDuties(listIfAny("role." + id + ".duty"));
  }

  Phase.Builder phase(String id) {
    return Phase.of(id)
        .title(text(id + ".title"))
        .guide(text(id + ".guide"))
        .addAllWatch(listIfAny(id + ".watch"))
        .addAllRemarks(listIfAny(id + ".remark"));
  }

  Form.Builder form(String id, Grouping grouping) {
    return Form.of(id, grouping).title(text("form." + id + ".title"));
  }

  Label label(String id) {
    return new Label(id, text("label." + id));
  }

  List<Prompt> prompts(String phase, String role) {
    return list(phase + ".prompt." + role).stream().map(text -> Prompt.of(role, text)).toList();
  }

  /** The prompts that stand under a heading, {@code phase.prompt.role.topic.title}. */
  List<Prompt> prompts(String phase, String role, String topic) {
    String key = phase + ".prompt." + role + "." + topic;
    LocalizedText heading = text(key + ".title");
    return list(key).stream().map(text -> new Prompt(role, heading, text)).toList();
  }

  List<Pitfall> pitfalls(String role) {
    return list("pitfall." + role).stream().map(text -> new Pitfall(role, text)).toList();
  }

  /** The texts {@code key.1}, {@code key.2} and on; there must be at least one. */
  List<LocalizedText> list(String key) {
    List<LocalizedText> texts = listIfAny(key);
    return texts.isEmpty() ? List.of(text(key + ".1")) : texts;
  }

  private List<LocalizedText> listIfAny(String key) {
    List<LocalizedText> texts = new ArrayList<>();
    for (int next = 1; dutch.containsKey(key + "." + next); next++) {
      texts.add(text(key + "." + next));
    }
    return List.copyOf(texts);
  }

  LocalizedText text(String key) {
    return LocalizedText.of("nl", wording(dutch, "nl", key)).and("en", wording(english, "en", key));
  }

  private String wording(Properties texts, String language, String key) {
    String wording = texts.getProperty(key);
    if (wording == null) {
      throw missing("bundle '" + bundle(language) + "' has no text '" + key + "'", key);
    }
    return wording;
  }

  private String bundle(String language) {
    return method + "_" + language + ".properties";
  }

  private static Properties read(String bundle) {
    try (InputStream bytes = Texts.class.getResourceAsStream(bundle)) {
      if (bytes == null) {
        throw missing("bundle '" + bundle + "' is not in the module", bundle);
      }
      Properties texts = new Properties();
      texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException("bundle '" + bundle + "' cannot be read", e);
    }
  }

  private static MissingResourceException missing(String problem, String key) {
    return new MissingResourceException(problem, Texts.class.getName(), key);
  }
}
