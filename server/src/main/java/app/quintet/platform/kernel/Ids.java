package app.quintet.platform.kernel;

import java.util.UUID;

/** Makes identifiers: UUID version 7 (RFC 9562), so that they sort by the injected clock. */
@FunctionalInterface
public interface Ids {
  /** A new id, unique across nodes; later calls on one node sort after earlier ones. */
  UUID next();
}
