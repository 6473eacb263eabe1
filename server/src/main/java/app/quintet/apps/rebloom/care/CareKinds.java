package app.quintet.apps.rebloom.care;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.platform.notifications.NoticeKind;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The notices as kinds that can be switched off, each by itself. */
@Configuration(proxyBeanMethods = false)
class CareKinds {
  @Bean
  NoticeKind accessRequestNotice() {
    return new Kind(CareNotice.ACCESS_REQUEST);
  }

  @Bean
  NoticeKind accessEndingNotice() {
    return new Kind(CareNotice.ACCESS_ENDING);
  }

  @Bean
  NoticeKind accessEndedNotice() {
    return new Kind(CareNotice.ACCESS_ENDED);
  }

  @Bean
  NoticeKind referralAnsweredNotice() {
    return new Kind(CareNotice.REFERRAL_ANSWERED);
  }

  @Bean
  NoticeKind sharedChangedNotice() {
    return new Kind(CareNotice.SHARED_CHANGED);
  }

  @Bean
  NoticeKind referralReceivedNotice() {
    return new Kind(CareNotice.REFERRAL_RECEIVED);
  }

  private record Kind(CareNotice notice) implements NoticeKind {
    @Override
    public String app() {
      return Rebloom.APP;
    }

    @Override
    public String kind() {
      return notice.wire();
    }
  }
}
