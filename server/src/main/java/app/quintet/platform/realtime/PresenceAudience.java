package app.quintet.platform.realtime;

import app.quintet.platform.kernel.Person;
import java.util.UUID;

/** Says who may see that somebody is online; beans of modules in which people meet each other. */
@FunctionalInterface
public interface PresenceAudience {
  /** Whether the viewer may know of the other person's presence; one yes is enough. */
  boolean maySee(Person viewer, UUID other);
}
