package app.quintet.platform.notifications;

/**
 * A kind of notice that a person can switch off; a bean of the module that sends it. Its texts are
 * {@code notice.<app>.<kind>.title} and {@code .body} in the message catalogues.
 */
public interface NoticeKind {
  /** The app, or {@code platform}. */
  String app();

  /** snake_case, unique within the app. */
  String kind();

  /** Whether it also goes out by e-mail to a confirmed address; not unless the module says so. */
  default boolean mailed() {
    return false;
  }

  /** Whether it is a reminder the person set themselves: then it ignores quiet hours. */
  default boolean setByPerson() {
    return false;
  }

  /**
   * Whether it concerns somebody's safety: it is not offered for switching off, and keeps no quiet
   * hours.
   */
  default boolean always() {
    return false;
  }

  /**
   * Whether its words give nothing away to whoever looks at a locked screen: then a push carries
   * them; any other push says only that something waits.
   */
  default boolean neutral() {
    return false;
  }
}
