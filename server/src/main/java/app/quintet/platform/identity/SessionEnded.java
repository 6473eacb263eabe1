package app.quintet.platform.identity;

import app.quintet.platform.kernel.DomainEvent;
import java.util.UUID;

/**
 * A session was ended before its time. Told once through the outbox; what must happen at once on
 * every node listens as a {@link SessionWatch} instead.
 *
 * @param reason {@code signed_out}, {@code ended}, {@code password_changed}, {@code
 *     password_reset}, {@code email_changed}, {@code account_closing} or {@code refresh_reused}
 */
public record SessionEnded(UUID person, UUID session, String reason) implements DomainEvent {}
