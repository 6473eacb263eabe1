package app.quintet.apps.flirtcraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.flirtcraft.review.Calibration.Pair;
import app.quintet.apps.flirtcraft.review.Calibration.Scored;
import app.quintet.apps.flirtcraft.scenario.Difficulty;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The review must rank people as a person would, on transcripts written by hand. Three sets were
 * held back: one drawn by seed from the first writing, two written later and scored once before
 * anything was learned from them. What they said at first sight stands in docs/flirtcraft-coach.md.
 */
class CalibrationTest {
  private static final long DRAW = 20261121;
  private static final List<Scored> ALL = Calibration.scored(Transcripts.all());
  private static final List<Pair> PAIRS = Calibration.pairs(ALL);

  private static double share(List<Pair> pairs) {
    return (double) pairs.stream().filter(Pair::right).count() / pairs.size();
  }

  private static List<Pair> where(Predicate<Pair> wanted) {
    return PAIRS.stream().filter(wanted).toList();
  }

  @Test
  void theSetHasFiveKindsInManyPlacesAtAllDifficulties() {
    assertThat(ALL).hasSizeGreaterThanOrEqualTo(64);
    Map<String, Long> kinds =
        ALL.stream().collect(Collectors.groupingBy(s -> s.written().kind(), Collectors.counting()));
    assertThat(kinds)
        .containsOnlyKeys("thoughtful", "average", "careless", "troll", "copypaste")
        .allSatisfy((kind, n) -> assertThat(n).isGreaterThanOrEqualTo(12));
    assertThat(ALL.stream().map(s -> s.written().place()).distinct())
        .hasSizeGreaterThanOrEqualTo(4);
    assertThat(ALL.stream().map(s -> s.written().difficulty()).collect(Collectors.toSet()))
        .isEqualTo(EnumSet.allOf(Difficulty.class));
    assertThat(ALL.stream().map(s -> s.written().id()).distinct().count()).isEqualTo(ALL.size());
    for (Scored s : ALL) {
      assertThat(s.written().messages()).as(s.written().id()).hasSizeBetween(6, 20);
    }
  }

  @Test
  void whatIsHeldBackWasDrawnBySeedWithinEachKind() {
    Map<String, List<String>> fresh = new TreeMap<>();
    Map<String, Integer> total = new TreeMap<>();
    for (Scored s : ALL) {
      var t = s.written();
      if (!t.late()) {
        total.merge(t.kind(), 1, Integer::sum);
      }
      if (!t.first() && !t.late()) {
        fresh.computeIfAbsent(t.kind(), k -> new ArrayList<>()).add(t.id());
      }
    }
    Set<String> drawn = new HashSet<>();
    fresh.forEach(
        (kind, ids) -> {
          Collections.shuffle(ids, new Random(DRAW));
          drawn.addAll(ids.subList(0, (total.get(kind) + 2) / 3));
        });
    Set<String> held =
        ALL.stream()
            .filter(s -> s.written().held() && !s.written().late())
            .map(s -> s.written().id())
            .collect(Collectors.toSet());
    assertThat(held).isEqualTo(drawn);
    assertThat(held.size() * 3L)
        .isGreaterThanOrEqualTo(ALL.stream().filter(s -> !s.written().late()).count());
  }

  @Test
  void pairsOfDifferentPeopleAreRankedRight() {
    List<Pair> tuned = where(p -> !p.anyHeld());
    List<Pair> held = where(Pair::held);
    List<Pair> late = where(p -> p.better().written().late() && p.worse().written().late());
    System.out.println(Calibration.table(ALL));
    System.out.println(Calibration.table(Calibration.scored(Transcripts.adversarial())));
    System.out.printf(
        "ranked right: tuned %.3f of %d, held back %.3f of %d, written later %.3f of %d%n",
        share(tuned), tuned.size(), share(held), held.size(), share(late), late.size());
    PAIRS.stream().filter(p -> !p.right()).forEach(p -> System.out.println("wrong: " + p));
    assertThat(share(tuned)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(where(Pair::anyHeld))).isGreaterThanOrEqualTo(0.95);
    assertThat(held).hasSizeGreaterThanOrEqualTo(25);
    assertThat(share(held)).isGreaterThanOrEqualTo(0.95);
    assertThat(share(late)).isGreaterThanOrEqualTo(0.95);
  }

  @Test
  void trollsAndCopiesStayUnderFiftyEvenWithAFlatteringModel() {
    for (Scored s : ALL) {
      if (Set.of("troll", "copypaste").contains(s.written().kind())) {
        assertThat(flattered(s)).as("%s %s", s.written().id(), s.scores()).isLessThanOrEqualTo(49);
      }
    }
  }

  @Test
  void formDoesNotWinOverAnHonestAverageConversation() {
    for (Scored trick : Calibration.scored(Transcripts.adversarial())) {
      for (Scored honest : ALL) {
        if (honest.written().kind().equals("average")
            && honest.written().scene().equals(trick.written().scene())) {
          assertThat(trick.overall())
              .as("%s against %s", trick.written().id(), honest.written().id())
              .isLessThan(honest.overall());
        }
      }
      assertThat(flattered(trick)).as(trick.written().id()).isLessThanOrEqualTo(49);
    }
  }

  @Test
  void thoughtfulPeopleEarnAMedalAndCarelessOnesBronze() {
    for (Scored s : ALL) {
      switch (s.written().kind()) {
        case "thoughtful" ->
            assertThat(s.overall()).as(s.written().id()).isGreaterThanOrEqualTo(60);
        case "average" -> assertThat(s.overall()).as(s.written().id()).isBetween(35, 79);
        default -> assertThat(s.overall()).as(s.written().id()).isLessThan(50);
      }
    }
  }

  @Test
  void flirtationAppliesOnlyWhereTheCharacterIsHardToWin() {
    for (Scored s : ALL) {
      assertThat(s.scores().containsKey(Metric.FLIRTATION))
          .isEqualTo(s.written().difficulty() == Difficulty.RED);
    }
  }

  /** What a model could make of it that finds everything wonderful. */
  private static int flattered(Scored s) {
    Map<Metric, Integer> all =
        s.scores().keySet().stream().collect(Collectors.toMap(m -> m, m -> 100));
    var measured = Scoring.measured(s.features(), s.written().difficulty());
    return Scoring.overall(Scoring.judged(measured, all, s.features()));
  }
}
