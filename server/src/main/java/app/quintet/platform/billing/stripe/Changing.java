package app.quintet.platform.billing.stripe;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.stripe.Offers.Offer;
import app.quintet.platform.kernel.Problem;
import com.stripe.net.RequestOptions;
import com.stripe.param.SubscriptionScheduleCreateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams;
import com.stripe.param.SubscriptionScheduleUpdateParams.Phase;
import com.stripe.param.SubscriptionUpdateParams;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Changing, ending and continuing a subscription. What gives more begins at once and is charged in
 * proportion; what gives less begins with the next period, so that what was paid for is kept.
 */
@Component
public class Changing {
  private final Stores stores;
  private final Offers offers;
  private final PriceList prices;
  private final Subscriptions subscriptions;
  private final StoreAnswers answers;
  private final Audit audit;

  Changing(
      Stores stores,
      Offers offers,
      PriceList prices,
      Subscriptions subscriptions,
      StoreAnswers answers,
      Audit audit) {
    this.stores = stores;
    this.offers = offers;
    this.prices = prices;
    this.subscriptions = subscriptions;
    this.answers = answers;
    this.audit = audit;
  }

  /**
   * Goes over to another plan or period of the same app. 402 {@code PAYMENT_FAILED} if the card is
   * refused for what is due at once: then nothing has changed.
   */
  public Subscription change(UUID person, UUID id, String plan, String period, String key) {
    Subscription now = running(person, id);
    Offer offer = offers.offer(plan, period);
    if (!offer.plan().app().equals(now.app())) {
      throw Problem.conflict("OTHER_APP", "A subscription stays with its app.");
    }
    StripeStore store = stores.named(now.source());
    RequestOptions once = Buying.once(person, key);
    boolean same = plan.equals(now.plan()) && period.equals(now.period());
    if (now.nextPlan() != null) {
      release(store, now);
    }
    if (same) {
      subscriptions.next(id, null, null);
      return subscriptions.one(person, id);
    }
    String price = prices.of(store, offer.plan(), offer.price());
    if (offer.above(offers.offer(now.plan(), now.period()))) {
      atOnce(store, now, offer, price, once);
      subscriptions.next(id, null, null);
    } else {
      later(store, now, offer, price);
      subscriptions.next(id, plan, period);
    }
    note(person, "billing.plan_changed", now, plan + " " + period);
    return subscriptions.one(person, id);
  }

  /** Ends it with the period that is paid; again changes nothing. */
  public Subscription cancel(UUID person, UUID id, String key) {
    return renew(person, id, false, key);
  }

  /** Lets it go on after all; 409 {@code SUBSCRIPTION_OVER} if it is over. */
  public Subscription resume(UUID person, UUID id, String key) {
    return renew(person, id, true, key);
  }

  private Subscription renew(UUID person, UUID id, boolean on, String key) {
    Subscription now = running(person, id);
    StripeStore store = stores.named(now.source());
    if (now.nextPlan() != null) {
      release(store, now);
      subscriptions.next(id, null, null);
    }
    var params = SubscriptionUpdateParams.builder().setCancelAtPeriodEnd(!on).build();
    var changed =
        stores.call(
            store,
            c -> c.v1().subscriptions().update(now.storeId(), params, Buying.once(person, key)));
    answers.keep(now.source(), changed);
    note(person, on ? "billing.resumed" : "billing.cancelled", now, now.plan());
    return subscriptions.one(person, id);
  }

  private Subscription running(UUID person, UUID id) {
    Subscription now = subscriptions.one(person, id);
    if (!now.live()) {
      throw Problem.conflict("SUBSCRIPTION_OVER", "This subscription is over.");
    }
    return now;
  }

  private void atOnce(
      StripeStore store, Subscription now, Offer offer, String price, RequestOptions once) {
    String item =
        stores
            .call(store, c -> c.v1().subscriptions().retrieve(now.storeId()))
            .getItems()
            .getData()
            .getFirst()
            .getId();
    var params =
        SubscriptionUpdateParams.builder()
            .addItem(SubscriptionUpdateParams.Item.builder().setId(item).setPrice(price).build())
            .setProrationBehavior(SubscriptionUpdateParams.ProrationBehavior.ALWAYS_INVOICE)
            .setPaymentBehavior(SubscriptionUpdateParams.PaymentBehavior.ERROR_IF_INCOMPLETE)
            .setCancelAtPeriodEnd(false)
            .putMetadata("plan", offer.plan().id())
            .putMetadata("features", offer.plan().feature())
            .build();
    answers.keep(
        now.source(),
        stores.call(store, c -> c.v1().subscriptions().update(now.storeId(), params, once)));
  }

  private void later(StripeStore store, Subscription now, Offer offer, String price) {
    var from =
        SubscriptionScheduleCreateParams.builder().setFromSubscription(now.storeId()).build();
    var schedule = stores.call(store, c -> c.v1().subscriptionSchedules().create(from));
    var current = schedule.getPhases().getFirst();
    var params =
        SubscriptionScheduleUpdateParams.builder()
            .setEndBehavior(SubscriptionScheduleUpdateParams.EndBehavior.RELEASE)
            .addPhase(
                Phase.builder()
                    .setStartDate(current.getStartDate())
                    .setEndDate(current.getEndDate())
                    .addItem(item(current.getItems().getFirst().getPrice()))
                    .build())
            .addPhase(
                Phase.builder()
                    .setStartDate(current.getEndDate())
                    .setProrationBehavior(Phase.ProrationBehavior.NONE)
                    .putMetadata("plan", offer.plan().id())
                    .putMetadata("features", offer.plan().feature())
                    .addItem(item(price))
                    .build())
            .build();
    stores.call(store, c -> c.v1().subscriptionSchedules().update(schedule.getId(), params));
    read(store, now);
  }

  // What was told before must not look like the latest.
  private void read(StripeStore store, Subscription now) {
    answers.keep(
        now.source(), stores.call(store, c -> c.v1().subscriptions().retrieve(now.storeId())));
  }

  private static Phase.Item item(String price) {
    return Phase.Item.builder().setPrice(price).setQuantity(1L).build();
  }

  private void release(StripeStore store, Subscription now) {
    String schedule =
        stores.call(store, c -> c.v1().subscriptions().retrieve(now.storeId())).getSchedule();
    if (schedule != null) {
      stores.call(store, c -> c.v1().subscriptionSchedules().release(schedule));
      read(store, now);
    }
  }

  private void note(UUID person, String action, Subscription now, String what) {
    audit.record(
        person,
        action,
        person,
        Map.of("subscription", now.id().toString(), "source", now.source(), "what", what));
  }
}
