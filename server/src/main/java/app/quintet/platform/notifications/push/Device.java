package app.quintet.platform.notifications.push;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser that receives pushes.
 *
 * @param session where the person turned pushes on; with it they end
 * @param app whose page receives them
 * @param label what the person's list calls it
 * @param lastPushAt when a push service last took one for it
 */
public record Device(
    UUID id,
    UUID session,
    String kind,
    String app,
    String label,
    Instant createdAt,
    @Nullable Instant lastPushAt) {}
