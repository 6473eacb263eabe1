package app.quintet.apps.flirtcraft.character;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CastingTests {
  @Test
  void everyPlaceAndDifficultyHasAWholeContextWithinTheWishes() {
    for (ScenarioType place : ScenarioType.values()) {
      for (Difficulty d : Difficulty.values()) {
        for (int seed = 0; seed < 60; seed++) {
          var seeker =
              new Seeker(40, null, TargetGender.FEMALE, 35, 50, Set.of(SkillGoal.STORYTELLING));
          CharacterContext c = Stage.CASTER.cast(place, d, seeker, seed);
          assertThat(c.persona().gender()).isEqualTo("female");
          assertThat(c.persona().age()).isBetween(35, 50);
          assertThat(c.conversationStarters()).hasSizeBetween(2, 3).doesNotHaveDuplicates();
          assertThat(c.bodyLanguage().signals()).hasSize(2);
          for (String text :
              java.util.List.of(
                  c.appearance().text(),
                  c.environment().text(),
                  c.bodyLanguage().text(),
                  c.environment().weather())) {
            assertThat(text).isNotBlank().doesNotContain("{").doesNotContain("|");
          }
          if (c.environment().timeOfDay().contains("evening")
              || c.environment().timeOfDay().contains("night")) {
            assertThat(c.environment().weather()).doesNotContain("sun");
          }
        }
      }
    }
  }

  @Test
  void castingsDiffer() {
    Set<String> seen = new HashSet<>();
    for (int seed = 0; seed < 100; seed++) {
      CharacterContext c =
          Stage.CASTER.cast(
              ScenarioType.PARK, Difficulty.GREEN, Stage.seeker(TargetGender.RANDOMIZED), seed);
      seen.add(c.appearance().text() + c.environment().text() + c.persona().activity());
    }
    assertThat(seen).hasSizeGreaterThan(95);
  }

  @Test
  void randomizedMeansBoth() {
    Set<String> genders = new HashSet<>();
    for (int seed = 0; seed < 30; seed++) {
      genders.add(Stage.scene(ScenarioType.GYM, Difficulty.RED, seed).context().persona().gender());
    }
    assertThat(genders).containsExactlyInAnyOrder("male", "female");
  }

  @Test
  void goalsShapeTheStarters() {
    Set<String> openers = new HashSet<>();
    Set<String> stories = new HashSet<>();
    for (int seed = 0; seed < 20; seed++) {
      openers.addAll(starters(SkillGoal.CONVERSATION_STARTERS, seed));
      stories.addAll(starters(SkillGoal.STORYTELLING, seed));
    }
    assertThat(openers).doesNotContainAnyElementsOf(stories);
  }

  @Test
  void rangesOutOfOrderAreRefused() {
    assertThatThrownBy(() -> new Seeker(30, null, TargetGender.MALE, 40, 30, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Seeker(17, null, TargetGender.MALE, 18, 30, Set.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static java.util.List<String> starters(SkillGoal goal, long seed) {
    var seeker = new Seeker(30, null, TargetGender.MALE, 20, 40, EnumSet.of(goal));
    return Stage.CASTER
        .cast(ScenarioType.CAMPUS, Difficulty.YELLOW, seeker, seed)
        .conversationStarters();
  }
}
