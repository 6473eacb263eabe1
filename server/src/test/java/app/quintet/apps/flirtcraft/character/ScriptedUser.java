package app.quintet.apps.flirtcraft.character;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * Five kinds of people who react to what the character says: they answer its questions, ask about
 * what it told, or don't. Their lines are in {@code ordinary.yaml}; what they ask out of their own
 * is in {@code curious.yaml}.
 */
enum ScriptedUser {
  THOUGHTFUL(0.45, 0.25),
  AVERAGE(0.2, 0.4),
  CARELESS(0.03, 0.1),
  TROLL(0.03, 0.05),
  SAD(0.1, 0.12);

  private static final Map<String, Object> FILE = file("/flirtcraft/ordinary.yaml");
  private static final Map<String, Object> CURIOUS = file("/flirtcraft/curious.yaml");

  private final double digs;
  private final double asks;

  /**
   * @param digs how often they ask on about what was said, 0–1
   * @param asks how often they ask a question of their own, 0–1
   */
  ScriptedUser(double digs, double asks) {
    this.digs = digs;
    this.asks = asks;
  }

  /** One of them in a conversation; says no line twice. */
  final class Speaker {
    private final CharacterTurn.Scene scene;
    private final RandomGenerator random;
    private final Set<String> said = new HashSet<>();

    Speaker(CharacterTurn.Scene scene, RandomGenerator random) {
      this.scene = scene;
      this.random = random;
    }

    String opens() {
      return pick(lines("openings"), "");
    }

    /** What they say to the character's last answer. */
    String replies(Reply last, Memory memory) {
      String text = last.lines().getLast().text();
      String topic = topic(memory.focus());
      double dice = random.nextDouble();
      boolean told = LengthClass.words(text) > 5 && !last.leaves();
      if (told && !topic.isEmpty() && dice < digs) {
        return pick(Yaml.texts(CURIOUS, "digging"), topic);
      }
      if (told && dice < digs + asks) {
        return pick(Yaml.texts(CURIOUS, "asking"), topic);
      }
      return pick(lines(does(last, text)), topic);
    }

    private String does(Reply last, String text) {
      if (last.leaves()) {
        return "leaving";
      }
      if (last.move().kind() == UserMove.Kind.EXPLICIT
          || last.move().kind() == UserMove.Kind.INSULT) {
        return "boundary";
      }
      if (random.nextInt(6) == 0) {
        return "any";
      }
      if (text.contains("?")) {
        return "asked";
      }
      if (LengthClass.words(text) <= 5) {
        return "was_short";
      }
      boolean praise =
          text.matches("(?s).*\\b(you're (very )?easy|you've got|you have the|you made)\\b.*");
      return praise ? "complimented" : LengthClass.words(text) >= 35 ? "told_story" : "told_fact";
    }

    // What the character spoke of last, as it stands after "about".
    private String topic(String focus) {
      Map<String, String> facts = scene.context().persona().facts();
      return switch (focus) {
        case "job" -> "your job";
        case "activity" -> "the " + facts.getOrDefault("prop", "thing");
        case "story", "", "name", "age" -> "";
        default ->
            focus.startsWith("figure.")
                ? "the " + focus.substring("figure.".length())
                : facts.getOrDefault(focus, "");
      };
    }

    private String pick(List<String> from, String topic) {
      List<String> fit = new ArrayList<>();
      for (String line : from) {
        String filled = line.replace("{place_thing}", placeThing()).replace("{topic}", topic);
        if (!(line.contains("{topic}") && topic.isEmpty()) && !said.contains(filled)) {
          fit.add(filled);
        }
      }
      List<String> left = fit.isEmpty() ? lines("any") : fit;
      String chosen = left.get(random.nextInt(left.size()));
      said.add(chosen);
      return chosen.replaceAll("\\{\\w+}", "it");
    }

    private String placeThing() {
      String detail = scene.context().environment().detail();
      return detail.replaceFirst("^(a|an) ", "the ");
    }

    private List<String> lines(String group) {
      Map<String, Object> own = Yaml.map(Yaml.map(FILE, "personas"), wire());
      return own.containsKey(group)
          ? Yaml.texts(own, group)
          : Yaml.texts(Yaml.map(own, "responses"), group);
    }
  }

  String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> file(String name) {
    try (var in = ScriptedUser.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no " + name);
      }
      var reader = new InputStreamReader(in, StandardCharsets.UTF_8);
      Map<String, Object> read = new org.yaml.snakeyaml.Yaml().load(reader);
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
