package app.quintet.platform.audit;

import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The append-only record of sensitive actions, chained by hash so that a change is noticed. */
public interface Audit {
  /**
   * Appends one entry in the current transaction (or one of its own).
   *
   * @param actor who acted; null for the system
   * @param action what was done, dotted lower case: {@code identity.login_failed}
   * @param subject whom or what it concerns, null if nothing in particular
   * @param facts small facts without anyone's words or contact data
   */
  void record(
      @Nullable UUID actor, String action, @Nullable UUID subject, Map<String, String> facts);

  /**
   * Walks the whole chain; returns the position of the first broken entry, or -1 if it is whole.
   */
  default long firstBroken() {
    return verify().brokenAt();
  }

  /** Walks the whole chain and says what it found. */
  Verdict verify();

  /** What others did that concerns this person, newest first. */
  Page<Access> accesses(UUID person, @Nullable Cursor after, int limit);

  /**
   * Replaces the person by a pseudonym in every entry, and forgets where they acted from. The chain
   * keeps holding; how many entries were changed becomes an entry of its own. Safe to repeat.
   */
  void removeIdentity(UUID person, UUID pseudonym);

  /**
   * What a walk over the chain found.
   *
   * @param entries how many were walked
   * @param brokenAt position of the first broken one, -1 if none is
   * @param reason what is wrong with it; empty if nothing is
   * @param head the hash of the last entry in hex: compare it with one noted elsewhere to notice
   *     that the end was cut off
   */
  record Verdict(long entries, long brokenAt, String reason, String head) {}

  /**
   * Somebody else did something that concerns a person.
   *
   * @param actor who did it
   */
  record Access(UUID id, UUID actor, String action, Map<String, String> facts, Instant at) {}
}
