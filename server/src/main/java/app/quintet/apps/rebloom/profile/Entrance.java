package app.quintet.apps.rebloom.profile;

import app.quintet.platform.kernel.Problem;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What may stand before a person, and before which words nothing may. */
@Component
public class Entrance {
  private final Profiles profiles;

  Entrance(Profiles profiles) {
    this.profiles = profiles;
  }

  /**
   * Throws the refusal that was found out before the words were read, if there is one, and the
   * door's own; none of them for somebody in distress.
   */
  public void admit(UUID person, boolean distressed, @Nullable Problem refusal) {
    if (distressed) {
      return;
    }
    if (refusal != null) {
      throw refusal;
    }
    profiles.requireOpen(person);
  }
}
