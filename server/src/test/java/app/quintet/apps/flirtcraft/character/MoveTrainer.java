package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.character.UserMove.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Learns the weights of {@link MoveModel}: softmax regression with an L2 penalty, by Adam in small
 * batches. The same lines give the same weights.
 */
final class MoveTrainer {
  // Found by cross-validation on the tuned lines; flat around these values.
  private static final float VECTOR = 4f;
  private static final float WORD = 0.8f;
  private static final float PENALTY = 1e-4f;
  private static final int LEAST_WORD = 3;
  private static final int LEAST_CUE = 2;
  private static final int EPOCHS = 16;
  private static final int BATCH = 128;
  // The order of the lines moves a few close calls; the mean of several orders moves hardly any.
  private static final int RUNS = 4;
  private static final float STEP = 0.02f;
  private static final long SEED = 20_261_121;
  // Rows that move no score by a tenth are left out of the file.
  private static final float SLIGHT = 0.1f;

  private final List<Kind> kinds =
      Arrays.stream(Kind.values()).filter(k -> k != Kind.EMOJI).toList();
  private final Map<String, Integer> index = new LinkedHashMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private final int runs;
  private float[][] weights = new float[0][];

  private record Sample(int kind, float weight, int[] at, float[] strength) {}

  private record Read(TrainingLine line, Map<String, Float> cues, float[] vector) {}

  static MoveModel learn(List<TrainingLine> lines, String learnedFrom) {
    return new MoveTrainer(RUNS).fit(lines, learnedFrom);
  }

  /** A model of one order only, four times as quick, to measure with. */
  static MoveModel sketch(List<TrainingLine> lines) {
    return new MoveTrainer(1).fit(lines, "");
  }

  private MoveTrainer(int runs) {
    this.runs = runs;
  }

  private MoveModel fit(List<TrainingLine> lines, String learnedFrom) {
    SplittableRandom random = new SplittableRandom(SEED);
    List<Read> read = new ArrayList<>();
    for (TrainingLine line : TrainingLine.mixed(lines, random)) {
      read.add(read(line));
    }
    choose(read);
    float[] balance = balance(lines);
    read.forEach(r -> samples.add(sample(r, balance)));
    float[][] mean = new float[index.size()][kinds.size()];
    for (int run = 0; run < runs; run++) {
      weights = new float[index.size()][kinds.size()];
      descend(random);
      for (int i = 0; i < mean.length; i++) {
        for (int k = 0; k < kinds.size(); k++) {
          mean[i][k] += weights[i][k] / runs;
        }
      }
    }
    weights = mean;
    Map<String, float[]> named = new TreeMap<>();
    index.forEach((name, i) -> keep(name, weights[i], named));
    return new MoveModel(kinds, learnedFrom, named, neighbours(lines));
  }

  private static MoveNeighbours neighbours(List<TrainingLine> lines) {
    byte[] kinds = new byte[lines.size()];
    byte[][] vectors = new byte[lines.size()][];
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = (byte) lines.get(i).kind().ordinal();
      String plain = PhoneSpelling.plain(lines.get(i).line());
      vectors[i] = MoveNeighbours.rounded(Stage.EMBEDDINGS.embed(plain));
    }
    return new MoveNeighbours(kinds, vectors);
  }

  private static Read read(TrainingLine line) {
    String plain = PhoneSpelling.plain(line.line());
    return new Read(
        line, Stage.UNDERSTANDING.cues(line.line(), line.said()), Stage.EMBEDDINGS.embed(plain));
  }

  private void choose(List<Read> read) {
    Map<String, Integer> counts = new TreeMap<>();
    read.forEach(r -> r.cues.keySet().forEach(cue -> counts.merge(cue, 1, Integer::sum)));
    counts.forEach(
        (cue, count) -> {
          if (count >= (isWord(cue) ? LEAST_WORD * TrainingLine.COPIES : LEAST_CUE)) {
            index.put(cue, index.size());
          }
        });
    for (int i = 0; i < read.getFirst().vector.length; i++) {
      index.put(MoveModel.component(i), index.size());
    }
  }

  private static boolean isWord(String cue) {
    return cue.startsWith("w ") || cue.startsWith("b ");
  }

  private static float scale(String name) {
    return isWord(name) ? WORD : name.matches("v\\d+") ? VECTOR : 1;
  }

  /**
   * How much a line of each kind counts: every kind the same in all, times how common it is in
   * talk. Jokes are easy to write and rare to hear: as many as were written they would take every
   * second disclosure for one.
   */
  private static float[] balance(List<TrainingLine> lines) {
    float[] sums = new float[Kind.values().length];
    lines.forEach(l -> sums[l.kind().ordinal()] += l.weight());
    float[] balance = new float[sums.length];
    for (Kind kind : Kind.values()) {
      int i = kind.ordinal();
      balance[i] = common(kind) * lines.size() / Math.max(1, sums[i]) / sums.length;
    }
    return balance;
  }

  private static float common(Kind kind) {
    return switch (kind) {
      case JOKE, TEASE -> 0.25f;
      case STATEMENT, DISCLOSURE, OPEN_QUESTION, CLOSED_QUESTION, FACT_QUESTION, FOLLOW_UP -> 1.3f;
      default -> 1;
    };
  }

  private Sample sample(Read read, float[] balance) {
    Map<Integer, Float> present = new TreeMap<>();
    read.cues.forEach(
        (cue, strength) -> {
          Integer i = index.get(cue);
          if (i != null) {
            present.put(i, strength * scale(cue));
          }
        });
    for (int i = 0; i < read.vector.length; i++) {
      present.put(index.get(MoveModel.component(i)), read.vector[i] * VECTOR);
    }
    int[] at = new int[present.size()];
    float[] strength = new float[at.length];
    int n = 0;
    for (var entry : present.entrySet()) {
      at[n] = entry.getKey();
      strength[n++] = entry.getValue();
    }
    Kind kind = read.line.kind();
    float weight = balance[kind.ordinal()] * read.line.weight();
    return new Sample(kinds.indexOf(kind), weight, at, strength);
  }

  private void descend(SplittableRandom random) {
    float[][] mean = new float[weights.length][kinds.size()];
    float[][] square = new float[weights.length][kinds.size()];
    List<Sample> order = new ArrayList<>(samples);
    int steps = EPOCHS * ((order.size() + BATCH - 1) / BATCH);
    int step = 0;
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      shuffle(order, random);
      for (int from = 0; from < order.size(); from += BATCH) {
        float[][] slope = slope(order.subList(from, Math.min(order.size(), from + BATCH)));
        step++;
        float pace = STEP * (1 - 0.95f * step / steps);
        double tail = 1 - Math.pow(0.9, step);
        double tail2 = 1 - Math.pow(0.99, step);
        for (int i = 0; i < weights.length; i++) {
          for (int k = 0; k < kinds.size(); k++) {
            float g = slope[i][k] + PENALTY * weights[i][k];
            mean[i][k] = 0.9f * mean[i][k] + 0.1f * g;
            square[i][k] = 0.99f * square[i][k] + 0.01f * g * g;
            double root = Math.sqrt(square[i][k] / tail2) + 1e-8;
            weights[i][k] -= (float) (pace * (mean[i][k] / tail) / root);
          }
        }
      }
    }
  }

  private float[][] slope(List<Sample> batch) {
    float[][] slope = new float[weights.length][kinds.size()];
    for (Sample s : batch) {
      float[] error = error(s);
      float share = s.weight / batch.size();
      for (int n = 0; n < s.at.length; n++) {
        float by = s.strength[n] * share;
        float[] row = slope[s.at[n]];
        for (int k = 0; k < row.length; k++) {
          row[k] += by * error[k];
        }
      }
    }
    return slope;
  }

  private float[] error(Sample s) {
    float[] score = new float[kinds.size()];
    for (int n = 0; n < s.at.length; n++) {
      float[] row = weights[s.at[n]];
      for (int k = 0; k < row.length; k++) {
        score[k] += s.strength[n] * row[k];
      }
    }
    float most = Float.NEGATIVE_INFINITY;
    for (float value : score) {
      most = Math.max(most, value);
    }
    float sum = 0;
    for (int k = 0; k < score.length; k++) {
      score[k] = (float) Math.exp(score[k] - most);
      sum += score[k];
    }
    for (int k = 0; k < score.length; k++) {
      score[k] = score[k] / sum - (k == s.kind ? 1 : 0);
    }
    return score;
  }

  private static void shuffle(List<Sample> order, SplittableRandom random) {
    for (int i = order.size() - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      Sample at = order.get(i);
      order.set(i, order.get(j));
      order.set(j, at);
    }
  }

  private static void keep(String name, float[] row, Map<String, float[]> named) {
    float[] scaled = new float[row.length];
    float most = 0;
    for (int k = 0; k < row.length; k++) {
      scaled[k] = Math.round(row[k] * scale(name) * MoveModel.UNIT) / MoveModel.UNIT;
      most = Math.max(most, Math.abs(scaled[k]));
    }
    if (most >= SLIGHT) {
      named.put(name, scaled);
    }
  }
}
