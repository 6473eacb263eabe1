package app.quintet.platform.notifications.mail;

import org.jspecify.annotations.Nullable;

/** A finished letter, in both its forms. */
public record Letter(
    String to,
    String subject,
    String text,
    String html,
    @Nullable String code,
    @Nullable String link,
    @Nullable String stop) {}
