package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.platform.media.TusClient;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the tests of the way from recordings to a video do again and again. */
abstract class PipelineSteps {
  static final Duration LONG = Duration.ofSeconds(180);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @Autowired People people;

  /** Announces a recording and sends it by the protocol of the uploads. */
  void send(Player player, UUID challenge, int position, byte[] content) {
    assertThat(patch(player, challenge, position, content).statusCode()).isEqualTo(204);
    Await.until(
        "the upload to be taken in", () -> !state(player, challenge, position).equals("uploading"));
  }

  HttpResponse<byte[]> patch(Player player, UUID challenge, int position, byte[] content) {
    String path = announce(player, challenge, position, content.length);
    TusClient tus = new TusClient(people.base(), player.person());
    return tus.patch(path, 0, content, Map.of());
  }

  /** Announces a recording of so many bytes; answers where it is to be sent. */
  static String announce(Player player, UUID challenge, int position, int size) {
    return player
        .api()
        .post(
            challenge(challenge) + "/segments/" + position + "/upload",
            Map.of("size", size, "type", "video/mp4"))
        .mustBe(201)
        .data()
        .get("upload")
        .asString();
  }

  static String state(Player player, UUID challenge, int position) {
    return player.watch(challenge).at("/own/segments/" + position + "/state").asString();
  }

  static JsonNode rested(Player player, UUID id) {
    return Await.value(
        "processing to end",
        LONG,
        () -> {
          JsonNode now = player.watch(id);
          return now.at("/own/status").asString().equals("processing") ? null : now;
        });
  }

  HttpResponse<byte[]> fetch(String path, String range) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(people.base() + path));
    if (!range.isEmpty()) {
      request.header("Range", range);
    }
    return HTTP.send(request.build(), BodyHandlers.ofByteArray());
  }

  static byte[] clip(String name) {
    try (InputStream in = PipelineSteps.class.getResourceAsStream("/twotruths/" + name + ".mp4")) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
