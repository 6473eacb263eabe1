package app.quintet.apps.rebloom.care.access;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.care.CareNotice;
import app.quintet.apps.rebloom.care.CareNotices;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws away codes, requests and tries that are over, and tells people of grants that end within
 * three days or that the operator has ended.
 */
@Component
class CareSweep implements RecurringJob {
  private static final String PURPOSE = "rebloom.care";
  private static final Duration TRIES = Duration.ofDays(1);
  private static final Duration AHEAD = Duration.ofDays(3);
  private final Tx tx;
  private final JdbcClient sql;
  private final CareNotices notices;
  private final Fresh fresh;

  CareSweep(Tx tx, JdbcClient sql, CareNotices notices, Fresh fresh) {
    this.tx = tx;
    this.sql = sql;
    this.notices = notices;
    this.fresh = fresh;
  }

  private record Due(UUID person, UUID grant) {}

  @Override
  public String name() {
    return "rebloom.care";
  }

  @Override
  public Duration every() {
    return Duration.ofMinutes(15);
  }

  @Override
  public void run() {
    Instant now = fresh.now();
    sweep("rebloom.access_code where expires_at <= :before", now);
    sweep("rebloom.access_request where expires_at <= :before", now);
    sweep("rebloom.access_try where at <= :before", now.minus(TRIES));
    // Whoever granted a few days only has just decided so and needs no reminder.
    tell(
        """
        ending_told_at is null and revoked_at is null and ends_at > :now and ends_at <= :ahead
          and ends_at - begins_at > interval '96 hours'
        """,
        "ending_told_at",
        CareNotice.ACCESS_ENDING,
        now);
    tell(
        "ended_told_at is null and revoked_by = 'operator' and :ahead > :now",
        "ended_told_at",
        CareNotice.ACCESS_ENDED,
        now);
  }

  private void sweep(String which, Instant before) {
    tx.asSystem(
        PURPOSE,
        () -> {
          sql.sql("delete from " + which).param("before", Sql.at(before)).update();
        });
  }

  private void tell(String which, String column, CareNotice notice, Instant now) {
    List<Due> due =
        tx.asSystem(
            PURPOSE,
            () ->
                sql.sql(
                        "select user_id, id from rebloom.access_grant where %s order by id limit 500"
                            .formatted(which))
                    .param("now", Sql.at(now))
                    .param("ahead", Sql.at(now.plus(AHEAD)))
                    .query((row, n) -> new Due(Sql.uuid(row, "user_id"), Sql.uuid(row, "id")))
                    .list());
    due.forEach(
        one ->
            tx.as(
                one.person(),
                () -> {
                  if (mark(one, column, now)) {
                    notices.tell(one.person(), notice, one.grant());
                  }
                }));
  }

  private boolean mark(Due one, String column, Instant now) {
    return sql.sql(
                """
                update rebloom.access_grant set %1$s = :now
                where id = :id and user_id = :me and %1$s is null
                """
                    .formatted(column))
            .param("now", Sql.at(now))
            .param("id", one.grant())
            .param("me", one.person())
            .update()
        == 1;
  }
}
