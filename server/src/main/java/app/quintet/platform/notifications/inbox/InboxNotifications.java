package app.quintet.platform.notifications.inbox;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.notifications.NoticeKind;
import app.quintet.platform.notifications.Notifications;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Puts notices into the inbox, tells the live channel, and hands them to the channels. */
@Component
class InboxNotifications implements Notifications {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Ids ids;
  private final Clock clock;
  private final SealedFacts sealed;
  private final Outlets outlets;

  InboxNotifications(
      Tx tx, JdbcClient jdbc, Ids ids, Clock clock, SealedFacts sealed, Outlets outlets) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.ids = ids;
    this.clock = clock;
    this.sealed = sealed;
    this.outlets = outlets;
  }

  @Override
  public void tell(
      UUID person, String app, String kind, String tag, Map<String, String> facts, String link) {
    NoticeKind declared = outlets.declared(app, kind);
    if (!link.startsWith("/")) {
      throw new IllegalArgumentException("a notice links to a path inside the web client");
    }
    tx.as(
        person,
        () -> {
          if (outlets.wanted(person, declared)) {
            put(person, declared, tag, facts, link);
          }
        });
  }

  private void put(
      UUID person, NoticeKind kind, String tag, Map<String, String> facts, String link) {
    // A new id for a repeat too: the facts are sealed for it, and the client shows it as new.
    UUID id = ids.next();
    Instant now = clock.instant();
    jdbc.sql(
            """
            insert into notifications.notice (id, user_id, app, kind, tag, facts, link, at)
            values (:id, :person, :app, :kind, :tag, :facts, :link, :now)
            on conflict (user_id, app, tag) do update set id = excluded.id, kind = excluded.kind,
              facts = excluded.facts, link = excluded.link, at = excluded.at, read_at = null
            """)
        .param("id", id)
        .param("person", person)
        .param("app", kind.app())
        .param("kind", kind.kind())
        .param("tag", tag)
        .param("facts", sealed.seal(person, id, facts))
        .param("link", link)
        .param("now", Timestamp.from(now))
        .update();
    outlets.pass(person, kind, id, facts, link);
  }
}
