package app.quintet.platform.kernel;

import java.util.Set;
import java.util.UUID;

/**
 * The signed-in person a request acts for, as proven by their access token.
 *
 * @param id the account
 * @param session the session the token belongs to
 * @param roles every role beyond {@link Role#USER}
 */
public record Person(UUID id, UUID session, Set<Role> roles) {
  /** Whether the token carries this role; everyone is a {@link Role#USER}. */
  public boolean has(Role role) {
    return role == Role.USER || roles.contains(role);
  }
}
