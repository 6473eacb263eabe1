package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.care.access.SharedViews.SharedGoal;
import app.quintet.apps.rebloom.care.access.SharedViews.SharedMessage;
import app.quintet.apps.rebloom.care.access.SharedViews.SharedMood;
import app.quintet.apps.rebloom.care.access.SharedViews.SharedSession;
import app.quintet.apps.rebloom.goal.Goals;
import app.quintet.apps.rebloom.mood.Moods;
import app.quintet.apps.rebloom.session.Sessions;
import app.quintet.apps.rebloom.session.Transcript;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what a grant opens; each method as {@link Sharing#read} says. */
@Component
public class SharedReading {
  private final Sharing sharing;
  private final Sessions sessions;
  private final Transcript transcript;
  private final Moods moods;
  private final Goals goals;

  SharedReading(
      Sharing sharing, Sessions sessions, Transcript transcript, Moods moods, Goals goals) {
    this.sharing = sharing;
    this.sessions = sessions;
    this.transcript = transcript;
    this.moods = moods;
    this.goals = goals;
  }

  /** A page of sessions, newest first. */
  public Page<SharedSession> sessions(Person me, UUID grant, @Nullable Cursor after, int limit) {
    return sharing.read(
        me,
        grant,
        Kind.CONVERSATIONS,
        whose -> sessions.page(whose, after, limit).map(SharedSession::of));
  }

  /** A page of a session's messages, newest first. */
  public Page<SharedMessage> messages(
      Person me, UUID grant, UUID session, @Nullable Cursor after, int limit) {
    return sharing.read(
        me,
        grant,
        Kind.CONVERSATIONS,
        whose -> {
          sessions.get(whose, session);
          return transcript.page(whose, session, after, limit).map(SharedMessage::of);
        });
  }

  /** A page of moods, newest first, from one moment to before another. */
  public Page<SharedMood> moods(
      Person me, UUID grant, Span span, @Nullable Cursor after, int limit) {
    return sharing.read(
        me,
        grant,
        Kind.MOODS,
        whose -> moods.page(whose, span.from(), span.to(), after, limit).map(SharedMood::of));
  }

  /** A page of goals, newest first, each with its steps. */
  public Page<SharedGoal> goals(Person me, UUID grant, @Nullable Cursor after, int limit) {
    return sharing.read(
        me,
        grant,
        Kind.GOALS,
        whose ->
            goals
                .page(whose, null, after, limit)
                .map(goal -> new SharedGoal(goal, goals.steps(whose, goal.id()))));
  }

  /** From one moment to before another; either may be open. */
  public record Span(@Nullable Instant from, @Nullable Instant to) {}
}
