package app.quintet.platform.notifications.mail;

import app.quintet.platform.notifications.MoneyLetters.Attached;
import org.jspecify.annotations.Nullable;

/** A finished letter, in both its forms. */
public record Letter(
    String to,
    String subject,
    String text,
    String html,
    @Nullable String code,
    @Nullable String link,
    @Nullable String stop,
    @Nullable Attached attached) {}
