package app.quintet.apps.rebloom.care.access;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The codes and the wrong tries as rows. */
@Component
class Codes {
  static final String PURPOSE = "rebloom.codes";
  private final Tx tx;
  private final JdbcClient sql;
  private final CodeMaking making;

  Codes(Tx tx, JdbcClient sql, CodeMaking making) {
    this.tx = tx;
    this.sql = sql;
    this.making = making;
  }

  /** A new code in place of the one there was. */
  String make(UUID person, Instant now, Instant expires) {
    String code = making.fresh();
    tx.as(
        person,
        () ->
            sql.sql(
                    """
                    insert into rebloom.access_code (user_id, hash, created_at, expires_at)
                    values (:me, :hash, :now, :expires)
                    on conflict (user_id) do update set hash = excluded.hash,
                      created_at = excluded.created_at, expires_at = excluded.expires_at
                    """)
                .param("me", person)
                .param("hash", making.digest(code))
                .param("now", Sql.at(now))
                .param("expires", Sql.at(expires))
                .update());
    return code;
  }

  /** Uses a code up, once for whoever is first; whose it was. Never one's own. */
  Optional<UUID> take(UUID therapist, String typed, Instant now) {
    return tx.asSystem(
        PURPOSE,
        () ->
            sql.sql(
                    """
                    delete from rebloom.access_code
                    where hash = :hash and expires_at > :now and user_id <> :therapist
                    returning user_id
                    """)
                .param("hash", making.digest(typed))
                .param("now", Sql.at(now))
                .param("therapist", therapist)
                .query(UUID.class)
                .optional());
  }

  /** Lets one try after the other count, then says when the wrong ones since then were. */
  List<Instant> tries(UUID therapist, Instant since) {
    sql.sql("select pg_advisory_xact_lock(hashtextextended(:who, 0))")
        .param("who", "rebloom.access_try/" + therapist)
        .query((row, n) -> n)
        .list();
    return sql.sql(
            """
            select at from rebloom.access_try where user_id = :me and at > :since order by at
            """)
        .param("me", therapist)
        .param("since", Sql.at(since))
        .query((row, n) -> Sql.instant(row, "at"))
        .list();
  }

  void failed(UUID therapist, UUID id, Instant now) {
    sql.sql("insert into rebloom.access_try (id, user_id, at) values (:id, :me, :now)")
        .param("id", id)
        .param("me", therapist)
        .param("now", Sql.at(now))
        .update();
  }
}
