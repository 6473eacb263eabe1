package app.quintet.platform.ai.cache;

import app.quintet.platform.data.Tx;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Answers kept for exactly the same question, for a day, in the database and so for all nodes. Only
 * for skills that declare themselves cacheable: their prompts hold nothing personal.
 */
@Component
public class AnswerCache {
  private static final Duration KEPT = Duration.ofHours(24);
  private final Tx tx;
  private final JdbcClient sql;
  private final Clock clock;

  AnswerCache(Tx tx, JdbcClient sql, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.clock = clock;
  }

  /** A kept answer and the model that gave it. */
  public record Kept(String model, String content) {}

  /** SHA-256 over everything that shapes an answer; the parts cannot run into each other. */
  public static byte[] key(List<String> parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The first kept answer among these keys, in their order. */
  public Optional<Kept> find(List<byte[]> keys) {
    return tx.asSystem(
        "ai.cache",
        () ->
            sql.sql(
                    """
                    select model, content from ai.answer
                    where key = any(?) and expires_at > ? order by array_position(?, key) limit 1
                    """)
                .param(keys.toArray(byte[][]::new))
                .param(Timestamp.from(clock.instant()))
                .param(keys.toArray(byte[][]::new))
                .query((row, n) -> new Kept(row.getString(1), row.getString(2)))
                .optional());
  }

  /** Keeps an answer. */
  public void keep(byte[] key, String skill, String model, String content) {
    tx.asSystem(
        "ai.cache",
        () ->
            sql.sql(
                    """
                    insert into ai.answer (key, skill, model, content, expires_at)
                    values (?, ?, ?, ?, ?) on conflict (key) do update
                    set content = excluded.content, expires_at = excluded.expires_at
                    """)
                .param(key)
                .param(skill)
                .param(model)
                .param(content)
                .param(Timestamp.from(clock.instant().plus(KEPT)))
                .update());
  }
}
