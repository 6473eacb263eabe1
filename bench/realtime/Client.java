import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Many WebSockets on one thread: opened one after the other, then only listened to. */
final class Client implements Runnable {
  /** Called for every piece that arrives, with the time at which it was readable. */
  interface Arrival {
    void at(long nanos, ByteBuffer bytes);
  }

  private final Selector selector;
  private final List<SocketChannel> channels = new ArrayList<>();
  private final Arrival arrival;
  private volatile boolean open = true;

  Client(Arrival arrival) throws IOException {
    this.arrival = arrival;
    this.selector = Selector.open();
  }

  int size() {
    return channels.size();
  }

  void add(SocketChannel channel) throws IOException {
    channel.configureBlocking(false);
    channel.register(selector, SelectionKey.OP_READ);
    channels.add(channel);
  }

  void close() throws IOException {
    open = false;
    selector.wakeup();
    for (SocketChannel channel : channels) {
      channel.close();
    }
  }

  @Override
  public void run() {
    ByteBuffer buffer = ByteBuffer.allocateDirect(4096);
    try {
      while (open) {
        selector.select(
            key -> {
              try {
                buffer.clear();
                if (((SocketChannel) key.channel()).read(buffer) < 0) {
                  key.cancel();
                } else {
                  arrival.at(System.nanoTime(), buffer.flip());
                }
              } catch (IOException gone) {
                key.cancel();
              }
            },
            500);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens a socket and waits for the 101; blocking until it is given to a client. */
  static SocketChannel connect(URI base, String token, int receiveBuffer) throws IOException {
    SocketChannel channel = SocketChannel.open();
    if (receiveBuffer > 0) {
      channel.socket().setReceiveBufferSize(receiveBuffer);
    }
    channel.connect(new InetSocketAddress(base.getHost(), base.getPort()));
    String request =
        "GET /api/v1/realtime HTTP/1.1\r\nHost: %s\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                .formatted(base.getAuthority())
            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
            + "Authorization: Bearer "
            + token
            + "\r\n\r\n";
    channel.write(ByteBuffer.wrap(request.getBytes(StandardCharsets.US_ASCII)));
    String head = read(channel, "\r\n\r\n");
    if (!head.startsWith("HTTP/1.1 101")) {
      throw new IOException("the server refused a socket: " + head.lines().findFirst().orElse(""));
    }
    return channel;
  }

  /** Reads until the text has come. */
  static String read(SocketChannel channel, String until) throws IOException {
    StringBuilder all = new StringBuilder();
    ByteBuffer buffer = ByteBuffer.allocate(2048);
    while (all.indexOf(until) < 0) {
      buffer.clear();
      if (channel.read(buffer) < 0) {
        throw new IOException("closed while waiting for an answer");
      }
      all.append(StandardCharsets.ISO_8859_1.decode(buffer.flip()));
    }
    return all.toString();
  }

  /** A client's frame: masked with zeros, so that the text stays as it is; up to 125 bytes. */
  static ByteBuffer frame(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
    if (bytes.length > 125) {
      throw new IllegalArgumentException("a short frame has at most 125 bytes");
    }
    return ByteBuffer.allocate(6 + bytes.length)
        .put((byte) 0x81)
        .put((byte) (0x80 | bytes.length))
        .putInt(0)
        .put(bytes)
        .flip();
  }
}
