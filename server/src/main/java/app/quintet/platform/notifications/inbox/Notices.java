package app.quintet.platform.notifications.inbox;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Messages;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reading the inbox. */
@Component
public class Notices {
  // Later than anything there is: the first page goes the same way as every other.
  private static final Cursor BEFORE_ALL =
      new Cursor(Instant.parse("9999-01-01T00:00:00Z"), new UUID(-1L, -1L));

  private final Tx tx;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Accounts accounts;
  private final Messages messages;
  private final SealedFacts sealed;

  Notices(
      Tx tx,
      JdbcClient jdbc,
      Clock clock,
      Accounts accounts,
      Messages messages,
      SealedFacts sealed) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.clock = clock;
    this.accounts = accounts;
    this.messages = messages;
    this.sealed = sealed;
  }

  /** One page, newest first, in the language the person reads now. */
  public Page<Notice> page(UUID person, @Nullable Cursor after, int limit) {
    Cursor before = after == null ? BEFORE_ALL : after;
    List<Row> rows =
        tx.read(
            person,
            """
            select id, app, kind, tag, facts, link, at, read_at from notifications.notice
            where user_id = ? and (at, id) < (?::timestamptz, ?::uuid)
            order by at desc, id desc limit ?
            """,
            (row, n) ->
                new Row(
                    row.getObject("id", UUID.class),
                    row.getString("app"),
                    row.getString("kind"),
                    row.getString("tag"),
                    row.getBytes("facts"),
                    row.getString("link"),
                    row.getTimestamp("at").toInstant(),
                    row.getTimestamp("read_at") != null),
            person,
            Timestamp.from(before.at()),
            before.id(),
            limit + 1);
    String language = accounts.get(person).language();
    return Page.cut(rows, limit, row -> new Cursor(row.at(), row.id()))
        .map(row -> notice(person, row, language));
  }

  /** Marks one as read; again changes nothing; somebody else's is not found. */
  public void read(UUID person, UUID id) {
    int changed =
        tx.as(
            person,
            () ->
                jdbc.sql(
                        """
                        update notifications.notice set read_at = coalesce(read_at, :now)
                        where id = :id and user_id = :person
                        """)
                    .param("now", Timestamp.from(clock.instant()))
                    .param("id", id)
                    .param("person", person)
                    .update());
    if (changed == 0) {
      throw Problem.notFound("notice");
    }
  }

  private Notice notice(UUID person, Row row, String language) {
    var facts = sealed.open(person, row.id(), row.facts());
    String key = "notice." + row.app() + "." + row.kind();
    return new Notice(
        row.id(),
        row.app(),
        row.kind(),
        row.tag(),
        messages.text(language, key + ".title", facts),
        messages.text(language, key + ".body", facts),
        row.link(),
        row.at(),
        row.read());
  }

  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Row(
      UUID id,
      String app,
      String kind,
      String tag,
      byte[] facts,
      String link,
      Instant at,
      boolean read) {}
}
