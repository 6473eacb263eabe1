package app.quintet.platform.safety.crisis;

import app.quintet.platform.ai.Embeddings;
import app.quintet.platform.safety.CrisisLevel;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/** Makes the model from sentences; the same sentences give the same bytes. */
final class Trainer {
  /** The ridge: how much a sentence may be disbelieved. */
  static final double RIDGE = 0.3;

  /** Whose English the kernel learns; the learnt layers read all. Its work grows with the cube. */
  private static final Set<String> ENGLISH = Set.of("d", "e", "f", "j", "l");

  private static final int BLOCK = 12;

  private final Embeddings embeddings;

  Trainer(Embeddings embeddings) {
    this.embeddings = embeddings;
  }

  /** Learns; mix, thresholds and slopes are those given, one for each step. */
  DistressModel train(List<Labelled> all, float[][] mix, float[] threshold, float[] slope) {
    List<Labelled> sentences =
        all.stream().filter(s -> !s.language().equals("en") || ENGLISH.contains(s.hand())).toList();
    List<Meant> meant = sentences.stream().map(s -> Meant.of(s.text())).toList();
    List<int[]> grams = meant.stream().map(m -> Grams.of(m.words())).toList();
    float[][] raw = new float[sentences.size()][];
    for (int i = 0; i < raw.length; i++) {
      raw[i] = embeddings.embed(meant.get(i).text());
    }
    float[] centre = mean(raw);
    float[] rarity = rarity(grams);
    float[][] places = new float[raw.length][];
    for (int i = 0; i < raw.length; i++) {
      places[i] = DistressModel.about(centre, raw[i]);
    }
    double[] norms = grams.stream().mapToDouble(g -> norm(g, rarity)).toArray();
    double[][] factor = factor(places, grams, rarity, norms);
    float[][] pull = new float[DistressModel.STEPS][raw.length];
    float[][] weights = new float[DistressModel.STEPS][Grams.BUCKETS];
    float[] base = new float[DistressModel.STEPS];
    for (int step = 0; step < DistressModel.STEPS; step++) {
      double[] target = target(sentences, step);
      double mean = java.util.Arrays.stream(target).average().orElse(0);
      double[] centred = java.util.Arrays.stream(target).map(t -> t - mean).toArray();
      double[] alpha = solve(factor, centred);
      base[step] = (float) mean;
      for (int i = 0; i < alpha.length; i++) {
        pull[step][i] = (float) alpha[i];
        for (int gram : grams.get(i)) {
          weights[step][gram] += (float) (alpha[i] * rarity[gram] / norms[i]);
        }
      }
    }
    return new DistressModel(
        centre,
        Places.of(bytes(places)),
        pull,
        rarity,
        weights,
        base,
        mix,
        threshold,
        slope,
        hash(all));
  }

  /** Hears the kernel alone. */
  static float[][] kernelAlone() {
    float[][] mix = new float[DistressModel.STEPS][DistressModel.MIX];
    for (float[] row : mix) {
      row[1] = 1;
      row[4] = 1;
    }
    return mix;
  }

  static String hash(List<Labelled> sentences) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Labelled s : sentences) {
        digest.update((s.level() + "\t" + s.text() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static double[] target(List<Labelled> sentences, int step) {
    CrisisLevel from = CrisisLevel.values()[step + 1];
    return sentences.stream().mapToDouble(s -> s.level().compareTo(from) >= 0 ? 1 : 0).toArray();
  }

  private static float[] mean(float[][] raw) {
    float[] mean = new float[raw[0].length];
    for (float[] vector : raw) {
      for (int d = 0; d < mean.length; d++) {
        mean[d] += vector[d] / raw.length;
      }
    }
    return mean;
  }

  /** ln(n / documents with it); what stands in one sentence alone teaches nothing. */
  private static float[] rarity(List<int[]> grams) {
    int[] seen = new int[Grams.BUCKETS];
    grams.forEach(
        g -> {
          for (int gram : g) {
            seen[gram]++;
          }
        });
    float[] rarity = new float[Grams.BUCKETS];
    for (int i = 0; i < rarity.length; i++) {
      rarity[i] = seen[i] < 2 ? 0 : (float) Math.log(grams.size() / (double) seen[i]);
    }
    return rarity;
  }

  private static double norm(int[] grams, float[] rarity) {
    double sum = 0;
    for (int gram : grams) {
      sum += rarity[gram] * rarity[gram];
    }
    return Math.max(1e-6, Math.sqrt(sum));
  }

  /** The Cholesky factor of kernel plus ridge. */
  private static double[][] factor(
      float[][] places, List<int[]> grams, float[] rarity, double[] norms) {
    int n = places.length;
    double[][] l = new double[n][];
    float[] spread = new float[Grams.BUCKETS];
    for (int i = 0; i < n; i++) {
      for (int gram : grams.get(i)) {
        spread[gram] = rarity[gram] * rarity[gram];
      }
      l[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        double shared = 0;
        for (int gram : grams.get(j)) {
          shared += spread[gram];
        }
        double words = shared / (norms[i] * norms[j]);
        double near = DistressModel.closeness(Embeddings.cosine(places[i], places[j]));
        l[i][j] = near + DistressModel.WORDS * words + (i == j ? RIDGE : 0);
      }
      for (int gram : grams.get(i)) {
        spread[gram] = 0;
      }
    }
    // Rows in blocks: each row above is fetched from memory once for all rows of a block.
    for (int from = 0; from < n; from += BLOCK) {
      int to = Math.min(n, from + BLOCK);
      for (int j = 0; j < to; j++) {
        double[] other = l[j];
        for (int i = Math.max(j, from); i < to; i++) {
          double sum = l[i][j] - product(l[i], other, j);
          l[i][j] = i == j ? Math.sqrt(sum) : sum / other[j];
        }
      }
    }
    return l;
  }

  /** Four sums at once: one alone would wait for itself at every step. */
  private static double product(double[] a, double[] b, int length) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int k = 0;
    for (; k + 3 < length; k += 4) {
      first += a[k] * b[k];
      second += a[k + 1] * b[k + 1];
      third += a[k + 2] * b[k + 2];
      fourth += a[k + 3] * b[k + 3];
    }
    for (; k < length; k++) {
      first += a[k] * b[k];
    }
    return first + second + third + fourth;
  }

  private static double[] solve(double[][] l, double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int i = 0; i < n; i++) {
      for (int k = 0; k < i; k++) {
        x[i] -= l[i][k] * x[k];
      }
      x[i] /= l[i][i];
    }
    for (int i = n - 1; i >= 0; i--) {
      x[i] /= l[i][i];
      for (int k = 0; k < i; k++) {
        x[k] -= l[i][k] * x[i];
      }
    }
    return x;
  }

  private static byte[][] bytes(float[][] places) {
    List<byte[]> rows = new ArrayList<>();
    for (float[] place : places) {
      byte[] row = new byte[place.length];
      for (int d = 0; d < row.length; d++) {
        row[d] = (byte) Math.clamp(Math.round(place[d] * DistressModel.BYTES), -127, 127);
      }
      rows.add(row);
    }
    return rows.toArray(byte[][]::new);
  }
}
