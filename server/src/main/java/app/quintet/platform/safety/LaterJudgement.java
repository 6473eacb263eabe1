package app.quintet.platform.safety;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The fourth layer: a model reads the text after the answer is on its way, and only ever raises the
 * level, by {@link CrisisRaised}.
 */
public interface LaterJudgement {
  /**
   * Owes a judgement of this text, as a job in the current transaction; does nothing without a
   * provider or without the person's consent to providers. The text is kept sealed until then.
   *
   * @param known what the first layers found
   */
  void owe(UUID person, String app, @Nullable UUID reference, String text, Assessment known);
}
