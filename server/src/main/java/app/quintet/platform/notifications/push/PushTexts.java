package app.quintet.platform.notifications.push;

import java.util.Optional;
import java.util.UUID;

/** Reads what is to be pushed at the moment it leaves; implemented by the inbox. */
@FunctionalInterface
public interface PushTexts {
  /**
   * The text for a notice; empty if it is gone, replaced, read already, or its kind was switched
   * off meanwhile.
   */
  Optional<PushText> find(UUID person, UUID notice);
}
