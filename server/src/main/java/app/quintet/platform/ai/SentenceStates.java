package app.quintet.platform.ai;

import java.util.function.Function;

/**
 * What the sentence model thinks of a text half way up and at its end, in one run, for a component
 * that has learnt upper layers of its own (docs/safety.md).
 */
public interface SentenceStates {
  /** Layers below the states in the middle, of twelve. */
  int LOWER_LAYERS = 8;

  /**
   * What {@code upper} makes of a text's states, on the model's own threads.
   *
   * @throws IllegalStateException when the model cannot be loaded, or it or {@code upper} fails
   */
  <T> T read(String text, Function<States, T> upper);

  /**
   * One text as the model has read it.
   *
   * @param embedding what {@link Embeddings#embed} answers for the text
   * @param lower after the lower layers, {@code pieces} times as wide as the embedding
   * @param pieces of words, with the marks at both ends; 2–512
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record States(float[] embedding, float[] lower, int pieces) {}
}
