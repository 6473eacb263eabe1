package app.quintet.apps.twotruths.challenge;

import app.quintet.platform.kernel.Fault;
import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends for a challenge or a change of it; unchecked. What is absent stays.
 *
 * @param statements all three captions or none; a blank one takes it away
 * @param frame one of {@link Style.Frame}
 * @param reveal one of {@link Style.Reveal}
 */
public record ChallengeWish(
    @Nullable String title,
    @Nullable Integer lieIndex,
    @Nullable String orientation,
    @Nullable List<@Nullable String> statements,
    @Nullable String visibility,
    @Nullable String packId,
    @Nullable String frame,
    @Nullable String reveal) {
  /** Statements of a challenge. */
  public static final int PARTS = 3;

  private static final int LONGEST_TITLE = 255;
  private static final int LONGEST_STATEMENT = 200;

  /**
   * Refuses it with all its faults.
   *
   * @param fresh whether it is a new one, which needs a title and a lie
   * @param more faults found elsewhere
   */
  public void check(boolean fresh, List<Fault> more) {
    Faults faults = new Faults();
    String named = Text.clean(title);
    faults
        .require(
            !fresh && title == null || !named.isEmpty(), "title", "required", "It needs a title.")
        .require(Text.length(named) <= LONGEST_TITLE, "title", "size", "At most 255 characters.")
        .require(
            !fresh || lieIndex != null, "lie_index", "required", "Which of the three is the lie?")
        .require(
            lieIndex == null || lieIndex >= 0 && lieIndex < PARTS,
            "lie_index",
            "range",
            "0, 1 or 2.")
        .require(
            orientation == null || fresh && Orientation.orNull(orientation) != null,
            "orientation",
            fresh ? "one_of" : "unexpected",
            "One of portrait, landscape; it is chosen at the beginning.")
        .require(
            visibility == null || Visibility.orNull(visibility) != null,
            "visibility",
            "one_of",
            "One of public, link, friends.")
        .require(
            frame == null || Style.Frame.orNull(frame) != null,
            "frame",
            "one_of",
            "One of plain, neon, film, paper, gold.")
        .require(
            reveal == null || Style.Reveal.orNull(reveal) != null,
            "reveal",
            "one_of",
            "One of flip, curtain, spotlight, confetti.");
    checkStatements(faults);
    more.forEach(f -> faults.require(false, f.field(), f.constraint(), f.message()));
    faults.throwIfAny();
  }

  private void checkStatements(Faults faults) {
    if (statements == null) {
      return;
    }
    faults.require(statements.size() == PARTS, "statements", "size", "All three, or none.");
    for (int i = 0; i < Math.min(PARTS, statements.size()); i++) {
      faults.require(
          Text.length(Text.clean(statements.get(i))) <= LONGEST_STATEMENT,
          "statements[" + i + "]",
          "size",
          "At most 200 characters.");
    }
  }

  /** Everything of it that somebody wrote, to be looked at together. */
  public List<String> words() {
    List<String> all = new ArrayList<>();
    all.add(Text.clean(title));
    if (statements != null) {
      statements.forEach(s -> all.add(Text.clean(s)));
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  /** How it is to be dressed up, where it says nothing as it was. */
  Style style(Style was) {
    Style.Frame wantedFrame = Style.Frame.orNull(frame);
    Style.Reveal wantedReveal = Style.Reveal.orNull(reveal);
    return new Style(
        wantedFrame == null ? was.frame() : wantedFrame,
        wantedReveal == null ? was.reveal() : wantedReveal);
  }

  /** The caption of a position as it is to be kept; null for none. */
  @Nullable String statement(int position) {
    if (statements == null) {
      return null;
    }
    String text = Text.clean(statements.get(position));
    return text.isEmpty() ? null : text;
  }
}
