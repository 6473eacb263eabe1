package app.quintet.platform.ai;

import java.util.UUID;

/** The one door for every model call. */
public interface Gateway {
  /**
   * Runs a skill: provider by provider within the deadline, then offline. Never throws for a
   * failing provider; a person without the consent {@code model_providers} always gets offline.
   * Must be called outside any transaction.
   *
   * @param person for whom, for metering and consent
   * @param allowProvider false forces the offline twin (for text that must not leave the server)
   */
  <I, O extends Record> Answer<O> run(
      Skill<I, O> skill, I input, UUID person, boolean allowProvider);

  /** What answers for this app now: {@code offline} or the model's name, for the badge. */
  String mode(String app);

  /**
   * An answer and where it came from.
   *
   * @param source {@code LLM}, {@code CACHE} or {@code OFFLINE}
   * @param model the model's name, or {@code offline}
   * @param microDollars what the call cost, in millionths of a US dollar
   */
  record Answer<O>(O output, Source source, String model, long microDollars) {}

  /** Who made an answer. */
  enum Source {
    LLM,
    CACHE,
    OFFLINE
  }
}
