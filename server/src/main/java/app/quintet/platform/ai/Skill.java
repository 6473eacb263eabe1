package app.quintet.platform.ai;

import java.util.List;

/**
 * One thing a model is asked to do: its prompt, its typed input and output, its checks, and its
 * offline twin. A bean of the module that needs it; run through {@link Gateway}.
 *
 * @param <I> what the prompt is filled with
 * @param <O> a record; its components are the JSON schema of the structured output
 */
public interface Skill<I, O extends Record> {
  /** {@code <app>.<name>}; the prompt lies at {@code prompts/<app>/<name>/<version>.md}. */
  String id();

  /** The prompt version in use, for example {@code v1}; recorded with every call. */
  String promptVersion();

  /** The type of the structured output. */
  Class<O> output();

  /** Temperature 0–2, most output tokens, and whether answers may be cached exactly for 24 h. */
  Tuning tuning(I input);

  /** The conversation sent to the model: the filled prompt first, then the turns. */
  List<Turn> turns(I input, String prompt);

  /**
   * What is wrong with a model's output; empty if it may be used. Wrong output is repaired once.
   */
  List<String> faults(I input, O output);

  /** The offline twin: the same output made without any provider. Must not fail. */
  O offline(I input);

  /** Settings of one call. */
  record Tuning(double temperature, int maxTokens, boolean cacheable, Reasoning reasoning) {}

  /** How much the model may think before it answers. */
  enum Reasoning {
    NONE,
    LOW,
    MEDIUM
  }

  /** One message to the model; a person's words only ever travel as {@link Speaker#USER}. */
  record Turn(Speaker speaker, String text) {}

  /** Who speaks. */
  enum Speaker {
    SYSTEM,
    USER,
    ASSISTANT
  }
}
