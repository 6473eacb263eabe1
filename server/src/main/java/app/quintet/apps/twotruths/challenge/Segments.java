package app.quintet.apps.twotruths.challenge;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The segments as rows; captions are sealed with their speaker's key. */
@Component
public class Segments {
  private static final String OF_CHALLENGE =
      "select * from twotruths.segment where challenge_id = ? and user_id = ? order by position";
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;
  private final Ids ids;

  Segments(Tx tx, JdbcClient sql, Vault vault, Ids ids) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
    this.ids = ids;
  }

  /** The three of the person's own challenge, in order. */
  public List<Segment> own(UUID person, UUID challenge) {
    return tx.read(person, OF_CHALLENGE, (row, n) -> segment(row), challenge, person);
  }

  /** The captions of a challenge that the caller found to be shown, in order; empty for none. */
  public List<String> captions(Challenge shown) {
    return tx
        .once(TwoTruths.WATCH, OF_CHALLENGE, (row, n) -> segment(row), shown.id(), shown.owner())
        .stream()
        .map(s -> s.statement() == null ? "" : s.statement())
        .toList();
  }

  /** The segment that waits for this upload; part of a transaction that locked its challenge. */
  public Optional<Segment> ofSource(UUID person, UUID source) {
    return sql.sql("select * from twotruths.segment where source = ? and user_id = ? for update")
        .params(source, person)
        .query((row, n) -> segment(row))
        .optional();
  }

  /** The segment at a position; part of the person's transaction, and locks it. */
  public Segment lock(UUID person, UUID challenge, int position) {
    return sql.sql(
            """
            select * from twotruths.segment
            where challenge_id = ? and user_id = ? and position = ? for update
            """)
        .params(challenge, person, position)
        .query((row, n) -> segment(row))
        .optional()
        .orElseThrow(Challenges::none);
  }

  /** Keeps the three segments of a new challenge; part of the person's transaction. */
  void insert(UUID person, UUID challenge, ChallengeWish wish, Instant now) {
    for (int position = 0; position < ChallengeWish.PARTS; position++) {
      UUID id = ids.next();
      sql.sql(
              """
              insert into twotruths.segment (id, user_id, challenge_id, position, statement, state,
                updated_at)
              values (?, ?, ?, ?, cast(? as bytea), 'waiting', ?)
              """)
          .params(
              Arrays.asList(
                  id,
                  person,
                  challenge,
                  position,
                  sealed(person, id, wish.statement(position)),
                  Sql.at(now)))
          .update();
    }
  }

  /** Changes the captions; part of the person's transaction. */
  void reword(UUID person, UUID challenge, ChallengeWish wish) {
    for (Segment s : own(person, challenge)) {
      sql.sql("update twotruths.segment set statement = cast(? as bytea) where id = ?")
          .params(Arrays.asList(sealed(person, s.id(), wish.statement(s.position())), s.id()))
          .update();
    }
  }

  /** A recording was begun: what was there before is forgotten. Part of the transaction. */
  void begun(UUID segment, UUID source, Instant now) {
    sql.sql(
            """
            update twotruths.segment set state = 'uploading', source = ?, media = null,
              thumbnail = null, error = null, duration_ms = null, width = null, height = null,
              fps = null, has_audio = null, updated_at = ?
            where id = ?
            """)
        .params(source, Sql.at(now), segment)
        .update();
  }

  /** Moves it to another state with its error, if any; part of the transaction. */
  public void move(UUID segment, SegmentState to, @Nullable String error, Instant now) {
    sql.sql("update twotruths.segment set state = ?, error = ?, updated_at = ? where id = ?")
        .params(Arrays.asList(to.wire(), error, Sql.at(now), segment))
        .update();
  }

  /** It is normalised; part of the transaction. */
  public void ready(UUID segment, UUID media, UUID thumbnail, Segment.Facts facts, Instant now) {
    sql.sql(
            """
            update twotruths.segment set state = 'ready', error = null, source = null, media = ?,
              thumbnail = ?, duration_ms = ?, width = ?, height = ?, fps = ?, has_audio = ?,
              updated_at = ?
            where id = ?
            """)
        .params(
            media,
            thumbnail,
            facts.durationMs(),
            facts.width(),
            facts.height(),
            facts.fps(),
            facts.hasAudio(),
            Sql.at(now),
            segment)
        .update();
  }

  /** The parts are in the whole and are needed no more; part of the person's transaction. */
  public void merged(UUID person, UUID challenge) {
    sql.sql(
            """
            update twotruths.segment set media = null, thumbnail = null
            where challenge_id = ? and user_id = ?
            """)
        .params(challenge, person)
        .update();
  }

  private byte @Nullable [] sealed(UUID person, UUID id, @Nullable String text) {
    return text == null ? null : vault.seal(person, context(id), text);
  }

  private Segment segment(ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    UUID owner = Sql.uuid(row, "user_id");
    SegmentState state = SegmentState.orNull(row.getString("state"));
    return new Segment(
        id,
        owner,
        Sql.uuid(row, "challenge_id"),
        row.getInt("position"),
        vault.openOrNull(owner, context(id), row.getBytes("statement")),
        state == null ? SegmentState.REFUSED : state,
        row.getString("error"),
        row.getObject("source", UUID.class),
        row.getObject("media", UUID.class),
        row.getObject("thumbnail", UUID.class),
        facts(row));
  }

  private static Segment.@Nullable Facts facts(ResultSet row) throws SQLException {
    Integer duration = Sql.intOrNull(row, "duration_ms");
    return duration == null
        ? null
        : new Segment.Facts(
            duration,
            row.getInt("width"),
            row.getInt("height"),
            row.getFloat("fps"),
            row.getBoolean("has_audio"));
  }

  private static String context(UUID id) {
    return "twotruths.segment.statement/" + id;
  }
}
