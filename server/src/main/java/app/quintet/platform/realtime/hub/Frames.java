package app.quintet.platform.realtime.hub;

import java.nio.charset.StandardCharsets;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The JSON of what is sent; data is already JSON when it comes here a second time. */
@Component
public final class Frames {
  /** Size of an event's data at most, in bytes of JSON. */
  static final int LARGEST = 64 * 1024;

  private final JsonMapper json;

  Frames(JsonMapper json) {
    this.json = json;
  }

  String data(Object data, int largest) {
    String text = json.writeValueAsString(data);
    if (text.length() > largest || text.getBytes(StandardCharsets.UTF_8).length > largest) {
      throw new IllegalArgumentException("an event's data may have " + largest + " bytes");
    }
    return text;
  }

  Event event(String topic, long id, String event, String data) {
    String frame =
        "{\"topic\":%s,\"event\":%s,\"id\":%d,\"data\":%s}"
            .formatted(quoted(topic), quoted(event), id, data);
    return new Event(topic, id, frame);
  }

  Event signal(String topic, String event, String data) {
    String frame =
        "{\"topic\":%s,\"event\":%s,\"data\":%s}".formatted(quoted(topic), quoted(event), data);
    return new Event(topic, 0, frame);
  }

  /** A control frame, from a record with a type. */
  public String control(Object frame) {
    return json.writeValueAsString(frame);
  }

  private String quoted(String text) {
    return json.writeValueAsString(text);
  }
}
