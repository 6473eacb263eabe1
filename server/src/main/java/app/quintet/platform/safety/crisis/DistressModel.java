package app.quintet.platform.safety.crisis;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * How dangerous a piece of text is, learnt from the training sentences beside it: a kernel ridge
 * regression (Saunders et al. 1998) for each of the four steps from level to level. Its kernel adds
 * the closeness of two sentence embeddings, {@code exp(−γ·|a−b|²)} about their centre, and the
 * share of hashed pieces of words they have in common. Immutable, safe for many threads.
 *
 * @param centre mean embedding of the training sentences
 * @param sentences their embeddings about the centre at unit length
 * @param pull of each sentence on each step: {@code [step][sentence]}
 * @param rarity of each bucket of {@link Grams}
 * @param weights of each bucket on each step: {@code [step][bucket]}
 * @param base of each step
 * @param mix of this and of {@link LearntTop}: for each step the weights of {@link #parts}
 * @param threshold from which on a step counts, by cross-validation
 * @param slope turns the distance from the threshold into a probability
 * @param trainedOn SHA-256 of what it was learnt from, hexadecimal
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record DistressModel(
    float[] centre,
    Places sentences,
    float[][] pull,
    float[] rarity,
    float[][] weights,
    float[] base,
    float[][] mix,
    float[] threshold,
    float[] slope,
    String trainedOn) {
  static final String RESOURCE = "safety/crisis/model.bin";

  /** Weights of each step in {@link #mix}. */
  static final int MIX = 6;

  /** Steps up: to low, moderate, high, critical. */
  static final int STEPS = 4;

  /** How quickly closeness falls with distance. */
  static final double GAMMA = 1;

  /** How much the pieces of words count beside the embeddings. */
  static final double WORDS = 0.5;

  /** A byte stands for this share of one; no single number comes near a half. */
  static final float BYTES = 254f;

  /** The score of each step from the words alone; quick, for choosing what to look at. */
  float[] byWords(int[] grams) {
    float[] score = base.clone();
    double norm = 0;
    for (int gram : grams) {
      norm += rarity[gram] * rarity[gram];
    }
    float scale = norm == 0 ? 0 : (float) (WORDS / Math.sqrt(norm));
    for (int step = 0; step < STEPS; step++) {
      float sum = 0;
      for (int gram : grams) {
        sum += weights[step][gram] * rarity[gram];
      }
      score[step] += scale * sum;
    }
    return score;
  }

  /** The whole score of each step, from words and embedding. */
  float[] scores(int[] grams, float[] embedding) {
    float[] score = byWords(grams);
    float[] place = about(centre, embedding);
    float[] products = sentences.times(place);
    for (int i = 0; i < products.length; i++) {
      float near = (float) closeness(products[i] / BYTES);
      for (int step = 0; step < STEPS; step++) {
        score[step] += pull[step][i] * near;
      }
    }
    return score;
  }

  /**
   * One score of each step from the kernel's and the learnt layers', which know English better than
   * any other language.
   */
  float[] mixed(float[] near, float[] learnt) {
    double english = 1 / (1 + Math.exp(-learnt[LearntTop.ENGLISH]));
    float[] mixed = new float[STEPS];
    for (int step = 0; step < STEPS; step++) {
      double[] parts = parts(english, near[step], learnt[step]);
      for (int i = 0; i < MIX; i++) {
        mixed[step] += (float) (mix[step][i] * parts[i]);
      }
    }
    return mixed;
  }

  /** What is multiplied by a step's row of {@link #mix}. */
  static double[] parts(double english, float near, float learnt) {
    double other = 1 - english;
    return new double[] {
      english, english * near, english * learnt, other, other * near, other * learnt
    };
  }

  /** 0–1: how likely a step is reached, ½ at its threshold. */
  static double probability(float score, float threshold, float slope) {
    return 1 / (1 + Math.exp(-slope * (score - threshold)));
  }

  /** A unit vector from the centre towards an embedding. */
  static float[] about(float[] centre, float[] embedding) {
    float[] place = new float[embedding.length];
    double norm = 0;
    for (int i = 0; i < place.length; i++) {
      place[i] = embedding[i] - centre[i];
      norm += place[i] * place[i];
    }
    float scale = (float) (1 / Math.max(1e-9, Math.sqrt(norm)));
    for (int i = 0; i < place.length; i++) {
      place[i] *= scale;
    }
    return place;
  }

  /** The kernel of two unit vectors with this cosine. */
  static double closeness(double cosine) {
    return Math.exp(-GAMMA * (2 - 2 * cosine));
  }

  /** Reads what {@link #written} wrote, from the class path. */
  static DistressModel load() {
    try (InputStream file = DistressModel.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("missing: " + RESOURCE);
      }
      return read(new DataInputStream(new GZIPInputStream(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DistressModel read(DataInputStream in) throws IOException {
    String trainedOn = in.readUTF();
    byte[][] sentences = new byte[in.readInt()][in.readInt()];
    float[] centre = floats(in, sentences[0].length);
    for (byte[] sentence : sentences) {
      in.readFully(sentence);
    }
    float[] rarity = floats(in, Grams.BUCKETS);
    float[][] pull = new float[STEPS][];
    float[][] weights = new float[STEPS][];
    for (int step = 0; step < STEPS; step++) {
      pull[step] = floats(in, sentences.length);
      weights[step] = floats(in, Grams.BUCKETS);
    }
    return new DistressModel(
        centre,
        Places.of(sentences),
        pull,
        rarity,
        weights,
        floats(in, STEPS),
        new float[][] {floats(in, MIX), floats(in, MIX), floats(in, MIX), floats(in, MIX)},
        floats(in, STEPS),
        floats(in, STEPS),
        trainedOn);
  }

  private static float[] floats(DataInputStream in, int count) throws IOException {
    float[] values = new float[count];
    byte[] raw = new byte[count * Float.BYTES];
    in.readFully(raw);
    FloatBuffer buffer = ByteBuffer.wrap(raw).asFloatBuffer();
    buffer.get(values);
    return values;
  }

  /** The file's bytes, the same for the same numbers. */
  byte[] written() {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(new GZIPOutputStream(bytes))) {
      out.writeUTF(trainedOn);
      byte[][] vectors = sentences.vectors();
      out.writeInt(vectors.length);
      out.writeInt(vectors[0].length);
      write(out, centre);
      for (byte[] vector : vectors) {
        out.write(vector);
      }
      write(out, rarity);
      for (int step = 0; step < STEPS; step++) {
        write(out, pull[step]);
        write(out, weights[step]);
      }
      write(out, base);
      for (float[] by : mix) {
        write(out, by);
      }
      write(out, threshold);
      write(out, slope);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void write(DataOutputStream out, float[] values) throws IOException {
    for (float value : values) {
      out.writeFloat(value);
    }
  }
}
