package app.quintet.platform.safety.crisis;

import java.util.List;

/**
 * The learnt layers as the server runs them: weights of 8 bits, one scale for each output, inputs
 * brought to 8 bits as they come; the scheme of the sentence model itself.
 */
final class Shipped {
  private static final int HEAD = Top.WIDTH / Top.HEADS;
  private final OnnxWriter out = new OnnxWriter();
  private final Top top;

  private Shipped(Top top) {
    this.top = top;
  }

  /** An ONNX file: input {@code states} [1][pieces][384], output {@code scores} [1][steps]. */
  static byte[] of(Top top, String learntFrom) {
    return new Shipped(top).written(learntFrom);
  }

  private byte[] written(String learntFrom) {
    out.input("states", 1, "pieces", Top.WIDTH);
    out.output("scores", 1, LearntTop.NUMBERS);
    out.tensor("heads", new long[] {1, -1, Top.HEADS, HEAD});
    out.tensor("flat", new long[] {1, -1, Top.WIDTH});
    out.tensor("zero", new long[] {0});
    out.tensor("one", new long[] {1});
    out.tensor("axis", new long[] {1});
    out.tensor("row", new long[] {1, Top.WIDTH});
    out.tensor("scale", new float[] {(float) (1 / Math.sqrt(HEAD))});
    out.tensor("half", new float[] {0.5f});
    out.tensor("whole", new float[] {1});
    out.tensor("two", new float[] {2});
    out.tensor("root", new float[] {(float) Math.sqrt(2)});
    out.tensor("epsilon", new float[] {1e-12f});
    String x = "states";
    for (int layer = 0; layer < Top.LAYERS; layer++) {
      x = layer(layer, x, layer == Top.LAYERS - 1);
    }
    String row = out.node("Reshape", List.of(x, "row"));
    out.tensor("head.weight", numbers("head.weight"), LearntTop.NUMBERS, Top.WIDTH);
    out.tensor("head.bias", numbers("head.bias"), LearntTop.NUMBERS);
    out.node(
        "Gemm",
        List.of(row, "head.weight", "head.bias"),
        List.of("scores"),
        OnnxWriter.whole("transB", 1));
    return out.written(learntFrom);
  }

  private String layer(int layer, String x, boolean last) {
    String asks = last ? out.node("Slice", List.of(x, "zero", "one", "axis")) : x;
    String query = heads(linear(layer + ".query", asks), 0, 2, 1, 3);
    String key = heads(linear(layer + ".key", x), 0, 2, 3, 1);
    String value = heads(linear(layer + ".value", x), 0, 2, 1, 3);
    String near = out.node("MatMul", List.of(query, key));
    String weights =
        out.node(
            "Softmax",
            List.of(out.node("Mul", List.of(near, "scale"))),
            OnnxWriter.whole("axis", 3));
    String together =
        out.node(
            "Transpose",
            List.of(out.node("MatMul", List.of(weights, value))),
            OnnxWriter.wholes("perm", 0, 2, 1, 3));
    String mixed = linear(layer + ".mixed", out.node("Reshape", List.of(together, "flat")));
    String first = norm(layer + ".norm1", out.node("Add", List.of(mixed, asks)));
    String wide = gelu(linear(layer + ".wide", first));
    String second = linear(layer + ".narrow", wide);
    return norm(layer + ".norm2", out.node("Add", List.of(second, first)));
  }

  private String heads(String x, long... order) {
    String split = out.node("Reshape", List.of(x, "heads"));
    return out.node("Transpose", List.of(split), OnnxWriter.wholes("perm", order));
  }

  private String gelu(String x) {
    String erf = out.node("Erf", List.of(out.node("Div", List.of(x, "root"))));
    String both = out.node("Mul", List.of(x, out.node("Add", List.of(erf, "whole"))));
    return out.node("Mul", List.of(both, "half"));
  }

  private String norm(String name, String x) {
    out.tensor(name + ".weight", numbers(name + ".weight"), Top.WIDTH);
    out.tensor(name + ".bias", numbers(name + ".bias"), Top.WIDTH);
    String off = out.node("Sub", List.of(x, mean(x)));
    String spread = mean(out.node("Pow", List.of(off, "two")));
    String root = out.node("Sqrt", List.of(out.node("Add", List.of(spread, "epsilon"))));
    String even = out.node("Div", List.of(off, root));
    String scaled = out.node("Mul", List.of(even, name + ".weight"));
    return out.node("Add", List.of(scaled, name + ".bias"));
  }

  private String mean(String x) {
    return out.node("ReduceMean", List.of(x), OnnxWriter.wholes("axes", -1));
  }

  private String linear(String name, String x) {
    long[] shape = top.weights.get(name + ".weight").getShape().getShape();
    int outputs = (int) shape[0];
    int inputs = (int) shape[1];
    float[] weight = numbers(name + ".weight");
    byte[] bytes = new byte[weight.length];
    float[] scale = new float[outputs];
    for (int o = 0; o < outputs; o++) {
      float most = 1e-9f;
      for (int i = 0; i < inputs; i++) {
        most = Math.max(most, Math.abs(weight[o * inputs + i]));
      }
      scale[o] = most / 127;
      for (int i = 0; i < inputs; i++) {
        bytes[i * outputs + o] = (byte) Math.round(weight[o * inputs + i] / scale[o]);
      }
    }
    out.tensor(name + ".weight", OnnxWriter.INT8, bytes, inputs, outputs);
    out.tensor(name + ".zero", OnnxWriter.INT8, new byte[outputs], outputs);
    out.tensor(name + ".scale", scale, outputs);
    out.tensor(name + ".bias", numbers(name + ".bias"), outputs);
    List<String> rough = out.three();
    out.node("DynamicQuantizeLinear", List.of(x), rough);
    String sum =
        out.node(
            "MatMulInteger", List.of(rough.get(0), name + ".weight", rough.get(2), name + ".zero"));
    String real = out.node("Cast", List.of(sum), OnnxWriter.whole("to", OnnxWriter.FLOAT));
    String size = out.node("Mul", List.of(rough.get(1), name + ".scale"));
    return out.node("Add", List.of(out.node("Mul", List.of(real, size)), name + ".bias"));
  }

  private float[] numbers(String name) {
    return top.weights.get(name).toFloatArray();
  }
}
