package app.quintet.platform.ai.metering;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of calls. */
@Component
class CallStore {
  private static final Logger log = LoggerFactory.getLogger(CallStore.class);
  // One statement and one round trip for a whole batch. It does not wait for the disk: what a crash
  // takes along is the record of the last moment, never money (the budgets hold that).
  private static final String INSERT =
      """
      insert into ai.call (id, user_id, app, skill, prompt_version, model, outcome, source,
        tokens_in, tokens_out, micro_dollars, latency_us, provider_us, attempts, at)
      select * from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[],
        ?::text[], ?::int[], ?::int[], ?::bigint[], ?::bigint[], ?::bigint[], ?::int[], ?::timestamptz[])
      on conflict (id) do nothing
      returning set_config('synchronous_commit', 'off', true)
      """;
  private final Tx tx;
  private final JdbcTemplate sql;

  CallStore(Tx tx, JdbcTemplate sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** Writes all; if one cannot be written (its person has just been erased), all the others. */
  void write(List<CallRow> rows) {
    try {
      insert(rows);
    } catch (DataIntegrityViolationException one) {
      for (CallRow row : rows) {
        try {
          insert(List.of(row));
        } catch (DataAccessException dropped) {
          log.info("a metering row was dropped: {}", dropped.getClass().getSimpleName());
        }
      }
    }
  }

  private void insert(List<CallRow> rows) {
    tx.once(
        "ai.metering",
        INSERT,
        (row, n) -> true,
        column(rows, CallRow::id, UUID[]::new),
        column(rows, CallRow::person, UUID[]::new),
        column(rows, r -> r.what().app(), String[]::new),
        column(rows, r -> r.what().skill(), String[]::new),
        column(rows, r -> r.what().promptVersion(), String[]::new),
        column(rows, r -> r.what().model(), String[]::new),
        column(rows, r -> r.outcome().wire(), String[]::new),
        column(rows, CallRow::source, String[]::new),
        column(rows, r -> r.tokens().in(), Integer[]::new),
        column(rows, r -> r.tokens().out(), Integer[]::new),
        column(rows, CallRow::microDollars, Long[]::new),
        column(rows, r -> r.time().whole(), Long[]::new),
        column(rows, r -> r.time().provider(), Long[]::new),
        column(rows, CallRow::attempts, Integer[]::new),
        column(rows, r -> r.at().toString(), String[]::new));
  }

  private static <T> Object column(
      List<CallRow> rows, Function<CallRow, T> field, IntFunction<T[]> array) {
    return rows.stream().map(field).toArray(array);
  }

  /** Deletes what is older than this; answers how many rows. */
  int deleteBefore(Instant now, Duration age) {
    return tx.asSystem(
        "ai.retention",
        () -> sql.update("delete from ai.call where at < ?", Timestamp.from(now.minus(age))));
  }
}
