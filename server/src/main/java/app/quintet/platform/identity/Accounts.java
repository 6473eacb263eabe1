package app.quintet.platform.identity;

import app.quintet.platform.kernel.Role;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What other modules may know of accounts, and the few things they may write through. */
public interface Accounts {
  /** The account; {@code Problem.notFound} if there is none. */
  Account get(UUID person);

  /** The person's time zone (UTC if never told); cached for a minute. */
  ZoneId zone(UUID person);

  /** Display names for a list shown to others; people who may not be shown are missing. */
  Map<UUID, String> displayNames(Collection<UUID> people);

  /**
   * Declares or corrects the age, 13–120 years, with today as its day. Crossing 18 either way once
   * declared is refused with 409 {@code AGE_NEEDS_SUPPORT}.
   */
  void declareAge(UUID person, int age);

  /** Sets the optional gender, at most 50 characters; blank clears it. */
  void setGender(UUID person, String gender);

  /**
   * Sets how the person is called, where they live (ISO 3166) and their language (BCP 47); null
   * leaves one as it is. 422 with every fault.
   */
  void introduce(
      UUID person,
      @Nullable String displayName,
      @Nullable String country,
      @Nullable String language);

  /** The account with this address, for the operator's command line; never for a web request. */
  Optional<UUID> findByEmail(String email);

  /** Those of them that have an account, also one that is about to be erased. */
  Set<UUID> existing(Collection<UUID> people);

  /** Everybody with this role, for telling staff; at most 200. */
  List<UUID> withRole(Role role);

  /**
   * Gives or takes a role on the operator's command line; never for a web request. Tokens carry it
   * with the next refresh, within 15 minutes.
   */
  void setRole(UUID person, Role role, boolean held);
}
