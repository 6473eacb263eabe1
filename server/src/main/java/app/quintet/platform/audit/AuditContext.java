package app.quintet.platform.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where an audited action came from; answered by the api module for requests. */
@FunctionalInterface
public interface AuditContext {
  /** The origin of what happens on this thread, or null outside a request. */
  @Nullable Origin current();

  /** A client's address and the id of its request. */
  record Origin(String address, UUID requestId) {}
}
