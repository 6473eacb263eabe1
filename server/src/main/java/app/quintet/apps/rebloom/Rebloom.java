package app.quintet.apps.rebloom;

import java.util.UUID;

/** The names by which the platform knows this app. */
public final class Rebloom {
  /** The app's id in notices, consents and safety. */
  public static final String APP = "rebloom";

  /** The entitlement for voice, memory beyond 90 days and weekly insights; never for safety. */
  public static final String PLUS = "rebloom.plus";

  /** The prefix of the topic that carries a session's events. */
  public static final String TOPIC = "rebloom.session";

  private Rebloom() {}

  /** The live topic of one session. */
  public static String topic(UUID session) {
    return TOPIC + ":" + session;
  }
}
