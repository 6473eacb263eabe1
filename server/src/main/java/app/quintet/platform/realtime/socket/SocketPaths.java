package app.quintet.platform.realtime.socket;

import app.quintet.platform.api.ApiSettings;
import app.quintet.platform.realtime.SocketPath;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The addresses at which sockets open, and the sites whose pages may open them. */
@Component
final class SocketPaths {
  private static final String GENERAL = "/api/v1/realtime";
  private final List<SocketPath> paths;
  private final List<String> origins;

  SocketPaths(ObjectProvider<SocketPath> paths, ApiSettings api) {
    this.paths = paths.stream().toList();
    this.origins = api.corsOrigins();
  }

  String[] all() {
    return Stream.concat(Stream.of(GENERAL), paths.stream().map(SocketPath::path))
        .toArray(String[]::new);
  }

  List<String> origins() {
    return origins;
  }

  /** The topic that an address stands for; null for the general one. */
  @Nullable String topic(String address) {
    for (SocketPath known : paths) {
      String topic = known.topicOf(address);
      if (topic != null) {
        return topic;
      }
    }
    return null;
  }
}
