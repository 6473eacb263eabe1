package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.SentenceStates;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What the server's own model says half way up; kept in target/ because it never changes. */
final class KeptStates implements SentenceStates {
  private static final Path KEPT = Path.of("target/crisis-states.bin");
  private final SentenceStates model;
  private final Map<String, States> known = new HashMap<>();
  private int stored;

  KeptStates(SentenceStates model) throws IOException {
    this.model = model;
    if (Files.exists(KEPT)) {
      try (var in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(KEPT), 1 << 20))) {
        for (stored = in.readInt(); known.size() < stored; ) {
          String text = in.readUTF();
          known.put(text, new States(floats(in), floats(in), in.readInt()));
        }
      }
    }
  }

  @Override
  public <T> List<T> read(List<String> texts, Upper<T> upper) {
    return IntStream.range(0, texts.size())
        .mapToObj(at -> upper.of(at, states(texts.get(at))))
        .toList();
  }

  States states(String text) {
    return known.computeIfAbsent(
        text, unknown -> model.read(List.of(unknown), (at, read) -> read).getFirst());
  }

  void keep() throws IOException {
    if (known.size() == stored) {
      return;
    }
    try (var out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(KEPT), 1 << 20))) {
      out.writeInt(known.size());
      for (var one : known.entrySet()) {
        out.writeUTF(one.getKey());
        write(out, one.getValue().embedding());
        write(out, one.getValue().lower());
        out.writeInt(one.getValue().pieces());
      }
    }
    stored = known.size();
  }

  private static float[] floats(DataInputStream in) throws IOException {
    byte[] raw = new byte[in.readInt() * Float.BYTES];
    in.readFully(raw);
    float[] values = new float[raw.length / Float.BYTES];
    ByteBuffer.wrap(raw).asFloatBuffer().get(values);
    return values;
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    ByteBuffer raw = ByteBuffer.allocate(values.length * Float.BYTES);
    raw.asFloatBuffer().put(values);
    out.writeInt(values.length);
    out.write(raw.array());
  }
}
