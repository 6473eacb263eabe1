package app.quintet.platform.safety;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The crisis assessment: every free text a person writes to or about themselves passes it. */
public interface Safety {
  /**
   * Assesses a text and, from level high on, keeps a crisis event (without the text) and makes the
   * safety card that must be shown. Needs the person's transaction; works without any provider.
   *
   * @param app the app it was written in, for example {@code flirtcraft}
   * @param reference where it was written (a conversation), for the card's acknowledgement
   */
  Assessment observe(UUID person, String app, @Nullable UUID reference, String text);

  /** The pure assessment, for tests and previews: nothing is stored. */
  CrisisLevel assess(String text);

  /** The card of a stored event of this person, for showing it again; empty for another's. */
  Optional<SafetyCard> card(UUID person, UUID event);

  /** Whether this card has been acknowledged by its person. */
  boolean acknowledged(UUID person, UUID card);
}
