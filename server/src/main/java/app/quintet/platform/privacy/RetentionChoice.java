package app.quintet.platform.privacy;

import java.util.List;
import java.util.UUID;

/** How long one app keeps what a person did in it, as they choose; a bean of the app. */
public interface RetentionChoice {
  /** The app's id. */
  String app();

  /** What can be chosen, shortest first: days as a number, or {@code keep}. */
  List<String> options();

  /** What is chosen now. */
  String chosen(UUID person);

  /** Chooses one of {@link #options}. */
  void choose(UUID person, String option);
}
