package app.quintet.apps.twotruths.challenge;

import app.quintet.apps.twotruths.Funnel;
import app.quintet.apps.twotruths.TwoTruths;
import app.quintet.platform.community.Follows;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may see a challenge, and who has. */
@Component
public class Watching {
  private static final Logger log = LoggerFactory.getLogger(Watching.class);
  private final Tx tx;
  private final JdbcClient sql;
  private final Challenges challenges;
  private final Follows follows;
  private final Clock clock;
  private final Funnel funnel;

  Watching(
      Tx tx, JdbcClient sql, Challenges challenges, Follows follows, Clock clock, Funnel funnel) {
    this.tx = tx;
    this.sql = sql;
    this.challenges = challenges;
    this.follows = follows;
    this.clock = clock;
    this.funnel = funnel;
  }

  /**
   * The challenge if this viewer may see it: the owner always, others when it is published, not
   * hidden by a report, and public, known by its address, or of a friend. 404 otherwise.
   *
   * @param viewer null for somebody who is not signed in
   */
  public Challenge see(@Nullable UUID viewer, UUID id) {
    Challenge shown = challenges.published(id).filter(c -> maySee(viewer, c)).orElse(null);
    if (shown != null) {
      return shown;
    }
    if (viewer == null) {
      throw Challenges.none();
    }
    return challenges.own(viewer, id);
  }

  /** Whether the viewer belongs to those whom a shown challenge is for. */
  public boolean maySee(@Nullable UUID viewer, Challenge c) {
    return switch (c.visibility()) {
      case PUBLIC, LINK -> true;
      case FRIENDS ->
          viewer != null && (viewer.equals(c.owner()) || follows.friends(viewer, c.owner()));
    };
  }

  /** Notes that somebody other than the owner watched; once for each person. */
  public void seen(UUID viewer, Challenge c) {
    if (viewer.equals(c.owner()) || !c.shown() || watched(viewer, c.id())) {
      return;
    }
    try {
      note(viewer, c);
    } catch (DataIntegrityViolationException gone) {
      // Its owner deleted it while somebody watched: there is nothing to count.
      log.debug("a challenge went while it was watched");
    }
  }

  private void note(UUID viewer, Challenge c) {
    tx.asSystem(
        TwoTruths.WATCH,
        () -> {
          // Counted before it is noted: the challenge is locked before what refers to it.
          if (!count(c, 1)) {
            return;
          }
          if (tx.as(viewer, () -> insert(viewer, c))) {
            funnel.count(Funnel.Watching.VIEWED);
          } else {
            count(c, -1);
          }
        });
  }

  private boolean count(Challenge c, int more) {
    return sql.sql(
                """
                update twotruths.challenge set views = views + ?
                where id = ? and status = 'published'
                """)
            .params(more, c.id())
            .update()
        > 0;
  }

  private boolean insert(UUID viewer, Challenge c) {
    return sql.sql(
                """
                insert into twotruths.view (user_id, challenge_id, created_at) values (?, ?, ?)
                on conflict do nothing
                """)
            .params(viewer, c.id(), Sql.at(clock.instant()))
            .update()
        > 0;
  }

  private boolean watched(UUID viewer, UUID challenge) {
    return !tx.read(
            viewer,
            "select 1 from twotruths.view where user_id = ? and challenge_id = ?",
            (row, n) -> true,
            viewer,
            challenge)
        .isEmpty();
  }
}
