package app.quintet.platform.notifications.inbox;

import java.time.Instant;
import java.util.UUID;

/** A notice in a person's language; {@code link} is a path inside the web client. */
public record Notice(
    UUID id,
    String app,
    String kind,
    String tag,
    String title,
    String body,
    String link,
    Instant at,
    boolean read) {}
