package app.quintet.apps.flirtcraft.conversation;

import app.quintet.apps.flirtcraft.character.Receptiveness;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The messages of conversations; their words are sealed. */
@Component
public class Transcript {
  private static final String COLUMNS =
      "m.id, m.position, m.sender, m.content, m.body_language, m.receptiveness, m.sent_at, m.apart,"
          + " m.refused";
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Transcript(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** All messages after a position, in order. */
  public List<Message> after(UUID person, UUID conversation, int position) {
    return tx.read(
        person,
        "select "
            + COLUMNS
            + " from flirtcraft.message m where conversation_id = ? and user_id = ? and position >"
            + " ? order by position",
        (row, n) -> message(person, row),
        conversation,
        person,
        position);
  }

  /** The message this client already sent with this key, if any; for the locked conversation. */
  Optional<Message> byKey(UUID person, UUID conversation, String key) {
    return sql.sql(
            "select "
                + COLUMNS
                + " from flirtcraft.message m"
                + " where conversation_id = :c and user_id = :me and client_key = :key")
        .param("c", conversation)
        .param("me", person)
        .param("key", key)
        .query((row, n) -> message(person, row))
        .optional();
  }

  /** Adds a message of the character or of safety; the caller holds the conversation's lock. */
  void add(UUID person, UUID conversation, Message message) {
    sql.sql(
            """
            with added as (
              insert into flirtcraft.message (id, user_id, conversation_id, position, sender, content,
                body_language, receptiveness, apart, sent_at)
              values (:id, :me, :c, :position, :sender, :content, cast(:body as bytea),
                cast(:receptiveness as text), :apart, :at))
            update flirtcraft.conversation set total_messages = :position, last_activity_at = :at
            where id = :c and user_id = :me
            """)
        .param("id", message.id())
        .param("me", person)
        .param("c", conversation)
        .param("position", message.position())
        .param("sender", message.sender().wire())
        .param("content", vault.seal(person, words(message.id()), message.content()))
        .param("body", sealedOrNull(person, body(message.id()), message.bodyLanguage()))
        .param(
            "receptiveness",
            message.receptiveness() == null ? null : message.receptiveness().wire())
        .param("apart", message.apart())
        .param("at", Sql.at(message.sentAt()))
        .update();
  }

  Message message(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    String receptiveness = row.getString("receptiveness");
    return new Message(
        id,
        row.getInt("position"),
        Message.Sender.of(row.getString("sender")),
        vault.open(person, words(id), row.getBytes("content")),
        vault.openOrNull(person, body(id), row.getBytes("body_language")),
        receptiveness == null ? null : Receptiveness.of(receptiveness),
        Sql.instant(row, "sent_at"),
        row.getBoolean("apart"),
        row.getBoolean("refused"));
  }

  private byte @Nullable [] sealedOrNull(UUID person, String context, @Nullable String text) {
    return text == null ? null : vault.seal(person, context, text);
  }

  static String words(UUID message) {
    return "flirtcraft.message/" + message;
  }

  private static String body(UUID message) {
    return "flirtcraft.message.body_language/" + message;
  }
}
