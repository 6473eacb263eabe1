package app.quintet.apps.rebloom.exercise;

import java.util.Set;
import java.util.UUID;

/** The exercises a person has done. */
public interface Exercises {
  /** Slugs of those run at least once. */
  Set<String> done(UUID person);
}
