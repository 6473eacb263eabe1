package app.quintet.platform.data.acting;

import java.util.UUID;

/** Whom a transaction acts for: exactly one of the two is set, the other is empty. */
record Actor(String userId, String system) {
  static Actor person(UUID id) {
    return new Actor(id.toString(), "");
  }

  static Actor system(String purpose) {
    return new Actor("", purpose);
  }
}
