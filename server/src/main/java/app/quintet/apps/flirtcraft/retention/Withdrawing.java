package app.quintet.apps.flirtcraft.retention;

import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.platform.data.EventHandler;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.ConsentChanged;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes a person's transcripts once they withdraw the consent to keep them. */
@Component
class Withdrawing implements EventHandler<ConsentChanged> {
  private final Tx tx;
  private final JdbcClient sql;
  private final Conversations conversations;
  private final Consents consents;
  private final Clock clock;

  Withdrawing(Tx tx, JdbcClient sql, Conversations conversations, Consents consents, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.conversations = conversations;
    this.consents = consents;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.withdrawing";
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
            ended(person).forEach(id -> conversations.forget(person, id, clock.instant()));
          }
        });
  }

  /** Those that wait for their review keep their words until it is made, which forgets them. */
  private List<UUID> ended(UUID person) {
    return sql.sql(
            """
            select c.id from flirtcraft.conversation c
            where c.user_id = :me and c.ended_at is not null and c.forgotten_at is null
              and (c.unscored or c.user_messages < 3 or exists (
                select from flirtcraft.review r where r.conversation_id = c.id and r.user_id = :me))
            """)
        .param("me", person)
        .query(UUID.class)
        .list();
  }
}
