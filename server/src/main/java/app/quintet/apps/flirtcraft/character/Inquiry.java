package app.quintet.apps.flirtcraft.character;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A question about something that is on the table.
 *
 * @param subject a fact's key, {@code figure.<name>} for something of the place, {@code story} for
 *     a story just told, or empty when it is about nothing the character has
 * @param aspect what it wants to know
 * @param phrase what the person asks about in their own words, turned to the speaker, or empty
 * @param ofThem whether it is about the character: then it can be given back
 * @param probe whether what the person says the character said is so; null where they say nothing
 * @param shape how the question is built: {@code do}, {@code like}, {@code have}, {@code why} …
 */
record Inquiry(
    String subject,
    Aspect aspect,
    String phrase,
    String shape,
    boolean ofThem,
    @Nullable Boolean probe) {
  private static final Set<String> YES_NO =
      Set.of(
          "guess", "do", "have", "are", "can", "would", "did", "may", "is", "know", "own", "like");

  boolean ofFigure() {
    return subject.startsWith("figure.");
  }

  /** Whether a yes or a no is wanted. */
  boolean wantsYesOrNo() {
    return YES_NO.contains(shape);
  }

  boolean open() {
    return subject.isEmpty();
  }
}
