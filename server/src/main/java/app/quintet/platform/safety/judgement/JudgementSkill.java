package app.quintet.platform.safety.judgement;

import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import app.quintet.platform.safety.CrisisLevel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The skill {@code safety.judgement}: one text read for danger. Its twin finds nothing, because the
 * layers before it have read the text already; nothing found never lowers anything.
 */
@Component
class JudgementSkill implements Skill<String, Judgement> {
  private static final int MOST_SIGNALS = 5;

  @Override
  public String id() {
    return "safety.judgement";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<Judgement> output() {
    return Judgement.class;
  }

  @Override
  public Tuning tuning(String text) {
    // Never cached: what somebody in distress wrote belongs into no store that outlives the call.
    return new Tuning(0, 200, false, Reasoning.LOW);
  }

  @Override
  public List<Turn> turns(String text, String prompt) {
    return List.of(
        new Turn(Speaker.SYSTEM, prompt), new Turn(Speaker.USER, Prompts.delimited(text)));
  }

  @Override
  public List<String> faults(String text, Judgement output) {
    List<String> faults = new ArrayList<>();
    if (Arrays.stream(CrisisLevel.values()).noneMatch(l -> l.wire().equals(output.level()))) {
      faults.add("level must be one of none, low, moderate, high, critical");
    }
    if (!(output.confidence() >= 0 && output.confidence() <= 1)) {
      faults.add("confidence must lie between 0 and 1");
    }
    boolean named = output.signals().stream().allMatch(s -> s.matches("[a-z_]{1,40}"));
    if (output.signals().size() > MOST_SIGNALS || !named) {
      faults.add("signals must be at most five names in snake_case, never words of the text");
    }
    return faults;
  }

  @Override
  public Judgement offline(String text) {
    return new Judgement(CrisisLevel.NONE.wire(), 0, List.of());
  }
}
