package app.quintet.platform.notifications.safety;

import app.quintet.platform.notifications.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notices that nobody switches off: one for staff, one for the person. */
@Configuration(proxyBeanMethods = false)
class SafetyKinds {
  static final String APP = "platform";
  static final String QUEUE = "safety_queue";
  static final String CHECK_IN = "check_in";

  @Bean
  NoticeKind safetyQueueNotice() {
    return new Kind(QUEUE, true);
  }

  @Bean
  NoticeKind checkInNotice() {
    return new Kind(CHECK_IN, false);
  }

  private record Kind(String kind, boolean mailed) implements NoticeKind {
    @Override
    public String app() {
      return APP;
    }

    @Override
    public boolean always() {
      return true;
    }

    @Override
    public boolean neutral() {
      return kind.equals(CHECK_IN);
    }
  }
}
