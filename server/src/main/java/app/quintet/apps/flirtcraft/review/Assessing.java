package app.quintet.apps.flirtcraft.review;

import app.quintet.apps.flirtcraft.character.CharacterContext;
import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.conversation.Message;
import app.quintet.apps.flirtcraft.feedback.LiveFeedback;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.apps.flirtcraft.scenario.ScenarioType;
import app.quintet.platform.ai.Gateway;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes a review from a transcript. */
@Component
class Assessing {
  private final Measuring measuring;
  private final Gateway gateway;
  private final ReviewSkill skill;

  Assessing(Measuring measuring, Gateway gateway, ReviewSkill skill) {
    this.measuring = measuring;
    this.gateway = gateway;
    this.skill = skill;
  }

  /** All that a review is made from. */
  record Material(
      ScenarioType place,
      Difficulty difficulty,
      CharacterContext context,
      List<Message> messages,
      List<LiveFeedback> live,
      List<SkillGoal> goals,
      List<Comparing.Past> past) {}

  /** The review; asks a model where the person lets their text go to one. Outside transactions. */
  Review assess(UUID person, Material material) {
    Features features = measuring.measure(material.context(), material.messages());
    Map<Metric, Integer> measured = Scoring.measured(features, material.difficulty());
    List<ReviewWish.Said> said =
        material.messages().stream()
            .filter(m -> !m.apart() && !m.refused())
            .map(m -> new ReviewWish.Said(m.sender() == Message.Sender.AI, m.content()))
            .toList();
    var wish =
        new ReviewWish(
            material.place(), material.difficulty(), material.goals(), said, features, measured);
    boolean harmless = material.messages().stream().noneMatch(Message::refused);
    var answer = gateway.run(skill, wish, person, harmless);
    Map<Metric, Integer> scores = Scoring.judged(measured, answer.output().adjustments(), features);
    return review(material, features, scores, answer.output(), answer.model());
  }

  static Review review(
      Material material,
      Features features,
      Map<Metric, Integer> scores,
      Judgement judgement,
      String model) {
    var wording = new Wording(features);
    var advising = new Advising(features, material.goals());
    var citing = new Citing(features, heard(material), judgement.quotes());
    Map<Metric, Review.Item> items = new EnumMap<>(Metric.class);
    // The weakest is served first: what is said in one metric is not said again in another.
    for (Metric metric : Wording.weakestFirst(scores)) {
      int score = scores.getOrDefault(metric, 0);
      items.put(
          metric,
          new Review.Item(
              metric,
              score,
              Band.of(score),
              wording.reason(metric, score),
              citing.of(metric),
              advising.step(metric)));
    }
    for (Metric metric : Metric.values()) {
      items.computeIfAbsent(metric, m -> new Review.Item(m, null, null, "", List.of(), ""));
    }
    int overall = Scoring.overall(scores);
    return new Review(
        overall,
        mean(material.live(), LiveFeedback::confidence),
        mean(material.live(), LiveFeedback::engagement),
        Outcome.of(overall),
        judgement.summary(),
        model,
        List.copyOf(items.values()),
        Comparing.compare(features, overall, material.difficulty(), material.past()),
        Comparing.counts(features));
  }

  /** What a model was shown; nothing else can it have read. */
  private static Set<UUID> heard(Material material) {
    return material.messages().stream()
        .filter(m -> !m.apart() && !m.refused())
        .map(Message::id)
        .collect(Collectors.toSet());
  }

  /** Live scores of 1–5 as 0–100. */
  private static int mean(List<LiveFeedback> live, ToIntFunction<LiveFeedback> score) {
    double mean = live.stream().mapToInt(score).average().orElse(1);
    return (int) Math.round((mean - 1) * 25);
  }
}
