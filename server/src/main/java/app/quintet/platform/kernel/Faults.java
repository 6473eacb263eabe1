package app.quintet.platform.kernel;

import java.util.ArrayList;
import java.util.List;

/** Collects every fault of an input, so that a person hears all of them at once. */
public final class Faults {
  private final List<Fault> found = new ArrayList<>();

  /** Notes a fault unless the condition holds. */
  public Faults require(boolean condition, String field, String constraint, String message) {
    if (!condition) {
      found.add(new Fault(field, constraint, message));
    }
    return this;
  }

  /** Whether nothing was wrong so far. */
  public boolean none() {
    return found.isEmpty();
  }

  /** Throws {@link Problem#invalid} with all faults if there is any. */
  public void throwIfAny() {
    if (!found.isEmpty()) {
      throw Problem.invalid(found);
    }
  }
}
