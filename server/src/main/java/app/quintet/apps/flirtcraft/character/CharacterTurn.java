package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.util.List;
import java.util.Set;

/**
 * Everything the character needs to answer.
 *
 * @param scene who, where and for whom
 * @param transcript what both said before, oldest first, without the messages to be answered
 * @param pending the person's messages to be answered now, oldest first; at least one
 * @param state as it stood after the last answer
 * @param refused whether moderation refused one of the pending messages: a boundary is set and
 *     nothing goes to a provider
 * @param former hashes from {@link Memory#used} of the person's earlier conversations here, so that
 *     no sentence comes again
 * @param seed makes the offline engine's choices; the same turn and seed give the same reply
 */
public record CharacterTurn(
    Scene scene,
    List<Exchange> transcript,
    List<String> pending,
    EngagementState state,
    boolean refused,
    Set<Integer> former,
    long seed) {
  /** A turn must have something to answer. */
  public CharacterTurn {
    if (pending.isEmpty()) {
      throw new IllegalArgumentException("nothing to answer");
    }
    transcript = List.copyOf(transcript);
    pending = List.copyOf(pending);
    former = Set.copyOf(former);
  }

  /** Who talks to whom, where. */
  public record Scene(
      ScenarioType place, Difficulty difficulty, CharacterContext context, Seeker seeker) {}

  /** One message said. */
  public record Exchange(boolean byCharacter, String text) {}

  /** The pending messages as one text. */
  public String heard() {
    return String.join("\n", pending);
  }
}
