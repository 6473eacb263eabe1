package app.quintet.platform.realtime.socket;

import app.quintet.platform.identity.SessionWatch;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Closes the sockets of a session that has ended; told on every node. */
@Component
final class SessionEnds implements SessionWatch {
  private final Connections connections;

  SessionEnds(Connections connections) {
    this.connections = connections;
  }

  @Override
  public void sessionEnded(UUID person, UUID session) {
    connections.end(session);
  }
}
