import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Sockets that make the server answer a lot and read none of it. */
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
      // Five thousand questions a second each: the answers fill the buffers on the way in seconds.
      for (int n = 1; ; n++) {
        channel.write(frame.rewind());
        if (n % 50 == 0) {
          TimeUnit.MILLISECONDS.sleep(10);
        }
      }
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
    } catch (IOException closedByTheServer) {
      cut.countDown();
    }
  }
}
