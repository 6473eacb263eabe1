package app.quintet.platform.billing.stripe;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A subscription as it stood when Stripe told of it. */
record Snapshot(Told told) {
  private JsonNode subscription() {
    return told.object();
  }

  private JsonNode item() {
    return subscription().path("items").path("data").path(0);
  }

  private JsonNode price() {
    return item().path("price");
  }

  String id() {
    return Told.text(subscription(), "id");
  }

  String status() {
    return Told.text(subscription(), "status");
  }

  /** What its price entitles to, as written when the price was made. */
  Set<String> features() {
    return features(price().path("metadata"));
  }

  static Set<String> features(JsonNode metadata) {
    return Arrays.stream(Told.text(metadata, "features").split(","))
        .map(String::strip)
        .filter(feature -> !feature.isEmpty())
        .collect(Collectors.toSet());
  }

  String plan() {
    return Told.text(price().path("metadata"), "plan");
  }

  String period() {
    return Told.text(price().path("recurring"), "interval");
  }

  int cents() {
    return price().path("unit_amount").asInt(0);
  }

  String latestInvoice() {
    return Told.id(subscription(), "latest_invoice");
  }

  boolean scheduled() {
    return !Told.id(subscription(), "schedule").isEmpty();
  }

  /** The end of the paid period: since 2025 it stands at the item, before at the subscription. */
  Instant periodEnd() {
    Instant end = Told.time(item(), "current_period_end");
    Instant older = Told.time(subscription(), "current_period_end");
    return end != null ? end : older != null ? older : told.at();
  }

  /** When it was or will be over; null as long as it renews. */
  @Nullable Instant endsAt() {
    List<String> fields = List.of("ended_at", "cancel_at");
    Instant said =
        fields.stream()
            .flatMap(field -> Stream.ofNullable(Told.time(subscription(), field)))
            .findFirst()
            .orElse(null);
    return said != null
        ? said
        : subscription().path("cancel_at_period_end").asBoolean(false) ? periodEnd() : null;
  }
}
