package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.exercise.ExerciseLibrary;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Messages;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Says findings in the person's language: what goes together, never what brings what. */
@Component
record Wording(Messages messages, Accounts accounts, ExerciseLibrary exercises) {
  String title(String language, Finding finding) {
    return messages.text(language, key(finding) + ".title", facts(language, finding));
  }

  String content(String language, Finding finding) {
    return messages.text(language, key(finding) + ".content", facts(language, finding));
  }

  private static String key(Finding finding) {
    return "rebloom.insight." + finding.kind().key();
  }

  private Map<String, Object> facts(String language, Finding finding) {
    Map<String, Object> facts = new HashMap<>(finding.facts());
    if (facts.get("day") instanceof DayOfWeek day) {
      facts.put("day", day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
    }
    if (facts.get("exercise") instanceof String slug) {
      facts.put("exercise", name(slug, language));
    }
    return facts;
  }

  /** The exercise as it is called now; the library may have lost it. */
  private String name(String slug, String language) {
    return exercises.in(language).stream()
        .filter(e -> e.slug().equals(slug))
        .map(e -> e.name())
        .findFirst()
        .orElse(slug);
  }
}
