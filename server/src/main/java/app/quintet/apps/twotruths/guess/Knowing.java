package app.quintet.apps.twotruths.guess;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Watching;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who may know more of a challenge than what is shown: its owner, and those who guessed. */
@Component
public class Knowing {
  private final Watching watching;
  private final Responses responses;

  Knowing(Watching watching, Responses responses) {
    this.watching = watching;
    this.responses = responses;
  }

  /**
   * The challenge, if this person may know its results; 404 where they may not even see it, 403
   * {@code GUESS_FIRST} where they may and have not guessed.
   */
  public Challenge knowing(UUID person, UUID challenge) {
    Challenge c = watching.see(person, challenge);
    boolean mine = c.owner().equals(person);
    if (!mine && responses.guessed(person, List.of(challenge)).isEmpty()) {
      throw Problem.forbidden(
          "GUESS_FIRST", "Guess first; then you can see this.", Map.of("challenge", challenge));
    }
    return c;
  }
}
