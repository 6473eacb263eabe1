package app.quintet.platform.realtime.socket;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.realtime.Realtime;
import app.quintet.platform.realtime.hub.Guards;
import app.quintet.platform.realtime.presence.Board;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Does what a client's frame asks for. */
@Component
final class FrameReader {
  private static final Pattern EVENT = Pattern.compile("[a-z][a-z0-9_]{0,49}");
  private static final int LONGEST_SCREEN = 100;
  private final JsonMapper json;
  private final RealtimeSettings settings;
  private final boolean limited;
  private final Guards guards;
  private final Realtime realtime;
  private final Board board;

  FrameReader(
      JsonMapper json,
      RealtimeSettings settings,
      ApiSettings api,
      Guards guards,
      Realtime realtime,
      Board board) {
    this.json = json;
    this.settings = settings;
    this.limited = api.limited();
    this.guards = guards;
    this.realtime = realtime;
    this.board = board;
  }

  void read(Connection connection, String text) {
    int frames = connection.inbox.count();
    if (limited && frames > settings.framesPerMinute()) {
      connection.say(Control.error("RATE_LIMITED"));
      if (frames > 2 * settings.framesPerMinute()) {
        connection.close(CloseStatus.POLICY_VIOLATION);
      }
      return;
    }
    ClientFrame frame = parse(text);
    String type = frame == null ? null : frame.type();
    if (frame == null || type == null) {
      connection.say(Control.error("MALFORMED_REQUEST"));
      return;
    }
    switch (type) {
      case "subscribe" -> subscribe(connection, frame.topic(), frame.since());
      case "unsubscribe" -> {
        String topic = name(frame.topic());
        connection.unsubscribe(topic);
        connection.say(Control.unsubscribed(topic, "asked"));
      }
      case "publish" -> publish(connection, frame);
      case "presence" -> presence(connection, frame.screen());
      case "ping" -> {
        connection.say(Control.pong());
        if (connection.inbox.beats()) {
          board.beat(connection.person());
        }
      }
      default -> connection.say(Control.error("MALFORMED_REQUEST"));
    }
  }

  void subscribe(Connection connection, @Nullable String topic, @Nullable Long since) {
    String name = name(topic);
    boolean wrong = since != null && since < 0;
    if (wrong || !Guards.wellFormed(name)) {
      connection.say(Control.refused(name, wrong ? "VALIDATION_ERROR" : "NOT_FOUND"));
    } else if (!connection.has(name) && connection.subscribed() >= settings.subscriptions()) {
      connection.say(Control.refused(name, "TOO_MANY"));
    } else if (!connection.subscribe(name, since)) {
      // Somebody else's topic and one that does not exist look the same.
      connection.say(Control.refused(name, "NOT_FOUND"));
    }
  }

  private void publish(Connection connection, ClientFrame frame) {
    String topic = name(frame.topic());
    String event = frame.event();
    JsonNode data = frame.data();
    if (event == null || !EVENT.matcher(event).matches()) {
      connection.say(Control.error("VALIDATION_ERROR"));
    } else if (!guards.mayPublish(connection.person(), topic)) {
      connection.say(Control.refused(topic, "FORBIDDEN"));
    } else {
      try {
        realtime.signal(topic, event, data == null ? json.createObjectNode() : data);
      } catch (IllegalArgumentException tooLarge) {
        connection.say(Control.error("PAYLOAD_TOO_LARGE"));
      }
    }
  }

  private void presence(Connection connection, @Nullable String screen) {
    if (screen != null && screen.length() > LONGEST_SCREEN) {
      connection.say(Control.error("VALIDATION_ERROR"));
      return;
    }
    board.announce(connection.person(), screen == null ? "" : screen);
    connection.inbox.beats();
  }

  private @Nullable ClientFrame parse(String text) {
    try {
      return json.readValue(text, ClientFrame.class);
    } catch (JacksonException malformed) {
      return null;
    }
  }

  private static String name(@Nullable String topic) {
    return topic == null ? "" : topic.substring(0, Math.min(120, topic.length()));
  }
}
