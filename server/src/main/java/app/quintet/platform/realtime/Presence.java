package app.quintet.platform.realtime;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * Who is here. A person is online from their first presence frame until 30 seconds after their last
 * one; joins and leaves are signals on the topic {@code presence:{id}}.
 */
public interface Presence {
  /**
   * One person's presence.
   *
   * @param name the display name
   * @param onlineAt since when
   * @param currentScreen what they look at, as their client names it
   */
  record Here(String name, Instant onlineAt, String currentScreen) {}

  /** Those of these people who are online and let it be seen. */
  Map<UUID, Here> of(Collection<UUID> people);
}
