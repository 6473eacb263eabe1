package app.quintet.apps.flirtcraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.scenario.Difficulty;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The review must rank people as a person would, on transcripts written by hand. */
@QuintetTest
class CalibrationTest {
  @Autowired Measuring measuring;

  private Map<Metric, Integer> scores(Transcripts.Written t, int flattery) {
    Features features = measuring.measure(t.context(), t.messages());
    Map<Metric, Integer> judged = new HashMap<>();
    for (Metric metric : Metric.values()) {
      judged.put(metric, flattery);
    }
    return Scoring.judged(Scoring.measured(features, t.difficulty()), judged, features);
  }

  @TestFactory
  List<DynamicTest> thoughtfulStandsAboveAverageAndAverageAboveCareless() throws Exception {
    Map<String, Map<String, Transcripts.Written>> scenes = new HashMap<>();
    for (var t : Transcripts.all()) {
      scenes.computeIfAbsent(t.scene(), s -> new HashMap<>()).putIfAbsent(t.kind(), t);
    }
    List<DynamicTest> tests = new ArrayList<>();
    scenes.forEach(
        (scene, kinds) -> {
          tests.add(ranks(scene, kinds.get("thoughtful"), kinds.get("average")));
          tests.add(ranks(scene, kinds.get("average"), kinds.get("careless")));
        });
    assertThat(tests).hasSize(8);
    return tests;
  }

  private DynamicTest ranks(String scene, Transcripts.Written better, Transcripts.Written worse) {
    return DynamicTest.dynamicTest(
        scene + ": " + better.kind() + " above " + worse.kind(),
        () -> {
          Map<Metric, Integer> high = scores(better, 0);
          Map<Metric, Integer> low = scores(worse, 0);
          assertThat(Scoring.overall(high))
              .as("%s over %s", high, low)
              .isGreaterThan(Scoring.overall(low));
          assertThat(high.keySet().stream().filter(m -> high.get(m) > low.get(m)))
              .as("%s over %s", high, low)
              .hasSizeGreaterThanOrEqualTo(4);
        });
  }

  @TestFactory
  List<DynamicTest> noiseSpamFlatteryAndInsultsStayUnderFiftyEvenWithAFlatteringModel()
      throws Exception {
    return Transcripts.all().stream()
        .filter(t -> List.of("spam", "flattery", "insult").contains(t.kind()))
        .map(
            t ->
                DynamicTest.dynamicTest(
                    t.scene() + ": " + t.kind(),
                    () ->
                        assertThat(Scoring.overall(scores(t, 15)))
                            .as("%s", scores(t, 15))
                            .isLessThanOrEqualTo(49)))
        .toList();
  }

  @Test
  void thoughtfulPeopleEarnAMedalAndCarelessOnesBronze() throws Exception {
    for (var t : Transcripts.all()) {
      int overall = Scoring.overall(scores(t, 0));
      if (t.kind().equals("thoughtful")) {
        assertThat(overall).as(t.scene()).isGreaterThanOrEqualTo(75);
      } else if (t.kind().equals("average")) {
        assertThat(overall).as(t.scene()).isBetween(40, 74);
      } else {
        assertThat(overall).as(t.scene()).isLessThan(50);
      }
    }
  }

  @Test
  void flirtationAppliesOnlyWhereTheCharacterIsHardToWin() throws Exception {
    for (var t : Transcripts.all()) {
      assertThat(scores(t, 0).containsKey(Metric.FLIRTATION))
          .isEqualTo(t.difficulty() == Difficulty.RED);
    }
  }

  @Test
  void everyScoreCitesMessagesOfThePersonThatAreInTheTranscript() throws Exception {
    for (var t : Transcripts.all()) {
      Features features = measuring.measure(t.context(), t.messages());
      var own = features.lines().stream().map(Line::messageId).toList();
      for (Metric metric : Scoring.applying(t.difficulty())) {
        var cited = Scoring.cited(metric, features);
        assertThat(cited).as("%s %s %s", t.scene(), t.kind(), metric).isNotEmpty();
        assertThat(own).containsAll(cited);
      }
    }
  }

  @Test
  void aModelMovesAScoreByFifteenPointsAtMost() throws Exception {
    var t = Transcripts.all().getFirst();
    Features features = measuring.measure(t.context(), t.messages());
    Map<Metric, Integer> measured = Scoring.measured(features, t.difficulty());
    Map<Metric, Integer> wild = new HashMap<>();
    measured.keySet().forEach(metric -> wild.put(metric, -100));
    Scoring.judged(measured, wild, features)
        .forEach(
            (metric, score) -> assertThat(score).isEqualTo(Math.max(0, measured.get(metric) - 15)));
  }
}
