package app.quintet.platform.safety.crisis;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import app.quintet.platform.ai.SentenceStates;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The upper layers of the sentence model and a head with one number for each step of danger, as
 * PyTorch computes them (BERT, Devlin et al. 2018). They start from the model's own weights.
 */
final class Top implements AutoCloseable {
  static final int WIDTH = 384;
  static final int HEADS = 12;
  static final int LAYERS = 12 - SentenceStates.LOWER_LAYERS;
  private static final float EPSILON = 1e-12f;
  private static final float DROPOUT = 0.1f;

  /** Weights by name: {@code layer.part.weight} as [out][in], and biases. */
  final Map<String, NDArray> weights = new LinkedHashMap<>();

  private final NDManager manager;

  Top(NDManager parent, Onnx start, Random random) {
    manager = parent.newSubManager();
    for (int layer = 0; layer < LAYERS; layer++) {
      String from = "/encoder/layer." + (layer + SentenceStates.LOWER_LAYERS);
      for (var part : PARTS.entrySet()) {
        float[][] weight = start.weight(from + "/" + part.getValue());
        put(layer + "." + part.getKey() + ".weight", turned(weight));
        String bias = from.substring(1).replace('/', '.') + "." + part.getValue().replace('/', '.');
        put(layer + "." + part.getKey() + ".bias", start.floats(bias + ".bias"));
      }
      for (var norm : NORMS.entrySet()) {
        String name = from.substring(1).replace('/', '.') + "." + norm.getValue();
        put(layer + "." + norm.getKey() + ".weight", start.floats(name + ".weight"));
        put(layer + "." + norm.getKey() + ".bias", start.floats(name + ".bias"));
      }
    }
    float[][] head = new float[LearntTop.NUMBERS][WIDTH];
    for (float[] row : head) {
      for (int i = 0; i < WIDTH; i++) {
        row[i] = (float) (random.nextGaussian() * 0.02);
      }
    }
    put("head.weight", head);
    put("head.bias", new float[LearntTop.NUMBERS]);
  }

  static final Map<String, String> PARTS = new LinkedHashMap<>();
  static final Map<String, String> NORMS = new LinkedHashMap<>();

  static {
    PARTS.put("query", "attention/self/query");
    PARTS.put("key", "attention/self/key");
    PARTS.put("value", "attention/self/value");
    PARTS.put("mixed", "attention/output/dense");
    PARTS.put("wide", "intermediate/dense");
    PARTS.put("narrow", "output/dense");
    NORMS.put("norm1", "attention.output.LayerNorm");
    NORMS.put("norm2", "output.LayerNorm");
  }

  private void put(String name, float[] values) {
    keep(name, manager.create(values));
  }

  private void put(String name, float[][] values) {
    keep(name, manager.create(values));
  }

  private void keep(String name, NDArray array) {
    array.setRequiresGradient(true);
    weights.put(name, array);
  }

  private static float[][] turned(float[][] matrix) {
    float[][] turned = new float[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        turned[j][i] = matrix[i][j];
      }
    }
    return turned;
  }

  /** The state of the first piece after the last layer, {@code [batch][width]}. */
  NDArray first(NDArray states, NDArray absent, boolean training) {
    NDArray x = states;
    for (int layer = 0; layer < LAYERS; layer++) {
      // Only the first piece is read at the end, so only it is computed in the last layer.
      NDArray asks = layer == LAYERS - 1 ? x.get(":, 0:1, :") : x;
      NDArray mixed = attention(layer, asks, x, absent, training);
      x = norm(layer + ".norm1", dropped(mixed, training).add(asks));
      NDArray wide = linear(layer + ".wide", x).getNDArrayInternal().gelu();
      x = norm(layer + ".norm2", dropped(linear(layer + ".narrow", wide), training).add(x));
    }
    return x.squeeze(1);
  }

  /** The number of each step, {@code [batch][step]}. */
  NDArray scores(NDArray states, NDArray absent, boolean training) {
    return linear("head", dropped(first(states, absent, training), training));
  }

  private NDArray attention(int layer, NDArray asks, NDArray x, NDArray absent, boolean training) {
    NDArray query = split(linear(layer + ".query", asks));
    NDArray key = split(linear(layer + ".key", x));
    NDArray value = split(linear(layer + ".value", x));
    double scale = 1 / Math.sqrt(WIDTH / (double) HEADS);
    NDArray near = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(absent);
    NDArray together = dropped(near.softmax(-1), training).matMul(value).transpose(0, 2, 1, 3);
    Shape shape = asks.getShape();
    return linear(layer + ".mixed", together.reshape(shape));
  }

  private static NDArray split(NDArray x) {
    long[] shape = x.getShape().getShape();
    return x.reshape(shape[0], shape[1], HEADS, WIDTH / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray linear(String name, NDArray x) {
    return x.getNDArrayInternal()
        .linear(x, weights.get(name + ".weight"), weights.get(name + ".bias"))
        .singletonOrThrow();
  }

  private NDArray norm(String name, NDArray x) {
    return x.getNDArrayInternal()
        .layerNorm(
            x,
            new Shape(WIDTH),
            weights.get(name + ".weight"),
            weights.get(name + ".bias"),
            EPSILON)
        .singletonOrThrow();
  }

  private static NDArray dropped(NDArray x, boolean training) {
    if (!training) {
      return x;
    }
    NDList list = x.getNDArrayInternal().dropout(x, DROPOUT, true);
    return list.singletonOrThrow();
  }

  @Override
  public void close() {
    manager.close();
  }
}
