package app.quintet.platform.identity.consent;

import app.quintet.platform.identity.Purpose;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One purpose and where it stands.
 *
 * @param since when it was last granted or withdrawn; null if never
 */
public record Consent(Purpose purpose, boolean granted, @Nullable Instant since) {}
