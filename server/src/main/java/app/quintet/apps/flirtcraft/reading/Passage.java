package app.quintet.apps.flirtcraft.reading;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import java.util.HashSet;
import java.util.Set;

/** The words of a scene that a person may pick up. */
public final class Passage {
  private Passage() {}

  /** What every scene has: to say it is to notice nothing. */
  private static final Set<String> DULL =
      Words.stems(
          "late early evening morning afternoon midday night people person few half away side back"
              + " open turned room work alone visitors coming passes often shoulders class seat"
              + " place large little large one two other large hour hours minute minutes lot");

  /** Stems of everything that can be seen: looks, surroundings, body language, activity. */
  public static Set<String> stems(CharacterContext c) {
    var look = c.appearance();
    var around = c.environment();
    Set<String> seen =
        new HashSet<>(
            Words.stems(
                String.join(
                    " . ",
                    look.text(),
                    look.hair(),
                    look.clothing(),
                    look.accessories(),
                    around.text(),
                    around.spot(),
                    around.crowd(),
                    around.timeOfDay(),
                    around.weather(),
                    around.detail(),
                    c.bodyLanguage().text(),
                    String.join(" ", c.bodyLanguage().signals()),
                    c.persona().activity())));
    seen.removeAll(DULL);
    return Set.copyOf(seen);
  }
}
