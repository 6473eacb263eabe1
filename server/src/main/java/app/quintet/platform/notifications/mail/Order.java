package app.quintet.platform.notifications.mail;

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
 */
public record Order(
    String to,
    String language,
    Map<String, String> facts,
    @Nullable String code,
    @Nullable String link,
    @Nullable String stop) {}
