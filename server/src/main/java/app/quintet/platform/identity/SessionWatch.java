package app.quintet.platform.identity;

import java.util.UUID;

/**
 * Told on every node, within a second, that a session is no longer valid: whoever holds something
 * open for it closes it. A bean; may be told of the same session more than once, and must be quick.
 */
@FunctionalInterface
public interface SessionWatch {
  /** The session has ended; its tokens are refused from now on. */
  void sessionEnded(UUID person, UUID session);
}
