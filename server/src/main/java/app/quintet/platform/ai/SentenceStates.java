package app.quintet.platform.ai;

import java.util.List;

/**
 * What the sentence model thinks of a text half way up and at its end, in one run, for a component
 * that has learnt upper layers of its own (docs/safety.md).
 */
public interface SentenceStates {
  /** Layers below the states in the middle, of twelve. */
  int LOWER_LAYERS = 8;

  /**
   * What {@code upper} makes of each text's states, in the order of the texts, on the model's own
   * threads: as many at once as it has, at least two where there are two cores.
   *
   * @throws IllegalStateException when the model cannot be loaded, or it or {@code upper} fails
   */
  <T> List<T> read(List<String> texts, Upper<T> upper);

  /** What comes on top; called by several threads at once. */
  interface Upper<T> {
    /** What is made of the states of the text at this place in the list. */
    T of(int at, States states);
  }

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
