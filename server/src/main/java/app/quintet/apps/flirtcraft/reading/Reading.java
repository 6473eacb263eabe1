package app.quintet.apps.flirtcraft.reading;

import java.util.Set;

/**
 * One message as measured.
 *
 * @param words how many words it has
 */
public record Reading(Set<Trait> traits, int words) {
  /** Whether the message shows this trait. */
  public boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
