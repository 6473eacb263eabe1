package app.quintet.apps.twotruths.process;

import app.quintet.apps.twotruths.Funnel;
import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.ChallengeStatus;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.apps.twotruths.challenge.SegmentState;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.realtime.Realtime;
import app.quintet.platform.realtime.TopicGuard;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a challenge's owner how far it is, and counts it; nobody else may listen. */
@Component
public class Live implements TopicGuard {
  private final Realtime realtime;
  private final Challenges challenges;
  private final Funnel funnel;

  Live(Realtime realtime, Challenges challenges, Funnel funnel) {
    this.realtime = realtime;
    this.challenges = challenges;
    this.funnel = funnel;
  }

  /**
   * Where processing stands.
   *
   * @param step waiting, merge, poster, preview, analysis, moderation, publish, or storage while
   *     that is away and will be asked again; null at rest
   * @param progress 0–100
   * @param problem why it was rejected or failed
   */
  record Stand(String status, @Nullable String step, int progress, @Nullable String problem) {}

  /** Where a segment stands; progress 0–100 while it is checked. */
  record Part(int position, String state, int progress, @Nullable String error) {}

  /** Part of the owner's transaction. */
  public void stand(
      UUID owner,
      UUID challenge,
      ChallengeStatus status,
      @Nullable String step,
      int progress,
      @Nullable String problem) {
    Stand stand = new Stand(status.wire(), step, progress, problem);
    realtime.publish(owner, TwoTruths.topic(challenge), "progress", stand);
    switch (status) {
      case PROCESSING -> countStep(step);
      case PUBLISHED -> funnel.count(Funnel.Processed.PUBLISHED);
      case HELD -> funnel.count(Funnel.Processed.HELD);
      case REJECTED -> funnel.count(Funnel.Processed.REJECTED);
      case FAILED -> funnel.count(Funnel.Processed.FAILED);
      case UPLOADING -> funnel.count(Funnel.Processed.CANCELED);
      case DRAFT -> {
        // Nothing was asked for yet.
      }
    }
  }

  private void countStep(@Nullable String step) {
    if ("waiting".equals(step)) {
      funnel.count(Funnel.Processed.ASKED);
    } else if ("poster".equals(step)) {
      funnel.count(Funnel.Processed.MERGED);
    }
  }

  /** Part of the owner's transaction. */
  void part(UUID owner, UUID challenge, int position, SegmentState state, @Nullable String error) {
    int progress = state == SegmentState.READY ? 100 : 0;
    Part part = new Part(position, state.wire(), progress, error);
    realtime.publish(owner, TwoTruths.topic(challenge), "segment", part);
    switch (state) {
      case CHECKING -> funnel.count(Funnel.Recording.ARRIVED);
      case READY -> funnel.count(Funnel.Recording.READY);
      case REFUSED -> funnel.count(Funnel.Recording.REFUSED);
      case WAITING, UPLOADING -> {
        // Counted when it is announced.
      }
    }
  }

  /** A passing figure while a segment is normalised; lost without harm. */
  void underWay(UUID challenge, int position, double share) {
    int progress = (int) Math.round(Math.clamp(share, 0, 1) * 99);
    Part part = new Part(position, SegmentState.CHECKING.wire(), progress, null);
    realtime.signal(TwoTruths.topic(challenge), "segment", part);
  }

  @Override
  public String prefix() {
    return TwoTruths.TOPIC;
  }

  @Override
  public boolean mayListen(Person person, String key) {
    try {
      return challenges.findOwn(person.id(), UUID.fromString(key)).isPresent();
    } catch (IllegalArgumentException notAnId) {
      return false;
    }
  }
}
