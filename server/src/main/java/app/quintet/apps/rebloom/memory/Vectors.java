package app.quintet.apps.rebloom.memory;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * Embeddings packed for sealing: each as its memory's id and one byte for each number. The error of
 * a cosine through that rounding is below 0.01.
 */
final class Vectors {
  static final int NUMBERS = 384;
  private static final int ENTRY = 16 + NUMBERS;

  /** Begins a block; no letter of Base64. */
  private static final byte PLAIN = 1;

  private Vectors() {}

  /** One memory's packed embedding. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Entry(UUID memory, byte[] numbers) {}

  /** How much a memory is like what was asked for, −1 to 1. */
  record Match(UUID memory, float likeness) {}

  /** A unit vector as bytes: the largest number becomes 127. */
  static byte[] pack(float[] vector) {
    float most = 1e-9f;
    for (float number : vector) {
      most = Math.max(most, Math.abs(number));
    }
    byte[] packed = new byte[NUMBERS];
    for (int i = 0; i < NUMBERS; i++) {
      packed[i] = (byte) Math.round(vector[i] / most * 127);
    }
    return packed;
  }

  static byte[] write(List<Entry> entries) {
    ByteBuffer bytes = ByteBuffer.allocate(1 + entries.size() * ENTRY).put(PLAIN);
    for (Entry entry : entries) {
      bytes.putLong(entry.memory().getMostSignificantBits());
      bytes.putLong(entry.memory().getLeastSignificantBits());
      bytes.put(entry.numbers());
    }
    return bytes.array();
  }

  static List<Entry> read(byte[] block) {
    ByteBuffer bytes = entries(block);
    List<Entry> entries = new ArrayList<>(bytes.capacity() / ENTRY);
    while (bytes.remaining() >= ENTRY) {
      UUID id = new UUID(bytes.getLong(), bytes.getLong());
      byte[] numbers = new byte[NUMBERS];
      bytes.get(numbers);
      entries.add(new Entry(id, numbers));
    }
    return entries;
  }

  /** The likeness of every entry of a block, straight from its bytes. */
  static void match(byte[] block, byte[] asked, List<Match> into) {
    ByteBuffer ids = entries(block);
    byte[] bytes = ids.array();
    double own = Math.sqrt(dot(asked, asked));
    for (int at = ids.position(); at + ENTRY <= bytes.length; at += ENTRY) {
      int both = 0;
      int square = 0;
      for (int i = 0; i < NUMBERS; i++) {
        int number = bytes[at + 16 + i];
        both += number * asked[i];
        square += number * number;
      }
      float likeness = (float) (both / (own * Math.sqrt(Math.max(1, square))));
      into.add(new Match(new UUID(ids.getLong(at), ids.getLong(at + 8)), likeness));
    }
  }

  /** At the first entry; the earliest blocks were written as Base64. */
  private static ByteBuffer entries(byte[] block) {
    return block.length > 0 && block[0] == PLAIN
        ? ByteBuffer.wrap(block).position(1)
        : ByteBuffer.wrap(Base64.getDecoder().decode(block));
  }

  /** The cosine of two packed embeddings. */
  static double cosine(byte[] a, byte[] b) {
    double size = Math.sqrt((double) dot(a, a)) * Math.sqrt((double) dot(b, b));
    return size == 0 ? 0 : dot(a, b) / size;
  }

  private static int dot(byte[] a, byte[] b) {
    int sum = 0;
    for (int i = 0; i < NUMBERS; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
