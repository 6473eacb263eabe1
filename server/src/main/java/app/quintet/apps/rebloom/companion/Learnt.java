package app.quintet.apps.rebloom.companion;

import app.quintet.platform.ai.Embeddings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Tells groups of sentences apart by kernel ridge regression over their embeddings: solved in one
 * step, the same on every start, and quick enough to be done while the server starts. Vectors are
 * centred on the mean of all examples, because plain cosines of short sentences lie close together.
 */
final class Learnt {
  // Found on the sentences for tuning: narrower kernels learn the examples by heart.
  private static final double NARROW = 2;
  private static final double RIDGE = 0.5;

  private final Embeddings embeddings;
  private final Map<String, List<String>> examples;
  private final ReentrantLock making = new ReentrantLock();
  private volatile @Nullable Space space;

  Learnt(Embeddings embeddings, Map<String, List<String>> examples) {
    this.embeddings = embeddings;
    this.examples = examples;
  }

  private record Space(
      float[] centre, List<float[]> vectors, List<String> groups, double[][] weights) {}

  /**
   * How much a text belongs to each group: near 1 where it surely does, near 0 where it does not,
   * and all near their share where nothing is known. Throws without the sentence model.
   */
  Map<String, Double> likeness(String text) {
    Space in = space();
    float[] vector = from(in.centre, embeddings.embed(text));
    double[] kernel = new double[in.vectors.size()];
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] = kernel(vector, in.vectors.get(i));
    }
    Map<String, Double> all = new LinkedHashMap<>();
    double share = 1.0 / in.groups.size();
    for (int group = 0; group < in.groups.size(); group++) {
      double sum = share;
      for (int i = 0; i < kernel.length; i++) {
        sum += kernel[i] * in.weights[i][group];
      }
      all.put(in.groups.get(group), sum);
    }
    return all;
  }

  /** Learns now instead of at the first question. */
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
    List<String> groups = List.copyOf(examples.keySet());
    List<float[]> raw = new ArrayList<>();
    List<Integer> of = new ArrayList<>();
    for (int group = 0; group < groups.size(); group++) {
      for (String text : examples.getOrDefault(groups.get(group), List.of())) {
        raw.add(embeddings.example(Rules.plain(text)));
        of.add(group);
      }
    }
    float[] centre = centre(raw);
    List<float[]> vectors = raw.stream().map(vector -> from(centre, vector)).toList();
    double[][] wanted = new double[vectors.size()][groups.size()];
    for (int i = 0; i < wanted.length; i++) {
      for (int group = 0; group < groups.size(); group++) {
        wanted[i][group] = (of.get(i) == group ? 1 : 0) - 1.0 / groups.size();
      }
    }
    return new Space(centre, vectors, groups, Ridge.solve(kernels(vectors), wanted));
  }

  private static double[][] kernels(List<float[]> vectors) {
    double[][] all = new double[vectors.size()][vectors.size()];
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j <= i; j++) {
        all[i][j] = kernel(vectors.get(i), vectors.get(j)) + (i == j ? RIDGE : 0);
        all[j][i] = all[i][j];
      }
    }
    return all;
  }

  private static double kernel(float[] a, float[] b) {
    return Math.exp(NARROW * (Embeddings.cosine(a, b) - 1));
  }

  private static float[] centre(List<float[]> raw) {
    float[] centre = new float[raw.isEmpty() ? 0 : raw.getFirst().length];
    for (float[] vector : raw) {
      for (int i = 0; i < centre.length; i++) {
        centre[i] += vector[i] / raw.size();
      }
    }
    return centre;
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
