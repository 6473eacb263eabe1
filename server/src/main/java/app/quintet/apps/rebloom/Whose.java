package app.quintet.apps.rebloom;

import java.util.UUID;

/**
 * Whose rows are read, and by whom. The database decides whether the reader may; somebody else than
 * the owner reads nothing outside of a transaction that names a grant.
 */
public record Whose(UUID owner, UUID reader) {
  /** One's own. */
  public static Whose own(UUID person) {
    return new Whose(person, person);
  }
}
