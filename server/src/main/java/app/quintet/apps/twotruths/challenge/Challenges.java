package app.quintet.apps.twotruths.challenge;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
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

/**
 * The challenges as rows; the lie is in {@link Lies}.
 *
 * <p><b>Order of locks.</b> Whoever writes anything that hangs on a challenge (its statements, lie,
 * tally, analyses, files, guesses, views, reports) locks the challenge first, points last; several
 * challenges in the order of their ids. A row that refers to it counts as well: inserting one takes
 * a shared lock on the challenge, and two who hold that and then both want more wait for each other
 * for ever. Whoever holds the challenge may take what hangs on it in any order.
 */
@Component
public class Challenges {
  private final Tx tx;
  private final JdbcClient sql;

  Challenges(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** A page of the person's own, newest first. */
  public Page<Challenge> own(UUID person, @Nullable Cursor after, int limit) {
    Instant before = after == null ? Instant.parse("9999-01-01T00:00:00Z") : after.at();
    UUID below = after == null ? new UUID(-1, -1) : after.id();
    List<Challenge> found =
        tx.read(
            person,
            """
            select * from twotruths.challenge
            where user_id = ? and (created_at, id) < (?, ?)
            order by created_at desc, id desc limit ?
            """,
            (row, n) -> challenge(row),
            person,
            Sql.at(before),
            below,
            limit + 1);
    return Page.cut(found, limit, c -> new Cursor(c.createdAt(), c.id()));
  }

  /** The person's own challenge in whatever state; empty for another's. */
  public Optional<Challenge> findOwn(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from twotruths.challenge where id = ? and user_id = ?",
            (row, n) -> challenge(row),
            id,
            person)
        .stream()
        .findFirst();
  }

  /** The person's own challenge; 404 for another's. */
  public Challenge own(UUID person, UUID id) {
    return findOwn(person, id).orElseThrow(Challenges::none);
  }

  /** A published challenge that no report hides, whoever may see it; empty for any other. */
  public Optional<Challenge> published(UUID id) {
    return tx
        .readAsSystem(
            TwoTruths.WATCH,
            """
            select * from twotruths.challenge
            where id = ? and status = 'published' and not hidden
            """,
            (row, n) -> challenge(row),
            id)
        .stream()
        .findFirst();
  }

  /** Locks the person's own challenge until the transaction ends; 404 for another's. */
  public Challenge lock(UUID person, UUID id) {
    return lockOrNot(person, id).orElseThrow(Challenges::none);
  }

  /** The same; empty for another's, or when it is gone. */
  public Optional<Challenge> lockOrNot(UUID person, UUID id) {
    return sql.sql("select * from twotruths.challenge where id = ? and user_id = ? for update")
        .params(id, person)
        .query((row, n) -> challenge(row))
        .optional();
  }

  /** Locks all the person's own challenges until the transaction ends. */
  public void lockAll(UUID person) {
    sql.sql("select id from twotruths.challenge where user_id = ? order by id for update")
        .param(person)
        .query(UUID.class)
        .list();
  }

  /** Locks the person's own challenge of which this is an unchecked recording; empty for none. */
  public Optional<Challenge> lockOfSource(UUID person, UUID source) {
    return sql.sql(
            """
            select * from twotruths.challenge
            where id = (select challenge_id from twotruths.segment where source = ? and user_id = ?)
              and user_id = ?
            for update
            """)
        .params(source, person, person)
        .query((row, n) -> challenge(row))
        .optional();
  }

  /** Keeps a new draft; part of the person's transaction. */
  void insert(Challenge c) {
    sql.sql(
            """
            insert into twotruths.challenge (id, user_id, title, orientation, visibility, frame,
              reveal, status, pack_id, created_at, updated_at)
            values (:id, :me, :title, :orientation, :visibility, :frame, :reveal, 'draft', :pack,
              :now, :now)
            """)
        .param("id", c.id())
        .param("me", c.owner())
        .param("title", c.title())
        .param("orientation", c.orientation().wire())
        .param("visibility", c.visibility().wire())
        .param("frame", c.style().frame().wire())
        .param("reveal", c.style().reveal().wire())
        .param("pack", c.packId())
        .param("now", Sql.at(c.createdAt()))
        .update();
  }

  /** Changes title, visibility and style; part of the person's transaction. */
  void reword(Challenge was, String title, Visibility visibility, Style style, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set title = ?, visibility = ?, frame = ?, reveal = ?,
              updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(
            title,
            visibility.wire(),
            style.frame().wire(),
            style.reveal().wire(),
            Sql.at(now),
            was.id(),
            was.owner())
        .update();
  }

  /** Moves it to another state; part of the person's transaction. */
  public void move(
      UUID person, UUID id, ChallengeStatus to, @Nullable String problem, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = ?, problem = ?, step = null, updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(Arrays.asList(to.wire(), problem, Sql.at(now), id, person))
        .update();
  }

  /** Its recordings change: what was made of them is forgotten. Part of the transaction. */
  void withoutFiles(UUID person, UUID id, Instant now) {
    sql.sql(
            """
            update twotruths.challenge set status = 'uploading', problem = null, step = null,
              progress = 0, video = null, poster = null, preview = null, duration_ms = null,
              chapters = null, updated_at = ?
            where id = ? and user_id = ?
            """)
        .params(Sql.at(now), id, person)
        .update();
  }

  /** Deletes it with everything that hangs on it; part of the person's transaction. */
  void delete(UUID person, UUID id) {
    sql.sql("delete from twotruths.challenge where id = ? and user_id = ?")
        .params(id, person)
        .update();
  }

  /** The refusal for what is not there, or not for this person. */
  public static Problem none() {
    return Problem.notFound("challenge");
  }

  /** Reads a row. */
  public static Challenge challenge(ResultSet row) throws SQLException {
    Orientation orientation = Orientation.orNull(row.getString("orientation"));
    Visibility visibility = Visibility.orNull(row.getString("visibility"));
    ChallengeStatus status = ChallengeStatus.orNull(row.getString("status"));
    return new Challenge(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "user_id"),
        row.getString("title"),
        orientation == null ? Orientation.PORTRAIT : orientation,
        visibility == null ? Visibility.FRIENDS : visibility,
        style(row),
        status == null ? ChallengeStatus.FAILED : status,
        row.getString("pack_id"),
        row.getInt("run"),
        row.getString("step"),
        row.getInt("progress"),
        row.getString("problem"),
        files(row),
        row.getBoolean("hidden"),
        row.getInt("views"),
        row.getInt("guesses"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"),
        Sql.instantOrNull(row, "published_at"));
  }

  private static Style style(ResultSet row) throws SQLException {
    Style.Frame frame = Style.Frame.orNull(row.getString("frame"));
    Style.Reveal reveal = Style.Reveal.orNull(row.getString("reveal"));
    return new Style(
        frame == null ? Style.PLAIN.frame() : frame,
        reveal == null ? Style.PLAIN.reveal() : reveal);
  }

  private static Challenge.Files files(ResultSet row) throws SQLException {
    java.sql.Array chapters = row.getArray("chapters");
    return new Challenge.Files(
        row.getObject("video", UUID.class),
        row.getObject("poster", UUID.class),
        row.getObject("preview", UUID.class),
        Sql.intOrNull(row, "duration_ms"),
        chapters == null ? List.of() : List.of((Integer[]) chapters.getArray()));
  }
}
