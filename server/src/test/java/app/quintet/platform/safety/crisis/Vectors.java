package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.ai.SentenceStates;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** The real sentence model, without the rest of the server; what it has read is kept in target/. */
final class Vectors implements Embeddings, SentenceStates, AutoCloseable {
  private static final Path KEPT = Path.of("target/crisis-vectors.bin");
  private static final int WIDTH = 384;
  private final AnnotationConfigApplicationContext context;
  private final Embeddings model;
  private final Map<String, float[]> known = new HashMap<>();
  private boolean grown;

  Vectors() {
    try {
      context =
          new AnnotationConfigApplicationContext(
              Class.forName("app.quintet.platform.ai.embedding.LocalEmbeddings"));
      model = context.getBean(Embeddings.class);
      if (Files.exists(KEPT)) {
        read();
      }
    } catch (ClassNotFoundException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public <T> List<T> read(List<String> texts, Upper<T> upper) {
    return ((SentenceStates) model).read(texts, upper);
  }

  @Override
  public float[] embed(String text) {
    return known.computeIfAbsent(
        text,
        t -> {
          grown = true;
          return model.embed(t);
        });
  }

  private void read() throws IOException {
    try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(KEPT)))) {
      for (int left = in.readInt(); left > 0; left--) {
        String text = in.readUTF();
        float[] vector = new float[WIDTH];
        for (int i = 0; i < WIDTH; i++) {
          vector[i] = in.readFloat();
        }
        known.put(text, vector);
      }
    }
  }

  @Override
  public void close() {
    context.close();
    if (!grown) {
      return;
    }
    try {
      Files.createDirectories(KEPT.toAbsolutePath().getParent());
      Path fresh = Files.createTempFile(KEPT.toAbsolutePath().getParent(), "vectors", ".bin");
      try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(fresh)))) {
        out.writeInt(known.size());
        for (var one : known.entrySet()) {
          out.writeUTF(one.getKey());
          for (float value : one.getValue()) {
            out.writeFloat(value);
          }
        }
      }
      Files.move(fresh, KEPT, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
