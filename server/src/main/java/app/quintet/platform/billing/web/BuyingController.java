package app.quintet.platform.billing.web;

import app.quintet.platform.api.Limit;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.api.Reply;
import app.quintet.platform.billing.stripe.Buying;
import app.quintet.platform.billing.stripe.Changing;
import app.quintet.platform.billing.stripe.Subscription;
import app.quintet.platform.billing.stripe.Subscriptions;
import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Buying, changing, ending; every one of them needs an idempotency key. */
@RestController
@RequestMapping("/api/v1/billing")
class BuyingController {
  private static final UUID NONE = new UUID(0, 0);
  private static final Limit ASKED = Limit.open("billing.store", 20, Duration.ofMinutes(1));
  // A path of our own clients: nobody is sent elsewhere after paying.
  private static final Pattern PATH = Pattern.compile("(/[a-zA-Z0-9_-]{1,60}){1,6}/?");
  private final Buying buying;
  private final Changing changing;
  private final Subscriptions subscriptions;
  private final RateLimiter limiter;

  BuyingController(
      Buying buying, Changing changing, Subscriptions subscriptions, RateLimiter limiter) {
    this.buying = buying;
    this.changing = changing;
    this.subscriptions = subscriptions;
    this.limiter = limiter;
  }

  record CheckoutRequest(@Nullable String plan, @Nullable String period, @Nullable String back) {}

  record ChangeRequest(
      @Nullable UUID subscription, @Nullable String plan, @Nullable String period) {}

  record SubscriptionRequest(@Nullable UUID subscription) {}

  record PortalRequest(@Nullable String back) {}

  /**
   * A subscription.
   *
   * @param periodEnd when it renews, or ends
   * @param nextPlan what begins then, if something else was chosen
   */
  record SubscriptionView(
      UUID id,
      String app,
      String plan,
      String period,
      String status,
      int cents,
      Instant periodEnd,
      boolean renews,
      @Nullable String nextPlan,
      @Nullable String nextPeriod,
      String store) {
    static SubscriptionView of(Subscription s) {
      return new SubscriptionView(
          s.id(),
          s.app(),
          s.plan(),
          s.period(),
          s.status(),
          s.cents(),
          s.periodEnd(),
          s.renews(),
          s.nextPlan(),
          s.nextPeriod(),
          s.source());
    }
  }

  @GetMapping("/subscriptions")
  Reply<List<SubscriptionView>> subscriptions(Person me) {
    return Reply.of(
        subscriptions.of(me.id()).stream()
            .filter(Subscription::live)
            .map(SubscriptionView::of)
            .toList());
  }

  @PostMapping("/checkout")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Buying.Opened> checkout(
      Person me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody CheckoutRequest wish) {
    List<Fault> faults = new ArrayList<>();
    String plan = required(faults, "plan", wish.plan());
    String period = required(faults, "period", wish.period());
    String back = back(faults, wish.back());
    String once = allowed(me, faults, key);
    return Reply.of(buying.checkout(me.id(), plan, period, back, once));
  }

  @PostMapping("/portal")
  @ResponseStatus(HttpStatus.CREATED)
  Reply<Buying.Opened> portal(
      Person me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody PortalRequest wish) {
    List<Fault> faults = new ArrayList<>();
    String back = back(faults, wish.back());
    String once = allowed(me, faults, key);
    return Reply.of(buying.portal(me.id(), back, once));
  }

  @PostMapping("/change")
  Reply<SubscriptionView> change(
      Person me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody ChangeRequest wish) {
    List<Fault> faults = new ArrayList<>();
    UUID id = required(faults, wish.subscription());
    String plan = required(faults, "plan", wish.plan());
    String period = required(faults, "period", wish.period());
    String once = allowed(me, faults, key);
    return Reply.of(SubscriptionView.of(changing.change(me.id(), id, plan, period, once)));
  }

  @PostMapping("/cancel")
  Reply<SubscriptionView> cancel(
      Person me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody SubscriptionRequest wish) {
    return turn(me, key, wish, changing::cancel);
  }

  @PostMapping("/resume")
  Reply<SubscriptionView> resume(
      Person me,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      @RequestBody SubscriptionRequest wish) {
    return turn(me, key, wish, changing::resume);
  }

  /** Ending or continuing. */
  @FunctionalInterface
  private interface Turn {
    Subscription of(UUID person, UUID subscription, String key);
  }

  private Reply<SubscriptionView> turn(
      Person me, @Nullable String key, SubscriptionRequest wish, Turn turn) {
    List<Fault> faults = new ArrayList<>();
    UUID id = required(faults, wish.subscription());
    String once = allowed(me, faults, key);
    return Reply.of(SubscriptionView.of(turn.of(me.id(), id, once)));
  }

  private static UUID required(List<Fault> faults, @Nullable UUID id) {
    if (id == null) {
      faults.add(new Fault("subscription", "required", "Say which subscription."));
      return NONE;
    }
    return id;
  }

  private static String required(List<Fault> faults, String field, @Nullable String value) {
    if (value == null || value.isBlank() || value.length() > 100) {
      faults.add(new Fault(field, "required", "Say which " + field + "."));
      return "";
    }
    return value;
  }

  private static String back(List<Fault> faults, @Nullable String path) {
    if (path == null || !PATH.matcher(path).matches()) {
      faults.add(new Fault("back", "path", "Say which path of this site to come back to."));
      return "";
    }
    return path;
  }

  /** The key, if nothing is wrong with the request and the person may ask the store once more. */
  private String allowed(Person me, List<Fault> faults, @Nullable String key) {
    if (key == null || key.isBlank()) {
      faults.add(
          new Fault("Idempotency-Key", "required", "Money moves only with an idempotency key."));
    }
    if (key == null || !faults.isEmpty()) {
      throw Problem.invalid(faults);
    }
    limiter.take(ASKED, me.id().toString());
    return key;
  }
}
