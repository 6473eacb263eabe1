package app.quintet.platform.api;

/** Something the server leans on, shown at /health; a bean of the module that knows it. */
public interface Dependency {
  /** Short name, for example {@code database}. */
  String name();

  /** How it is; must answer within a second and never throw. */
  State state();

  /** Whether the server cannot work without it. */
  default boolean vital() {
    return false;
  }

  /** A dependency's state; {@code OFF} means not configured, which is not a fault. */
  enum State {
    UP,
    DEGRADED,
    DOWN,
    OFF
  }
}
