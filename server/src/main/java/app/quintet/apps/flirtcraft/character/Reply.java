package app.quintet.apps.flirtcraft.character;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The character's answer.
 *
 * @param lines one or two messages in a row
 * @param state to be kept for the next turn
 * @param leaves whether the character goes after these lines
 * @param reference what of the scene was used, if anything
 * @param asksBack whether any line asks the person something
 * @param move how the person's messages were understood
 * @param model which model answered, or {@code offline}
 */
public record Reply(
    List<Line> lines,
    EngagementState state,
    boolean leaves,
    @Nullable ContextReference reference,
    boolean asksBack,
    UserMove move,
    String model) {
  /** One message and how the character looks with it. */
  public record Line(String text, String bodyLanguage, Receptiveness receptiveness) {}

  /**
   * What of the scene a line used.
   *
   * @param category appearance, environment, body_language or backstory
   * @param detail the thing itself
   */
  public record ContextReference(String category, String detail) {}

  Reply by(String newModel) {
    return new Reply(lines, state, leaves, reference, asksBack, move, newModel);
  }
}
