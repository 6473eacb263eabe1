package app.quintet.platform.audit;

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
  long firstBroken();
}
