package app.quintet.platform.safety.crisis;

import app.quintet.platform.safety.CrisisLevel;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The phrases of every language that has them; a plain statement is enough for any level. */
final class PhraseLayer implements Layer {
  static final String NAME = "phrases";
  private final List<CrisisPhrases> languages =
      Stream.of("en", "de", "es", "fr", "ar", "he")
          .filter(PhraseLayer::written)
          .map(CrisisPhrases::of)
          .toList();

  private static boolean written(String language) {
    return PhraseLayer.class.getResource("/safety/crisis/" + language + ".yaml") != null;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Reading read(Message message) {
    CrisisLevel level = CrisisLevel.NONE;
    for (String words : message.readings()) {
      for (CrisisPhrases phrases : languages) {
        if (phrases.canRead(words)) {
          level = CrisisLevel.graver(level, phrases.read(words).level());
        }
      }
    }
    List<String> signals =
        level == CrisisLevel.NONE
            ? List.of()
            : List.of("phrase_" + Objects.requireNonNull(level).wire());
    return new Reading(NAME, level, level == CrisisLevel.NONE ? 0.5 : 0.95, signals, false);
  }
}
