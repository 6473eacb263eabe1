package app.quintet.platform.identity.entry;

import app.quintet.platform.identity.account.ProfileChange;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives to get an account; null where nothing was given.
 *
 * @param profile optional in every field
 */
public record Registration(
    @Nullable String email,
    @Nullable String password,
    ProfileChange profile,
    boolean staySignedIn) {
  /** Keeps the password to itself. */
  @Override
  public String toString() {
    return "Registration";
  }
}
