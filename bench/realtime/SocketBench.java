import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/** Opens idle sockets, broadcasts to them through one person's presence, and adds slow readers. */
final class SocketBench {
  private static final int THREADS = 2;
  private final URI base;
  private final String token;
  private final String pid;
  private final int sockets;
  private final int rounds;
  private final List<Client> clients = new ArrayList<>();

  // One round: what to look for, since when, and the waits so far.
  private volatile byte[] mark = "nothing yet".getBytes(StandardCharsets.US_ASCII);
  private volatile long sent;
  private volatile CountDownLatch all = new CountDownLatch(0);
  private volatile AtomicLongArray waits = new AtomicLongArray(0);
  private final AtomicInteger arrived = new AtomicInteger();

  private SocketBench(String[] args) {
    base = URI.create(args[0]);
    token = args[1];
    pid = args[2];
    sockets = Integer.parseInt(args[3]);
    rounds = Integer.parseInt(args[4]);
  }

  public static void main(String[] args) throws Exception {
    new SocketBench(args).run();
  }

  private void run() throws Exception {
    String claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    String person = claims.replaceAll(".*\"sub\":\"([^\"]+)\".*", "$1");
    String subscribe = "{\"type\":\"subscribe\",\"topic\":\"presence:" + person + "\"}";
    // Warm up first: classes, compiled code and the heap's first growth are not a socket's cost.
    open(1000, subscribe);
    closeAll();
    TimeUnit.SECONDS.sleep(5);
    collect();
    long before = resident();
    long start = System.nanoTime();
    open(sockets, subscribe);
    double seconds = (System.nanoTime() - start) / 1e9;
    TimeUnit.SECONDS.sleep(5);
    long raw = resident();
    collect();
    long after = resident();
    System.out.printf("%d sockets opened and subscribed in %.1f s%n", sockets, seconds);
    System.out.printf("resident: %d MB before, %d MB after%n", before / 1024, after / 1024);
    row("idle socket, resident", (after - before) / (double) sockets, "KB", "<= 32");
    row("  the same before a collection", (raw - before) / (double) sockets, "KB", "");
    SocketChannel speaker = Client.connect(base, token, 0);
    broadcast(speaker, "warm up", 10);
    broadcast(speaker, "broadcast", rounds);
    SlowReaders slow = new SlowReaders(base, token, 5);
    slow.start();
    broadcast(speaker, "with 5 slow readers", rounds);
    row("  of them cut off", slow.cutOff(), "of 5", "5");
    closeAll();
    System.exit(0);
  }

  private void open(int number, String subscribe) throws Exception {
    for (int t = 0; t < THREADS; t++) {
      clients.add(new Client(this::arrival));
    }
    for (int i = 0; i < number; i++) {
      SocketChannel channel = Client.connect(base, token, 0);
      channel.write(Client.frame(subscribe));
      Client.read(channel, "subscribed");
      clients.get(i % THREADS).add(channel);
    }
    clients.forEach(c -> Thread.ofPlatform().daemon().start(c));
  }

  private void closeAll() throws IOException {
    for (Client client : clients) {
      client.close();
    }
    clients.clear();
  }

  private void broadcast(SocketChannel speaker, String name, int times) throws Exception {
    long[] every = new long[times * sockets];
    long[] last = new long[times];
    for (int round = 0; round < times; round++) {
      String screen = "s" + System.nanoTime();
      arrived.set(0);
      waits = new AtomicLongArray(sockets);
      all = new CountDownLatch(sockets);
      mark = screen.getBytes(StandardCharsets.US_ASCII);
      sent = System.nanoTime();
      speaker.write(Client.frame("{\"type\":\"presence\",\"screen\":\"" + screen + "\"}"));
      if (!all.await(30, TimeUnit.SECONDS)) {
        throw new IllegalStateException(name + ": only " + arrived.get() + " heard it");
      }
      for (int i = 0; i < sockets; i++) {
        every[round * sockets + i] = waits.get(i);
        last[round] = Math.max(last[round], waits.get(i));
      }
      TimeUnit.MILLISECONDS.sleep(200);
    }
    Arrays.sort(every);
    Arrays.sort(last);
    row(name + ", p50", every[every.length / 2] / 1e6, "ms", "");
    row(name + ", p95", every[(int) (every.length * 0.95)] / 1e6, "ms", "<= 120");
    row(name + ", p99", every[(int) (every.length * 0.99)] / 1e6, "ms", "");
    row(name + ", last of all (median round)", last[times / 2] / 1e6, "ms", "");
  }

  private void arrival(long nanos, ByteBuffer bytes) {
    if (contains(bytes, mark)) {
      int place = arrived.getAndIncrement();
      if (place < waits.length()) {
        waits.set(place, nanos - sent);
        all.countDown();
      }
    }
  }

  private static boolean contains(ByteBuffer bytes, byte[] text) {
    for (int i = 0; i + text.length <= bytes.limit(); i++) {
      int j = 0;
      while (j < text.length && bytes.get(i + j) == text[j]) {
        j++;
      }
      if (j == text.length) {
        return true;
      }
    }
    return false;
  }

  private long resident() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc", pid, "status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", ""));
      }
    }
    throw new IOException("no VmRSS for " + pid);
  }

  private void collect() throws Exception {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    new ProcessBuilder(jcmd, pid, "GC.run").start().waitFor(30, TimeUnit.SECONDS);
    TimeUnit.SECONDS.sleep(2);
  }

  private static void row(String what, double value, String unit, String target) {
    System.out.printf("%-52s %9.1f %-5s %s%n", what, value, unit, target);
  }
}
