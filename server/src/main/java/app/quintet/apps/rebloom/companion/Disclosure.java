package app.quintet.apps.rebloom.companion;

/** Whether an answer must say that it comes from an AI. */
public enum Disclosure {
  /** Not this time, unless the person asks. */
  NONE,
  /** The session's first answer. */
  FIRST,
  /** Three more hours of use have passed within the person's day. */
  AGAIN
}
