package app.quintet.platform.notifications;

import java.util.Map;
import java.util.UUID;

/** Tells a person something, by the ways they left open. */
public interface Notifications {
  /**
   * Puts a notice into the person's inbox (and sends it on by the channels they allow); part of the
   * current transaction.
   *
   * @param app which app it comes from, or {@code platform}
   * @param kind a kind registered through {@link NoticeKind}, which the person may switch off
   * @param tag a repeat with the same tag replaces the earlier one
   * @param facts values for the kind's text, such as numbers and names; stored as JSON
   * @param link path inside the web client, for example {@code /flirtcraft/achievements}
   */
  void tell(
      UUID person, String app, String kind, String tag, Map<String, String> facts, String link);
}
