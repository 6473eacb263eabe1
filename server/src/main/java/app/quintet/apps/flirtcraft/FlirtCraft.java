package app.quintet.apps.flirtcraft;

import java.util.UUID;

/** The names by which the platform knows this app. */
public final class FlirtCraft {
  /** The app's id in points, streaks, notices and safety. */
  public static final String APP = "flirtcraft";

  /** The entitlement that opens all places, lifts the daily limit and shows full charts. */
  public static final String PREMIUM = "flirtcraft.premium";

  /** The prefix of the topic that carries a conversation's events. */
  public static final String TOPIC = "flirtcraft.conversation";

  private FlirtCraft() {}

  /** The live topic of one conversation. */
  public static String topic(UUID conversation) {
    return TOPIC + ":" + conversation;
  }
}
