package app.quintet.apps.rebloom;

import app.quintet.testing.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** Sends a recording as a client does. */
final class Voice {
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private Voice() {}

  static Answer send(String base, String token, UUID session, byte[] audio) {
    var request =
        HttpRequest.newBuilder(URI.create(base + Resting.BASE + "/sessions/" + session + "/voice"))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "audio/ogg")
            .POST(HttpRequest.BodyPublishers.ofByteArray(audio))
            .build();
    try {
      var response = HTTP.send(request, BodyHandlers.ofString());
      var tree = JsonMapper.shared().readTree(response.body());
      return new Answer(response.statusCode(), response.headers(), response.body(), tree);
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }
}
