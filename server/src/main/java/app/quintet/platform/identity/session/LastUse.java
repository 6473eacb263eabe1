package app.quintet.platform.identity.session;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.LastSeen;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Reads it from the sessions, which note each renewal of their tokens. */
@Component
final class LastUse implements LastSeen {
  private static final String SQL =
      """
      select coalesce((select max(last_seen_at) from identity.session where user_id = ?), created_at)
      from identity.account where id = ?
      """;
  private final Tx tx;

  LastUse(Tx tx) {
    this.tx = tx;
  }

  @Override
  public Instant of(UUID person) {
    List<Instant> seen =
        tx.read(person, SQL, (row, n) -> row.getTimestamp(1).toInstant(), person, person);
    return seen.isEmpty() ? Instant.EPOCH : seen.getFirst();
  }
}
