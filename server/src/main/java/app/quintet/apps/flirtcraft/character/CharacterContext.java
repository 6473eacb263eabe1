package app.quintet.apps.flirtcraft.character;

import java.util.List;

/**
 * Who the person is about to talk to, where, and how open they look; made once per conversation.
 *
 * @param conversationStarters two or three first lines that fit the person's goals
 */
public record CharacterContext(
    Appearance appearance,
    Environment environment,
    BodyLanguage bodyLanguage,
    List<String> conversationStarters,
    Persona persona,
    Source source) {
  /** Who made a context. */
  public enum Source {
    LLM,
    OFFLINE
  }

  /** What one sees; {@code text} says it in one or two sentences. */
  public record Appearance(
      String text, String hair, String clothing, String accessories, String ageLook) {}

  /** Where one is; {@code weather} is what can be felt of it from {@code spot}. */
  public record Environment(
      String text, String spot, String crowd, String timeOfDay, String weather, String detail) {}

  /** How open the character looks before the first word. */
  public record BodyLanguage(
      String text, String posture, String eyeContact, List<String> signals) {}
}
