package app.quintet.apps.twotruths.report;

import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Segments;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.media.Media;
import app.quintet.platform.media.Shown;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Showing a challenge to others, by the last step of processing or by a moderator. */
@Component
public class Releasing {
  private final JdbcClient sql;
  private final Media media;
  private final Segments segments;
  private final Tx tx;

  Releasing(JdbcClient sql, Media media, Segments segments, Tx tx) {
    this.sql = sql;
    this.media = media;
    this.segments = segments;
    this.tx = tx;
  }

  /** Publishes it and opens its files; part of a transaction of its owner or a moderator. */
  public void release(Challenge c, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = 'published', step = null, progress = 100,
              problem = null, hidden = false, published_at = coalesce(published_at, ?),
              updated_at = ?
            where id = ?
            """)
        .params(Sql.at(now), Sql.at(now), c.id())
        .update();
    sql.sql(
            """
            insert into twotruths.publication (user_id, challenge_id, at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(c.owner(), c.id(), Sql.at(now))
        .update();
    files(c).forEach(file -> media.show(c.owner(), file, Shown.PUBLISHED));
    tx.as(c.owner(), () -> dropParts(c));
  }

  /** They are in the whole; keeping them would count twice against their owner's storage. */
  private void dropParts(Challenge c) {
    Stream<@Nullable UUID> parts =
        segments.own(c.owner(), c.id()).stream().flatMap(s -> Stream.of(s.media(), s.thumbnail()));
    parts.filter(Objects::nonNull).forEach(file -> media.delete(c.owner(), file));
    segments.merged(c.owner(), c.id());
  }

  /** Closes its files to everybody but its owner; part of the transaction. */
  void close(Challenge c) {
    files(c).forEach(file -> media.show(c.owner(), file, Shown.PRIVATE));
  }

  private static Stream<UUID> files(Challenge c) {
    Challenge.Files made = c.files();
    Stream<@Nullable UUID> all = Stream.of(made.video(), made.poster(), made.preview());
    return all.filter(Objects::nonNull).map(Objects::requireNonNull);
  }
}
