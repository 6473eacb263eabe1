package app.quintet.apps.flirtcraft.feedback;

import app.quintet.apps.flirtcraft.reading.Words;
import app.quintet.platform.ai.Prompts;
import app.quintet.platform.ai.Skill;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The skill {@code flirtcraft.live_hint}; its twin is the local scorer's hint. */
@Component
public class LiveHintSkill implements Skill<HintWish, LiveHint> {
  private static final int MOST_WORDS = 30;

  @Override
  public String id() {
    return "flirtcraft.live_hint";
  }

  @Override
  public String promptVersion() {
    return "v1";
  }

  @Override
  public Class<LiveHint> output() {
    return LiveHint.class;
  }

  @Override
  public Tuning tuning(HintWish wish) {
    return new Tuning(0.3, 200, false, Reasoning.NONE);
  }

  @Override
  public List<Turn> turns(HintWish wish, String prompt) {
    var slots =
        Map.of(
            "place", wish.place().displayName(),
            "difficulty", wish.difficulty().wire(),
            "kind", wish.first().kind().wire());
    List<Turn> turns = new ArrayList<>();
    turns.add(new Turn(Speaker.SYSTEM, Prompts.fill(prompt, slots)));
    if (!wish.partnerLast().isEmpty()) {
      turns.add(new Turn(Speaker.ASSISTANT, Prompts.neutral(wish.partnerLast())));
    }
    turns.add(new Turn(Speaker.USER, wish.said()));
    return turns;
  }

  @Override
  public List<String> faults(HintWish wish, LiveHint output) {
    String hint = output.hint();
    if (hint == null || hint.isBlank()) {
      return List.of("hint must not be empty");
    }
    return Words.of(hint).size() > MOST_WORDS
        ? List.of("hint must have at most 18 words")
        : List.of();
  }

  @Override
  public LiveHint offline(HintWish wish) {
    return new LiveHint(wish.first().suggestion());
  }
}
