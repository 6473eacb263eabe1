package app.quintet.platform.notifications.push;

import app.quintet.platform.notifications.NoticeKind;
import java.time.Duration;

/**
 * How a push service treats a push: whether it wakes a sleeping phone, and how long it keeps it.
 */
enum Weight {
  /** Somebody's safety. */
  SAFETY("high", Duration.ofHours(24)),
  /** A reminder the person set: late it is of no use. */
  OWN("high", Duration.ofHours(1)),
  /** Everything else. */
  OTHER("normal", Duration.ofHours(12));

  private final String urgency;
  private final Duration life;

  Weight(String urgency, Duration life) {
    this.urgency = urgency;
    this.life = life;
  }

  static Weight of(NoticeKind kind) {
    if (kind.always()) {
      return SAFETY;
    }
    return kind.setByPerson() ? OWN : OTHER;
  }

  /** The Urgency header (RFC 8030, 5.3). */
  String urgency() {
    return urgency;
  }

  /** How long after it was due a push still makes sense. */
  Duration life() {
    return life;
  }
}
