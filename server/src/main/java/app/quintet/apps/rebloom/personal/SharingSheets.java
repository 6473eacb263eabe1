package app.quintet.apps.rebloom.personal;

import app.quintet.apps.rebloom.PersonalSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Asking professionals, and letting them read. What refers to a therapist (requests, grants, reads)
 * belongs to the person it is about; it goes with the therapist's account, too.
 */
@Configuration(proxyBeanMethods = false)
class SharingSheets {
  @Bean
  PersonalSheet referralSheet() {
    return new PersonalSheet("referrals", "rebloom.referral");
  }

  @Bean
  PersonalSheet codeSheet() {
    return PersonalSheet.unreadable("rebloom.access_code");
  }

  @Bean
  PersonalSheet trySheet() {
    return PersonalSheet.unreadable("rebloom.access_try");
  }

  @Bean
  PersonalSheet requestSheet() {
    return new PersonalSheet("access_requests", "rebloom.access_request");
  }

  @Bean
  PersonalSheet readSheet() {
    return new PersonalSheet("access_reads", "rebloom.access_read");
  }

  @Bean
  PersonalSheet grantSheet() {
    return new PersonalSheet("access_grants", "rebloom.access_grant");
  }

  @Bean
  PersonalSheet therapistSheet() {
    return new PersonalSheet("therapist", "rebloom.therapist");
  }
}
