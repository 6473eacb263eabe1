package app.quintet.platform.safety.crisis;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes an ONNX graph (onnx.proto3, Protocol Buffers wire format), opset 11, one input at a time.
 */
final class OnnxWriter {
  static final int FLOAT = 1;
  static final int INT8 = 3;
  static final int INT64 = 7;

  /** A message of Protocol Buffers being written. */
  static final class Message {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Message number(int field, long value) {
      varint((long) field << 3);
      varint(value);
      return this;
    }

    Message text(int field, String value) {
      return bytes(field, value.getBytes(StandardCharsets.UTF_8));
    }

    Message part(int field, Message value) {
      return bytes(field, value.bytes.toByteArray());
    }

    Message real(int field, float value) {
      varint((long) field << 3 | 5);
      bytes.writeBytes(little(value));
      return this;
    }

    Message bytes(int field, byte[] value) {
      varint((long) field << 3 | 2);
      varint(value.length);
      bytes.writeBytes(value);
      return this;
    }

    private void varint(long value) {
      long left = value;
      for (; (left & ~127L) != 0; left >>>= 7) {
        bytes.write((int) (left & 127 | 128));
      }
      bytes.write((int) left);
    }
  }

  private final Message graph = new Message();
  private int count;

  /** Adds a node with one output and says the output's name. */
  String node(String type, List<String> inputs, Message... attributes) {
    return node(type, inputs, List.of("t" + count++), attributes).getFirst();
  }

  List<String> node(String type, List<String> in, List<String> out, Message... attributes) {
    Message node = new Message();
    in.forEach(name -> node.text(1, name));
    out.forEach(name -> node.text(2, name));
    node.text(4, type);
    for (Message attribute : attributes) {
      node.part(5, attribute);
    }
    graph.part(1, node);
    return out;
  }

  /** Three fresh names. */
  List<String> three() {
    count++;
    return List.of("q" + count, "s" + count, "z" + count);
  }

  static Message whole(String name, long value) {
    return new Message().text(1, name).number(3, value).number(20, 2);
  }

  static Message wholes(String name, long... values) {
    Message attribute = new Message().text(1, name);
    for (long value : values) {
      attribute.number(8, value);
    }
    return attribute.number(20, 7);
  }

  void tensor(String name, float[] values, long... shape) {
    tensor(name, FLOAT, little(values), shape);
  }

  void tensor(String name, long[] values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 8).order(ByteOrder.LITTLE_ENDIAN);
    raw.asLongBuffer().put(values);
    tensor(name, INT64, raw.array(), values.length);
  }

  void tensor(String name, int type, byte[] raw, long... shape) {
    Message tensor = new Message();
    for (long size : shape) {
      tensor.number(1, size);
    }
    graph.part(5, tensor.number(2, type).text(8, name).bytes(9, raw));
  }

  void input(String name, Object... shape) {
    graph.part(11, value(name, shape));
  }

  void output(String name, Object... shape) {
    graph.part(12, value(name, shape));
  }

  private static Message value(String name, Object... sizes) {
    Message shape = new Message();
    for (Object size : sizes) {
      Message one = new Message();
      shape.part(1, size instanceof String s ? one.text(2, s) : one.number(1, (Integer) size));
    }
    Message tensor = new Message().number(1, FLOAT).part(2, shape);
    return new Message().text(1, name).part(2, new Message().part(1, tensor));
  }

  /** The whole file. */
  byte[] written(String learntFrom) {
    graph.text(2, "crisis-top");
    Message file = new Message().number(1, 6).text(2, "quintet").text(6, learntFrom);
    return file.part(7, graph).part(8, new Message().number(2, 11)).bytes.toByteArray();
  }

  private static byte[] little(float... values) {
    ByteBuffer raw = ByteBuffer.allocate(values.length * 4).order(ByteOrder.LITTLE_ENDIAN);
    raw.asFloatBuffer().put(values);
    return raw.array();
  }
}
