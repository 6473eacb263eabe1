package app.quintet.platform.jobs;

/**
 * A kind of one-time job.
 *
 * @param name stable and unique, dotted lower case: {@code flirtcraft.reply}
 * @param data the record that carries its input, kept as JSON; ids rather than words
 * @param priority which jobs go first when many are due
 */
public record JobKind<T extends Record>(String name, Class<T> data, Priority priority) {
  /** Order in which due work is taken. */
  public enum Priority {
    /** Somebody is waiting for it. */
    INTERACTIVE(300),
    /** Notifications. */
    NOTIFICATION(200),
    /** Analytics and reports. */
    ANALYTICS(100),
    /** Retention and housekeeping. */
    CLEANUP(0);

    private final int weight;

    Priority(int weight) {
      this.weight = weight;
    }

    /** Higher goes first. */
    public int weight() {
      return weight;
    }
  }
}
