package app.quintet.platform.safety.moderation;

import app.quintet.platform.safety.Verdict.Category;
import app.quintet.platform.safety.Verdict.Severity;
import app.quintet.platform.safety.phrases.ListFile;
import app.quintet.platform.safety.phrases.PhraseList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The lists of one language. */
final class Lexicon {
  private final PhraseList harmless;
  private final Map<Category, Map<Severity, PhraseList>> lists = new EnumMap<>(Category.class);

  Lexicon(String language) {
    ListFile file = ListFile.read("safety/moderation/" + language + ".yaml");
    harmless = new PhraseList(file.phrases("harmless"));
    for (Category category : Category.values()) {
      for (Severity severity : Severity.values()) {
        String key = (category + "_" + severity).toLowerCase(Locale.ROOT);
        if (file.keys().contains(key)) {
          lists
              .computeIfAbsent(category, c -> new HashMap<>())
              .put(severity, new PhraseList(file.phrases(key)));
        }
      }
    }
  }

  /** Adds what is found in these words, keeping the higher severity. */
  void judge(String words, Map<Category, Severity> found) {
    String left = harmless.takenOutOf(words);
    lists.forEach(
        (category, bySeverity) ->
            bySeverity.forEach(
                (severity, phrases) -> {
                  Severity known = found.get(category);
                  boolean worse = known == null || severity.compareTo(known) > 0;
                  if (worse && phrases.foundIn(left)) {
                    found.put(category, severity);
                  }
                }));
  }
}
