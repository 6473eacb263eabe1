package app.quintet.apps.rebloom.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.quintet.apps.rebloom.companion.Approach;
import app.quintet.apps.rebloom.companion.Recap;
import app.quintet.apps.rebloom.companion.SessionType;
import app.quintet.apps.rebloom.exercise.ExerciseRun;
import app.quintet.apps.rebloom.insight.Finding.Kind;
import app.quintet.apps.rebloom.mood.MoodEntry;
import app.quintet.apps.rebloom.session.EndedBy;
import app.quintet.apps.rebloom.session.Session;
import app.quintet.apps.rebloom.session.Transcript.Tone;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is told of which figures. */
class LearningTests {
  private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private final List<MoodEntry> moods = new ArrayList<>();
  private final List<Session> sessions = new ArrayList<>();
  private final List<Tone> tones = new ArrayList<>();
  private final List<ExerciseRun> runs = new ArrayList<>();
  private final List<Instant> steps = new ArrayList<>();

  @Test
  void chancesOfStudentsDistributionAreThoseOfItsTables() {
    // Two-sided 5 % points of any table of t.
    assertThat(Change.tails(12.706, 1)).isCloseTo(0.05, within(1e-4));
    assertThat(Change.tails(4.303, 2)).isCloseTo(0.05, within(1e-4));
    assertThat(Change.tails(2.776, 4)).isCloseTo(0.05, within(1e-4));
    assertThat(Change.tails(2.571, 5)).isCloseTo(0.05, within(1e-4));
    assertThat(Change.tails(2.045, 29)).isCloseTo(0.05, within(1e-4));
    assertThat(Change.tails(0, 7)).isEqualTo(1);
  }

  @Test
  void aKindOfConversationAfterWhichMoodsAreHigherIsToldWithItsSessions() {
    for (int i = 0; i < 6; i++) {
      talk(SessionType.SLEEP, i, 4, i % 2 == 0 ? 6 : 7, List.of());
    }
    Finding found = only(Kind.HIGHER_AFTER_TALK);
    assertThat(found.about()).isEqualTo("talk/SLEEP");
    assertThat(found.facts()).containsEntry("times", 6).containsEntry("by", "2.5");
    assertThat(found.effect()).isEqualTo(2.5);
    assertThat(found.evidence().sessions())
        .containsExactlyElementsOf(sessions.stream().map(Session::id).toList());
  }

  @Test
  void fourPairsLessThanAPointAndAWideIntervalSayNothing() {
    for (int i = 0; i < 4; i++) {
      talk(SessionType.SLEEP, i, 3, 8, List.of());
    }
    for (int i = 4; i < 14; i++) {
      talk(SessionType.WORK, i, 5, i % 4 == 0 ? 5 : 6, List.of());
    }
    int[] after = {2, 9, 10, 4, 9, 3};
    for (int i = 0; i < 6; i++) {
      talk(SessionType.GRIEF, 20 + i, 5, after[i], List.of());
    }
    assertThat(found()).isEmpty();
  }

  @Test
  void theWayOfTalkingIsTheOneUsedMostInEachConversation() {
    for (int i = 0; i < 6; i++) {
      UUID id = talk(SessionType.values()[i], i, 3, 6, List.of());
      for (int m = 0; m < 3; m++) {
        tones.add(new Tone(UUID.randomUUID(), id, m == 0 ? Approach.ACT : Approach.CBT, List.of()));
      }
    }
    assertThat(only(Kind.HIGHER_AFTER_WAY).facts()).containsEntry("approach", "cbt");
  }

  @Test
  void topicsAndFeelingsThatComeWithLowMoodsAreToldWithTheMessagesThatSoundLikeIt() {
    List<UUID> said = new ArrayList<>();
    for (int i = 0; i < 14; i++) {
      boolean hard = i % 2 == 0;
      UUID id =
          talk(SessionType.GENERAL, i, hard ? 3 : 7, null, hard ? List.of("Work") : List.of());
      if (hard) {
        said.add(UUID.randomUUID());
        tones.add(new Tone(said.getLast(), id, null, List.of("anxious")));
      }
    }
    assertThat(only(Kind.LOWER_TOPIC).facts()).containsEntry("what", "work");
    Finding feeling = only(Kind.LOWER_FEELING);
    assertThat(feeling.evidence().messages()).containsExactlyElementsOf(said);
    assertThat(feeling.evidence().sessions()).hasSize(7);
  }

  @Test
  void anExerciseIsToldByTheNearestMoodsAroundItAndByWhatWasSaidOfIt() {
    for (int i = 0; i < 6; i++) {
      Instant at = NOW.minus(Duration.ofDays(2L * i));
      runs.add(run("grounding", at, i == 0 ? 4 : 5));
      mood(5, at.plus(Duration.ofHours(2)));
      mood(7, at.plus(Duration.ofHours(1)));
      mood(4, at.minus(Duration.ofMinutes(10)));
      mood(1, at.minus(Duration.ofHours(2)));
    }
    Finding after = only(Kind.HIGHER_AFTER_EXERCISE);
    assertThat(after.effect()).isEqualTo(3);
    assertThat(after.evidence().runs()).hasSize(6);
    assertThat(after.evidence().moods()).hasSize(12);
    Finding rated = only(Kind.RATED_EXERCISE);
    assertThat(rated.facts()).containsEntry("mean", "4.8").containsEntry("times", 6);
    // Moods of another time of the day say nothing about it.
    moods.replaceAll(m -> moved(m, Duration.ofHours(5)));
    assertThat(found()).noneMatch(f -> f.kind() == Kind.HIGHER_AFTER_EXERCISE);
  }

  @Test
  void timesOfDayAreThePersonsOwnAndDaysWithAStepAreCompared() {
    for (int i = 0; i < 8; i++) {
      Instant day = Instant.parse("2026-11-20T00:00:00Z").minus(Duration.ofDays(i));
      // 22:30 in UTC is half past eleven at night in Berlin.
      mood(3, day.plus(Duration.ofMinutes(22 * 60 + 30)));
      mood(8, day.plus(Duration.ofHours(12)));
    }
    assertThat(only(Kind.LOWER_AT).facts()).containsEntry("part", "night");
    moods.clear();
    for (int i = 0; i < 16; i++) {
      Instant noon = NOW.minus(Duration.ofDays(i));
      mood(i % 2 == 0 ? 7 : 4, noon);
      if (i % 2 == 0) {
        steps.add(noon.minus(Duration.ofHours(3)));
      }
    }
    assertThat(only(Kind.HIGHER_STEP).evidence().moods()).hasSize(8);
  }

  @Test
  void whatWasSeenIsToldAgainOnlyAfterFourWeeksOrWhenItHasChanged() {
    for (int i = 0; i < 6; i++) {
      talk(SessionType.SLEEP, i, 4, 6, List.of());
    }
    Finding by2 = only(Kind.HIGHER_AFTER_TALK);
    UUID id = UUID.randomUUID();
    assertThat(new Known(id, 2.0, null).toldAgain(by2, NOW)).isFalse();
    assertThat(new Known(id, 2.5, NOW.minus(Duration.ofDays(27))).toldAgain(by2, NOW)).isFalse();
    assertThat(new Known(id, 2.5, NOW.minus(Duration.ofDays(28))).toldAgain(by2, NOW)).isTrue();
    assertThat(new Known(id, 3.0, NOW.minus(Duration.ofDays(1))).toldAgain(by2, NOW)).isTrue();
    assertThat(new Known(id, -2.0, NOW.minus(Duration.ofDays(1))).toldAgain(by2, NOW)).isTrue();
  }

  private List<Finding> found() {
    var material =
        new Material(
            moods.stream().sorted(Comparator.comparing(MoodEntry::recordedAt).reversed()).toList(),
            sessions,
            tones,
            runs,
            steps);
    return Findings.in(material, ZONE, NOW);
  }

  private Finding only(Kind kind) {
    List<Finding> all = found();
    List<Finding> these = all.stream().filter(f -> f.kind() == kind).toList();
    assertThat(these).as(all.toString()).hasSize(1);
    return these.getFirst();
  }

  private UUID talk(
      SessionType type, int daysAgo, int before, @Nullable Integer after, List<String> topics) {
    Instant at = NOW.minus(Duration.ofDays(daysAgo));
    UUID id = UUID.randomUUID();
    var end =
        new Session.End(
            at.plusSeconds(900), EndedBy.PERSON, 15, new Recap("", topics, null, List.of()));
    sessions.add(new Session(id, type, before, after, at, at, null, 4, null, end, false));
    return id;
  }

  private void mood(int mood, Instant at) {
    moods.add(new MoodEntry(UUID.randomUUID(), mood, null, null, null, null, List.of(), null, at));
  }

  private static MoodEntry moved(MoodEntry m, Duration by) {
    return new MoodEntry(
        m.id(), m.mood(), null, null, null, null, List.of(), null, m.recordedAt().plus(by));
  }

  private static ExerciseRun run(String slug, Instant at, int helped) {
    return new ExerciseRun(UUID.randomUUID(), slug, Map.of(), helped, null, at);
  }
}
