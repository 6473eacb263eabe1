package app.quintet.apps.flirtcraft.character;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Notices what has an answer of its own: that somebody is nervous, hungry, here for the first time.
 */
final class Remarks {
  private final Map<String, List<Pattern>> patterns = new LinkedHashMap<>();

  Remarks(Library library) {
    for (String name : library.names("said", "patterns")) {
      patterns.put(
          name, library.data("said." + name + ".patterns").stream().map(Pattern::compile).toList());
    }
  }

  /** The remark's key in {@code said} of threads.yaml, or empty. */
  String in(String lower) {
    for (var entry : patterns.entrySet()) {
      if (entry.getValue().stream().anyMatch(p -> p.matcher(lower).find())) {
        return entry.getKey();
      }
    }
    return "";
  }
}
