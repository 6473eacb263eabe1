package app.quintet.platform.safety.crisis;

/** One way of noticing danger in a text, independent of the others. */
interface Layer {
  /** The name in events and docs. */
  String name();

  /** What it notices; may throw, which the assessment takes as a failed layer. */
  Reading read(Message message);
}
