package app.quintet.platform.identity;

import app.quintet.platform.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One person's account, shared by all apps.
 *
 * @param email null for guests and phone-only accounts
 * @param verified whether e-mail or phone has been confirmed: needed to show anything to others
 * @param age declared age in years
 * @param language BCP 47
 * @param zone IANA time zone
 * @param closesAt when it may be erased; null unless the person asked for that
 */
public record Account(
    UUID id,
    @Nullable String email,
    boolean emailVerified,
    boolean verified,
    boolean guest,
    String displayName,
    @Nullable String username,
    @Nullable Integer age,
    @Nullable LocalDate ageDeclaredOn,
    @Nullable String gender,
    @Nullable String country,
    String language,
    String zone,
    Set<Role> roles,
    Instant createdAt,
    @Nullable Instant closesAt) {}
