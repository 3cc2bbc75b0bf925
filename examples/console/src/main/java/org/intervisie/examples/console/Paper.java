package org.intervisie.examples.console;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** A sheet of text: lines that wrap with a hanging indent, headings, columns. */
final class Paper {
  private static final int WIDTH = 96;

  private final PrintWriter out;

  Paper(PrintWriter out) {
    this.out = out;
  }

  void blank() {
    out.print('\n');
  }

  void heading(String text, char underline) {
    out.print(text + "\n" + String.valueOf(underline).repeat(text.length()) + "\n");
  }

  /** A line that starts with a lead; what does not fit goes on below the text, not the lead. */
  void line(String lead, String text) {
    String indent = " ".repeat(lead.length());
    StringBuilder line = new StringBuilder(lead);
    for (String word : clean(text).split(" ", -1)) {
      boolean first = line.length() == lead.length();
      if (!first && line.length() + 1 + word.length() > WIDTH) {
        out.print(line.toString().stripTrailing() + "\n");
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
    }
    out.print(line.toString().stripTrailing() + "\n");
  }

  /** Rows under each other; the columns from {@code right} on are lined up at the right. */
  void columns(String indent, int right, List<List<String>> rows) {
    List<Integer> widths = new ArrayList<>();
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (i == widths.size()) {
          widths.add(0);
        }
        widths.set(i, Math.max(widths.get(i), row.get(i).length()));
      }
    }
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < row.size(); i++) {
        String padding = " ".repeat(widths.get(i) - row.get(i).length());
        line.append(i == 0 ? "" : "  ");
        line.append(i >= right ? padding + row.get(i) : row.get(i) + padding);
      }
      out.print(line.toString().stripTrailing() + "\n");
    }
  }

  /** Words on one line, without what could steer a terminal. */
  static String clean(String text) {
    return text.replaceAll("[\\s\\p{Cntrl}\\u202A-\\u202E\\u2066-\\u2069]+", " ").strip();
  }
}
