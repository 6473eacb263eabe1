package app.quintet.platform.identity;

import java.util.Locale;

/** What a person may consent to; none is granted unless they say so. */
public enum Purpose {
  /** Transcripts are kept for reading again. */
  CONVERSATION_STORAGE,
  /** Product events are counted. */
  ANALYTICS,
  /** What was learnt about the person shapes what they see. */
  PERSONALISATION,
  /** Text leaves this server for a model provider. */
  MODEL_PROVIDERS,
  /** Emotion is inferred from voice or face. */
  EMOTION_INFERENCE,
  /** News by e-mail. */
  EMAIL_MARKETING;

  /** The name in JSON and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }
}
