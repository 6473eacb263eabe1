package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * A line of {@code flirtcraft/lines.yaml} or {@code held-lines.yaml}: what a careful human calls
 * it.
 *
 * @param said what the character said last, or empty
 * @param also further kinds that count as right
 */
record LabelledLine(String said, String line, Kind kind, Set<Kind> also) {

  boolean right(Kind answer) {
    return answer == kind || also.contains(answer);
  }

  /** The lines that may be read, tuned on and learned from. */
  static List<LabelledLine> tuned() {
    return read("/flirtcraft/lines.yaml");
  }

  /**
   * The blind lines of two writers: measured as a whole, never learned from. What happens to stand
   * among the lines that were learned from is left out.
   */
  static List<LabelledLine> held() {
    Set<String> learned = new HashSet<>();
    tuned().forEach(l -> learned.add(l.line().toLowerCase(Locale.ROOT)));
    TrainingLine.written().forEach(l -> learned.add(l.line().toLowerCase(Locale.ROOT)));
    List<LabelledLine> held = new ArrayList<>(read("/flirtcraft/held-lines.yaml"));
    held.addAll(read("/flirtcraft/fresh-lines.yaml"));
    held.removeIf(l -> learned.contains(l.line().toLowerCase(Locale.ROOT)));
    return held;
  }

  private static List<LabelledLine> read(String file) {
    try (InputStream in = LabelledLine.class.getResourceAsStream(file)) {
      LoaderOptions options = new LoaderOptions();
      options.setMaxAliasesForCollections(0);
      List<LabelledLine> lines = new ArrayList<>();
      for (Object row :
          (List<?>) new org.yaml.snakeyaml.Yaml(new SafeConstructor(options)).load(in)) {
        lines.add(of((Map<?, ?>) row));
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LabelledLine of(Map<?, ?> row) {
    Set<Kind> also = EnumSet.noneOf(Kind.class);
    ((List<?>) row.get("also")).forEach(name -> also.add(kind(name)));
    return new LabelledLine(
        String.valueOf(row.get("said")),
        String.valueOf(row.get("line")),
        kind(row.get("kind")),
        also);
  }

  private static Kind kind(Object name) {
    return Kind.valueOf(String.valueOf(name).toUpperCase(Locale.ROOT));
  }
}
