package app.quintet.platform.ai.embedding;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;

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
      var session = environment.createSession(weights.toString(), options);
      return new SentenceModel(environment, session, new WordPiece(Vocabulary.read(TOKENS)));
    } finally {
      Files.deleteIfExists(weights);
    }
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
                Map.of(
                    "input_ids", input, "attention_mask", attention, "token_type_ids", segment))) {
      FloatBuffer hidden = ((OnnxTensor) result.get(0)).getFloatBuffer();
      float[] first = new float[WIDTH];
      hidden.get(first);
      return unit(first);
    }
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
