package app.quintet.platform.kernel;

import java.util.Locale;

/** What an account may do beyond its own things; the wire name is the lower-case constant. */
public enum Role {
  USER,
  THERAPIST,
  SUPPORT,
  MODERATOR,
  CLINICIAN,
  ADMIN,
  SUPER_ADMIN;

  /** The name in tokens, tables and JSON. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role with this wire name; throws IllegalArgumentException for an unknown one. */
  public static Role of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
