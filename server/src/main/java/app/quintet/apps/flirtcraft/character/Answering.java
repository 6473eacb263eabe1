package app.quintet.apps.flirtcraft.character;

import java.util.UUID;

/** Makes the character's answer to what a person wrote. A bean. */
@FunctionalInterface
public interface Answering {
  /**
   * The answer, from the model where there is one and the person allows it, else from the offline
   * engine. Must be called outside any transaction; never fails for a failing provider. A turn that
   * moderation refused is answered from the library.
   */
  Reply answer(UUID person, CharacterTurn turn);
}
