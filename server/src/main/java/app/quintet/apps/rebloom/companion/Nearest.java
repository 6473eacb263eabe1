package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Likeness of a text to named groups of example sentences: for each group the mean of its two
 * nearest examples, so that one odd example does not decide. Vectors are centred on the mean of all
 * examples, because plain cosines of short sentences lie close together.
 */
final class Nearest {
  private final Embeddings embeddings;
  private final Map<String, List<String>> examples;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable Space space;

  Nearest(Embeddings embeddings, Map<String, List<String>> examples) {
    this.embeddings = embeddings;
    this.examples = examples;
  }

  private record Example(String group, float[] vector) {}

  private record Space(float[] centre, List<Example> examples) {}

  /** Likeness by group, −1 to 1. Throws when the sentence model cannot be had. */
  Map<String, Double> likeness(String text) {
    Space in = space();
    float[] vector = from(in.centre, embeddings.embed(text));
    Map<String, double[]> best = new HashMap<>();
    for (Example example : in.examples) {
      double likeness = Embeddings.cosine(vector, example.vector);
      double[] two = best.computeIfAbsent(example.group, g -> new double[] {-1, -1});
      if (likeness > two[0]) {
        two[1] = two[0];
        two[0] = likeness;
      } else if (likeness > two[1]) {
        two[1] = likeness;
      }
    }
    Map<String, Double> all = new HashMap<>();
    best.forEach((group, two) -> all.put(group, 0.65 * two[0] + 0.35 * two[1]));
    return all;
  }

  /** Makes the examples' vectors now instead of at the first question. */
  Space space() {
    Space ready = space;
    if (ready != null) {
      return ready;
    }
    making.lock();
    try {
      Space made = space == null ? make() : space;
      space = made;
      return made;
    } finally {
      making.unlock();
    }
  }

  private Space make() {
    List<Example> raw = new ArrayList<>();
    examples.forEach(
        (group, texts) ->
            texts.forEach(text -> raw.add(new Example(group, embeddings.embed(text)))));
    float[] centre = new float[raw.isEmpty() ? 0 : raw.getFirst().vector.length];
    for (Example example : raw) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += example.vector[i] / raw.size();
      }
    }
    return new Space(
        centre, raw.stream().map(e -> new Example(e.group, from(centre, e.vector))).toList());
  }

  private static float[] from(float[] centre, float[] vector) {
    float[] moved = new float[centre.length];
    double square = 0;
    for (int i = 0; i < centre.length; i++) {
      moved[i] = vector[i] - centre[i];
      square += moved[i] * moved[i];
    }
    double length = Math.max(1e-9, Math.sqrt(square));
    for (int i = 0; i < centre.length; i++) {
      moved[i] = (float) (moved[i] / length);
    }
    return moved;
  }
}
