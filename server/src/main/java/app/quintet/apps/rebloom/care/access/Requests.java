package app.quintet.apps.rebloom.care.access;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests that wait for their person, as rows; messages are sealed with that person's key. */
@Component
class Requests {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Requests(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** One request. */
  record Request(
      UUID id,
      UUID person,
      UUID therapist,
      UUID provider,
      @Nullable String message,
      Instant requestedAt,
      Instant expiresAt) {}

  /** Keeps it in place of an earlier one by the same therapist. */
  void add(Request r) {
    String message = r.message();
    tx.asSystem(
        Codes.PURPOSE,
        () -> {
          sql.sql(
                  """
                  delete from rebloom.access_request
                  where user_id = :person and therapist_id = :therapist
                  """)
              .param("person", r.person())
              .param("therapist", r.therapist())
              .update();
          sql.sql(
                  """
                  insert into rebloom.access_request (id, user_id, therapist_id, provider_id,
                    message, requested_at, expires_at)
                  values (:id, :person, :therapist, :provider, cast(:message as bytea), :now, :end)
                  """)
              .param("id", r.id())
              .param("person", r.person())
              .param("therapist", r.therapist())
              .param("provider", r.provider())
              .param(
                  "message",
                  message == null ? null : vault.seal(r.person(), message(r.id()), message))
              .param("now", Sql.at(r.requestedAt()))
              .param("end", Sql.at(r.expiresAt()))
              .update();
        });
  }

  /** Those that wait, newest first; at most 100. */
  List<Request> waiting(UUID person, Instant now) {
    return tx.read(
        person,
        """
        select * from rebloom.access_request where user_id = ? and expires_at > ?
        order by requested_at desc, id desc limit 100
        """,
        (row, n) -> request(row),
        person,
        Sql.at(now));
  }

  /** Takes one away to answer it; empty if it does not wait (any more). */
  Optional<Request> take(UUID person, UUID id, Instant now) {
    return sql.sql(
            """
            delete from rebloom.access_request
            where id = :id and user_id = :me and expires_at > :now returning *
            """)
        .param("id", id)
        .param("me", person)
        .param("now", Sql.at(now))
        .query((row, n) -> request(row))
        .optional();
  }

  private Request request(ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    UUID person = Sql.uuid(row, "user_id");
    return new Request(
        id,
        person,
        Sql.uuid(row, "therapist_id"),
        Sql.uuid(row, "provider_id"),
        vault.openOrNull(person, message(id), row.getBytes("message")),
        Sql.instant(row, "requested_at"),
        Sql.instant(row, "expires_at"));
  }

  private static String message(UUID id) {
    return "rebloom.access_request.message/" + id;
  }
}
