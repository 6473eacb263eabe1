package app.quintet.platform.safety.crisis;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import app.quintet.platform.ai.SentenceStates.States;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Upper layers of the sentence model that have learnt what danger sounds like ({@code
 * bench/crisis/learn}); loaded at the first text. Safe for many threads.
 */
final class LearntTop {
  static final String RESOURCE = "safety/crisis/top.onnx";

  /** Where it says how sure it is that the text is English, as a logit. */
  static final int ENGLISH = DistressModel.STEPS;

  /** One for each step, then {@link #ENGLISH}. */
  static final int NUMBERS = DistressModel.STEPS + 1;

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
  private final Supplier<byte[]> file;
  private volatile @Nullable OrtSession session;

  /** The one in the class path. */
  LearntTop() {
    this(LearntTop::bytes);
  }

  LearntTop(Supplier<byte[]> file) {
    this.file = file;
  }

  /**
   * What it was learnt from: the same as {@link DistressModel#trainedOn}.
   *
   * @throws IllegalStateException when it cannot be loaded
   */
  String trainedOn() {
    try {
      return session().getMetadata().getDescription();
    } catch (OrtException broken) {
      throw new IllegalStateException("the learnt layers cannot be loaded", broken);
    }
  }

  /**
   * One number for each step, 0 where the learnt layers alone find both sides as likely, and {@link
   * #ENGLISH}.
   */
  float[] scores(States seen) {
    long[] shape = {1, seen.pieces(), seen.lower().length / seen.pieces()};
    try (var states = OnnxTensor.createTensor(environment, FloatBuffer.wrap(seen.lower()), shape);
        var result = session().run(Map.of("states", states))) {
      float[] scores = new float[NUMBERS];
      ((OnnxTensor) result.get(0)).getFloatBuffer().get(scores);
      return scores;
    } catch (OrtException broken) {
      // Its message speaks of the graph, never of the text, which it has not seen.
      throw new IllegalStateException("the learnt layers failed", broken);
    }
  }

  private OrtSession session() throws OrtException {
    OrtSession ready = session;
    return ready == null ? load() : ready;
  }

  private synchronized OrtSession load() throws OrtException {
    OrtSession ready = session;
    if (ready == null) {
      try (var options = new OrtSession.SessionOptions()) {
        // Small memory before speed, as for the model below.
        options.setIntraOpNumThreads(1);
        options.setInterOpNumThreads(1);
        options.setCPUArenaAllocator(false);
        options.setMemoryPatternOptimization(false);
        ready = environment.createSession(file.get(), options);
        session = ready;
      }
    }
    return ready;
  }

  private static byte[] bytes() {
    try (InputStream file = LearntTop.class.getClassLoader().getResourceAsStream(RESOURCE)) {
      if (file == null) {
        throw new IllegalStateException("missing: " + RESOURCE);
      }
      return file.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
