package app.quintet.platform.safety.crisis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * As much of the ONNX format as is needed to read the weights of a quantised model: nodes and
 * initializers by name (onnx.proto3, Protocol Buffers wire format).
 */
final class Onnx {
  /** A tensor; integers of 8 bits, or floats. */
  record Tensor(List<Long> shape, byte[] raw, float[] floats) {}

  private final Map<String, Tensor> tensors = new HashMap<>();
  private final Map<String, List<String>> inputs = new HashMap<>();

  Onnx(byte[] file) {
    each(
        ByteBuffer.wrap(file),
        (field, in) -> {
          if (field == 7) {
            each(in, this::graph);
          }
        });
  }

  /**
   * A weight of a quantised multiplication by the node's name, {@code [in][out]} in real numbers.
   */
  float[][] weight(String node) {
    Tensor bytes = tensors.get(inputs.get(node + "/MatMul_quant").get(1));
    float[] scale = tensors.get(inputs.get(node + "/MatMul_quant_scales_mul").get(1)).floats();
    int width = Math.toIntExact(bytes.shape().get(1));
    float[][] weight = new float[Math.toIntExact(bytes.shape().get(0))][width];
    for (int i = 0; i < weight.length; i++) {
      for (int j = 0; j < width; j++) {
        weight[i][j] = bytes.raw()[i * width + j] * scale[scale.length == 1 ? 0 : j];
      }
    }
    return weight;
  }

  /** Numbers by the initializer's name. */
  float[] floats(String name) {
    return tensors.get(name).floats();
  }

  private void graph(int field, ByteBuffer in) {
    if (field == 1) {
      List<String> names = new ArrayList<>();
      String[] own = {""};
      each(
          in,
          (f, value) -> {
            if (f == 1) {
              names.add(text(value));
            } else if (f == 3) {
              own[0] = text(value);
            }
          });
      inputs.put(own[0], names);
    } else if (field == 5) {
      tensor(in);
    }
  }

  private void tensor(ByteBuffer in) {
    List<Long> shape = new ArrayList<>();
    String[] name = {""};
    byte[][] raw = {new byte[0]};
    List<Float> floats = new ArrayList<>();
    while (in.hasRemaining()) {
      long tag = varint(in);
      if (tag == (1 << 3)) {
        shape.add(varint(in));
      } else if ((tag & 7) == 0) {
        varint(in);
      } else if ((tag & 7) == 5) {
        floats.add(Float.intBitsToFloat(Integer.reverseBytes(in.getInt())));
      } else {
        ByteBuffer value = sliced(in);
        switch ((int) (tag >> 3)) {
          case 1 -> {
            while (value.hasRemaining()) {
              shape.add(varint(value));
            }
          }
          case 4 -> floats.addAll(numbers(value));
          case 8 -> name[0] = text(value);
          case 9 -> {
            raw[0] = new byte[value.remaining()];
            value.get(raw[0]);
          }
          default -> {}
        }
      }
    }
    long count = shape.stream().reduce(1L, (a, b) -> a * b);
    if (floats.isEmpty() && raw[0].length == 4 * count) {
      floats.addAll(numbers(ByteBuffer.wrap(raw[0])));
    }
    float[] values = new float[floats.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = floats.get(i);
    }
    tensors.put(name[0], new Tensor(shape, raw[0], values));
  }

  private static List<Float> numbers(ByteBuffer in) {
    var numbers = new ArrayList<Float>();
    ByteBuffer little = in.slice().order(ByteOrder.LITTLE_ENDIAN);
    while (little.remaining() >= 4) {
      numbers.add(little.getFloat());
    }
    return numbers;
  }

  private interface Field {
    void take(int number, ByteBuffer value);
  }

  private static void each(ByteBuffer in, Field field) {
    while (in.hasRemaining()) {
      long tag = varint(in);
      switch ((int) (tag & 7)) {
        case 0 -> varint(in);
        case 1 -> in.getLong();
        case 5 -> in.getInt();
        default -> field.take((int) (tag >> 3), sliced(in));
      }
    }
  }

  private static ByteBuffer sliced(ByteBuffer in) {
    int length = Math.toIntExact(varint(in));
    ByteBuffer part = in.slice(in.position(), length);
    in.position(in.position() + length);
    return part;
  }

  private static long varint(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 127L) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  private static String text(ByteBuffer in) {
    return StandardCharsets.UTF_8.decode(in.slice()).toString();
  }
}
