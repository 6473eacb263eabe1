package app.quintet.platform.api.idempotency;

import app.quintet.platform.data.Tx;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers by idempotency key; a claim without an answer belongs to a request still running. */
@Component
final class Answers {
  private static final String PURPOSE = "api.idempotency";
  // A request runs for 30 seconds at most, so an older claim is that of a crashed node.
  static final Duration CLAIM = Duration.ofSeconds(60);

  record Kept(
      byte[] request,
      Instant claimedAt,
      @Nullable Integer status,
      @Nullable String contentType,
      byte @Nullable [] body) {}

  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;

  Answers(Tx tx, JdbcClient db, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
  }

  /** One try at a request: whose key it is and the number of the try. */
  record Claim(String caller, String key, UUID number) {}

  /** Claims the key for this try; false if another one has it. */
  boolean take(Claim claim, byte[] request) {
    Instant now = clock.instant();
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                        """
                        insert into api.answer (caller, key, request, claimed_at, claim)
                        values (:caller, :key, :request, :now, :claim)
                        on conflict (caller, key) do update
                        set claimed_at = :now, claim = :claim
                        where api.answer.status is null and api.answer.claimed_at < :lapsed
                          and api.answer.request = :request
                        """)
                    .param("caller", claim.caller())
                    .param("key", claim.key())
                    .param("claim", claim.number())
                    .param("request", request)
                    .param("now", Timestamp.from(now))
                    .param("lapsed", Timestamp.from(now.minus(CLAIM)))
                    .update()
                == 1);
  }

  Optional<Kept> find(Claim claim) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    select request, claimed_at, status, content_type, body
                    from api.answer where caller = ? and key = ?
                    """)
                .params(claim.caller(), claim.key())
                .query(
                    (rs, i) ->
                        new Kept(
                            rs.getBytes(1),
                            rs.getTimestamp(2).toInstant(),
                            rs.getObject(3, Integer.class),
                            rs.getString(4),
                            rs.getBytes(5)))
                .optional());
  }

  void keep(Claim claim, int status, @Nullable String contentType, byte[] body) {
    tx.asSystem(
        PURPOSE,
        () -> {
          db.sql(
                  """
                  update api.answer set status = :status, content_type = :type, body = :body
                  where caller = :caller and key = :key and claim = :claim
                  """)
              .param("status", status)
              .param("type", contentType)
              .param("body", body)
              .param("caller", claim.caller())
              .param("key", claim.key())
              .param("claim", claim.number())
              .update();
        });
  }

  /** Gives a key free again: this try failed without having done anything. */
  void release(Claim claim) {
    tx.asSystem(
        PURPOSE,
        () -> {
          db.sql(
                  """
                  delete from api.answer
                  where caller = ? and key = ? and claim = ? and status is null
                  """)
              .params(claim.caller(), claim.key(), claim.number())
              .update();
        });
  }

  /** Gives every unfinished claim back; only where it is certain that nobody works on one. */
  void releaseAll() {
    tx.asSystem(PURPOSE, () -> db.sql("delete from api.answer where status is null").update());
  }

  /** Forgets answers older than 24 hours. */
  int forgetOld() {
    Instant before = clock.instant().minus(Duration.ofHours(24));
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql("delete from api.answer where claimed_at < ?")
                .param(Timestamp.from(before))
                .update());
  }
}
