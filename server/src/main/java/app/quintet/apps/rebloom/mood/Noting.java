package app.quintet.apps.rebloom.mood;

import app.quintet.apps.rebloom.Looking;
import app.quintet.apps.rebloom.profile.Entrance;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Text;
import app.quintet.platform.safety.SafetyCard;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Noting how one feels. */
@Component
public class Noting {
  private final Tx tx;
  private final Moods moods;
  private final Looking looking;
  private final Entrance entrance;
  private final Ids ids;
  private final Clock clock;

  Noting(Tx tx, Moods moods, Looking looking, Entrance entrance, Ids ids, Clock clock) {
    this.tx = tx;
    this.moods = moods;
    this.looking = looking;
    this.entrance = entrance;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * A mood as it was kept.
   *
   * @param safety the card that must be shown, if the words gave reason
   */
  public record MoodNoted(MoodEntry mood, @Nullable SafetyCard safety) {}

  /**
   * Keeps a mood. 422 for figures outside 1–10 and words too long, 404 for another's session, 403
   * and 409 for people who may not (yet) be here, and the refusal given; a limit or a missing
   * profile never stands before words of distress.
   */
  public MoodNoted note(UUID person, MoodWish wish, @Nullable Problem refusal) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    wish.check(now);
    entrance.admit(person, looking.worrying(wish.words()), refusal);
    UUID session = wish.sessionId();
    if (session != null && !moods.owns(person, session)) {
      throw Problem.notFound("session");
    }
    MoodEntry entry = entry(wish, now);
    return tx.as(
        person,
        () -> {
          SafetyCard card = looking.at(person, entry.id(), wish.words());
          moods.add(person, entry);
          return new MoodNoted(entry, card);
        });
  }

  private MoodEntry entry(MoodWish wish, Instant now) {
    Integer mood = wish.mood();
    String notes = Text.clean(wish.notes());
    Instant at = wish.recordedAt();
    if (mood == null) {
      throw new IllegalStateException("a checked mood has its figure");
    }
    return new MoodEntry(
        ids.next(),
        mood,
        wish.anxiety(),
        wish.stress(),
        wish.energy(),
        notes.isEmpty() ? null : notes,
        wish.named(),
        wish.sessionId(),
        at == null ? now : at.truncatedTo(ChronoUnit.MICROS));
  }
}
