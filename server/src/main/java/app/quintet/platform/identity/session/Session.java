package app.quintet.platform.identity.session;

import java.time.Instant;
import java.util.UUID;

/** A place where the person is signed in. */
public record Session(
    UUID id,
    String device,
    String address,
    boolean staySignedIn,
    Instant createdAt,
    Instant lastSeenAt) {}
