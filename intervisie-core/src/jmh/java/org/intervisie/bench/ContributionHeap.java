package org.intervisie.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.intervisie.session.Event;
import org.intervisie.session.Session;
import org.openjdk.jol.info.GraphLayout;

/**
 * The memory that a session keeps for a contribution, beside that of the bare event in a list, with the
 * same texts. Both are the difference between two sizes, so that what is there once, such as the method,
 * does not count.
 */
public final class ContributionHeap {
  static {
    // Records do not tell where their fields lie; this has the layout found without asking them,
    // and
    // without an agent.
    System.setProperty("jol.magicFieldOffset", "true");
    System.setProperty("jol.skipDynamicAttach", "true");
  }

  private ContributionHeap() {}

  /**
   * Bytes a contribution.
   *
   * @param session in a session
   * @param event as an event in a list that is just long enough
   */
  record Bytes(double session, double event) {
    double overhead() {
      return session - event;
    }
  }

  static Bytes between(int few, int many) {
    Session small = Grown.session(few);
    Session large = Grown.session(many);
    double more = (double) many - few;
    return new Bytes(
        (bytes(large) - bytes(small)) / more,
        (bytes(contributed(large)) - bytes(contributed(small))) / more);
  }

  private static long bytes(Object root) {
    return GraphLayout.parseInstance(root).totalSize();
  }

  private static List<Event> contributed(Session session) {
    List<Event> events = new ArrayList<>(session.events());
    events.removeIf(event -> !(event instanceof Event.Contributed));
    return new ArrayList<>(events);
  }

  /**
   * Prints it for sessions of 10,000 and 100,000 contributions.
   *
   * @param ignored nothing is asked
   */
  public static void main(String[] ignored) {
    Bytes bytes = between(10_000, 100_000);
    System.out.printf(
        Locale.ROOT,
        "bytes a contribution: %.1f in a session, %.1f as a bare event, %.1f more%n",
        bytes.session(),
        bytes.event(),
        bytes.overhead());
  }
}
