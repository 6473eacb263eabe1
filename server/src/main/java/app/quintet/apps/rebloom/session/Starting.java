package app.quintet.apps.rebloom.session;

import app.quintet.apps.rebloom.Watch;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.apps.rebloom.profile.Entrance;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Text;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Beginning a session, with or without a first message. */
@Component
public class Starting {
  private final Tx tx;
  private final Entrance entrance;
  private final Sessions sessions;
  private final Talking talking;
  private final Watch watch;
  private final Making making;

  Starting(
      Tx tx, Entrance entrance, Sessions sessions, Talking talking, Watch watch, Making making) {
    this.tx = tx;
    this.entrance = entrance;
    this.sessions = sessions;
    this.talking = talking;
    this.watch = watch;
    this.making = making;
  }

  /** A session just begun, and what came of its first message. */
  public record Started(UUID session, Talking.@Nullable Written first) {}

  /**
   * Begins a session. 403 and 409 for people who may not (yet) be here, and the words' own
   * refusals; none of them for somebody who writes in distress.
   *
   * @param mood 1–10
   */
  public Started start(UUID person, SessionType type, @Nullable Integer mood, Talking.Words words) {
    String text = Text.clean(words.content());
    boolean distressed = !text.isEmpty() && watch.worrying(text);
    entrance.admit(person, distressed, words.refusal());
    UUID id = making.id();
    return tx.as(
        person,
        () -> {
          sessions.add(person, id, type, mood, making.random().nextLong(), making.now());
          return new Started(id, text.isEmpty() ? null : talking.write(person, id, words));
        });
  }
}
