package app.quintet.apps.flirtcraft.reward;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.progress.AchievementRule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The achievements; each counts something of {@link Counters}. */
@Configuration(proxyBeanMethods = false)
class AchievementRules {
  @Bean
  AchievementRule iceBreaker() {
    return rule("ice_breaker", "completed", 1);
  }

  @Bean
  AchievementRule smoothOperator() {
    return rule("smooth_operator", "gold", 3);
  }

  @Bean
  AchievementRule storyteller() {
    return rule("storyteller", "stories", 3);
  }

  @Bean
  AchievementRule activeListener() {
    return rule("active_listener", "listening", 3);
  }

  @Bean
  AchievementRule sceneReader() {
    return rule("scene_reader", "noticing", 3);
  }

  @Bean
  AchievementRule kindHeart() {
    return rule("kind_heart", "empathy", 3);
  }

  @Bean
  AchievementRule flowKeeper() {
    return rule("flow_keeper", "flow", 3);
  }

  @Bean
  AchievementRule charmer() {
    return rule("charmer", "charm", 3);
  }

  @Bean
  AchievementRule globetrotter() {
    return rule("globetrotter", "places", 8);
  }

  @Bean
  AchievementRule allWeather() {
    return rule("all_weather", "difficulties", 3);
  }

  @Bean
  AchievementRule braveHeart() {
    return rule("brave_heart", "red", 1);
  }

  @Bean
  AchievementRule longTalk() {
    return rule("long_talk", "longest", 15);
  }

  @Bean
  AchievementRule exceptional() {
    return rule("exceptional", "best", 90);
  }

  @Bean
  AchievementRule regular() {
    return rule("regular", "completed", 10);
  }

  @Bean
  AchievementRule conversationalist() {
    return rule("conversationalist", "completed", 50);
  }

  @Bean
  AchievementRule weekStreak() {
    return rule("week_streak", "streak", 7);
  }

  @Bean
  AchievementRule monthStreak() {
    return rule("month_streak", "streak", 30);
  }

  private static AchievementRule rule(String type, String counter, int goal) {
    return new AchievementRule(FlirtCraft.APP, type, counter, goal);
  }
}
