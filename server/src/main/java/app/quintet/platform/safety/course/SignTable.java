package app.quintet.platform.safety.course;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cleanup;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.safety.CourseSign;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of signs; what is older than 90 days is thrown away at night. */
@Component
class SignTable implements Cleanup {
  private static final Duration KEPT = Duration.ofDays(90);
  private static final int AT_ONCE = 2_000;
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;

  SignTable(Tx tx, JdbcClient jdbc, Ids ids, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  void add(UUID person, String app, CourseSign sign) {
    jdbc.sql(
            """
            insert into safety.sign (id, user_id, app, kind, at)
            values (:id, :person, :app, :kind, :at)
            """)
        .param("id", ids.next())
        .param("person", person)
        .param("app", app)
        .param("kind", sign.kind().name())
        .param("at", Sql.at(sign.at()))
        .update();
  }

  /** At most the newest 200 since then. */
  List<CourseSign> since(UUID person, Instant from) {
    return tx.read(
        person,
        "select kind, at from safety.sign where user_id = ? and at >= ? order by at desc limit 200",
        (row, n) ->
            new CourseSign(CourseSign.Kind.valueOf(row.getString("kind")), Sql.instant(row, "at")),
        person,
        Sql.at(from));
  }

  @Override
  public String name() {
    return "safety.old_signs";
  }

  @Override
  public int run() {
    Instant before = clock.instant().minus(KEPT);
    int all = 0;
    int some;
    do {
      some =
          tx.asSystem(
              "safety.retention",
              () ->
                  jdbc.sql(
                          """
                          delete from safety.sign where id in (
                            select id from safety.sign where at < ? limit ?)
                          """)
                      .params(Sql.at(before), AT_ONCE)
                      .update());
      all += some;
    } while (some == AT_ONCE);
    return all;
  }
}
