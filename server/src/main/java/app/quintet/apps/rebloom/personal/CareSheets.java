package app.quintet.apps.rebloom.personal;

import app.quintet.apps.rebloom.PersonalSheet;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What was done and written besides talking. */
@Configuration(proxyBeanMethods = false)
class CareSheets {
  @Bean
  PersonalSheet exerciseSheet() {
    return new PersonalSheet("exercises", "rebloom.exercise_run", Set.of("answers"));
  }

  @Bean
  PersonalSheet planSheet() {
    return new PersonalSheet("safety_plan", "rebloom.safety_plan", Set.of("plan"));
  }

  @Bean
  PersonalSheet memorySheet() {
    return new PersonalSheet("memories", "rebloom.memory", Set.of("topics"));
  }

  @Bean
  PersonalSheet memoryBlockSheet() {
    return PersonalSheet.unreadable("rebloom.memory_block");
  }

  @Bean
  PersonalSheet insightSheet() {
    return new PersonalSheet("insights", "rebloom.insight");
  }

  @Bean
  PersonalSheet contactSheet() {
    return new PersonalSheet("contact_texts", "rebloom.contact_text");
  }
}
