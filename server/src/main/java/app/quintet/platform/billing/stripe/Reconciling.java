package app.quintet.platform.billing.stripe;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.jobs.RecurringJob;
import app.quintet.platform.kernel.Problem;
import com.stripe.net.ApiResource.RequestMethod;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Once a day asks every store what it told and how things stand: webhooks that never arrived are
 * taken in, and a subscription that stands differently here is mended. Both are reported.
 */
@Component
public class Reconciling implements RecurringJob {
  private static final Logger log = LoggerFactory.getLogger(Reconciling.class);
  // Stripe tries a webhook again for three days; what was lost is younger than that.
  private static final Duration BACK = Duration.ofDays(4);
  private static final int PAGE = 100;
  private final Stores stores;
  private final StripeDoor door;
  private final Subscriptions subscriptions;
  private final StoreAnswers answers;
  private final Reporting reporting;
  private final Clock clock;

  Reconciling(
      Stores stores,
      StripeDoor door,
      Subscriptions subscriptions,
      StoreAnswers answers,
      Reporting reporting,
      Clock clock) {
    this.stores = stores;
    this.door = door;
    this.subscriptions = subscriptions;
    this.answers = answers;
    this.reporting = reporting;
    this.clock = clock;
  }

  /** What a round found. */
  public record Report(String source, int missed, int drifted, int compared) {}

  @Override
  public String name() {
    return "billing.reconciliation";
  }

  @Override
  public Duration every() {
    return Duration.ofDays(1);
  }

  @Override
  public void run() {
    round();
  }

  /** Compares with every store that can be asked, and mends. */
  public List<Report> round() {
    List<Report> reports = new ArrayList<>();
    for (StripeStore store : stores.all()) {
      if (store.client() != null) {
        try {
          Report report = compare(store, takeMissed(store));
          reporting.report(report);
          reports.add(report);
        } catch (Problem unreachable) {
          // The other stores are asked all the same; this one again tomorrow.
          log.error("could not be reconciled with {}: {}", store.source(), unreachable.code());
        }
      }
    }
    return reports;
  }

  private int takeMissed(StripeStore store) {
    long since = clock.instant().minus(BACK).getEpochSecond();
    int missed = 0;
    String after = "";
    while (true) {
      String path =
          "/v1/events?limit="
              + PAGE
              + "&created[gte]="
              + since
              + (after.isEmpty() ? "" : "&starting_after=" + after);
      JsonNode page = get(store, path);
      for (JsonNode event : page.path("data")) {
        Told told = new Told(event);
        after = told.id();
        if (told.complete() && !door.knows(store.source(), told)) {
          door.keep(store.source(), event);
          missed++;
        }
      }
      if (!page.path("has_more").asBoolean(false) || page.path("data").isEmpty()) {
        return missed;
      }
    }
  }

  private Report compare(StripeStore store, int missed) {
    int drifted = 0;
    int compared = 0;
    String after = "";
    while (true) {
      List<Subscription> page = subscriptions.live(store.source(), after, PAGE);
      for (Subscription ours : page) {
        compared++;
        after = ours.storeId();
        drifted += mendIfThere(store, ours) ? 1 : 0;
      }
      if (page.size() < PAGE) {
        return new Report(store.source(), missed, drifted, compared);
      }
    }
  }

  // One that the store refuses to tell of must not hide what is off with the others.
  private boolean mendIfThere(StripeStore store, Subscription ours) {
    try {
      return mend(store, ours);
    } catch (Problem refused) {
      if (refused.status() != 409) {
        throw refused;
      }
      log.error("{} does not know {} any more", store.source(), ours.storeId());
      return true;
    }
  }

  private boolean mend(StripeStore store, Subscription ours) {
    var answer =
        stores.call(
            store,
            c ->
                c.rawRequest(RequestMethod.GET, "/v1/subscriptions/" + ours.storeId(), null, null));
    Snapshot theirs = new Snapshot(new Told(reporting.asEvent(answer.body())));
    boolean same =
        theirs.status().equals(ours.status())
            && theirs.plan().equals(ours.plan())
            && theirs.period().equals(ours.period())
            && theirs.periodEnd().equals(ours.periodEnd())
            && (theirs.endsAt() == null) == ours.renews();
    if (same) {
      return false;
    }
    answers.keepRead(store.source(), answer);
    subscriptions
        .owner(store.source(), ours.storeId())
        .ifPresent(person -> reporting.mended(person, ours, theirs.status()));
    return true;
  }

  private JsonNode get(StripeStore store, String path) {
    return reporting.read(
        stores.call(store, c -> c.rawRequest(RequestMethod.GET, path, null, null)).body());
  }

  /** Where what was found is written down. */
  @Component
  record Reporting(Audit audit, JsonMapper json) {
    void report(Report report) {
      if (report.missed() + report.drifted() > 0) {
        log.warn("reconciled with a store, and something was off: {}", report);
      } else {
        log.info("reconciled with a store: {}", report);
      }
    }

    void mended(UUID person, Subscription ours, String theirs) {
      audit.record(
          null,
          "billing.drift_repaired",
          person,
          Map.of("subscription", ours.id().toString(), "was", ours.status(), "is", theirs));
    }

    JsonNode read(String body) {
      return json.readTree(body);
    }

    JsonNode asEvent(String subscription) {
      var event = json.createObjectNode();
      event.putObject("data").set("object", json.readTree(subscription));
      return event;
    }
  }
}
