package app.quintet.platform.realtime.socket;

import app.quintet.platform.realtime.hub.Frames;
import app.quintet.platform.realtime.hub.Hub;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;

/** Ties the container's sockets to the hub. */
@Component
final class SocketHandler implements WebSocketHandler {
  private static final Logger log = LoggerFactory.getLogger(SocketHandler.class);
  private static final String CONNECTION = "connection";
  private static final String SEND_TIMEOUT = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";
  private final Hub hub;
  private final Frames frames;
  private final FrameReader reader;
  private final Connections connections;
  private final RealtimeSettings settings;

  SocketHandler(
      Hub hub,
      Frames frames,
      FrameReader reader,
      Connections connections,
      RealtimeSettings settings) {
    this.hub = hub;
    this.frames = frames;
    this.reader = reader;
    this.connections = connections;
    this.settings = settings;
  }

  @Override
  public void afterConnectionEstablished(WebSocketSession session) {
    if (((NativeWebSocketSession) session).getNativeSession()
        instanceof jakarta.websocket.Session container) {
      container.getUserProperties().put(SEND_TIMEOUT, settings.sendTimeout().toMillis());
    }
    // The handshake puts it there, or refuses the socket.
    Entry entry = Objects.requireNonNull((Entry) session.getAttributes().remove(Entry.ATTRIBUTE));
    Connection connection = new Connection(entry, session, hub, frames, settings);
    session.getAttributes().put(CONNECTION, connection);
    if (!connections.add(connection)) {
      connection.close(CloseStatus.POLICY_VIOLATION);
      return;
    }
    if (entry.topic() != null) {
      reader.subscribe(connection, entry.topic(), entry.since());
    }
  }

  @Override
  public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) {
    if (!(session.getAttributes().get(CONNECTION) instanceof Connection connection)) {
      return; // Gone already; what it still sends is nobody's.
    }
    if (!(message instanceof TextMessage text)) {
      connection.close(CloseStatus.NOT_ACCEPTABLE);
      return;
    }
    if (connection.closed()) {
      return; // Cut off, and its close is still under way.
    }
    if (connection.inbox.length() + text.getPayloadLength() > settings.largestFrame()) {
      connection.close(CloseStatus.TOO_BIG_TO_PROCESS);
      return;
    }
    String whole = connection.inbox.add(text.getPayload(), text.isLast());
    if (whole != null) {
      try {
        reader.read(connection, whole);
      } catch (RuntimeException e) {
        // The client may try again; its other topics go on.
        log.error("a frame could not be handled: {}", e.getClass().getName(), e);
        connection.say(Control.error("INTERNAL_ERROR"));
      }
      // Virtual threads are not taken off a core by force: a client that never pauses would keep
      // one for itself, and two of them a small machine.
      Thread.yield();
    }
  }

  @Override
  public void handleTransportError(WebSocketSession session, Throwable exception) {
    gone(session);
  }

  @Override
  public void afterConnectionClosed(WebSocketSession session, CloseStatus status) {
    gone(session);
  }

  private void gone(WebSocketSession session) {
    if (session.getAttributes().get(CONNECTION) instanceof Connection connection) {
      connection.forget();
      connections.remove(connection);
    }
  }

  // Small buffers in the container: longer messages come in parts.
  @Override
  public boolean supportsPartialMessages() {
    return true;
  }
}
