package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The free plan's conversations a local day. One counts when its first message is written, so that
 * opening a place and thinking better of it costs nothing.
 */
@Component
class Allowance {
  /** Conversations a local day without the premium plan (specification, Endpoints). */
  static final int A_DAY = 3;

  private final Conversations conversations;
  private final Entitlements entitlements;
  private final Accounts accounts;
  private final Clock clock;

  Allowance(
      Conversations conversations, Entitlements entitlements, Accounts accounts, Clock clock) {
    this.conversations = conversations;
    this.entitlements = entitlements;
    this.accounts = accounts;
    this.clock = clock;
  }

  /** The local day to count on; 429 with the time of the reset when nothing is left of it. */
  LocalDate take(UUID person) {
    ZoneId zone = accounts.zone(person);
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, zone);
    if (entitlements.entitled(person, FlirtCraft.PREMIUM)) {
      return today;
    }
    conversations.holdCounts(person);
    if (conversations.countedOn(person, today) >= A_DAY) {
      // The start of a day, not midnight: some zones have none on the night the clocks change.
      Instant resets = today.plusDays(1).atStartOfDay(zone).toInstant();
      throw Problem.dailyLimit(
          "That were today's three free conversations.",
          Map.of("limit", A_DAY, "resets_at", resets, "feature", FlirtCraft.PREMIUM),
          Duration.between(now, resets));
    }
    return today;
  }
}
