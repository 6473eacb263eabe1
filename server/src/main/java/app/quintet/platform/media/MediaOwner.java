package app.quintet.platform.media;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/**
 * Says which files an app still needs; a bean of each app that keeps any. A file that is a day old
 * and that its app does not name is removed at night; files of an app that is switched off stay.
 */
public interface MediaOwner {
  /** The app's id as given to {@link Media}. */
  String app();

  /**
   * Those of these files that some row of the app refers to. Called outside any transaction, for
   * files of many people, at most 500.
   */
  Set<UUID> needed(Collection<UUID> files);
}
