package app.quintet.platform.ai.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import app.quintet.platform.ai.SentenceStates;
import app.quintet.platform.ai.SentenceStates.States;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;

/**
 * bge-small-en-v1.5, quantised to 8 bits (BAAI, MIT; ONNX form by Xenova): the vector of the first
 * piece, brought to unit length, is the sentence. That pooling is what the model's card prescribes.
 */
final class SentenceModel implements AutoCloseable {
  static final int WIDTH = 384;
  private static final int MOST_PIECES = 512;
  // Nobody writes 512 pieces in more characters than this; more would only cost time to split.
  private static final int MOST_CHARACTERS = 8_000;
  private static final String WEIGHTS = "/bge-small-en-v1.5-q.onnx";
  private static final String LAST = "last_hidden_state";
  private static final String LOWER =
      "/encoder/layer." + (SentenceStates.LOWER_LAYERS - 1) + "/output/LayerNorm/Add_1_output_0";
  private static final String TOKENS = "/bge-small-en-v1.5-q-tokenizer.json";

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece wordPiece;

  private SentenceModel(OrtEnvironment environment, OrtSession session, WordPiece wordPiece) {
    this.environment = environment;
    this.session = session;
    this.wordPiece = wordPiece;
  }

  /** Loads weights and vocabulary from the class path; takes about half a second. */
  static SentenceModel load() throws IOException, OrtException {
    var environment = OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR);
    // The native library reads the file itself: the weights never lie on the Java heap.
    Path weights = Files.createTempFile("quintet-bge", ".onnx");
    try (InputStream in = SentenceModel.class.getResourceAsStream(WEIGHTS);
        var options = lean()) {
      if (in == null) {
        throw new IOException("the sentence model's weights are not on the class path");
      }
      Files.copy(in, weights, StandardCopyOption.REPLACE_EXISTING);
      Files.write(weights, output(LOWER), StandardOpenOption.APPEND);
      var session = environment.createSession(weights.toString(), options);
      return new SentenceModel(environment, session, new WordPiece(Vocabulary.read(TOKENS)));
    } finally {
      Files.deleteIfExists(weights);
    }
  }

  /**
   * A model that has nothing but one more output of its graph, a name of at most 100 letters:
   * messages of Protocol Buffers that follow each other are read as one, merged.
   */
  static byte[] output(String name) {
    byte[] letters = name.getBytes(StandardCharsets.US_ASCII);
    // Model.graph = 7, Graph.output = 12, ValueInfo.name = 1; the type 2 is a tensor (1) of floats.
    byte[] type = {0x12, 4, 0x0a, 2, 0x08, 1};
    int value = 2 + letters.length + type.length;
    return ByteBuffer.allocate(value + 4)
        .put(new byte[] {0x3a, (byte) (value + 2), 0x62, (byte) value})
        .put(new byte[] {0x0a, (byte) letters.length})
        .put(letters)
        .put(type)
        .array();
  }

  /** Small memory before speed: no arena that only grows, no plan kept per length of input. */
  private static OrtSession.SessionOptions lean() throws OrtException {
    var options = new OrtSession.SessionOptions();
    options.setIntraOpNumThreads(1);
    options.setInterOpNumThreads(1);
    options.setCPUArenaAllocator(false);
    options.setMemoryPatternOptimization(false);
    return options;
  }

  /** The unit vector of a text; safe for many threads. */
  float[] embed(String text) throws OrtException {
    return run(text, Set.of(LAST), SentenceModel::first);
  }

  /** The unit vector and the states below; safe for many threads. */
  States states(String text) throws OrtException {
    return run(
        text,
        Set.of(LAST, LOWER),
        result -> {
          FloatBuffer hidden = buffer(result, LOWER);
          float[] lower = new float[hidden.remaining()];
          hidden.get(lower);
          return new States(first(result), lower, lower.length / WIDTH);
        });
  }

  private interface Reader<T> {
    T read(OrtSession.Result result) throws OrtException;
  }

  private <T> T run(String text, Set<String> outputs, Reader<T> reader) throws OrtException {
    long[] ids = wordPiece.ids(cut(text), MOST_PIECES);
    long[] shape = {1, ids.length};
    long[] mask = new long[ids.length];
    Arrays.fill(mask, 1L);
    long[] types = new long[ids.length];
    try (var input = OnnxTensor.createTensor(environment, LongBuffer.wrap(ids), shape);
        var attention = OnnxTensor.createTensor(environment, LongBuffer.wrap(mask), shape);
        var segment = OnnxTensor.createTensor(environment, LongBuffer.wrap(types), shape);
        var result =
            session.run(
                Map.of("input_ids", input, "attention_mask", attention, "token_type_ids", segment),
                outputs)) {
      return reader.read(result);
    }
  }

  private static FloatBuffer buffer(OrtSession.Result result, String name) {
    return ((OnnxTensor) result.get(name).orElseThrow()).getFloatBuffer();
  }

  private static float[] first(OrtSession.Result result) {
    float[] first = new float[WIDTH];
    buffer(result, LAST).get(first);
    return unit(first);
  }

  private static String cut(String text) {
    return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
  }

  private static float[] unit(float[] vector) {
    double sum = 0;
    for (float v : vector) {
      sum += v * v;
    }
    float scale = (float) (1 / Math.sqrt(sum));
    for (int i = 0; i < vector.length; i++) {
      vector[i] *= scale;
    }
    return vector;
  }

  @Override
  public void close() throws OrtException {
    session.close();
  }
}
