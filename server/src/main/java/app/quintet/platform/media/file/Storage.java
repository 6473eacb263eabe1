package app.quintet.platform.media.file;

import app.quintet.platform.data.Tx;
import app.quintet.platform.media.MediaQuota;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How much of their storage people use. */
@Component
public final class Storage {
  private final Tx tx;
  private final FileRows rows;
  private final ObjectProvider<MediaQuota> quota;

  Storage(Tx tx, FileRows rows, ObjectProvider<MediaQuota> quota) {
    this.tx = tx;
    this.rows = rows;
    this.quota = quota;
  }

  /** Bytes used and bytes allowed. */
  public record Use(long used, long limit) {}

  /** What the person uses of what they may. */
  public Use of(UUID person) {
    return new Use(tx.as(person, () -> rows.used(person)), limit(person));
  }

  long limit(UUID person) {
    MediaQuota asked = quota.getIfAvailable();
    return asked == null ? MediaQuota.FREE : asked.bytes(person);
  }
}
