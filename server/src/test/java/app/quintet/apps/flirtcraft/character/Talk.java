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
 * other line is said; {@code !} before it marks it refused by moderation. With {@code -v} it shows
 * how each line was understood, with {@code -m} it writes Markdown.
 */
final class Talk {
  private Talk() {}

  /** Reads from standard input until it ends. */
  public static void main(String[] args) throws IOException {
    boolean understood = args.length > 0 && args[0].equals("-v");
    boolean markdown = args.length > 0 && args[0].equals("-m");
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
        String head =
            markdown ? "%n## %s, %s: %s, %d%n%n%s%n%s%n%s%n" : "%n=== %s, %s, %s, %d%n%s%n%s%n%s%n";
        System.out.printf(
            head,
            place.displayName(),
            difficulty.wire(),
            c.persona().name(),
            c.persona().age(),
            c.appearance().text(),
            c.environment().text(),
            c.bodyLanguage().text());
      } else if (talk != null && !talk.state.left()) {
        boolean refused = line.startsWith("!");
        Reply reply = talk.say(refused ? line.substring(1) : line, refused);
        System.out.println(markdown ? "\n**You:** " + line : "> " + line);
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
        String said = markdown ? "\n**%s:** %s *(%s)*%n" : "    %s: %s%n";
        reply.lines().forEach(l -> System.out.printf(said, name, l.text(), l.bodyLanguage()));
      }
    }
    System.exit(0);
  }
}
