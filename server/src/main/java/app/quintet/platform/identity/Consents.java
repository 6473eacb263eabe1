package app.quintet.platform.identity;

import java.util.UUID;

/** What people have consented to, with history. */
public interface Consents {
  /** Whether the consent stands now; false if never asked. */
  boolean granted(UUID person, Purpose purpose);
}
