package app.quintet.apps.twotruths.feed;

import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.apps.twotruths.challenge.Challenge;
import app.quintet.apps.twotruths.challenge.Challenges;
import app.quintet.platform.community.Follows;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The feeds. Each is one walk along an index from the cursor on: nothing is counted or sorted when
 * it is read, however many challenges and guesses there are.
 */
@Component
public class Feed {
  private static final UUID HIGHEST = new UUID(-1, -1);
  private static final UUID LOWEST = new UUID(0, 0);
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");
  private static final String SHOWN =
      " status = 'published' and visibility = 'public' and not hidden ";
  private final Tx tx;
  private final Follows follows;
  private final Clock clock;

  Feed(Tx tx, Follows follows, Clock clock) {
    this.tx = tx;
    this.follows = follows;
    this.clock = clock;
  }

  /** A challenge with the place it has in its feed. */
  private record Placed(Challenge challenge, Cursor place) {}

  /**
   * A page of a feed.
   *
   * @param viewer null for somebody who is not signed in: then nobody is a friend
   */
  public Page<Challenge> page(
      FeedKind kind, @Nullable UUID viewer, @Nullable Cursor after, int limit) {
    List<Placed> found =
        switch (kind) {
          case NEW -> newest(after, limit + 1);
          case HOT -> hot(after, limit + 1);
          case HARD -> hard(after, limit + 1);
          case FRIENDS -> viewer == null ? List.of() : ofFriends(viewer, after, limit + 1);
        };
    return Page.cut(found, limit, Placed::place).map(Placed::challenge);
  }

  // The number of rows is written out: for an unknown one PostgreSQL expects a tenth of the table,
  // and rather plans these three anew each time, which takes four times as long as the reading.

  private List<Placed> newest(@Nullable Cursor after, int most) {
    return read(
        Feed::byTime,
        "select * from twotruths.challenge where"
            + SHOWN
            + "and (published_at, id) < (?, ?) order by published_at desc, id desc limit "
            + most,
        before(after),
        after == null ? HIGHEST : after.id());
  }

  private List<Placed> hot(@Nullable Cursor after, int most) {
    return read(
        Feed::byFigure,
        "select *, heat as placed from twotruths.challenge where"
            + SHOWN
            + "and heat is not null and heat >= ? and (heat, id) < (?, ?)"
            + " order by heat desc, id desc limit "
            + most,
        Heat.least(clock.instant()),
        after == null ? Double.MAX_VALUE : Figure.of(after),
        after == null ? HIGHEST : after.id());
  }

  private List<Placed> hard(@Nullable Cursor after, int most) {
    return read(
        Feed::byFigure,
        "select *, share_right as placed from twotruths.challenge where"
            + SHOWN
            + "and share_right is not null and (share_right, id) > (cast(? as real), ?)"
            + " order by share_right, id limit "
            + most,
        after == null ? -1.0 : Math.clamp(Figure.of(after), -1, 2),
        after == null ? LOWEST : after.id());
  }

  /**
   * The newest of those whom one follows. A page is made by no more people than it has places:
   * those who showed something last. Nothing older than the last of these people's latest is on it,
   * so each of them is walked no farther.
   */
  private List<Placed> ofFriends(UUID viewer, @Nullable Cursor after, int most) {
    List<Follows.Followed> followed = follows.followedBy(viewer);
    if (followed.isEmpty()) {
      return List.of();
    }
    return read(
        Feed::byTime,
        """
        with latest as materialized (
          select who.id as owner, who.friend, c.published_at, c.id
          from unnest(cast(? as uuid[]), cast(? as boolean[])) as who(id, friend)
          cross join lateral (
            select published_at, id from twotruths.challenge where user_id = who.id
              and status = 'published' and visibility <> 'link' and not hidden
              and (visibility = 'public' or who.friend) and (published_at, id) < (?, ?)
            order by published_at desc, id desc limit 1) c
          order by c.published_at desc, c.id desc limit ?)
        select c.* from (select *, case when count(*) over () = ? then min(published_at) over ()
            else '-infinity' end as least from latest) who
        cross join lateral (
          select * from twotruths.challenge where user_id = who.owner
            and status = 'published' and visibility <> 'link' and not hidden
            and (visibility = 'public' or who.friend)
            and (published_at, id) <= (who.published_at, who.id) and published_at >= who.least
          order by published_at desc, id desc limit ?) c
        order by c.published_at desc, c.id desc limit ?
        """,
        Sql.array(followed.stream().map(Follows.Followed::id).toList()),
        Sql.array(followed.stream().map(Follows.Followed::friend).toList()),
        before(after),
        after == null ? HIGHEST : after.id(),
        most,
        most,
        most,
        most);
  }

  /**
   * A page of what somebody shows, the newest first: what is for all, and for friends what is for
   * them.
   *
   * @param friend whether the viewer is one, or the owner
   */
  public Page<Challenge> of(UUID owner, boolean friend, @Nullable Cursor after, int limit) {
    List<Placed> found =
        read(
            Feed::byTime,
            """
            select * from twotruths.challenge where user_id = ? and status = 'published'
              and not hidden and (visibility = 'public' or visibility = 'friends' and ?)
              and (published_at, id) < (?, ?)
            order by published_at desc, id desc limit ?
            """,
            owner,
            friend,
            before(after),
            after == null ? HIGHEST : after.id(),
            limit + 1);
    return Page.cut(found, limit, Placed::place).map(Placed::challenge);
  }

  private static Object before(@Nullable Cursor after) {
    if (after == null || after.at().isAfter(LATEST)) {
      return Sql.at(LATEST);
    }
    // A made-up cursor may name a time that no timestamp can hold.
    return Sql.at(after.at().isBefore(Instant.EPOCH) ? Instant.EPOCH : after.at());
  }

  private static Placed byTime(ResultSet row) throws SQLException {
    Challenge c = Challenges.challenge(row);
    return new Placed(c, new Cursor(Sql.instant(row, "published_at"), c.id()));
  }

  private static Placed byFigure(ResultSet row) throws SQLException {
    Challenge c = Challenges.challenge(row);
    return new Placed(c, Figure.cursor(row.getDouble("placed"), c.id()));
  }

  /** Reads a challenge with its place. */
  private interface Placing {
    Placed of(ResultSet row) throws SQLException;
  }

  private List<Placed> read(Placing placing, String query, Object... parameters) {
    return tx.readAsSystem(TwoTruths.WATCH, query, (row, n) -> placing.of(row), parameters);
  }
}
