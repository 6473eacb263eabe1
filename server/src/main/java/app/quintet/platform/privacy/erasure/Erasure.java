package app.quintet.platform.privacy.erasure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The end of an account, asked for or done.
 *
 * @param id the number on the receipt
 * @param dueAt from when it is done
 * @param erasedAt when everything was gone; null before that
 */
public record Erasure(UUID id, Instant requestedAt, Instant dueAt, @Nullable Instant erasedAt) {}
