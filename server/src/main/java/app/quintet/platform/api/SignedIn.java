package app.quintet.platform.api;

import app.quintet.platform.kernel.Person;
import org.jspecify.annotations.Nullable;

/**
 * Finds who sends a request; implemented by identity and used by the filters of this module.
 * Controllers simply take a {@link Person} parameter (401 without one).
 */
public interface SignedIn {
  /** The person of the current request, or null. */
  @Nullable Person current();
}
