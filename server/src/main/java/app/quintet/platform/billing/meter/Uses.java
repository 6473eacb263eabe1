package app.quintet.platform.billing.meter;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cleanup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of uses; every call but the cleanup needs a transaction of the person. */
@Component
class Uses implements Cleanup {
  private static final Duration KEPT = Duration.ofDays(40);
  private final JdbcClient db;
  private final Tx tx;
  private final Clock clock;

  Uses(JdbcClient db, Tx tx, Clock clock) {
    this.db = db;
    this.tx = tx;
    this.clock = clock;
  }

  void lock(UUID person, String meter) {
    db.sql("select pg_advisory_xact_lock(hashtextextended(:meter || ' ' || :person, 0))")
        .param("meter", meter)
        .param("person", person.toString())
        .query(row -> {});
  }

  @Nullable LocalDate day(UUID person, String meter, String key) {
    return db.sql("select day from billing.meter_use where user_id = ? and meter = ? and key = ?")
        .params(person, meter, key)
        .query(LocalDate.class)
        .optional()
        .orElse(null);
  }

  int on(UUID person, String meter, LocalDate day) {
    return db.sql(
            "select count(*) from billing.meter_use where user_id = ? and meter = ? and day = ?")
        .params(person, meter, day)
        .query(Integer.class)
        .single();
  }

  int since(UUID person, String meter, Instant from) {
    return db.sql(
            """
            select count(*) from billing.meter_use where user_id = ? and meter = ? and used_at > ?
            """)
        .params(person, meter, Sql.at(from))
        .query(Integer.class)
        .single();
  }

  /** The first one after this moment; there must be one. */
  Instant oldest(UUID person, String meter, Instant from) {
    return db.sql(
            """
            select min(used_at) as first from billing.meter_use
            where user_id = ? and meter = ? and used_at > ?
            """)
        .params(person, meter, Sql.at(from))
        .query((row, n) -> Sql.instant(row, "first"))
        .single();
  }

  void add(UUID person, String meter, String key, LocalDate day, Instant now) {
    db.sql(
            """
            insert into billing.meter_use (user_id, meter, key, day, used_at)
            values (:person, :meter, :key, :day, :now)
            """)
        .param("person", person)
        .param("meter", meter)
        .param("key", key)
        .param("day", day)
        .param("now", Sql.at(now))
        .update();
  }

  @Override
  public String name() {
    return "billing.old_uses";
  }

  @Override
  public int run() {
    return tx.<Integer>asSystem(
        "billing.meter",
        () ->
            db.sql("delete from billing.meter_use where used_at < ?")
                .param(Sql.at(clock.instant().minus(KEPT)))
                .update());
  }
}
