package app.quintet.apps.flirtcraft.character;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Suggested first lines: questions, links to go on with, or small stories, by the person's goals.
 */
final class Starters {
  private static final int MOST = 3;

  private final Map<String, Object> scene;
  private final RandomGenerator random;

  Starters(Map<String, Object> scene, RandomGenerator random) {
    this.scene = scene;
    this.random = random;
  }

  List<String> fitting(Set<SkillGoal> goals, String prop) {
    Map<String, Object> byGoal = Yaml.map(scene, "starters");
    List<String> first = new ArrayList<>();
    List<String> pool = new ArrayList<>();
    for (SkillGoal goal : SkillGoal.values()) {
      List<String> lines = new ArrayList<>(Yaml.texts(byGoal, goal.wire()));
      Collections.shuffle(lines, Random.from(random));
      if (goals.contains(goal)) {
        first.add(lines.removeFirst());
        pool.addAll(lines);
      }
    }
    if (goals.isEmpty()) {
      pool.addAll(Yaml.texts(byGoal, SkillGoal.CONVERSATION_STARTERS.wire()));
    }
    Collections.shuffle(pool, Random.from(random));
    for (String line : pool) {
      if (first.size() < MOST && !first.contains(line)) {
        first.add(line);
      }
    }
    return first.stream().map(line -> Sentences.tidy(line.replace("{prop}", prop))).toList();
  }
}
