package app.quintet.apps.rebloom.memory;

import app.quintet.apps.rebloom.companion.Recalled;
import app.quintet.apps.rebloom.companion.Recap;
import java.util.List;
import java.util.UUID;

/** What is remembered of a person across sessions. */
public interface Memories {
  /** The memories most like this text, closest first; only those that are valid now. */
  List<Recalled> similar(UUID person, String text, int most);

  /**
   * Keeps what a session left behind; within the caller's transaction, for people who consent to
   * personalisation. Repeating it for the same session changes nothing.
   */
  void remember(UUID person, UUID session, Recap recap);
}
