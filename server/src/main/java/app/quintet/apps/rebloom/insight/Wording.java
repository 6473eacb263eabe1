package app.quintet.apps.rebloom.insight;

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
record Wording(Messages messages, Accounts accounts) {
  String title(String language, Findings.Finding finding) {
    return messages.text(
        language,
        switch (finding.kind()) {
          case LOWER_WITH -> "rebloom.insight.lower_with.title";
          case HIGHER_WITH -> "rebloom.insight.higher_with.title";
          case LOWER_ON -> "rebloom.insight.lower_on.title";
          case HIGHER_ON -> "rebloom.insight.higher_on.title";
          case LOWER_SINCE -> "rebloom.insight.lower_since.title";
          case HIGHER_SINCE -> "rebloom.insight.higher_since.title";
          case MUCH_ANXIETY -> "rebloom.insight.much_anxiety.title";
          case MUCH_STRESS -> "rebloom.insight.much_stress.title";
        },
        facts(language, finding));
  }

  String content(String language, Findings.Finding finding) {
    return messages.text(
        language,
        switch (finding.kind()) {
          case LOWER_WITH -> "rebloom.insight.lower_with.content";
          case HIGHER_WITH -> "rebloom.insight.higher_with.content";
          case LOWER_ON -> "rebloom.insight.lower_on.content";
          case HIGHER_ON -> "rebloom.insight.higher_on.content";
          case LOWER_SINCE -> "rebloom.insight.lower_since.content";
          case HIGHER_SINCE -> "rebloom.insight.higher_since.content";
          case MUCH_ANXIETY -> "rebloom.insight.much_anxiety.content";
          case MUCH_STRESS -> "rebloom.insight.much_stress.content";
        },
        facts(language, finding));
  }

  private static Map<String, Object> facts(String language, Findings.Finding finding) {
    Map<String, Object> facts = new HashMap<>(finding.facts());
    if (facts.get("day") instanceof DayOfWeek day) {
      facts.put("day", day.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language)));
    }
    return facts;
  }
}
