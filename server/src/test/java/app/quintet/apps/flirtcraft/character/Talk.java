package app.quintet.apps.flirtcraft.character;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Talk to the character on a terminal: {@code @ place difficulty seed} starts a conversation, every
 * other line is said; {@code !} before it marks it refused by moderation.
 */
final class Talk {
  private Talk() {}

  /** Reads from standard input until it ends. */
  public static void main(String[] args) throws IOException {
    boolean understood = args.length > 0 && args[0].equals("-v");
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    Stage.Talk talk = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (line.isBlank() || line.startsWith("#")) {
        System.out.println(line);
      } else if (line.startsWith("@")) {
        String[] part = line.substring(1).strip().split(" +");
        var place = ScenarioType.valueOf(part[0].toUpperCase(java.util.Locale.ROOT));
        var difficulty = Difficulty.valueOf(part[1].toUpperCase(java.util.Locale.ROOT));
        long seed = part.length > 2 ? Long.parseLong(part[2]) : 1;
        talk = new Stage.Talk(Stage.scene(place, difficulty, seed), Set.of(), seed);
        var c = talk.scene.context();
        System.out.printf(
            "%n=== %s, %s, %s, %d (%s)%n%s%n%s%n%s%n",
            place.wire(),
            difficulty.wire(),
            c.persona().name(),
            c.persona().age(),
            c.persona().facts(),
            c.appearance().text(),
            c.environment().text(),
            c.bodyLanguage().text());
      } else if (talk != null && !talk.state.left()) {
        boolean refused = line.startsWith("!");
        Reply reply = talk.say(refused ? line.substring(1) : line, refused);
        System.out.println("> " + line);
        if (understood) {
          UserMove m = reply.move();
          System.out.printf(
              "      [%s %s t%s a%s f%s echo=%s lvl %d]%n",
              m.kind(),
              m.also(),
              m.topics(),
              m.asksAbout(),
              m.facts(),
              m.echo(),
              reply.state().level());
        }
        String name = talk.scene.context().persona().name();
        reply.lines().forEach(l -> System.out.println("    " + name + ": " + l.text()));
      }
    }
    System.exit(0);
  }
}
