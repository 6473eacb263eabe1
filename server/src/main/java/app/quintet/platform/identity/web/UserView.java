package app.quintet.platform.identity.web;

import app.quintet.platform.identity.Account;
import app.quintet.platform.identity.passkey.Strength.Standing;
import app.quintet.platform.kernel.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account as its own person sees it.
 *
 * @param passkeys how many passkeys there are
 * @param strong whether this session was entered or confirmed with one
 */
record UserView(
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
    String timeZone,
    List<String> roles,
    int passkeys,
    boolean strong,
    Instant createdAt,
    @Nullable Instant closesAt) {
  static UserView of(Account a, Standing standing) {
    return new UserView(
        a.id(),
        a.email(),
        a.emailVerified(),
        a.verified(),
        a.guest(),
        a.displayName(),
        a.username(),
        a.age(),
        a.ageDeclaredOn(),
        a.gender(),
        a.country(),
        a.language(),
        a.zone(),
        a.roles().isEmpty()
            ? List.of("user")
            : a.roles().stream().map(Role::wire).sorted().toList(),
        standing.passkeys(),
        standing.strong(),
        a.createdAt(),
        a.closesAt());
  }
}
