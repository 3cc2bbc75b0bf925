package org.intervisie.examples.more;

import org.intervisie.method.Form;
import org.intervisie.method.Grouping;
import org.intervisie.method.Label;
import org.intervisie.method.Phase;
import org.intervisie.method.Prompt;
import org.intervisie.method.Role;
import org.intervisie.method.Source;
import org.intervisie.text.LocalizedText;

/** Definitions with their texts in Dutch and English, said in one line. */
final class Words {
  private Words() {}

  static LocalizedText text(String dutch, String english) {
    return LocalizedText.of("nl", dutch).and("en", english);
  }

  /** Publications keep the title that they have. */
  static Source source(String publication, LocalizedText note) {
    return new Source(LocalizedText.plain(publication), note);
  }

  static Role.Builder role(String id, String dutch, String english) {
    return Role.of(id).title(text(dutch, english));
  }

  static Phase.Builder phase(String id, String dutch, String english) {
    return Phase.of(id).title(text(dutch, english));
  }

  static Form.Builder form(String id, Grouping grouping, String dutch, String english) {
    return Form.of(id, grouping).title(text(dutch, english));
  }

  static Label label(String id, String dutch, String english) {
    return new Label(id, text(dutch, english));
  }

  static Prompt prompt(String role, String dutch, String english) {
    return Prompt.of(role, text(dutch, english));
  }
}
