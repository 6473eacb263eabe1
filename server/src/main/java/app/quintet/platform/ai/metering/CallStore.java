package app.quintet.platform.ai.metering;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
  private static final String INSERT =
      """
      insert into ai.call (id, user_id, app, skill, prompt_version, model, outcome, source,
        tokens_in, tokens_out, micro_dollars, latency_us, provider_us, attempts, at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (id) do nothing
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
    tx.asSystem(
        "ai.metering",
        () -> {
          sql.batchUpdate(INSERT, rows.stream().map(CallStore::parameters).toList());
        });
  }

  private static Object[] parameters(CallRow r) {
    return new Object[] {
      r.id(),
      r.person(),
      r.what().app(),
      r.what().skill(),
      r.what().promptVersion(),
      r.what().model(),
      r.outcome().wire(),
      r.source(),
      r.tokens().in(),
      r.tokens().out(),
      r.microDollars(),
      r.time().whole(),
      r.time().provider(),
      r.attempts(),
      Timestamp.from(r.at())
    };
  }

  /** Deletes what is older than this; answers how many rows. */
  int deleteBefore(Instant now, Duration age) {
    return tx.asSystem(
        "ai.retention",
        () -> sql.update("delete from ai.call where at < ?", Timestamp.from(now.minus(age))));
  }
}
