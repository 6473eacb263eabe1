package app.quintet.platform.billing.store;

import app.quintet.platform.billing.store.StoreEvent.Bought;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A store that sells one subscription to one customer at a time, and knows itself what it has given
 * to whom: it walks forward in time and never looks back at its events, so that it shares no
 * thought with the fold that is tested against it.
 */
final class Shop {
  static final Map<String, String> PRODUCTS =
      Map.of(
          "small", "flirtcraft.premium",
          "large", "rebloom.plus",
          "pack", "twotruths.pack.space");
  private static final Duration MONTH = Duration.ofDays(30);
  private static final List<StoreEventType> NO_EFFECT =
      List.of(
          StoreEventType.TEST,
          StoreEventType.INVOICE_ISSUANCE,
          StoreEventType.VIRTUAL_CURRENCY_TRANSACTION,
          StoreEventType.EXPERIMENT_ENROLLMENT,
          StoreEventType.OTHER);
  private final RandomGenerator random;
  private final String name;
  private final List<StoreEvent> told = new ArrayList<>();
  private final Map<String, Instant> ends = new TreeMap<>();
  private final Map<String, Instant> trusted = new TreeMap<>();
  private final Map<String, Instant> packs = new TreeMap<>();
  private String customer;
  private @Nullable String trustedCustomer;
  private @Nullable String packCustomer;
  private Instant now;
  private String product = "small";
  private @Nullable String ordered;
  private int payment;
  private Instant purchased = Instant.MIN;
  private Instant expires = Instant.MIN;

  Shop(String name, String customer, Instant now, RandomGenerator random) {
    this.name = name;
    this.customer = customer;
    this.now = now;
    this.random = random;
  }

  List<StoreEvent> told() {
    return told;
  }

  /** What everybody has who ever bought here, by customer and feature. */
  void addTruthTo(Map<String, Map<String, Instant>> truth) {
    merge(truth, customer, ends);
    if (trustedCustomer != null) {
      merge(truth, trustedCustomer, trusted);
    }
    if (packCustomer != null) {
      merge(truth, packCustomer, packs);
    }
  }

  private static void merge(
      Map<String, Map<String, Instant>> truth, String who, Map<String, Instant> what) {
    var theirs = truth.computeIfAbsent(who, w -> new TreeMap<>());
    what.forEach((feature, end) -> theirs.merge(feature, end, Period::later));
  }

  void live(int steps, List<String> others) {
    if (random.nextInt(6) == 0) {
      trust();
    }
    if (random.nextInt(4) == 0) {
      buyForGood();
    }
    buy(StoreEventType.INITIAL_PURCHASE, later());
    for (int i = 0; i < steps; i++) {
      step(others);
    }
  }

  private void step(List<String> others) {
    switch (random.nextInt(12)) {
      case 0, 1, 2 -> renew();
      case 3 -> {
        tell(StoreEventType.CANCELLATION, later(), null, false);
        if (random.nextBoolean()) {
          tell(StoreEventType.UNCANCELLATION, later(), null, false);
        } else {
          expire(expires);
          buy(StoreEventType.RENEWAL, expires.plus(Duration.ofDays(random.nextInt(1, 90))));
        }
      }
      case 4 -> failPayment();
      case 5 -> {
        tell(StoreEventType.SUBSCRIPTION_PAUSED, later(), null, false);
        expire(expires);
        buy(StoreEventType.RENEWAL, expires.plus(Duration.ofDays(random.nextInt(1, 30))));
      }
      case 6 -> refund();
      case 7 -> {
        // At once: the rest of the old period is given back in days of the new product.
        product = product.equals("small") ? "large" : "small";
        Instant from = later();
        tell(StoreEventType.PRODUCT_CHANGE, from, null, false);
        ends.put(feature(other()), from.plusSeconds(60));
        buy(StoreEventType.RENEWAL, from.plusSeconds(60));
      }
      case 8 -> {
        ordered = product.equals("small") ? "large" : "small";
        tell(StoreEventType.PRODUCT_CHANGE, later(), null, false);
        renew();
      }
      case 9 -> {
        expires = expires.plus(Duration.ofDays(7));
        tell(StoreEventType.SUBSCRIPTION_EXTENDED, later(), null, false);
        ends.put(feature(product), expires);
      }
      case 10 -> transfer(others.get(random.nextInt(others.size())));
      default -> without(NO_EFFECT.get(random.nextInt(NO_EFFECT.size())));
    }
  }

  private void renew() {
    if (ordered != null) {
      product = ordered;
      ordered = null;
    }
    buy(StoreEventType.RENEWAL, expires);
  }

  private void buy(StoreEventType type, Instant from) {
    payment++;
    purchased = from;
    expires = from.plus(MONTH);
    now = from;
    tell(type, from, null, false);
    ends.put(feature(product), expires);
  }

  private void failPayment() {
    now = expires.minus(Duration.ofHours(1));
    Instant grace = random.nextBoolean() ? expires.plus(Duration.ofDays(16)) : null;
    tell(StoreEventType.BILLING_ISSUE, now, grace, false);
    Instant kept = grace == null ? expires.plus(Duration.ofDays(7)) : grace;
    ends.put(feature(product), kept);
    switch (random.nextInt(3)) {
      case 0 -> buy(StoreEventType.RENEWAL, expires.plus(Duration.ofDays(3)));
      case 1 -> expire(grace == null ? expires : grace);
      default -> now = kept;
    }
    if (!expires.isAfter(now)) {
      buy(StoreEventType.RENEWAL, now.plus(Duration.ofDays(1)));
    }
  }

  private void expire(Instant at) {
    Instant paid = expires;
    expires = at;
    tell(StoreEventType.EXPIRATION, at.plusSeconds(5), null, false);
    expires = paid;
    ends.put(feature(product), at);
    now = at;
  }

  private void refund() {
    Instant at = tell(StoreEventType.CANCELLATION, later(), null, true);
    ends.put(feature(product), at);
    if (random.nextBoolean()) {
      tell(StoreEventType.REFUND_REVERSED, later(), null, false);
      ends.put(feature(product), expires);
    } else {
      buy(StoreEventType.INITIAL_PURCHASE, later());
    }
  }

  private void transfer(String to) {
    Instant at = later();
    told.add(
        new StoreEvent(
            id(),
            StoreEventType.TRANSFER,
            at,
            null,
            Set.of(),
            null,
            null,
            false,
            Set.of(customer),
            List.of(to)));
    if (trustedCustomer != null && trustedCustomer.equals(customer)) {
      trustedCustomer = to;
    }
    if (packCustomer != null && packCustomer.equals(customer)) {
      packCustomer = to;
    }
    customer = to;
  }

  private void trust() {
    Instant at = later();
    trustedCustomer = customer;
    Instant said = at.plus(Duration.ofHours(random.nextInt(1, 72)));
    String feature =
        beside(StoreEventType.TEMPORARY_ENTITLEMENT_GRANT, "large", "trust", at, at, said, false);
    trusted.put(feature, Period.earlier(said, at.plus(Duration.ofDays(1))));
  }

  private void buyForGood() {
    Instant bought = later();
    packCustomer = customer;
    String feature =
        beside(StoreEventType.NON_RENEWING_PURCHASE, "pack", "pack", bought, bought, null, false);
    packs.put(feature, Instant.MAX);
    if (random.nextInt(3) == 0) {
      Instant back = later();
      beside(StoreEventType.CANCELLATION, "pack", "pack", back, bought, null, true);
      packs.put(feature, back);
    }
  }

  /** Something beside the subscription, with one transaction of its own; answers its feature. */
  private String beside(
      StoreEventType type,
      String what,
      String transaction,
      Instant at,
      Instant bought,
      @Nullable Instant until,
      boolean refund) {
    String feature = feature(what);
    String id = name + "-" + transaction;
    told.add(
        new StoreEvent(
            id(),
            type,
            at,
            customer,
            Set.of(),
            new Bought(what, Set.of(feature), id, id, bought, until, false),
            null,
            refund,
            Set.of(),
            List.of()));
    return feature;
  }

  private void without(StoreEventType type) {
    tell(type, later(), null, false);
  }

  private Instant tell(StoreEventType type, Instant when, @Nullable Instant grace, boolean refund) {
    // The clocks of stores differ by minutes.
    Instant at = when.plusSeconds(random.nextInt(-300, 301));
    Bought bought =
        new Bought(
            product,
            Set.of(feature(product)),
            name + "-" + payment,
            name + "-1",
            purchased,
            expires,
            false);
    told.add(
        new StoreEvent(
            id(), type, at, customer, Set.of(), bought, grace, refund, Set.of(), List.of()));
    return at;
  }

  private String id() {
    return name + "/" + told.size();
  }

  private static String feature(String product) {
    return PRODUCTS.getOrDefault(product, "");
  }

  private String other() {
    return product.equals("small") ? "large" : "small";
  }

  // Within the period while there is room, an hour apart at least.
  private Instant later() {
    now = now.plus(Duration.ofHours(random.nextInt(1, 20)));
    return now;
  }
}
