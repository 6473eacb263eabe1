package app.quintet.platform.notifications.mail;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.vault.Vault;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The table of letters on their way out. */
@Component
class Letters {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;
  private final Vault vault;
  private final JsonMapper json;

  Letters(Tx tx, JdbcClient jdbc, Ids ids, Clock clock, Vault vault, JsonMapper json) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
    this.vault = vault;
    this.json = json;
  }

  /** Keeps a letter; empty if one with this key was ordered before. */
  Optional<UUID> add(UUID person, String key, Template template, Order order) {
    UUID id = ids.next();
    byte[] content = vault.seal(person, context(id), json.writeValueAsString(order));
    int added =
        jdbc.sql(
                """
                insert into notifications.letter
                  (id, user_id, key, template, content, created_at)
                values (:id, :person, :key, :template, :content, :now)
                on conflict (user_id, key) do nothing
                """)
            .param("id", id)
            .param("person", person)
            .param("key", key)
            .param("template", template.name())
            .param("content", content)
            .param("now", Timestamp.from(clock.instant()))
            .update();
    return added == 1 ? Optional.of(id) : Optional.empty();
  }

  /** A letter that has not left yet. */
  Optional<Waiting> waiting(UUID person, UUID id) {
    return tx
        .read(
            person,
            """
            select template, content from notifications.letter
            where id = ? and user_id = ? and content is not null
            """,
            (row, n) ->
                new Waiting(
                    Template.valueOf(row.getString("template")),
                    json.readValue(
                        vault.open(person, context(id), row.getBytes("content")), Order.class)),
            id,
            person)
        .stream()
        .findFirst();
  }

  /** Notes that it left, and forgets what it said. */
  void sent(UUID person, UUID id) {
    tx.as(
        person,
        () ->
            jdbc.sql(
                    """
                    update notifications.letter set content = null, sent_at = :now
                    where id = :id and user_id = :person
                    """)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .param("person", person)
                .update());
  }

  private static String context(UUID id) {
    return "notifications.letter/" + id;
  }

  record Waiting(Template template, Order order) {}
}
