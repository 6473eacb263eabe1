package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.ConsentChanged;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes a person's transcripts once they withdraw the consent to keep them. */
@Component
class Withdrawing implements EventHandler<ConsentChanged> {
  private final Tx tx;
  private final JdbcClient sql;
  private final Sessions sessions;
  private final Consents consents;
  private final Making making;

  Withdrawing(Tx tx, JdbcClient sql, Sessions sessions, Consents consents, Making making) {
    this.tx = tx;
    this.sql = sql;
    this.sessions = sessions;
    this.consents = consents;
    this.making = making;
  }

  @Override
  public String name() {
    return "rebloom.withdrawing";
  }

  @Override
  public Class<ConsentChanged> type() {
    return ConsentChanged.class;
  }

  @Override
  public void on(ConsentChanged event) {
    UUID person = event.person();
    if (event.purpose() != Purpose.CONVERSATION_STORAGE || event.granted()) {
      return;
    }
    tx.as(
        person,
        () -> {
          // Events may arrive late: what stands now decides, not what was said then.
          if (!consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
            summed(person).forEach(id -> sessions.forget(person, id, making.now()));
          }
        });
  }

  /** Those that wait for their summary keep their words until it is made, which forgets them. */
  private List<UUID> summed(UUID person) {
    return sql.sql(
            """
            select id from rebloom.session
            where user_id = :me and ended_at is not null and forgotten_at is null
              and summary_at is not null
            """)
        .param("me", person)
        .query(UUID.class)
        .list();
  }
}
