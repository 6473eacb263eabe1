package app.quintet.platform.ai;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vectors of an app's own sentences, kept in a file from start to start: making them anew takes
 * seconds of a core. The file's name carries the app and a digest of the model and its first
 * vector, so that another model's vectors are never taken for its own. Nothing that people write is
 * kept.
 */
public final class ExampleVectors implements Embeddings {
  private static final Logger log = LoggerFactory.getLogger(ExampleVectors.class);
  private static final int VERSION = 1;

  private final Embeddings embeddings;
  private final Path directory;
  private final String app;
  private final Map<String, float[]> kept = new ConcurrentHashMap<>();
  private final Map<String, float[]> used = new ConcurrentHashMap<>();
  private volatile boolean read;

  /** Reads and writes the app's file in that folder, which is made if it is not there. */
  public ExampleVectors(Embeddings embeddings, Path directory, String app) {
    this.embeddings = embeddings;
    this.directory = directory;
    this.app = app;
  }

  @Override
  public float[] embed(String text) {
    return embeddings.embed(text);
  }

  @Override
  public float[] example(String text) {
    readOnce();
    String key = digest(text);
    float[] vector = kept.get(key);
    if (vector == null) {
      vector = embeddings.embed(text);
    }
    used.put(key, vector);
    return vector.clone();
  }

  /** Writes what was used, if any of it is new; a folder that cannot be written costs only time. */
  public void keep() {
    if (kept.keySet().equals(used.keySet())) {
      return;
    }
    try {
      Path file = file();
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "examples", ".part");
      write(fresh, new LinkedHashMap<>(used));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      kept.putAll(used);
    } catch (IOException e) {
      log.warn("the examples' vectors could not be kept: {}", e.getClass().getSimpleName());
    }
  }

  private synchronized void readOnce() {
    if (read) {
      return;
    }
    read = true;
    Path file = file();
    if (!Files.isReadable(file)) {
      return;
    }
    try (var in =
        new DataInputStream(new java.io.BufferedInputStream(Files.newInputStream(file)))) {
      int count = in.readInt();
      int width = in.readInt();
      for (int i = 0; i < count; i++) {
        String key = in.readUTF();
        float[] vector = new float[width];
        for (int j = 0; j < width; j++) {
          vector[j] = in.readFloat();
        }
        kept.put(key, vector);
      }
    } catch (IOException | RuntimeException broken) {
      // Half a file is no file: everything is made again and written over it.
      kept.clear();
      log.warn("the kept examples' vectors are unreadable and are made anew");
    }
  }

  private static void write(Path file, Map<String, float[]> vectors) throws IOException {
    try (var out =
        new DataOutputStream(new java.io.BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(vectors.size());
      out.writeInt(vectors.isEmpty() ? 0 : vectors.values().iterator().next().length);
      for (var entry : vectors.entrySet()) {
        out.writeUTF(entry.getKey());
        for (float value : entry.getValue()) {
          out.writeFloat(value);
        }
      }
    }
  }

  // Two models give one sentence two vectors: its digest names the model.
  private Path file() {
    StringBuilder probe = new StringBuilder("v" + VERSION);
    for (float value : embeddings.embed("the rain stopped before we got there")) {
      probe.append(' ').append(Float.floatToIntBits(value));
    }
    return directory.resolve(app + "-examples-" + digest(probe.toString()).substring(0, 16));
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
