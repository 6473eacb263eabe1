package app.quintet.platform.community;

import java.util.List;
import java.util.UUID;

/** Who follows whom; two who follow each other are friends. */
public interface Follows {
  /** How many people one person may follow. */
  int MOST = 2_000;

  /**
   * Begins to follow; again changes nothing. 404 for somebody who is not there or may not be shown,
   * 422 for oneself, 409 {@code TOO_MANY_FOLLOWED} from {@link #MOST} on.
   */
  void follow(UUID person, UUID other);

  /** Ends it; nothing happens if there was nothing. */
  void unfollow(UUID person, UUID other);

  /**
   * Somebody whom one follows.
   *
   * @param friend whether they follow back
   */
  record Followed(UUID id, boolean friend) {}

  /** Whom the person follows, the latest first, at most {@link #MOST}. */
  List<Followed> followedBy(UUID person);

  /** Whether both follow each other. */
  boolean friends(UUID one, UUID other);
}
