package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.FlirtCraft;
import app.quintet.platform.billing.Meter;
import app.quintet.platform.billing.Metering;
import java.time.LocalDate;
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

  private static final Meter CONVERSATIONS =
      new Meter(
          "flirtcraft.conversations",
          A_DAY,
          Map.of(FlirtCraft.PREMIUM, Meter.UNLIMITED),
          Meter.Span.DAY,
          "That were today's three free conversations.");

  private final Metering metering;

  Allowance(Metering metering) {
    this.metering = metering;
  }

  /** 429 like {@link #take} when nothing is left; takes nothing. */
  void require(UUID person) {
    metering.require(person, CONVERSATIONS);
  }

  /** The local day to count on; 429 with the time of the reset when nothing is left of it. */
  LocalDate take(UUID person, UUID conversation) {
    return metering.take(person, CONVERSATIONS, conversation.toString());
  }
}
