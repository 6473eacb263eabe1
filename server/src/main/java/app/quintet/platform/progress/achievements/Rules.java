package app.quintet.platform.progress.achievements;

import app.quintet.platform.progress.AchievementRule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The declared rules of all apps, in the order of their declaration. */
@Component
class Rules {
  private final List<AchievementRule> all;

  Rules(ObjectProvider<AchievementRule> declared) {
    this.all = declared.orderedStream().toList();
    Set<String> seen = new HashSet<>();
    for (AchievementRule rule : all) {
      if (rule.goal() < 1 || !seen.add(rule.app() + "." + rule.type())) {
        throw new IllegalStateException("achievement rule declared twice or without goal: " + rule);
      }
    }
  }

  List<AchievementRule> of(String app) {
    return all.stream().filter(rule -> rule.app().equals(app)).toList();
  }
}
