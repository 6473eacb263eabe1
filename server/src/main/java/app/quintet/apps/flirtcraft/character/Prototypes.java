package app.quintet.apps.flirtcraft.character;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Nearest named example by meaning. Vectors are centred on the examples' mean: plain cosines of
 * short sentences all lie close together. Made on first use, not at start.
 */
final class Prototypes {
  private final Embeddings embeddings;
  private final Map<String, List<String>> examples;
  private final Supplier<Made> made;

  Prototypes(Embeddings embeddings, Map<String, List<String>> examples) {
    this.embeddings = embeddings;
    this.examples = examples;
    this.made = new Once<>(this::make);
  }

  record Match(String name, double score) {}

  private record Made(float[] mean, Map<String, List<float[]>> vectors) {}

  /** Makes the examples' vectors now instead of at the first question. */
  void warmUp() {
    var unused = made.get();
  }

  /** The names by likeness, best first; scores are centred cosines, −1 to 1. */
  List<Match> nearest(String text) {
    Made m = made.get();
    float[] v = centred(embeddings.embed(text), m.mean);
    List<Match> matches = new ArrayList<>();
    m.vectors.forEach(
        (name, vectors) -> {
          double best = -1;
          for (float[] vector : vectors) {
            best = Math.max(best, Embeddings.cosine(v, vector));
          }
          matches.add(new Match(name, best));
        });
    matches.sort((a, b) -> Double.compare(b.score, a.score));
    return matches;
  }

  private Made make() {
    Map<String, List<float[]>> raw = new LinkedHashMap<>();
    float[] sum = new float[0];
    int count = 0;
    for (var entry : examples.entrySet()) {
      List<float[]> vectors = new ArrayList<>();
      for (String example : entry.getValue()) {
        float[] v = embeddings.example(example);
        sum = sum.length == 0 ? new float[v.length] : sum;
        for (int i = 0; i < v.length; i++) {
          sum[i] += v[i];
        }
        count++;
        vectors.add(v);
      }
      raw.put(entry.getKey(), vectors);
    }
    for (int i = 0; i < sum.length; i++) {
      sum[i] /= Math.max(1, count);
    }
    Map<String, List<float[]>> centred = new LinkedHashMap<>();
    for (var entry : raw.entrySet()) {
      List<float[]> vectors = new ArrayList<>();
      for (float[] v : entry.getValue()) {
        vectors.add(centred(v, sum));
      }
      centred.put(entry.getKey(), vectors);
    }
    return new Made(sum, centred);
  }

  private static float[] centred(float[] v, float[] mean) {
    float[] c = new float[v.length];
    double square = 0;
    for (int i = 0; i < v.length; i++) {
      c[i] = v[i] - mean[i];
      square += c[i] * c[i];
    }
    float norm = (float) Math.sqrt(Math.max(square, 1e-12));
    for (int i = 0; i < c.length; i++) {
      c[i] /= norm;
    }
    return c;
  }
}
