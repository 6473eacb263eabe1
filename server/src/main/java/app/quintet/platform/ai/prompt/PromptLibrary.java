package app.quintet.platform.ai.prompt;

import app.quintet.platform.ai.Skill;
import app.quintet.platform.ai.schema.OutputReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/**
 * The prompts at {@code prompts/<app>/<skill>/<version>.md}. Those of all skills are read when the
 * server starts, so that a missing or malformed one is found then and not in a conversation.
 */
@Component
public class PromptLibrary implements SmartInitializingSingleton {
  private static final Pattern ID = Pattern.compile("[a-z0-9_]+\\.[a-z0-9_]+");
  private static final Pattern VERSION = Pattern.compile("v[0-9]{1,4}");
  private static final Pattern SLOT = Pattern.compile("\\{\\{[a-z][a-z0-9_]*}}");
  private static final int LONGEST = 20_000;
  private final ObjectProvider<Skill<?, ?>> skills;
  private final Map<String, Loaded> loaded = new ConcurrentHashMap<>();

  PromptLibrary(ObjectProvider<Skill<?, ?>> skills) {
    this.skills = skills;
  }

  /** A prompt and the reader of its answers. */
  public record Loaded(String prompt, OutputReader<?> reader) {}

  @Override
  public void afterSingletonsInstantiated() {
    skills.orderedStream().forEach(this::of);
  }

  /** The prompt of a skill; throws IllegalStateException when it is missing or malformed. */
  public Loaded of(Skill<?, ?> skill) {
    return loaded.computeIfAbsent(
        skill.id() + "/" + skill.promptVersion(),
        key -> new Loaded(read(skill), OutputReader.of(skill.output())));
  }

  private static String read(Skill<?, ?> skill) {
    if (!ID.matcher(skill.id()).matches() || !VERSION.matcher(skill.promptVersion()).matches()) {
      throw new IllegalStateException("a skill's id must read app.name, its version v1");
    }
    String path = "/prompts/" + skill.id().replace('.', '/') + "/" + skill.promptVersion() + ".md";
    try (InputStream in = PromptLibrary.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("there is no prompt at " + path);
      }
      return checked(path, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
    } catch (IOException unreadable) {
      throw new IllegalStateException("the prompt at " + path + " cannot be read", unreadable);
    }
  }

  private static String checked(String path, String text) {
    String withoutSlots = SLOT.matcher(text).replaceAll("");
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new IllegalStateException("the prompt at " + path + " is empty or too long");
    }
    if (withoutSlots.contains("{{") || withoutSlots.contains("}}")) {
      throw new IllegalStateException("the prompt at " + path + " has a malformed slot");
    }
    return text;
  }
}
