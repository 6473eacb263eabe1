package app.quintet.platform.media;

import app.quintet.testing.TestPerson;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A client of tus 1.0, written from the protocol; it can also drop its connection. */
public final class TusClient {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private final String base;
  private final String token;

  /** Speaks to the server at this address as this person. */
  public TusClient(String base, TestPerson person) {
    this(base, person.accessToken());
  }

  /** Speaks to the server at this address with this token. */
  public TusClient(String base, String token) {
    this.base = base;
    this.token = token;
  }

  /** Any request with the headers of the protocol. */
  public HttpResponse<byte[]> send(
      String method, String path, byte[] body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(60))
            .header("Authorization", "Bearer " + token)
            .header("Tus-Resumable", "1.0.0")
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    headers.forEach(request::setHeader);
    try {
      return HTTP.send(request.build(), BodyHandlers.ofByteArray());
    } catch (IOException e) {
      throw new AssertionError(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Announces a file; the answer has its place in Location. */
  public HttpResponse<byte[]> announce(long size, Map<String, String> said) {
    String metadata =
        said.entrySet().stream()
            .map(
                e ->
                    e.getKey()
                        + " "
                        + Base64.getEncoder()
                            .encodeToString(e.getValue().getBytes(StandardCharsets.UTF_8)))
            .collect(Collectors.joining(","));
    return send(
        "POST",
        "/api/v1/media/uploads",
        new byte[0],
        Map.of("Upload-Length", Long.toString(size), "Upload-Metadata", metadata));
  }

  /** Announces a file of the platform's own and answers its path. */
  public String begin(String kind, String type, long size, String sha256) {
    Map<String, String> said = new LinkedHashMap<>();
    said.put("app", "platform");
    said.put("kind", kind);
    said.put("filetype", type);
    if (!sha256.isEmpty()) {
      said.put("sha256", sha256);
    }
    HttpResponse<byte[]> answer = announce(size, said);
    if (answer.statusCode() != 201) {
      throw new AssertionError(answer.statusCode() + " " + text(answer));
    }
    return answer.headers().firstValue("Location").orElseThrow();
  }

  /** How much has arrived. */
  public long offset(String path) {
    HttpResponse<byte[]> answer = send("HEAD", path, new byte[0], Map.of());
    if (answer.statusCode() != 200) {
      throw new AssertionError("HEAD " + answer.statusCode());
    }
    return Long.parseLong(answer.headers().firstValue("Upload-Offset").orElseThrow());
  }

  /** Sends bytes for an offset. */
  public HttpResponse<byte[]> patch(
      String path, long offset, byte[] bytes, Map<String, String> more) {
    Map<String, String> headers = new LinkedHashMap<>(more);
    headers.put("Content-Type", "application/offset+octet-stream");
    headers.put("Upload-Offset", Long.toString(offset));
    return send("PATCH", path, bytes, headers);
  }

  /** Sends bytes for an offset; the answer must be 204. */
  public void patch(String path, long offset, byte[] bytes) {
    HttpResponse<byte[]> answer = patch(path, offset, bytes, Map.of());
    if (answer.statusCode() != 204) {
      throw new AssertionError("PATCH " + answer.statusCode() + " " + text(answer));
    }
  }

  /** Sends all of a file in one go and answers its id. */
  public String upload(String kind, String type, byte[] content) {
    String path = begin(kind, type, content.length, Samples.sha256(content));
    patch(path, 0, content);
    return id(path);
  }

  /** The id in the path of an upload. */
  public static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Begins to send all that is left, and drops the connection after so many bytes. */
  public void cut(String path, long offset, byte[] content, int after) {
    try (Socket socket = hold(path, offset, content, after)) {
      socket.shutdownOutput();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Begins to send all that is left, and falls silent after so many bytes; the caller closes. */
  public Socket hold(String path, long offset, byte[] content, int after) throws IOException {
    URI server = URI.create(base);
    byte[] left = Arrays.copyOfRange(content, (int) offset, content.length);
    Socket socket = new Socket(server.getHost(), server.getPort());
    OutputStream out = socket.getOutputStream();
    out.write(
        """
        PATCH %s HTTP/1.1
        Host: localhost
        Authorization: Bearer %s
        Tus-Resumable: 1.0.0
        Content-Type: application/offset+octet-stream
        Upload-Offset: %d
        Content-Length: %d

        """
            .formatted(path, token, offset, left.length)
            .replace("\n", "\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    out.write(left, 0, after);
    out.flush();
    return socket;
  }

  /** An answer's body as text. */
  public static String text(HttpResponse<byte[]> answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }
}
