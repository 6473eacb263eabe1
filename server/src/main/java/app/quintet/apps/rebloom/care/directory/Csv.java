package app.quintet.apps.rebloom.care.directory;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values (RFC 4180): quotes, doubled quotes, line breaks within quotes. */
final class Csv {
  private final String text;
  private final List<Line> lines = new ArrayList<>();
  private List<String> fields = new ArrayList<>();
  private final StringBuilder field = new StringBuilder();
  private int at;
  private int line = 1;
  private int begun = 1;

  /**
   * One record.
   *
   * @param number of the line it begins on, from 1
   */
  record Line(int number, List<String> fields) {}

  private Csv(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** All records but empty lines; throws IllegalArgumentException for a quote without its end. */
  static List<Line> read(String text) {
    return new Csv(text).all();
  }

  private List<Line> all() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      switch (c) {
        case '"' -> quoted();
        case ',' -> endField();
        case '\n' -> endLine();
        case '\r' -> {
          // Always before a line feed, or alone in files of very old programs; never a value.
        }
        default -> field.append(c);
      }
    }
    endLine();
    return lines;
  }

  private void quoted() {
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '"' && at < text.length() && text.charAt(at) == '"') {
        field.append('"');
        at++;
      } else if (c == '"') {
        return;
      } else {
        line += c == '\n' ? 1 : 0;
        field.append(c);
      }
    }
    throw new IllegalArgumentException("line " + begun + ": a quote has no end");
  }

  private void endField() {
    fields.add(field.toString());
    field.setLength(0);
  }

  private void endLine() {
    endField();
    if (fields.size() > 1 || !fields.getFirst().isBlank()) {
      lines.add(new Line(begun, fields));
    }
    fields = new ArrayList<>();
    line++;
    begun = line;
  }
}
