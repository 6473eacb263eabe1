package app.quintet.platform.billing.notice;

import app.quintet.platform.billing.Plan;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.jobs.JobHandler;
import app.quintet.platform.jobs.JobKind;
import app.quintet.platform.jobs.Jobs;
import app.quintet.platform.notifications.Notifications;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells people about their plans; every call is part of the current transaction. */
@Component
public class BillingNotices implements JobHandler<BillingNotices.Ending> {
  private static final JobKind<Ending> KIND =
      new JobKind<>("billing.trial_ends", Ending.class, JobKind.Priority.NOTIFICATION);
  private static final Duration BEFORE = Duration.ofDays(2);
  private final Notifications notifications;
  private final Accounts accounts;
  private final List<Plan> plans;
  private final Jobs jobs;
  private final Clock clock;

  BillingNotices(
      Notifications notifications,
      Accounts accounts,
      ObjectProvider<Plan> plans,
      Jobs jobs,
      Clock clock) {
    this.notifications = notifications;
    this.accounts = accounts;
    this.plans = plans.stream().toList();
    this.jobs = jobs;
    this.clock = clock;
  }

  /** The job's input: a trial and its end, in milliseconds since 1970. */
  public record Ending(UUID person, String plan, String subscription, long end) {}

  /** A payment failed; access stays until then. */
  public void paymentFailed(UUID person, String plan, String subscription, Instant until) {
    tell(person, BillingKinds.PAYMENT_FAILED, plan, subscription, until);
  }

  /** Access ended then because nothing was paid. */
  public void ended(UUID person, String plan, String subscription, Instant at) {
    tell(person, BillingKinds.PLAN_ENDED, plan, subscription, at);
  }

  /** Reminds two days before a trial turns into payments. */
  public void trialWillEnd(UUID person, String plan, String subscription, Instant end) {
    Instant at = end.minus(BEFORE);
    if (clock.instant().isBefore(at)) {
      jobs.schedule(
          KIND, subscription, new Ending(person, plan, subscription, end.toEpochMilli()), at);
    }
  }

  @Override
  public JobKind<Ending> kind() {
    return KIND;
  }

  @Override
  public void run(String key, Ending job) {
    tell(
        job.person(),
        BillingKinds.TRIAL_ENDS,
        job.plan(),
        job.subscription(),
        Instant.ofEpochMilli(job.end()));
  }

  private void tell(UUID person, String kind, String plan, String subscription, Instant date) {
    if (accounts.existing(List.of(person)).isEmpty()) {
      return;
    }
    Locale language = Locale.forLanguageTag(accounts.get(person).language());
    String day =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .withLocale(language)
            .format(LocalDate.ofInstant(date, accounts.zone(person)));
    String name =
        plans.stream().filter(p -> p.id().equals(plan)).map(Plan::name).findFirst().orElse(plan);
    String app = plan.substring(0, Math.max(0, plan.indexOf('.')));
    notifications.tell(
        person,
        BillingKinds.APP,
        kind,
        kind + ":" + subscription,
        Map.of("plan", name, "date", day),
        "/" + app + "/account/plans");
  }
}
