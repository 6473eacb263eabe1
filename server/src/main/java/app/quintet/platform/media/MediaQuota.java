package app.quintet.platform.media;

import java.util.UUID;

/** Says how much a person may store; a bean of billing. Without one everybody has {@link #FREE}. */
@FunctionalInterface
public interface MediaQuota {
  /** Bytes without a paid plan (platform specification, Media). */
  long FREE = 100_000_000;

  /** Bytes with any paid plan. */
  long PAID = 1_000_000_000;

  /** Bytes this person may store in all apps together. */
  long bytes(UUID person);
}
