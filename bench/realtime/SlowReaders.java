import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sockets that make the server answer as fast as they can and read none of it. */
final class SlowReaders {
  // Refused without a look into the database, so that they load the channel and nothing else.
  private static final String QUESTION =
      "{\"type\":\"subscribe\",\"topic\":\"nothing:" + "x".repeat(64) + "\"}";
  private final List<SocketChannel> channels = new ArrayList<>();
  private final CountDownLatch cut;

  SlowReaders(URI base, String token, int number) throws IOException {
    for (int i = 0; i < number; i++) {
      channels.add(Client.connect(base, token, 4096));
    }
    cut = new CountDownLatch(number);
  }

  void start() {
    for (SocketChannel channel : channels) {
      Thread.ofPlatform().daemon().start(() -> flood(channel));
    }
  }

  /** How many the server has closed, after at most 30 seconds. */
  long cutOff() throws InterruptedException {
    cut.await(30, TimeUnit.SECONDS);
    return channels.size() - cut.getCount();
  }

  private void flood(SocketChannel channel) {
    ByteBuffer frame = Client.frame(QUESTION);
    try {
      while (true) {
        channel.write(frame.rewind());
      }
    } catch (IOException closedByTheServer) {
      cut.countDown();
    }
  }
}
