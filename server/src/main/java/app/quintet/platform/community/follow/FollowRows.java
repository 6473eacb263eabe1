package app.quintet.platform.community.follow;

import app.quintet.platform.community.Follows;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Accounts;
import app.quintet.platform.kernel.Problem;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class FollowRows implements Follows {
  // What concerns both sides is read for both: one person's rows alone don't say who follows back.
  private static final String BOTH_SIDES = "community.follows";
  private final Tx tx;
  private final JdbcClient sql;
  private final Accounts accounts;
  private final Clock clock;

  FollowRows(Tx tx, JdbcClient sql, Accounts accounts, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public void follow(UUID person, UUID other) {
    if (person.equals(other)) {
      throw Problem.invalid("id", "other", "Nobody needs to follow themselves.");
    }
    if (!accounts.displayNames(List.of(other)).containsKey(other)) {
      throw Problem.notFound("person");
    }
    tx.as(person, () -> insert(person, other));
  }

  private void insert(UUID person, UUID other) {
    int followed =
        sql.sql("select count(*) from community.follow where user_id = ?")
            .param(person)
            .query(Integer.class)
            .single();
    if (followed >= MOST) {
      throw Problem.conflict("TOO_MANY_FOLLOWED", "You follow " + MOST + " people already.");
    }
    sql.sql(
            """
            insert into community.follow (user_id, followed_id, created_at) values (?, ?, ?)
            on conflict do nothing
            """)
        .params(person, other, Sql.at(clock.instant()))
        .update();
  }

  @Override
  public void unfollow(UUID person, UUID other) {
    tx.as(
        person,
        () -> {
          sql.sql("delete from community.follow where user_id = ? and followed_id = ?")
              .params(person, other)
              .update();
        });
  }

  @Override
  public List<Followed> followedBy(UUID person) {
    return tx.readAsSystem(
        BOTH_SIDES,
        """
        select mine.followed_id, exists (select from community.follow theirs
            where theirs.user_id = mine.followed_id and theirs.followed_id = mine.user_id) as friend
        from community.follow mine where mine.user_id = ?
        order by mine.created_at desc, mine.followed_id limit 2000
        """,
        (row, n) -> new Followed(Sql.uuid(row, "followed_id"), row.getBoolean("friend")),
        person);
  }

  @Override
  public boolean friends(UUID one, UUID other) {
    return tx.readAsSystem(
            BOTH_SIDES,
            """
            select count(*) as sides from community.follow
            where (user_id = ? and followed_id = ?) or (user_id = ? and followed_id = ?)
            """,
            (row, n) -> row.getInt("sides") == 2,
            one,
            other,
            other,
            one)
        .getFirst();
  }
}
