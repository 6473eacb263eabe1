package app.quintet.platform.media.sweep;

import app.quintet.platform.media.MediaOwner;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What people upload for no app in particular. Nothing refers to it, so it lies for a day: long
 * enough for an app to take it over, too short to be a place to keep things.
 */
@Component
final class PlatformFiles implements MediaOwner {
  @Override
  public String app() {
    return "platform";
  }

  @Override
  public Set<UUID> needed(Collection<UUID> files) {
    return Set.of();
  }
}
