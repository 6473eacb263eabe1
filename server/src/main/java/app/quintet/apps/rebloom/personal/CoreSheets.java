package app.quintet.apps.rebloom.personal;

import app.quintet.apps.rebloom.PersonalSheet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who somebody is here, what was said, how they felt, and what they work towards. */
@Configuration(proxyBeanMethods = false)
class CoreSheets {
  @Bean
  PersonalSheet profileSheet() {
    return new PersonalSheet("profile", "rebloom.profile", Set.of("emergency_contact"));
  }

  @Bean
  PersonalSheet sessionSheet() {
    return new PersonalSheet("sessions", "rebloom.session", Set.of("summary"));
  }

  @Bean
  PersonalSheet messageSheet() {
    return new PersonalSheet("messages", "rebloom.message");
  }

  @Bean
  PersonalSheet moodSheet() {
    return new PersonalSheet("moods", "rebloom.mood_entry", Set.of("triggers"));
  }

  @Bean
  PersonalSheet goalSheet() {
    return new PersonalSheet("goals", "rebloom.goal");
  }

  @Bean
  PersonalSheet progressSheet() {
    return new PersonalSheet("goal_steps", "rebloom.goal_progress");
  }
}
