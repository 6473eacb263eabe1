package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.Vault;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The hints as rows, one for each scored message. */
@Component
public class Feedbacks {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Feedbacks(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** All hints of a conversation, in the order of their messages. */
  public List<LiveFeedback> of(UUID person, UUID conversation) {
    return tx.read(
        person,
        """
        select f.* from flirtcraft.live_feedback f join flirtcraft.message m on m.id = f.message_id
        where f.conversation_id = ? and f.user_id = ? order by m.position
        """,
        (row, n) -> {
          UUID message = Sql.uuid(row, "message_id");
          return new LiveFeedback(
              message,
              row.getInt("confidence"),
              row.getInt("appropriateness"),
              row.getInt("engagement"),
              LiveFeedback.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
              row.getString("suggestion_key"),
              vault.open(person, name(message), row.getBytes("suggestion")));
        },
        conversation,
        person);
  }

  /** Puts a better hint in the place of the first; scores and kind stay as measured. */
  void reword(UUID person, LiveFeedback better) {
    sql.sql(
            """
            update flirtcraft.live_feedback set suggestion = :text, suggestion_key = :key
            where message_id = :id and user_id = :me
            """)
        .param("text", vault.seal(person, name(better.messageId()), better.suggestion()))
        .param("key", better.suggestionKey())
        .param("id", better.messageId())
        .param("me", person)
        .update();
  }

  static String name(UUID message) {
    return "flirtcraft.live_feedback/" + message;
  }
}
