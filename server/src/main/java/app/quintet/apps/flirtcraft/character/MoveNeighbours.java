package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The learned lines nearest in meaning to a message: they know the turns of phrase that a weighted
 * sum of cues blurs. The vectors lie in {@code move-neighbours.bin}, a byte to a component.
 */
final class MoveNeighbours {
  /** Where the vectors lie on the class path. */
  static final String RESOURCE = "/offline/flirtcraft/move-neighbours.bin";

  // Components of unit vectors with 384 numbers hardly ever pass 0.3.
  private static final float UNIT = 400f;
  private static final int NEAREST = 12;
  // At this steepness a line 0.05 less similar counts a third as much.
  private static final float STEEPNESS = 20f;

  private final byte[] kinds;
  private final byte[][] vectors;

  /**
   * Over lines already rounded.
   *
   * @param kinds the ordinal of each line's kind
   * @param vectors each line's {@link #rounded} vector
   */
  MoveNeighbours(byte[] kinds, byte[][] vectors) {
    this.kinds = kinds;
    this.vectors = vectors;
  }

  /** The lines of the class path; fails when they were learned with another model. */
  static MoveNeighbours read(String learnedFrom) {
    try (InputStream in = MoveNeighbours.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + RESOURCE);
      }
      DataInputStream data = new DataInputStream(in);
      String digest = data.readUTF();
      if (!digest.equals(learnedFrom)) {
        throw new IllegalStateException(RESOURCE + " was not learned with " + MoveModel.RESOURCE);
      }
      byte[] kinds = new byte[data.readInt()];
      int size = data.readInt();
      data.readFully(kinds);
      byte[][] vectors = new byte[kinds.length][size];
      for (byte[] vector : vectors) {
        data.readFully(vector);
      }
      return new MoveNeighbours(kinds, vectors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A unit vector with a byte to a component. */
  static byte[] rounded(float[] vector) {
    byte[] bytes = new byte[vector.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.clamp(Math.round(vector[i] * UNIT), -127, 127);
    }
    return bytes;
  }

  byte[] kinds() {
    return kinds;
  }

  byte[][] vectors() {
    return vectors;
  }

  /** The share of each kind, by its ordinal, among the nearest lines; the nearer the more. */
  double[] probabilities(float[] line) {
    float[] near = new float[kinds.length];
    for (int i = 0; i < near.length; i++) {
      near[i] = similarity(vectors[i], line);
    }
    float[] sorted = near.clone();
    Arrays.sort(sorted);
    float most = sorted[sorted.length - 1];
    float least = sorted[Math.max(0, sorted.length - NEAREST)];
    double[] shares = new double[Kind.values().length];
    double sum = 0;
    for (int i = 0; i < near.length; i++) {
      if (near[i] >= least) {
        double weight = Math.exp(STEEPNESS * (near[i] - most));
        shares[kinds[i]] += weight;
        sum += weight;
      }
    }
    for (int k = 0; k < shares.length; k++) {
      shares[k] /= sum;
    }
    return shares;
  }

  private static float similarity(byte[] rounded, float[] line) {
    float sum = 0;
    for (int i = 0; i < rounded.length; i++) {
      sum += rounded[i] * line[i];
    }
    return sum / UNIT;
  }
}
