package app.quintet.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The way to an HTTP server, on which requests can come to grief: one connection for each. Nothing
 * of a request is changed, so that its signature stays good.
 */
public final class FaultyWay implements AutoCloseable {
  /** What happens to a request. */
  public enum Fault {
    NONE,
    /** The connection is reset before a word is said. */
    REFUSED,
    /** 503 at once. */
    BUSY,
    /** Taken in and never answered. */
    SILENT,
    /** The answer breaks off in its middle. */
    CUT
  }

  private record Plan(Fault fault, Predicate<String> which) {}

  private static final Plan OPEN = new Plan(Fault.NONE, line -> false);
  private static final int CUT_AFTER = 8_000;
  private final URI target;
  private final ServerSocket door;
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger met = new AtomicInteger();
  private volatile Plan plan = OPEN;

  /** A way to the server at this address. */
  public FaultyWay(String target) throws IOException {
    this.target = URI.create(target);
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.startVirtualThread(this::accept);
  }

  /** Where it begins. */
  public String address() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** From now on this happens to every request. */
  public void all(Fault fault) {
    some(fault, line -> true);
  }

  /** From now on this happens to requests whose first line (method, path, version) is such. */
  public void some(Fault fault, Predicate<String> which) {
    met.set(0);
    plan = new Plan(fault, which);
  }

  /** Nothing happens to requests any more, and whoever still waits for an answer is let go. */
  public void clear() {
    plan = OPEN;
    sockets.forEach(FaultyWay::drop);
  }

  /** How many requests have come to grief since a fault was last arranged. */
  public int met() {
    return met.get();
  }

  private void accept() {
    try {
      while (true) {
        Socket client = door.accept();
        sockets.add(client);
        Thread.startVirtualThread(() -> handle(client));
      }
    } catch (IOException closed) {
      // The end.
    }
  }

  private void handle(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      String head = head(in);
      Plan now = plan;
      Fault fault =
          now.which().test(head.lines().findFirst().orElse("")) ? now.fault() : Fault.NONE;
      if (fault != Fault.NONE) {
        met.incrementAndGet();
      }
      switch (fault) {
        case REFUSED -> client.setSoLinger(true, 0);
        case BUSY -> busy(client, in);
        case SILENT -> in.transferTo(OutputStream.nullOutputStream());
        case CUT -> pass(client, in, head, CUT_AFTER);
        case NONE -> pass(client, in, head, Long.MAX_VALUE);
      }
    } catch (IOException gone) {
      // One of the two went; so does the other.
    } finally {
      sockets.remove(client);
    }
  }

  private static void busy(Socket client, InputStream in) throws IOException {
    String answer = "HTTP/1.1 503 Slow Down\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
    client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
    client.shutdownOutput();
    in.transferTo(OutputStream.nullOutputStream());
  }

  private void pass(Socket client, InputStream in, String head, long most) throws IOException {
    try (Socket server = new Socket(target.getHost(), target.getPort())) {
      sockets.add(server);
      // One request for each connection: the next one may come to grief.
      String asked = head.replaceFirst("\r\n", "\r\nConnection: close\r\n");
      server.getOutputStream().write(asked.getBytes(StandardCharsets.ISO_8859_1));
      Thread.startVirtualThread(() -> pump(in, server));
      InputStream answer = server.getInputStream();
      byte[] buffer = new byte[4096];
      long left = most;
      for (int read = answer.read(buffer); read > 0 && left > 0; read = answer.read(buffer)) {
        client.getOutputStream().write(buffer, 0, (int) Math.min(read, left));
        left -= read;
      }
    } finally {
      sockets.removeIf(Socket::isClosed);
    }
  }

  private static void pump(InputStream from, Socket to) {
    try {
      from.transferTo(to.getOutputStream());
    } catch (IOException over) {
      // The answer came, or never will.
    }
  }

  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int last = 0;
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      last = last << 8 | next;
      if (last == 0x0d0a0d0a) {
        break;
      }
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  private static void drop(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    clear();
  }
}
