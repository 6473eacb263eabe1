package app.quintet.testing;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.KeyAgreement;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A push service and the browser behind it: takes pushes over HTTP, checks the sender's signature,
 * and decrypts with the browser's private key. Written from the RFCs, not from the server's code.
 */
public final class PushEndpoint implements AutoCloseable {
  private static final Pattern VAPID = Pattern.compile("vapid t=([^.]+\\.[^.]+)\\.([^,]+), k=(.+)");
  private static final byte[] SPKI =
      HexFormat.of().parseHex("3059301306072a8648ce3d020106082a8648ce3d030107034200");
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final HttpServer server;
  private final KeyPair browser;
  private final byte[] auth = new byte[16];
  private final String path;
  private final List<Push> pushes = new CopyOnWriteArrayList<>();
  private final ConcurrentLinkedQueue<Refusal> refusals = new ConcurrentLinkedQueue<>();
  private volatile boolean silent;

  /** What arrived: who says to have sent it, for how long, and what it reads. */
  public record Push(JsonNode claims, String key, Headers headers, int size, JsonNode text) {
    /** A header of the request. */
    public String header(String name) {
      return headers.getFirst(name);
    }
  }

  private record Refusal(int status, @Nullable String retryAfter) {}

  /** A new browser behind a push service of its own. */
  public PushEndpoint(String name) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      browser = generator.generateKeyPair();
      Arrays.fill(auth, (byte) name.hashCode());
      path = "/push/" + name;
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  /** Where it listens. */
  public String origin() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** The body of {@code POST /devices}. */
  public Map<String, Object> device(String app) {
    return Map.of("kind", "webpush", "endpoint", origin() + path, "keys", keys(), "app", app);
  }

  /** The browser's keys as PushSubscription.toJSON() gives them. */
  public Map<String, String> keys() {
    return Map.of("p256dh", text(point(browser.getPublic())), "auth", text(auth));
  }

  /** What was taken, in order. */
  public List<Push> pushes() {
    return List.copyOf(pushes);
  }

  /** Answers the next one so. */
  public void refuse(int status, @Nullable String retryAfter) {
    refusals.add(new Refusal(status, retryAfter));
  }

  /** Refusals that nobody has received yet. */
  public int refusalsLeft() {
    return refusals.size();
  }

  /** Takes and notes what comes, but never answers. */
  public void silent(boolean on) {
    silent = on;
  }

  private void take(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    Refusal refusal = refusals.poll();
    if (refusal != null && refusal.retryAfter() != null) {
      exchange.getResponseHeaders().set("Retry-After", refusal.retryAfter());
    }
    int status = refusal != null ? refusal.status() : 201;
    try {
      if (refusal == null) {
        pushes.add(read(exchange.getRequestHeaders(), body));
      }
    } catch (GeneralSecurityException | RuntimeException wrong) {
      wrong.printStackTrace();
      status = 400;
    }
    if (!silent) {
      exchange.sendResponseHeaders(status, -1);
      exchange.close();
    }
  }

  private Push read(Headers headers, byte[] body) throws GeneralSecurityException {
    Matcher vapid = VAPID.matcher(headers.getFirst("Authorization"));
    if (!vapid.matches()) {
      throw new IllegalArgumentException("not a VAPID header");
    }
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initVerify(key(bytes(vapid.group(3))));
    signature.update(vapid.group(1).getBytes(StandardCharsets.US_ASCII));
    if (!signature.verify(bytes(vapid.group(2)))) {
      throw new GeneralSecurityException("the sender's signature is wrong");
    }
    JsonNode claims = JSON.readTree(bytes(vapid.group(1).split("\\.")[1]));
    return new Push(claims, vapid.group(3), headers, body.length, JSON.readTree(decrypted(body)));
  }

  /** RFC 8188 and RFC 8291, from the receiver's side. */
  private byte[] decrypted(byte[] body) throws GeneralSecurityException {
    byte[] salt = Arrays.copyOf(body, 16);
    int record = ByteBuffer.wrap(body, 16, 4).getInt();
    int length = body[20];
    byte[] sender = Arrays.copyOfRange(body, 21, 21 + length);
    byte[] sealed = Arrays.copyOfRange(body, 21 + length, body.length);
    if (sealed.length > record) {
      throw new GeneralSecurityException("more than one record");
    }
    KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
    agreement.init(browser.getPrivate());
    agreement.doPhase(key(sender), true);
    byte[] info = "WebPush: info\0".getBytes(StandardCharsets.US_ASCII);
    byte[] mine = point(browser.getPublic());
    byte[] both = ByteBuffer.allocate(info.length + 130).put(info).put(mine).put(sender).array();
    byte[] shared = expand(mac(auth, agreement.generateSecret()), both, 32);
    byte[] pseudo = mac(salt, shared);
    byte[] key = expand(pseudo, ascii("Content-Encoding: aes128gcm\0"), 16);
    byte[] nonce = expand(pseudo, ascii("Content-Encoding: nonce\0"), 12);
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(
        Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(128, nonce));
    byte[] padded = cipher.doFinal(sealed);
    int end = padded.length - 1;
    while (padded[end] == 0) {
      end--;
    }
    if (padded[end] != 2) {
      throw new GeneralSecurityException("not the last record");
    }
    return Arrays.copyOf(padded, end);
  }

  private static byte[] expand(byte[] key, byte[] info, int length)
      throws GeneralSecurityException {
    byte[] counted = Arrays.copyOf(info, info.length + 1);
    counted[info.length] = 1;
    return Arrays.copyOf(mac(key, counted), length);
  }

  private static byte[] mac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private static PublicKey key(byte[] point) throws GeneralSecurityException {
    byte[] whole = ByteBuffer.allocate(SPKI.length + 65).put(SPKI).put(point).array();
    return KeyFactory.getInstance("EC").generatePublic(new X509EncodedKeySpec(whole));
  }

  private static byte[] point(PublicKey key) {
    byte[] encoded = ((ECPublicKey) key).getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - 65, encoded.length);
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private static byte[] bytes(String text) {
    return Base64.getUrlDecoder().decode(text);
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
