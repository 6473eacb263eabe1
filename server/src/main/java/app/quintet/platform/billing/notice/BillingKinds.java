package app.quintet.platform.billing.notice;

import app.quintet.platform.notifications.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices of billing; all about money, so all go by mail too. */
@Configuration(proxyBeanMethods = false)
class BillingKinds {
  static final String APP = "platform";
  static final String PAYMENT_FAILED = "payment_failed";
  static final String PLAN_ENDED = "plan_ended";
  static final String TRIAL_ENDS = "trial_ends";

  @Bean
  NoticeKind paymentFailedNotice() {
    return new Kind(PAYMENT_FAILED);
  }

  @Bean
  NoticeKind planEndedNotice() {
    return new Kind(PLAN_ENDED);
  }

  @Bean
  NoticeKind trialEndsNotice() {
    return new Kind(TRIAL_ENDS);
  }

  private record Kind(String kind) implements NoticeKind {
    @Override
    public String app() {
      return APP;
    }

    @Override
    public boolean mailed() {
      return true;
    }
  }
}
