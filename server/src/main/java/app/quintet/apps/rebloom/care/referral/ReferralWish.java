package app.quintet.apps.rebloom.care.referral;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a client sends to ask for an appointment; unchecked. */
public record ReferralWish(
    @Nullable UUID providerId,
    @Nullable String urgency,
    @Nullable List<@Nullable Instant> proposedTimes,
    @Nullable String note) {
  private static final Set<String> URGENCIES = Set.of("routine", "urgent");
  private static final int MOST_TIMES = 5;
  private static final int LONGEST_NOTE = 1_000;
  private static final Duration FARTHEST = Duration.ofDays(365);

  /** Refuses it with all its faults. */
  void check(Instant now) {
    List<Instant> times = times();
    new Faults()
        .require(providerId != null, "provider_id", "required", "Whom would you like to ask?")
        .require(
            urgency != null && URGENCIES.contains(urgency),
            "urgency",
            "one_of",
            "One of routine, urgent.")
        .require(
            !times.isEmpty() && times.size() <= MOST_TIMES,
            "proposed_times",
            "size",
            "Propose one to " + MOST_TIMES + " times.")
        .require(
            times.stream().allMatch(t -> t.isAfter(now) && t.isBefore(now.plus(FARTHEST))),
            "proposed_times",
            "range",
            "Times to come, within a year.")
        .require(
            Text.length(Text.clean(note)) <= LONGEST_NOTE,
            "note",
            "size",
            "At most " + LONGEST_NOTE + " characters.")
        .throwIfAny();
  }

  /** The times in order, each once, to the minute. */
  List<Instant> times() {
    return proposedTimes == null
        ? List.of()
        : proposedTimes.stream()
            .flatMap(Stream::ofNullable)
            .map(time -> time.truncatedTo(ChronoUnit.MINUTES))
            .distinct()
            .sorted()
            .toList();
  }

  @Nullable String words() {
    String text = Text.clean(note);
    return text.isEmpty() ? null : text;
  }
}
