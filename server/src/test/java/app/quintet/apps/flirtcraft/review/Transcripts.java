package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.character.Persona;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yaml.snakeyaml.Yaml;

/** The hand-written transcripts of {@code flirtcraft/transcripts/}. */
public final class Transcripts {
  private static final List<String> FILES =
      List.of("coffee_shop", "bookstore", "bar", "park", "campus", "gallery");

  private Transcripts() {}

  /**
   * One transcript.
   *
   * @param first whether it was there when the weights were first chosen; such a one can never be
   *     held back
   * @param held whether it is held back: nothing is tuned on it
   * @param late whether it was written after the weights were fixed; all of these are held back
   */
  public record Written(
      String id,
      String scene,
      String kind,
      boolean first,
      boolean held,
      boolean late,
      ScenarioType place,
      Difficulty difficulty,
      CharacterContext context,
      List<Message> messages) {
    @Override
    public String toString() {
      return id;
    }
  }

  /** The calibration set: five kinds of people. */
  public static List<Written> all() {
    List<Written> all = new ArrayList<>();
    for (String file : FILES) {
      all.addAll(read(file));
    }
    all.addAll(read("late"));
    all.addAll(read("last"));
    return all;
  }

  /** Those that try to win by form. */
  public static List<Written> adversarial() {
    return read("adversarial");
  }

  @SuppressWarnings("unchecked")
  private static List<Written> read(String name) {
    Map<String, Map<String, String>> scenes = (Map<String, Map<String, String>>) load("scenes");
    Map<String, Object> root = (Map<String, Object>) load(name);
    var transcripts = (List<Map<String, Object>>) root.get("transcripts");
    return transcripts.stream()
        .map(
            t -> {
              Object scene = t.getOrDefault("scene", root.get("scene"));
              var where = scenes.get((String) scene);
              return new Written(
                  (String) t.get("id"),
                  (String) scene,
                  (String) t.get("kind"),
                  Boolean.TRUE.equals(t.get("first")),
                  Boolean.TRUE.equals(t.get("held")),
                  name.equals("late") || name.equals("last"),
                  ScenarioType.of(where.get("place")),
                  Difficulty.of(where.get("difficulty")),
                  context(where),
                  messages(((String) t.get("turns")).lines().toList()));
            })
        .toList();
  }

  private static Object load(String name) {
    String path = "/flirtcraft/transcripts/" + name + ".yaml";
    try (InputStream file = Transcripts.class.getResourceAsStream(path)) {
      return new Yaml().load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CharacterContext context(Map<String, String> scene) {
    return new CharacterContext(
        new CharacterContext.Appearance(scene.get("look"), "", "", "", ""),
        new CharacterContext.Environment(scene.get("around"), "", "", "", "", ""),
        new CharacterContext.BodyLanguage(scene.get("body"), "", "", List.of()),
        List.of("Hi there."),
        new Persona("Alex", "female", 30, List.of("calm"), "", "calm", List.of()),
        CharacterContext.Source.OFFLINE);
  }

  private static List<Message> messages(List<String> turns) {
    List<Message> messages = new ArrayList<>();
    for (String turn : turns) {
      var sender = turn.startsWith("P:") ? Message.Sender.USER : Message.Sender.AI;
      messages.add(
          new Message(
              UUID.randomUUID(),
              messages.size() + 1,
              sender,
              turn.substring(3),
              null,
              null,
              Instant.EPOCH,
              false,
              false));
    }
    return messages;
  }
}
