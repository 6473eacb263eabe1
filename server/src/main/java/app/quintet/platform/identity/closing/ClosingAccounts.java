package app.quintet.platform.identity.closing;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Closing;
import app.quintet.platform.identity.session.Sessions;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class ClosingAccounts implements Closing {
  private final Tx tx;
  private final JdbcClient db;
  private final Sessions sessions;
  private final LockedAccounts locked;
  private final Audit audit;

  ClosingAccounts(Tx tx, JdbcClient db, Sessions sessions, LockedAccounts locked, Audit audit) {
    this.tx = tx;
    this.db = db;
    this.sessions = sessions;
    this.locked = locked;
    this.audit = audit;
  }

  @Override
  public void lock(UUID person, Instant closesAt) {
    tx.as(
        person,
        () -> {
          db.sql(
                  """
                  update identity.account set closes_at = least(closes_at, :at) where id = :me
                  """)
              .param("at", Sql.at(closesAt))
              .param("me", person)
              .update();
          locked.changed(person, true);
          sessions.endOthers(person, null, "account_closing");
        });
  }

  @Override
  public void keep(UUID person) {
    tx.as(
        person,
        () -> {
          int kept =
              db.sql(
                      """
                      update identity.account set closes_at = null
                      where id = ? and closes_at is not null
                      """)
                  .param(person)
                  .update();
          locked.changed(person, false);
          if (kept == 1) {
            audit.record(person, "identity.account_kept", person, Map.of());
          }
        });
  }

  @Override
  public boolean isLocked(UUID person) {
    return locked.contains(person);
  }

  @Override
  public void remove(UUID person) {
    tx.as(
        person,
        () -> {
          rememberSessions(person);
          db.sql("delete from identity.account where id = ?").param(person).update();
          locked.changed(person, false);
        });
  }

  // Their tokens outlive the rows by minutes.
  private void rememberSessions(UUID person) {
    tx.asSystem(
        "identity.ended",
        () ->
            db.sql(
                    """
                    insert into identity.gone_session (id, ended_at)
                    select id, ended_at from identity.session
                    where user_id = ? and ended_at is not null
                    on conflict do nothing
                    """)
                .param(person)
                .update());
  }
}
