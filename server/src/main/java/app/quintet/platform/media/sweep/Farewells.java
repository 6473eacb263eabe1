package app.quintet.platform.media.sweep;

import app.quintet.platform.data.Events;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.LastSeen;
import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.MediaLeaving;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Private files of people who were not here for 90 days go; 14 days before, they are told. Who
 * comes back meanwhile keeps everything, and what is published stays in any case (platform
 * specification, Media).
 */
@Component
final class Farewells implements Cleanup {
  static final Duration AWAY = Duration.ofDays(90);
  static final Duration NOTICE = Duration.ofDays(14);
  private static final UUID FIRST = new UUID(0, 0);
  private final Tx tx;
  private final JdbcClient db;
  private final Candidates candidates;
  private final LastSeen lastSeen;
  private final Media media;
  private final Telling telling;

  /** When it is and who hears of it. */
  @Component
  record Telling(Clock clock, Events events) {}

  private record Farewell(Instant toldAt, Instant goesAt) {}

  Farewells(
      Tx tx,
      JdbcClient db,
      Candidates candidates,
      LastSeen lastSeen,
      Media media,
      Telling telling) {
    this.tx = tx;
    this.db = db;
    this.candidates = candidates;
    this.lastSeen = lastSeen;
    this.media = media;
    this.telling = telling;
  }

  @Override
  public String name() {
    return "media.farewells";
  }

  @Override
  public int run() {
    Instant now = telling.clock().instant();
    Instant quietSince = now.minus(AWAY).plus(NOTICE);
    int gone = 0;
    for (List<UUID> page = candidates.quiet(quietSince, FIRST);
        !page.isEmpty();
        page = candidates.quiet(quietSince, page.getLast())) {
      for (UUID person : page) {
        gone += look(person, now, quietSince);
      }
    }
    return gone;
  }

  private int look(UUID person, Instant now, Instant quietSince) {
    Instant seen = lastSeen.of(person);
    // A notice counts for the absence it was given in, not for the next one.
    Optional<Farewell> told = told(person).filter(t -> seen.isBefore(t.toldAt()));
    if (!seen.isBefore(quietSince)) {
      return 0;
    }
    if (told.isEmpty()) {
      tell(person, now);
      return 0;
    }
    return now.isBefore(told.get().goesAt()) ? 0 : remove(person);
  }

  private Optional<Farewell> told(UUID person) {
    return tx.asSystem(
        Candidates.PURPOSE,
        () ->
            db.sql("select told_at, goes_at from media.farewell where user_id = ?")
                .param(person)
                .query(
                    (row, n) ->
                        new Farewell(Sql.instant(row, "told_at"), Sql.instant(row, "goes_at")))
                .optional());
  }

  private void tell(UUID person, Instant now) {
    int files = privates(person).size();
    Instant goesAt = now.plus(NOTICE);
    tx.asSystem(
        Candidates.PURPOSE,
        () -> {
          db.sql(
                  """
                  insert into media.farewell (user_id, told_at, goes_at) values (?, ?, ?)
                  on conflict (user_id) do update
                  set told_at = excluded.told_at, goes_at = excluded.goes_at
                  """)
              .params(person, Sql.at(now), Sql.at(goesAt))
              .update();
          telling.events().publish(new MediaLeaving(person, files, goesAt));
        });
  }

  private int remove(UUID person) {
    List<UUID> files = privates(person);
    files.forEach(id -> media.delete(person, id));
    forget(person);
    return files.size();
  }

  private List<UUID> privates(UUID person) {
    return tx.as(
        person,
        () ->
            db.sql(
                    """
                    select id from media.file
                    where user_id = ? and state = 'ready' and shown = 'private' order by id
                    """)
                .param(person)
                .query(UUID.class)
                .list());
  }

  private void forget(UUID person) {
    tx.asSystem(
        Candidates.PURPOSE,
        () -> {
          db.sql("delete from media.farewell where user_id = ?").param(person).update();
        });
  }
}
