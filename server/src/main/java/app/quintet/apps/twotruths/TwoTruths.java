package app.quintet.apps.twotruths;

import java.util.UUID;

/** The names by which the platform knows this app. */
public final class TwoTruths {
  /** The app's id in files, notices and safety. */
  public static final String APP = "twotruths";

  /** The entitlement for hints, all packs, and publishing without a limit. */
  public static final String PREMIUM = "twotruths.premium";

  /** The prefix of the topic that carries how far a challenge is. */
  public static final String TOPIC = "twotruths.challenge";

  /** Reads what is published, for feeds and watchers. */
  public static final String WATCH = "twotruths.watch";

  /** Reads a lie to judge a guess. */
  public static final String GUESS = "twotruths.guess";

  /** Reads how people guessed, for those who may know. */
  public static final String RESULTS = "twotruths.results";

  /** Reads and decides what is held or was reported. */
  public static final String MODERATE = "twotruths.moderate";

  /** Reads which files are needed. */
  public static final String FILES = "twotruths.files";

  private TwoTruths() {}

  /** The live topic of one challenge. */
  public static String topic(UUID challenge) {
    return TOPIC + ":" + challenge;
  }

  /** The entitlement for one pack, bought once. */
  public static String pack(String id) {
    return "twotruths.pack." + id;
  }
}
