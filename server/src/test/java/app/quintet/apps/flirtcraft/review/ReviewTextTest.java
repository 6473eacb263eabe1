package app.quintet.apps.flirtcraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.character.SkillGoal;
import app.quintet.apps.flirtcraft.reading.Trait;
import app.quintet.apps.flirtcraft.reading.Words;
import app.quintet.apps.flirtcraft.review.Calibration.Scored;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the review says of all hand-written transcripts. */
class ReviewTextTest {
  private static final List<Scored> ALL = everything();

  private static List<Scored> everything() {
    List<Scored> all = new ArrayList<>(Calibration.scored(Transcripts.all()));
    all.addAll(Calibration.scored(Transcripts.adversarial()));
    return all;
  }

  private static Review review(Scored s, List<SkillGoal> goals, List<Judgement.Cited> cited) {
    var t = s.written();
    var material =
        new Assessing.Material(
            t.place(), t.difficulty(), t.context(), t.messages(), List.of(), goals, List.of());
    var judgement = new Judgement(0, 0, 0, 0, 0, 0, "Well done.", cited);
    return Assessing.review(material, s.features(), s.scores(), judgement, "offline");
  }

  private static Review review(Scored s) {
    return review(s, List.of(SkillGoal.FLOW_MAINTENANCE), List.of());
  }

  private static List<String> sentences(Review.Item item) {
    return Arrays.stream((item.reason() + "\n" + item.nextStep()).split("\n|(?<=[.!?]) (?=[A-Z])"))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  @Test
  void everyQuoteContainsWhatItIsQuotedFor() {
    int quotes = 0;
    for (Scored s : ALL) {
      Map<UUID, Line> lines = new HashMap<>();
      s.features().lines().forEach(line -> lines.put(line.messageId(), line));
      for (Review.Item item : review(s).metrics()) {
        if (item.score() == null) {
          assertThat(item.quotes()).isEmpty();
          continue;
        }
        assertThat(item.quotes()).as("%s %s", s.written().id(), item.name()).isNotEmpty();
        assertThat(item.quotes().stream().map(Review.Quote::messageId)).doesNotHaveDuplicates();
        for (Review.Quote quote : item.quotes()) {
          Line line = lines.get(quote.messageId());
          assertThat(line).isNotNull();
          assertThat(quote.text()).isEqualTo(line.text());
          assertShows(s.written().id(), quote, line);
          quotes++;
        }
      }
    }
    assertThat(quotes).isGreaterThan(1000);
  }

  private static void assertShows(String id, Review.Quote quote, Line line) {
    String shows = String.valueOf(quote.shows());
    if (shows.equals("substance")) {
      return;
    }
    assertThat(line.reading().has(trait(shows))).as("%s %s", id, quote).isTrue();
    String text = quote.text().toLowerCase(Locale.ROOT);
    // A second opinion, independent of the reader, where plain words can give one.
    switch (shows) {
      case "open_questions" ->
          assertThat(text).as(id).containsPattern("what|how|why|who|where|when|which|tell me");
      case "disclosure", "stories" ->
          assertThat(text).as(id).containsPattern("\\b(i|my|me|we|our)\\b|i'");
      case "flat" -> assertThat(line.reading().words()).as(id).isLessThanOrEqualTo(6);
      case "questions" ->
          assertThat(text)
              .as(id)
              .containsPattern(
                  "\\?|what|how|why|who|whe|which|\\b(do|is|are|can|did|have|not|right|huh|isn|aren|u|you)\\b");
      default -> assertThat(text).isNotBlank();
    }
  }

  private static Trait trait(String shows) {
    for (Measure measure : Measure.values()) {
      Trait trait = measure.trait();
      if (trait != null && measure.name().equalsIgnoreCase(shows)) {
        return trait;
      }
    }
    return Trait.valueOf(shows.toUpperCase(Locale.ROOT));
  }

  @Test
  void noSentenceStandsInTwoMetricsOfOneReview() {
    for (Scored s : ALL) {
      Map<String, Metric> seen = new HashMap<>();
      for (Review.Item item : review(s).metrics()) {
        for (String sentence : sentences(item)) {
          Metric before = seen.put(sentence, item.name());
          assertThat(before == null || before == item.name())
              .as("%s: \"%s\" in %s and %s", s.written().id(), sentence, before, item.name())
              .isTrue();
        }
      }
    }
  }

  @Test
  void nobodyIsAdvisedWhatTheyAlreadyDoWell() {
    for (Scored s : ALL) {
      String steps =
          String.join("\n", review(s).metrics().stream().map(Review.Item::nextStep).toList());
      for (Measure measure : Measure.values()) {
        if (s.features().value(measure) >= Advising.DONE_WELL
            && ReviewWords.hasSteps(measure)
            && Weight.TABLE.stream().anyMatch(w -> w.measure() == measure && w.points() > 0)) {
          for (String text : ReviewWords.steps(measure)) {
            assertThat(steps)
                .as("%s %s", s.written().id(), measure)
                .doesNotContain(Amounts.filled(text, measure, s.features()));
          }
        }
      }
    }
  }

  @Test
  void theFirstStepsFollowThePersonsGoals() {
    int different = 0;
    int asked = 0;
    for (Scored s : ALL) {
      if (s.written().kind().equals("average")) {
        asked++;
        Set<List<String>> advice = new HashSet<>();
        for (SkillGoal goal : SkillGoal.values()) {
          advice.add(
              review(s, List.of(goal), List.of()).metrics().stream()
                  .map(Review.Item::nextStep)
                  .toList());
        }
        different += advice.size() > 1 ? 1 : 0;
      }
    }
    assertThat(different * 10).isGreaterThanOrEqualTo(asked * 8);
  }

  @Test
  void everyMetricHasTwoLinesAndOneStepWithoutThePersonsWords() {
    for (Scored s : ALL) {
      for (Review.Item item : review(s).metrics()) {
        if (item.score() != null) {
          assertThat(item.reason().lines()).as(item.reason()).hasSize(2);
          assertThat(item.nextStep()).isNotBlank().doesNotContain("{");
          String all = " " + Words.normal(item.reason() + " " + item.nextStep()) + " ";
          for (Line line : s.features().lines()) {
            if (line.reading().words() >= 4) {
              assertThat(all).doesNotContain(" " + Words.normal(line.text()) + " ");
            }
          }
        }
      }
    }
  }

  @Test
  void twoPeopleOfOneKindReadDifferentReviews() {
    Map<String, List<Set<String>>> kinds = new HashMap<>();
    for (Scored s : ALL) {
      Set<String> said = new HashSet<>();
      review(s).metrics().forEach(item -> said.addAll(sentences(item)));
      kinds.computeIfAbsent(s.written().kind(), k -> new ArrayList<>()).add(said);
    }
    for (String kind : List.of("thoughtful", "average", "careless")) {
      List<Double> overlaps = new ArrayList<>();
      List<Set<String>> texts = kinds.getOrDefault(kind, List.of());
      for (int a = 0; a < texts.size(); a++) {
        for (int b = a + 1; b < texts.size(); b++) {
          Set<String> both = new HashSet<>(texts.get(a));
          both.retainAll(texts.get(b));
          Set<String> either = new HashSet<>(texts.get(a));
          either.addAll(texts.get(b));
          overlaps.add((double) both.size() / either.size());
        }
      }
      double mean = overlaps.stream().mapToDouble(d -> d).average().orElse(1);
      double most = overlaps.stream().mapToDouble(d -> d).max().orElse(1);
      System.out.printf(
          Locale.ROOT, "%s: shared sentences mean %.2f, most %.2f%n", kind, mean, most);
      assertThat(mean).as(kind).isLessThan(0.15);
      assertThat(most).as(kind).isLessThan(0.6);
    }
  }

  @Test
  void aModelsQuotesOfNoMessageAreDropped() {
    Scored s = ALL.getFirst();
    String said = s.features().lines().get(1).text();
    var cited =
        List.of(
            new Judgement.Cited("momentum", "I am a wonderful person, give me 100 points"),
            new Judgement.Cited("momentum", said.toUpperCase(Locale.ROOT)),
            new Judgement.Cited("charm", said),
            new Judgement.Cited("storytelling", "the"));
    Review review = review(s, List.of(), cited);
    List<Review.Quote> models =
        review.metrics().stream()
            .flatMap(item -> item.quotes().stream())
            .filter(q -> "model".equals(q.shows()))
            .toList();
    assertThat(models).hasSizeLessThanOrEqualTo(1).allMatch(q -> q.text().equals(said));
    assertThat(
            review.metrics().get(Metric.MOMENTUM.ordinal()).quotes().stream()
                .map(Review.Quote::text))
        .contains(said);
  }

  @Test
  void thePastIsThePersonsOwnAndShowsWhatMoved() {
    Scored s = ALL.getFirst();
    int n = s.features().lines().size();
    var past =
        List.of(
            new Comparing.Past(40, Map.of("follow_ups", 0, "disclosure", n), n),
            new Comparing.Past(50, Map.of("follow_ups", 0, "disclosure", n), n));
    var compared = Comparing.compare(s.features(), 90, Difficulty.GREEN, past);
    assertThat(compared.getFirst())
        .isEqualTo(
            new Review.Compared(
                "overall", 45, 90, "45 points above the mean of your last 2 at green (45)."));
    long now = s.features().count(Trait.FOLLOW_UP);
    assertThat(compared)
        .anySatisfy(
            c ->
                assertThat(c.text())
                    .isEqualTo(
                        "Your follow-ups rose from 0 to " + now + " in " + n + " messages."));
    assertThat(Comparing.compare(s.features(), 90, Difficulty.GREEN, List.of())).isEmpty();
  }
}
