package app.quintet.platform.media;

import java.net.URI;
import java.time.Duration;
import java.util.UUID;

/** Links that open a private file to whoever holds them, for a while. */
public interface MediaLinks {
  /** How long a link lives unless an app says less (platform specification, Media). */
  Duration LIFE = Duration.ofHours(1);

  /**
   * A path on this server that serves the file without signing in until it ends; nothing but
   * deleting the file takes it back.
   *
   * @param life at most {@link #LIFE}
   */
  URI signed(UUID id, Duration life);

  /** The same for one size of a picture. */
  URI signed(UUID id, PictureSize size, Duration life);
}
