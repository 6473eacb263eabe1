package app.quintet.platform.media.sweep;

import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaOwner;
import app.quintet.platform.media.sweep.Candidates.Owned;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Removes, once a night, uploads nobody finished, files that no app needs, and the traces of what
 * went. An app that is switched off has no voice here, and its files stay.
 */
@Component
final class NightlySweep implements Cleanup {
  /** How old a file must be before it can be an orphan: its app had time to note it. */
  static final Duration SETTLED = Duration.ofHours(24);

  private static final Duration TRACES = Duration.ofDays(30);
  private static final UUID FIRST = new UUID(0, 0);
  private final Candidates candidates;
  private final ObjectProvider<MediaOwner> owners;
  private final Media media;
  private final Clock clock;

  NightlySweep(Candidates candidates, ObjectProvider<MediaOwner> owners, Media media, Clock clock) {
    this.candidates = candidates;
    this.owners = owners;
    this.media = media;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "media.sweep";
  }

  @Override
  public int run() {
    Instant now = clock.instant();
    int gone = expired(now);
    for (MediaOwner owner : owners) {
      gone += orphans(owner, now.minus(SETTLED));
    }
    return gone + candidates.forget(now.minus(TRACES));
  }

  private int expired(Instant now) {
    int gone = 0;
    List<Owned> page = candidates.expired(now);
    while (!page.isEmpty()) {
      page.forEach(file -> media.delete(file.owner(), file.id()));
      gone += page.size();
      page = candidates.expired(now);
    }
    return gone;
  }

  private int orphans(MediaOwner owner, Instant before) {
    int gone = 0;
    List<Owned> page = candidates.settled(owner.app(), before, FIRST);
    while (!page.isEmpty()) {
      Set<UUID> ids = page.stream().map(Owned::id).collect(Collectors.toSet());
      Set<UUID> needed = owner.needed(ids);
      for (Owned file : page) {
        if (!needed.contains(file.id())) {
          media.delete(file.owner(), file.id());
          gone++;
        }
      }
      page = candidates.settled(owner.app(), before, page.getLast().id());
    }
    return gone;
  }
}
