package app.quintet.platform.notifications.push;

import java.time.Instant;

/**
 * What a push shows, in the person's language.
 *
 * @param tag opaque; a push with the same tag replaces the one that is still shown or waiting
 * @param link path inside the web client
 * @param notBefore when it may ring: now, or the end of the person's quiet hours
 */
public record PushText(String title, String body, String tag, String link, Instant notBefore) {}
