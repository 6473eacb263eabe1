package app.quintet.platform.realtime;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriTemplate;

/**
 * A WebSocket address that stands for one topic: whoever connects is subscribed at once (with
 * {@code ?since=} from there on) and otherwise speaks as at {@code /api/v1/realtime}. Somebody whom
 * the topic's guard does not let in gets 404. A bean of the module that owns the topic.
 *
 * @param path {@code /api/v1/flirtcraft/conversations/{id}/live}
 * @param topic with the path's variables: {@code flirtcraft.conversation:{id}}
 */
public record SocketPath(String path, String topic) {
  /** The topic that a request's path stands for; null if it is another path. */
  public @Nullable String topicOf(String requestPath) {
    UriTemplate template = new UriTemplate(path);
    if (!template.matches(requestPath)) {
      return null;
    }
    String named = topic;
    for (Map.Entry<String, String> variable : template.match(requestPath).entrySet()) {
      named = named.replace("{" + variable.getKey() + "}", variable.getValue());
    }
    return named;
  }
}
