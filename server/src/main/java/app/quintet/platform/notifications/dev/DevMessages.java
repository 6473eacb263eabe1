package app.quintet.platform.notifications.dev;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What would have left the server; there is none of this outside the dev profile. */
@Component
@ConditionalOnProperty(name = "quintet.profile", havingValue = "dev")
public class DevMessages {
  private static final String PURPOSE = "notifications.dev_inbox";
  private static final int SHOWN = 100;
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;

  DevMessages(Tx tx, JdbcClient jdbc, Ids ids, Clock clock) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
  }

  /** One message; {@code code} and {@code link} are what its text asks the person to use. */
  public record Message(
      String channel,
      String to,
      String subject,
      String text,
      @Nullable String code,
      @Nullable String link,
      Instant at) {}

  /** Keeps a message; the channel is email, sms or push. */
  public void add(
      String channel,
      String to,
      String subject,
      String text,
      @Nullable String code,
      @Nullable String link) {
    tx.asSystem(
        PURPOSE,
        () ->
            jdbc.sql(
                    """
                    insert into notifications.dev_message
                      (id, channel, recipient, subject, text, code, link, at)
                    values (:id, :channel, :to, :subject, :text, :code, :link, :at)
                    """)
                .param("id", ids.next())
                .param("channel", channel)
                .param("to", to)
                .param("subject", subject)
                .param("text", text)
                .param("code", code)
                .param("link", link)
                .param("at", Timestamp.from(clock.instant()))
                .update());
  }

  /** Forgets what would have rung on a person's devices. */
  public void forget(UUID person) {
    tx.asSystem(
        PURPOSE,
        () ->
            jdbc.sql("delete from notifications.dev_message where recipient = :person")
                .param("person", person.toString())
                .update());
  }

  /** The newest hundred, for one address or for all. */
  public List<Message> newest(@Nullable String to) {
    return tx.asSystem(
        PURPOSE,
        () ->
            jdbc.sql(
                    """
                    select channel, recipient, subject, text, code, link, at
                    from notifications.dev_message
                    where :to::text is null or lower(recipient) = lower(:to::text)
                    order by at desc, id desc limit :most
                    """)
                .param("to", to)
                .param("most", SHOWN)
                .query(
                    (row, n) ->
                        new Message(
                            row.getString("channel"),
                            row.getString("recipient"),
                            row.getString("subject"),
                            row.getString("text"),
                            row.getString("code"),
                            row.getString("link"),
                            row.getTimestamp("at").toInstant()))
                .list());
  }
}
