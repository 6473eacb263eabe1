package app.quintet.platform.media.sweep;

import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.media.file.Places;
import app.quintet.platform.media.store.Store;
import app.quintet.platform.media.store.Store.Stored;
import app.quintet.platform.media.store.Storeroom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/**
 * Removes content from the store that no row names: what a killed server had written and not yet
 * noted, and what was given up while the store was away. Only what is a day old: before that its
 * row may still be on its way.
 */
@Component
final class StraySweep implements Cleanup {
  private static final Duration SETTLED = Duration.ofHours(24);
  private static final int PAGE = 500;
  private final Store store;
  private final Storeroom room;
  private final Candidates candidates;
  private final Clock clock;

  StraySweep(Store store, Storeroom room, Candidates candidates, Clock clock) {
    this.store = store;
    this.room = room;
    this.candidates = candidates;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "media.strays";
  }

  @Override
  public int run() {
    Instant before = clock.instant().minus(SETTLED);
    room.tidy();
    return strays(store::list, store::delete, before) + strays(room::waiting, room::forget, before);
  }

  private interface Listing {
    List<Stored> behind(String place, int limit);
  }

  private int strays(Listing all, Consumer<String> removal, Instant before) {
    int gone = 0;
    String last = "";
    for (List<Stored> page = all.behind(last, PAGE);
        !page.isEmpty();
        page = all.behind(last, PAGE)) {
      last = page.getLast().place();
      List<String> old =
          page.stream()
              .filter(s -> s.since().isBefore(before))
              .map(Stored::place)
              .filter(Places::ours)
              .toList();
      Set<String> named = candidates.named(old);
      for (String place : old) {
        if (!named.contains(place)) {
          removal.accept(place);
          gone++;
        }
      }
    }
    return gone;
  }
}
