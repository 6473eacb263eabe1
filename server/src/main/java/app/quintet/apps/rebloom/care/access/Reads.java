package app.quintet.apps.rebloom.care.access;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often something was read, in tens of minutes, for the person; the audit chain has each. */
@Component
public class Reads {
  private static final long SLOT = Duration.ofMinutes(10).toSeconds();
  private final Tx tx;
  private final JdbcClient sql;

  Reads(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** Something of a kind was read, {@code times} times up to {@code at}. */
  public record AccessRead(Kind kind, Instant at, int times) {}

  /** Notes one read; needs the transaction that may read. */
  void note(UUID grant, Kind kind, UUID person, UUID therapist, Instant now) {
    Instant slot = Instant.ofEpochSecond(now.getEpochSecond() / SLOT * SLOT);
    sql.sql(
            """
            insert into rebloom.access_read as r
              (grant_id, kind, slot, user_id, therapist_id, times, last_at)
            values (:grant, :kind, :slot, :person, :therapist, 1, :now)
            on conflict (grant_id, kind, slot) do update
              set times = r.times + 1, last_at = excluded.last_at
            """)
        .param("grant", grant)
        .param("kind", kind.wire())
        .param("slot", Sql.at(slot))
        .param("person", person)
        .param("therapist", therapist)
        .param("now", Sql.at(now))
        .update();
  }

  /** Newest first; at most 500. */
  List<AccessRead> of(UUID person, UUID grant) {
    return tx.read(
        person,
        """
        select kind, last_at, times from rebloom.access_read
        where user_id = ? and grant_id = ? order by slot desc, kind limit 500
        """,
        (row, n) ->
            new AccessRead(
                Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                Sql.instant(row, "last_at"),
                row.getInt("times")),
        person,
        grant);
  }
}
