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

  /** Transcripts are deleted in their time; their messages show nothing any more. */
  private static final String READ =
      """
      select i.*, array(select m.id from unnest(i.messages) with ordinality told (id, place)
        join rebloom.message m on m.id = told.id and m.user_id = i.user_id
        order by told.place) as readable
      from rebloom.insight i
      """;

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

  /**
   * Which insights are asked for.
   *
   * @param from made at this moment or later
   * @param to made before this moment
   */
  public record Wanted(@Nullable InsightType type, Instant from, Instant to) {
    /** All of them. */
    public static final Wanted ALL = new Wanted(null, Instant.EPOCH, NEWEST);
  }

  /** A page of the person's insights, newest first. */
  public Page<Insight> page(UUID person, Wanted wanted, @Nullable Cursor after, int limit) {
    String type = wanted.type() == null ? "" : wanted.type().wire();
    List<Insight> found =
        tx.read(
            person,
            READ
                + """
                where user_id = ? and ? in ('', type) and generated_at >= ? and generated_at < ?
                  and (generated_at, id) < (?, ?)
                order by generated_at desc, id desc limit ?
                """,
            (row, n) -> insight(person, row),
            person,
            type,
            Sql.at(wanted.from()),
            Sql.at(wanted.to()),
            Sql.at(after == null ? NEWEST : after.at()),
            after == null ? new UUID(-1, -1) : after.id(),
            limit + 1);
    return Page.cut(found, limit, i -> new Cursor(i.generatedAt(), i.id()));
  }

  /** The person's own insight; 404 otherwise. */
  public Insight get(UUID person, UUID id) {
    return tx
        .read(
            person,
            READ + "where id = ? and user_id = ?",
            (row, n) -> insight(person, row),
            id,
            person)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("insight"));
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
          return get(person, id);
        });
  }

  /** What each insight is about, as it was told; locks them for this person until the end. */
  Map<String, Known> known(UUID person) {
    Map<String, Known> known = new HashMap<>();
    sql.sql(
            """
            select id, about, effect, acknowledged_at from rebloom.insight
            where user_id = :me for update
            """)
        .param("me", person)
        .query(
            (row, n) -> {
              UUID id = Sql.uuid(row, "id");
              return known.put(
                  vault.open(person, context("about", id), row.getBytes("about")),
                  new Known(id, effect(row), Sql.instantOrNull(row, "acknowledged_at")));
            })
        .list();
    return known;
  }

  void add(UUID person, String about, Insight i) {
    sql.sql(
            """
            insert into rebloom.insight (id, user_id, type, about, title, content, confidence,
              effect, moods, messages, sessions, runs, generated_at)
            values (:id, :me, :type, :about, :title, :content, :confidence,
              cast(:effect as real), cast(:moods as uuid[]), cast(:messages as uuid[]),
              cast(:sessions as uuid[]), cast(:runs as uuid[]), :at)
            """)
        .param("id", i.id())
        .param("me", person)
        .param("type", i.type().wire())
        .param("about", vault.seal(person, context("about", i.id()), about))
        .param("title", vault.seal(person, context("title", i.id()), i.title()))
        .param("content", vault.seal(person, context("content", i.id()), i.content()))
        .param("confidence", i.confidence())
        .param("effect", i.effect())
        .param("moods", Sql.array(i.evidence().moods()))
        .param("messages", Sql.array(i.evidence().messages()))
        .param("sessions", Sql.array(i.evidence().sessions()))
        .param("runs", Sql.array(i.evidence().runs()))
        .param("at", Sql.at(i.generatedAt()))
        .update();
  }

  /**
   * The same finding once more: words, figures and evidence are brought up to date.
   *
   * @param anew whether it is told again, as new and not seen
   */
  void refresh(UUID person, Insight i, boolean anew) {
    sql.sql(
            """
            update rebloom.insight set type = :type, title = :title, content = :content,
              confidence = :confidence,
              generated_at = case when :anew then :at else generated_at end,
              acknowledged_at = case when :anew then null else acknowledged_at end,
              effect = cast(:effect as real), moods = cast(:moods as uuid[]),
              messages = cast(:messages as uuid[]), sessions = cast(:sessions as uuid[]),
              runs = cast(:runs as uuid[])
            where id = :id and user_id = :me
            """)
        .param("type", i.type().wire())
        .param("anew", anew)
        .param("at", Sql.at(i.generatedAt()))
        .param("title", vault.seal(person, context("title", i.id()), i.title()))
        .param("content", vault.seal(person, context("content", i.id()), i.content()))
        .param("confidence", i.confidence())
        .param("effect", i.effect())
        .param("moods", Sql.array(i.evidence().moods()))
        .param("messages", Sql.array(i.evidence().messages()))
        .param("sessions", Sql.array(i.evidence().sessions()))
        .param("runs", Sql.array(i.evidence().runs()))
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
        effect(row),
        new Evidence(
            ids(row, "moods"), ids(row, "readable"), ids(row, "sessions"), ids(row, "runs")),
        Sql.instant(row, "generated_at"),
        Sql.instantOrNull(row, "acknowledged_at"));
  }

  private static @Nullable Double effect(ResultSet row) throws SQLException {
    float effect = row.getFloat("effect");
    return row.wasNull() ? null : Math.round(effect * 10) / 10.0;
  }

  private static List<UUID> ids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }

  private static String context(String column, UUID id) {
    return "rebloom.insight." + column + "/" + id;
  }
}
