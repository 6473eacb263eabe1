package app.quintet.apps.rebloom.mood;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a client sends for a mood; unchecked. */
public record MoodWish(
    @Nullable Integer mood,
    @Nullable Integer anxiety,
    @Nullable Integer stress,
    @Nullable Integer energy,
    @Nullable String notes,
    @Nullable List<@Nullable String> triggers,
    @Nullable UUID sessionId,
    @Nullable Instant recordedAt) {
  private static final int LONGEST_NOTES = 2_000;
  private static final int MOST_TRIGGERS = 10;
  private static final int LONGEST_TRIGGER = 60;

  /** A mood noted without a network arrives later; so long it may have waited. */
  private static final Duration OLDEST = Duration.ofDays(7);

  /** A device's clock may be a little ahead. */
  private static final Duration AHEAD = Duration.ofMinutes(5);

  void check(Instant now) {
    Faults faults = new Faults();
    faults.require(mood != null, "mood", "required", "How is your mood?");
    figure(faults, "mood", mood);
    figure(faults, "anxiety", anxiety);
    figure(faults, "stress", stress);
    figure(faults, "energy", energy);
    faults.require(
        Text.length(Text.clean(notes)) <= LONGEST_NOTES,
        "notes",
        "size",
        "At most " + LONGEST_NOTES + " characters.");
    if (triggers != null) {
      faults.require(
          triggers.size() <= MOST_TRIGGERS, "triggers", "size", "At most " + MOST_TRIGGERS + ".");
      faults.require(
          triggers.stream().allMatch(t -> Text.length(Text.clean(t)) <= LONGEST_TRIGGER),
          "triggers",
          "size",
          "Each at most " + LONGEST_TRIGGER + " characters.");
    }
    if (recordedAt != null) {
      faults.require(
          !recordedAt.isAfter(now.plus(AHEAD)) && !recordedAt.isBefore(now.minus(OLDEST)),
          "recorded_at",
          "range",
          "Within the last seven days.");
    }
    faults.throwIfAny();
  }

  private static void figure(Faults faults, String field, @Nullable Integer value) {
    faults.require(value == null || (value >= 1 && value <= 10), field, "range", "From 1 to 10.");
  }

  /** The triggers without blanks and repeats, in their order. */
  List<String> named() {
    if (triggers == null) {
      return List.of();
    }
    var named = new LinkedHashSet<String>();
    triggers.forEach(t -> named.add(Text.clean(t)));
    named.remove("");
    return List.copyOf(named);
  }

  /** Everything that was written in words. */
  List<@Nullable String> words() {
    List<@Nullable String> words = new ArrayList<>();
    words.add(notes);
    if (triggers != null) {
      words.addAll(triggers);
    }
    return words;
  }
}
