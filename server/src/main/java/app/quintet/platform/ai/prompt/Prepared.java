package app.quintet.platform.ai.prompt;

import app.quintet.platform.ai.Skill.Speaker;
import app.quintet.platform.ai.Skill.Tuning;
import app.quintet.platform.ai.Skill.Turn;
import app.quintet.platform.ai.cache.AnswerCache;
import app.quintet.platform.ai.provider.ChatRequest;
import app.quintet.platform.ai.schema.OutputReader;
import java.util.ArrayList;
import java.util.List;

/**
 * A call as it may leave the server.
 *
 * @param skill the id, for names
 * @param refused whether the newest words of the person are refused: then nothing is sent
 */
public record Prepared<O extends Record>(
    String skill,
    String version,
    List<Turn> turns,
    OutputReader<O> reader,
    Tuning tuning,
    boolean refused) {
  /** The request for a model, with further turns after the prepared ones. */
  public ChatRequest request(String model, List<Turn> more) {
    List<Turn> all = new ArrayList<>(turns);
    all.addAll(more);
    return new ChatRequest(
        model,
        all,
        skill.replace('.', '_'),
        reader.schema(),
        tuning.temperature(),
        tuning.maxTokens(),
        tuning.reasoning());
  }

  /** The key of the exact cache: skill, prompt version, model, and everything that is asked. */
  public byte[] cacheKey(String model) {
    List<String> parts = new ArrayList<>();
    parts.add(skill);
    parts.add(version);
    parts.add(model);
    parts.add(tuning.toString());
    parts.add(reader.schema().toString());
    for (Turn turn : turns) {
      parts.add(turn.speaker().name());
      parts.add(turn.text());
    }
    return AnswerCache.key(parts);
  }

  /** What the second try says about the first. */
  public static List<Turn> repair(String answer, List<String> faults) {
    String quoted = answer.length() > 4_000 ? answer.substring(0, 4_000) : answer;
    return List.of(
        new Turn(Speaker.ASSISTANT, quoted),
        new Turn(
            Speaker.USER,
            "That answer cannot be used:\n- "
                + String.join("\n- ", faults)
                + "\nGive the whole answer again as one JSON object that obeys the schema,"
                + " with these points corrected and nothing before or after it."));
  }
}
