package org.intervisie.examples.console;

import java.io.IOException;
import org.intervisie.time.Plan;

/** A method laid out over a meeting or over days, ready to be shown. */
interface Timetable {
  /** The agenda, or why there is none. */
  Plan plan();

  /** Shows it to people. */
  void print(Paper paper, Language language);

  /** The calendar file of an agenda. */
  String calendar(Language language) throws IOException;
}
