package app.quintet.apps.rebloom.companion;

import java.util.UUID;

/** Whoever answers. Calls that may ask a provider are made outside any transaction. */
public interface Companion {
  /**
   * Answers the last line of a turn, through the gateway or offline, and checks the answer before
   * anybody sees it. Never throws; must be called outside any transaction.
   */
  CompanionReply answer(UUID person, CompanionTurn turn);

  /** Sums up a session that has ended. Never throws; must be called outside any transaction. */
  Recap recap(UUID person, CompanionTurn turn);

  /**
   * What a text sounds like; pure, offline, at most 15 ms.
   *
   * @param language BCP 47, the person's
   */
  Feeling feeling(String text, String language);

  /** What answers now: {@code offline} or the model's name, for the badge. */
  String mode();
}
