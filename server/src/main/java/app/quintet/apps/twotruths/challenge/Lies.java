package app.quintet.apps.twotruths.challenge;

import app.quintet.platform.data.Tx;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which statement is the lie: read by its owner here, and by whoever judges a guess. */
@Component
public class Lies {
  private final Tx tx;
  private final JdbcClient sql;

  Lies(Tx tx, JdbcClient sql) {
    this.tx = tx;
    this.sql = sql;
  }

  /** The lie of the person's own challenge, 0–2. */
  public int own(UUID person, UUID challenge) {
    return tx
        .read(
            person,
            "select lie_index from twotruths.lie where challenge_id = ? and user_id = ?",
            (row, n) -> row.getInt("lie_index"),
            challenge,
            person)
        .stream()
        .findFirst()
        .orElseThrow(Challenges::none);
  }

  /** Keeps the lie and an empty tally of a new challenge; part of the person's transaction. */
  void insert(UUID person, UUID challenge, int lie) {
    sql.sql("insert into twotruths.lie (challenge_id, user_id, lie_index) values (?, ?, ?)")
        .params(challenge, person, lie)
        .update();
    sql.sql("insert into twotruths.tally (challenge_id, user_id) values (?, ?)")
        .params(challenge, person)
        .update();
  }

  /** Changes it; part of the person's transaction. */
  void change(UUID person, UUID challenge, int lie) {
    sql.sql("update twotruths.lie set lie_index = ? where challenge_id = ? and user_id = ?")
        .params(lie, challenge, person)
        .update();
  }
}
