package app.quintet.platform.notifications.mail;

import app.quintet.platform.notifications.MoneyLetters.Attached;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a letter is written from; kept sealed until the letter has left.
 *
 * @param language in which to write
 * @param facts values of the placeholders
 * @param code six digits to show, if the letter brings a code
 * @param link where its button leads, an absolute address
 * @param stop the address that stops letters of this kind, for those that can be stopped
 * @param attached what goes along; null for nothing
 */
public record Order(
    String to,
    String language,
    Map<String, String> facts,
    @Nullable String code,
    @Nullable String link,
    @Nullable String stop,
    @Nullable Attached attached) {
  Order(
      String to,
      String language,
      Map<String, String> facts,
      @Nullable String code,
      @Nullable String link,
      @Nullable String stop) {
    this(to, language, facts, code, link, stop, null);
  }
}
