package app.quintet.platform.identity;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What people have consented to, with history. */
public interface Consents {
  /** Whether the consent stands now; false if never asked. */
  boolean granted(UUID person, Purpose purpose);

  /** Every purpose that stands granted now; one round trip. */
  Set<Purpose> granted(UUID person);

  /**
   * Notes what differs from what stands, with history; purposes that are absent stay as they are.
   */
  void change(UUID person, Map<Purpose, Boolean> wishes);
}
