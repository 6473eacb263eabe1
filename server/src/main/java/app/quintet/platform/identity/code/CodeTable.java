package app.quintet.platform.identity.code;

import app.quintet.platform.identity.MailKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes that are on their way; only within a transaction of the system for codes. */
@Component
class CodeTable {
  static final Duration CODE_LIFE = Duration.ofMinutes(10);
  static final Duration LINK_LIFE = Duration.ofHours(24);
  private static final int TRIES = 5;
  private final JdbcClient db;
  private final Clock clock;

  /** An issued code; without person and address a decoy. */
  record Row(UUID id, @Nullable UUID person, @Nullable String email) {}

  /** When this kind was last sent to an address, if it was, and how many of any kind were. */
  record Sent(@Nullable Instant last, int hour) {}

  CodeTable(JdbcClient db, Clock clock) {
    this.db = db;
    this.clock = clock;
  }

  void add(Row row, MailKind kind, byte[] address) {
    db.sql(
            """
            insert into identity.mailed_code (id, user_id, address, kind, email, created_at)
            values (?, ?, ?, ?, ?, ?)
            """)
        .param(row.id())
        .param(row.person())
        .param(address)
        .param(kind.wire())
        .param(row.email())
        .param(Timestamp.from(clock.instant()))
        .update();
  }

  /** One success uses up every code of the kind that is still on its way to this address. */
  void useUp(Row row) {
    db.sql(
            """
            update identity.mailed_code c set used_at = ? from identity.mailed_code o
            where o.id = ? and c.address = o.address and c.kind = o.kind and c.used_at is null
            """)
        .params(Timestamp.from(clock.instant()), row.id())
        .update();
  }

  /** Counts a wrong try; at five the code is burned. */
  void countTry(Row row) {
    db.sql("update identity.mailed_code set tries = tries + 1 where id = ?")
        .param(row.id())
        .update();
  }

  /** The code of this kind sent last to this address, locked; null if it cannot be used. */
  @Nullable Row newest(MailKind kind, byte[] address) {
    return db.sql(
            """
            select id, user_id, email from (
              select * from identity.mailed_code where address = ? and kind = ?
              order by created_at desc, id desc limit 1) c
            where used_at is null and tries < ? and created_at > ?
            """)
        .params(address, kind.wire(), TRIES, Timestamp.from(clock.instant().minus(CODE_LIFE)))
        .query(CodeTable::row)
        .optional()
        .filter(row -> lockedStillOpen(row.id()))
        .orElse(null);
  }

  /** The code behind a link, locked; empty if it was used or its day is over. */
  Optional<Row> link(MailKind kind, UUID id) {
    return db.sql(
            """
            select id, user_id, email from identity.mailed_code
            where id = ? and kind = ? and used_at is null and created_at > ? for update
            """)
        .params(id, kind.wire(), Timestamp.from(clock.instant().minus(LINK_LIFE)))
        .query(CodeTable::row)
        .optional();
  }

  // Ten guesses at once must count one after the other: lock the row, then look at its tries again.
  private boolean lockedStillOpen(UUID id) {
    return db.sql(
            """
            select used_at is null and tries < ? from identity.mailed_code where id = ? for update
            """)
        .params(TRIES, id)
        .query(Boolean.class)
        .single();
  }

  /** What the address was sent within an hour; forgets what is older than any link's life. */
  Sent sentInTheLastHour(MailKind kind, byte[] address) {
    Instant now = clock.instant();
    db.sql("delete from identity.mailed_code where created_at < ? and address = ?")
        .params(Timestamp.from(now.minus(LINK_LIFE.multipliedBy(2))), address)
        .update();
    return db.sql(
            """
            select max(created_at) filter (where kind = ?), count(*)
            from identity.mailed_code where address = ? and created_at > ?
            """)
        .params(kind.wire(), address, Timestamp.from(now.minus(Duration.ofHours(1))))
        .query(
            (rs, i) -> {
              Timestamp last = rs.getTimestamp(1);
              return new Sent(last == null ? null : last.toInstant(), rs.getInt(2));
            })
        .single();
  }

  private static Row row(ResultSet row, int number) throws SQLException {
    return new Row(row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getString(3));
  }
}
