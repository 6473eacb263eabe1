package app.quintet.platform.notifications;

import java.util.Map;
import java.util.UUID;

/** Letters about money that moved, whatever somebody wants to be told otherwise. */
public interface MoneyLetters {
  /** Which letter; the facts it needs stand in the catalogues ({@code mail.receipt} and so on). */
  enum Kind {
    RECEIPT,
    CREDIT
  }

  /** Something that goes along. */
  record Attached(String name, String type, byte[] bytes) {}

  /**
   * Orders the letter; without a confirmed or unconfirmed address of the person nothing happens.
   *
   * @param key unique for the person: ordered twice, it is sent once
   * @param link the path of a page that shows the same
   */
  void send(
      UUID person, String key, Kind kind, Map<String, String> facts, String link, Attached paper);
}
