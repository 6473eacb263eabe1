package app.quintet.platform.realtime.socket;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** What the server says beside events: it has a {@code type} and no {@code event}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Control(
    String type,
    @Nullable String topic,
    @Nullable Long lastId,
    @Nullable String code,
    @Nullable String reason) {
  static Control subscribed(String topic, long lastId) {
    return new Control("subscribed", topic, lastId, null, null);
  }

  static Control resync(String topic) {
    return new Control("resync", topic, null, null, null);
  }

  static Control refused(String topic, String code) {
    return new Control("refused", topic, null, code, null);
  }

  static Control unsubscribed(String topic, String reason) {
    return new Control("unsubscribed", topic, null, null, reason);
  }

  static Control pong() {
    return new Control("pong", null, null, null, null);
  }

  static Control error(String code) {
    return new Control("error", null, null, code, null);
  }
}
