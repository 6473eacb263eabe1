package app.quintet.apps.flirtcraft.notice;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.notifications.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices of this app; each can be switched off by itself. */
@Configuration(proxyBeanMethods = false)
class Kinds {
  @Bean
  NoticeKind streakReminder() {
    return new Kind("streak_reminder");
  }

  @Bean
  NoticeKind achievementNotice() {
    return new Kind("achievement");
  }

  @Bean
  NoticeKind weeklyReview() {
    return new Kind("weekly_review");
  }

  private record Kind(String kind) implements NoticeKind {
    @Override
    public String app() {
      return FlirtCraft.APP;
    }
  }
}
