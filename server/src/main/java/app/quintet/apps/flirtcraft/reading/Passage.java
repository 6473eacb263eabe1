package app.quintet.apps.flirtcraft.reading;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import java.util.Set;

/** The words of a scene that a person may pick up. */
public final class Passage {
  private Passage() {}

  /** Stems of everything that can be seen: looks, surroundings, body language, activity. */
  public static Set<String> stems(CharacterContext c) {
    var look = c.appearance();
    var around = c.environment();
    return Words.stems(
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
            c.persona().activity()));
  }
}
