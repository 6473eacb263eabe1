package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.companion.Feeling;
import java.util.Map;
import java.util.UUID;

/** What messages sound like, by message; empty for people who do not let emotions be inferred. */
record Feelings(Map<UUID, Feeling> found) {
  void keep(Transcript transcript, UUID person, UUID session) {
    found.forEach((message, feeling) -> transcript.feel(person, session, message, feeling));
  }
}
