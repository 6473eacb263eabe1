package app.quintet.platform.ai.gateway;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import java.util.List;
import java.util.Map;

/** A small skill for tests of the gateway; its prompt lies among the test resources. */
record Greeting(boolean cacheable) implements Skill<String, Greeting.Hello> {
  enum Tone {
    WARM,
    COOL
  }

  record Hello(String message, Tone tone) {}

  @Override
  public String id() {
    return "testing.greeting";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<Hello> output() {
    return Hello.class;
  }

  @Override
  public Tuning tuning(String input) {
    return new Tuning(0.3, 50, cacheable, Reasoning.NONE);
  }

  @Override
  public List<Turn> turns(String input, String prompt) {
    return List.of(
        new Turn(Speaker.SYSTEM, Prompts.fill(prompt, Map.of("place", "the park"))),
        new Turn(Speaker.USER, "earlier words"),
        new Turn(Speaker.ASSISTANT, "earlier answer"),
        new Turn(Speaker.USER, input));
  }

  @Override
  public List<String> faults(String input, Hello output) {
    return output.message().length() > 40
        ? List.of("message is longer than 40 characters")
        : List.of();
  }

  @Override
  public Hello offline(String input) {
    return new Hello("offline hello", Tone.COOL);
  }
}
