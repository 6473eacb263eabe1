package app.quintet.platform.ai;

/**
 * Says which text must not be sent to a provider, or shown when it came from one; answered by
 * safety. Words of distress are never refused: safety answers them itself.
 */
@FunctionalInterface
public interface ContentCheck {
  /** Whether the text is refused: harassment, hate, sexual or dangerous, medium and above. */
  boolean refuses(String text);
}
