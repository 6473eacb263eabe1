package app.quintet.apps.twotruths.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/**
 * An answer as it came over the line until the server closed it, and not as a library would tell.
 *
 * @param announced its Content-Length
 */
record Broken(int status, int announced, byte[] body) {
  private static final int PATIENCE = 10_000;

  /** Asks for it; fails when the server neither goes on nor closes. */
  static Broken get(String base, String path) throws IOException {
    URI server = URI.create(base);
    try (Socket socket = new Socket(server.getHost(), server.getPort())) {
      socket.setSoTimeout(PATIENCE);
      String request = "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      return read(all(socket.getInputStream()));
    }
  }

  private static byte[] all(InputStream in) throws IOException {
    ByteArrayOutputStream came = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        came.write(buffer, 0, read);
      }
    } catch (SocketTimeoutException endless) {
      throw new AssertionError("neither more nor an end after " + came.size() + " bytes", endless);
    } catch (IOException reset) {
      // That is an end, too.
    }
    return came.toByteArray();
  }

  private static Broken read(byte[] answer) {
    String text = new String(answer, StandardCharsets.ISO_8859_1);
    int end = text.indexOf("\r\n\r\n");
    String head = text.substring(0, end);
    int announced =
        head.lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
            .mapToInt(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElse(-1);
    byte[] body = Arrays.copyOfRange(answer, end + 4, answer.length);
    return new Broken(Integer.parseInt(head.substring(9, 12)), announced, body);
  }
}
