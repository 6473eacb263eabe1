package app.quintet.platform.billing.stripe;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.billing.Plan;
import app.quintet.platform.billing.stripe.Offers.Offer;
import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import com.stripe.net.RequestOptions;
import com.stripe.param.CustomerCreateParams;
import com.stripe.param.checkout.SessionCreateParams;
import com.stripe.param.checkout.SessionCreateParams.Mode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens the page of the store on which somebody pays; nothing about cards is ever seen here. */
@Component
public class Buying {
  private final Stores stores;
  private final Offers offers;
  private final PriceList prices;
  private final Standings standings;
  private final Audit audit;

  Buying(Stores stores, Offers offers, PriceList prices, Standings standings, Audit audit) {
    this.stores = stores;
    this.offers = offers;
    this.prices = prices;
    this.standings = standings;
    this.audit = audit;
  }

  /** What somebody is and has, as far as it matters for buying. */
  @Component
  record Standings(
      Accounts accounts,
      Customers customers,
      Subscriptions subscriptions,
      Entitlements entitlements) {
    Account buyer(UUID person) {
      Account account = accounts.get(person);
      if (!account.verified()) {
        throw Problem.forbidden(
            "VERIFICATION_REQUIRED", "Confirm your e-mail address or phone first.", Map.of());
      }
      return account;
    }

    // Once per person and app: who had any plan of it before pays from the first day.
    boolean mayTry(UUID person, Plan plan) {
      return plan.trialDays() > 0
          && subscriptions.of(person).stream().noneMatch(s -> s.app().equals(plan.app()));
    }
  }

  /** Where the person's browser goes now. */
  public record Opened(String url) {}

  /**
   * Opens a page on which to pay. 403 without a confirmed address, 409 {@code ALREADY_SUBSCRIBED}
   * to a plan of the same app (change that instead), 409 {@code ALREADY_HELD} for what was bought
   * for good.
   *
   * @param back the path of the client to come back to
   * @param key the request's idempotency key: the same key opens the same page
   */
  public Opened checkout(UUID person, String plan, String period, String back, String key) {
    StripeStore store = stores.selling().orElseThrow(Stores::nothingSold);
    Offer offer = offers.offer(plan, period);
    Account buyer = standings.buyer(person);
    refuseTwice(person, offer);
    String customer = customer(store, buyer);
    expireFormer(store, person);
    SessionCreateParams params = params(store, person, offer, customer, back);
    var session =
        stores.call(store, c -> c.v1().checkout().sessions().create(params, once(person, key)));
    standings.customers().opened(person, store.source(), session.getId());
    audit.record(
        person,
        "billing.checkout_opened",
        person,
        Map.of("plan", plan, "period", period, "source", store.source()));
    return new Opened(session.getUrl());
  }

  /** Opens the store's own page for cards and receipts; 409 if the person never bought there. */
  public Opened portal(UUID person, String back, String key) {
    StripeStore store = stores.selling().orElseThrow(Stores::nothingSold);
    String customer =
        standings
            .customers()
            .find(person, store.source())
            .orElseThrow(
                () -> Problem.conflict("NOTHING_BOUGHT", "There is nothing to manage yet."))
            .storeId();
    var params =
        com.stripe.param.billingportal.SessionCreateParams.builder()
            .setCustomer(customer)
            .setReturnUrl(store.home() + back)
            .build();
    return new Opened(
        stores
            .call(store, c -> c.v1().billingPortal().sessions().create(params, once(person, key)))
            .getUrl());
  }

  static RequestOptions once(UUID person, String key) {
    return RequestOptions.builder().setIdempotencyKey(person + "/" + key).build();
  }

  private void refuseTwice(UUID person, Offer offer) {
    Plan plan = offer.plan();
    if (offer.price().period() == Plan.Period.ONCE) {
      if (standings.entitlements().entitled(person, plan.feature())) {
        throw Problem.conflict("ALREADY_HELD", "You have this already.");
      }
      return;
    }
    List<Subscription> live =
        standings.subscriptions().of(person).stream()
            .filter(s -> s.live() && s.app().equals(plan.app()))
            .toList();
    if (!live.isEmpty()) {
      throw Problem.conflict(
          "ALREADY_SUBSCRIBED",
          "You have a plan of this app; change it instead.",
          Map.of("subscription", live.getFirst().id()));
    }
  }

  private String customer(StripeStore store, Account buyer) {
    return standings
        .customers()
        .find(buyer.id(), store.source())
        .map(Customers.Customer::storeId)
        .orElseGet(() -> newCustomer(store, buyer));
  }

  private String newCustomer(StripeStore store, Account buyer) {
    CustomerCreateParams.Builder params =
        CustomerCreateParams.builder().putMetadata("account", buyer.id().toString());
    if (buyer.email() != null) {
      // So that the store's page need not ask; nothing of it comes back into what we keep.
      params.setEmail(buyer.email());
    }
    String id =
        stores
            .call(
                store, c -> c.v1().customers().create(params.build(), once(buyer.id(), "customer")))
            .getId();
    standings.customers().add(buyer.id(), store.source(), id);
    return id;
  }

  // Two open pages could be paid twice.
  private void expireFormer(StripeStore store, UUID person) {
    standings
        .customers()
        .find(person, store.source())
        .map(Customers.Customer::session)
        .ifPresent(
            former -> {
              try {
                stores.call(store, c -> c.v1().checkout().sessions().expire(former));
              } catch (Problem over) {
                if (over.status() != 409) {
                  throw over;
                }
              }
            });
  }

  private SessionCreateParams params(
      StripeStore store, UUID person, Offer offer, String customer, String back) {
    Plan plan = offer.plan();
    boolean once = offer.price().period() == Plan.Period.ONCE;
    Map<String, String> names =
        Map.of("account", person.toString(), "plan", plan.id(), "features", plan.feature());
    SessionCreateParams.Builder params =
        SessionCreateParams.builder()
            .setMode(once ? Mode.PAYMENT : Mode.SUBSCRIPTION)
            .setCustomer(customer)
            .setClientReferenceId(person.toString())
            .putAllMetadata(names)
            .setSuccessUrl(store.home() + back + "?bought=" + plan.id())
            .setCancelUrl(store.home() + back)
            .addLineItem(
                SessionCreateParams.LineItem.builder()
                    .setPrice(prices.of(store, plan, offer.price()))
                    .setQuantity(1L)
                    .build());
    if (once) {
      params.setPaymentIntentData(
          SessionCreateParams.PaymentIntentData.builder().putAllMetadata(names).build());
    } else {
      var subscription = SessionCreateParams.SubscriptionData.builder().putAllMetadata(names);
      if (standings.mayTry(person, plan)) {
        subscription.setTrialPeriodDays((long) plan.trialDays());
      }
      params.setSubscriptionData(subscription.build());
    }
    return params.build();
  }
}
