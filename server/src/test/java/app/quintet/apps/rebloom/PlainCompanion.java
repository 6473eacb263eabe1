package app.quintet.apps.rebloom;

import app.quintet.apps.rebloom.companion.Companion;
import app.quintet.apps.rebloom.companion.CompanionReply;
import app.quintet.apps.rebloom.companion.CompanionTurn;
import app.quintet.apps.rebloom.companion.Feeling;
import app.quintet.apps.rebloom.companion.Recalled;
import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.exercise.Exercises;
import app.quintet.apps.rebloom.memory.Memories;
import app.quintet.platform.ai.Gateway;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Fallback;
import org.springframework.stereotype.Component;

/** Says the same to everything, wherever the companion and the memories are not there. */
@Component
@Fallback
class PlainCompanion implements Companion, Memories, Exercises {
  @Override
  public CompanionReply answer(UUID person, CompanionTurn turn) {
    return new CompanionReply(
        "I hear you. I am an AI.",
        turn.approach(),
        null,
        List.of("p1"),
        false,
        Gateway.Source.OFFLINE,
        "offline");
  }

  @Override
  public Recap recap(UUID person, CompanionTurn turn) {
    return new Recap("You talked about work.", List.of("work"), "tired", List.of());
  }

  @Override
  public Feeling feeling(String text, String language) {
    return new Feeling(-0.4, List.of("tired", "worried"));
  }

  @Override
  public String mode() {
    return "offline";
  }

  @Override
  public List<Recalled> similar(UUID person, String text, int most) {
    return List.of();
  }

  @Override
  public void remember(UUID person, UUID session, Recap recap) {}

  @Override
  public Set<String> done(UUID person) {
    return Set.of();
  }
}
