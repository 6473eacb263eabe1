package app.quintet.apps.rebloom.insight;

import app.quintet.apps.rebloom.Fresh;
import app.quintet.apps.rebloom.insight.Insight.Evidence;
import app.quintet.apps.rebloom.insight.Insight.InsightType;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The insights as rows; words are sealed. */
@Component
public class Insights {
  private static final Instant NEWEST = Instant.parse("9999-01-01T00:00:00Z");
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final Fresh fresh;

  Insights(Tx tx, JdbcClient sql, Vault vault, Fresh fresh) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.fresh = fresh;
  }

  /** A page of the person's insights, newest first. */
  public Page<Insight> page(UUID person, @Nullable Cursor after, int limit) {
    List<Insight> found =
        tx.read(
            person,
            """
            select * from rebloom.insight where user_id = ? and (generated_at, id) < (?, ?)
            order by generated_at desc, id desc limit ?
            """,
            (row, n) -> insight(person, row),
            person,
            Sql.at(after == null ? NEWEST : after.at()),
            after == null ? new UUID(-1, -1) : after.id(),
            limit + 1);
    return Page.cut(found, limit, i -> new Cursor(i.generatedAt(), i.id()));
  }

  /** Notes that the person has seen it; again changes nothing; 404 for another's. */
  public Insight acknowledge(UUID person, UUID id) {
    return tx.as(
        person,
        () -> {
          sql.sql(
                  """
                  update rebloom.insight set acknowledged_at = coalesce(acknowledged_at, :now)
                  where id = :id and user_id = :me
                  """)
              .param("now", Sql.at(fresh.now()))
              .param("id", id)
              .param("me", person)
              .update();
          return tx
              .read(
                  person,
                  "select * from rebloom.insight where id = ? and user_id = ?",
                  (row, n) -> insight(person, row),
                  id,
                  person)
              .stream()
              .findFirst()
              .orElseThrow(() -> Problem.notFound("insight"));
        });
  }

  /** What each insight is about, with its id; locks them for this person until the end. */
  Map<String, UUID> known(UUID person) {
    Map<String, UUID> known = new HashMap<>();
    sql.sql("select id, about from rebloom.insight where user_id = :me for update")
        .param("me", person)
        .query(
            (row, n) -> {
              UUID id = Sql.uuid(row, "id");
              return known.put(vault.open(person, context("about", id), row.getBytes("about")), id);
            })
        .list();
    return known;
  }

  void add(UUID person, String about, Insight i) {
    sql.sql(
            """
            insert into rebloom.insight (id, user_id, type, about, title, content, confidence,
              moods, messages, generated_at)
            values (:id, :me, :type, :about, :title, :content, :confidence,
              cast(:moods as uuid[]), cast(:messages as uuid[]), :at)
            """)
        .param("id", i.id())
        .param("me", person)
        .param("type", i.type().wire())
        .param("about", vault.seal(person, context("about", i.id()), about))
        .param("title", vault.seal(person, context("title", i.id()), i.title()))
        .param("content", vault.seal(person, context("content", i.id()), i.content()))
        .param("confidence", i.confidence())
        .param("moods", Sql.array(i.evidence().moods()))
        .param("messages", Sql.array(i.evidence().messages()))
        .param("at", Sql.at(i.generatedAt()))
        .update();
  }

  /** The same finding once more: figures and evidence are brought up to date. */
  void refresh(UUID person, Insight i) {
    sql.sql(
            """
            update rebloom.insight set content = :content, confidence = :confidence,
              moods = cast(:moods as uuid[]), messages = cast(:messages as uuid[])
            where id = :id and user_id = :me
            """)
        .param("content", vault.seal(person, context("content", i.id()), i.content()))
        .param("confidence", i.confidence())
        .param("moods", Sql.array(i.evidence().moods()))
        .param("messages", Sql.array(i.evidence().messages()))
        .param("id", i.id())
        .param("me", person)
        .update();
  }

  private Insight insight(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    return new Insight(
        id,
        InsightType.of(row.getString("type")),
        vault.open(person, context("title", id), row.getBytes("title")),
        vault.open(person, context("content", id), row.getBytes("content")),
        Math.round(row.getFloat("confidence") * 1000) / 1000.0,
        new Evidence(
            List.of((UUID[]) row.getArray("moods").getArray()),
            List.of((UUID[]) row.getArray("messages").getArray())),
        Sql.instant(row, "generated_at"),
        Sql.instantOrNull(row, "acknowledged_at"));
  }

  private static String context(String column, UUID id) {
    return "rebloom.insight." + column + "/" + id;
  }
}
