package app.quintet.platform.progress.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StreakFoldTests {
  private static final String BERLIN = "Europe/Berlin";

  /**
   * Activities as local time and zone, the moment of looking likewise; then current, longest, today
   * done, and the sentence.
   */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          nothing yet | | 2026-03-02T10:00 Europe/Berlin | 0 | 0 | false | none
          today only | 2026-03-02T09:00 Europe/Berlin | 2026-03-02T10:00 Europe/Berlin | 1 | 1 | true | first
          a minute before and after midnight are two days | 2026-03-01T23:59 Europe/Berlin, 2026-03-02T00:01 Europe/Berlin | 2026-03-02T00:02 Europe/Berlin | 2 | 2 | true | grew
          yesterday only leaves today open | 2026-03-01T09:00 Europe/Berlin | 2026-03-02T23:59 Europe/Berlin | 1 | 1 | false | open
          a whole day without activity ends it | 2026-03-01T09:00 Europe/Berlin | 2026-03-03T00:00 Europe/Berlin | 0 | 1 | false | missed
          a new run after a gap | 2026-03-01T09:00 Europe/Berlin, 2026-03-02T09:00 Europe/Berlin, 2026-03-05T09:00 Europe/Berlin | 2026-03-05T10:00 Europe/Berlin | 1 | 2 | true | restarted
          the hour that spring leaves out | 2026-03-28T23:30 Europe/Berlin, 2026-03-29T03:30 Europe/Berlin, 2026-03-30T00:10 Europe/Berlin | 2026-03-30T00:20 Europe/Berlin | 3 | 3 | true | grew
          the hour that autumn repeats | 2026-10-24T23:30 Europe/Berlin, 2026-10-25T02:30 Europe/Berlin, 2026-10-26T23:59 Europe/Berlin | 2026-10-27T12:00 Europe/Berlin | 3 | 3 | false | open
          a zone whose midnight does not exist | 2018-11-03T22:00 America/Sao_Paulo, 2018-11-04T01:10 America/Sao_Paulo | 2018-11-04T02:00 America/Sao_Paulo | 2 | 2 | true | grew
          a zone that left a whole day out | 2011-12-29T12:00 Pacific/Apia, 2011-12-31T12:00 Pacific/Apia | 2011-12-31T13:00 Pacific/Apia | 2 | 2 | true | grew
          east over the date line skips a day unpunished | 2026-03-02T22:00 Pacific/Honolulu, 2026-03-04T10:00 Asia/Tokyo | 2026-03-04T11:00 Asia/Tokyo | 2 | 2 | true | travelled
          east, and looked at before the first activity there | 2026-03-02T22:00 Pacific/Honolulu | 2026-03-04T10:00 Asia/Tokyo | 1 | 1 | false | travelled
          east, but really missed | 2026-03-02T22:00 Pacific/Honolulu, 2026-03-05T10:00 Asia/Tokyo | 2026-03-05T11:00 Asia/Tokyo | 1 | 1 | true | restarted
          west over the date line the day comes again | 2026-03-03T10:00 Asia/Tokyo | 2026-03-02T20:00 Pacific/Honolulu | 1 | 1 | true | again
          west, the day repeated counts once | 2026-03-03T10:00 Asia/Tokyo, 2026-03-03T20:00 Pacific/Honolulu, 2026-03-04T20:00 Pacific/Honolulu | 2026-03-04T21:00 Pacific/Honolulu | 2 | 2 | true | moved
          a zone change within the day | 2026-03-02T10:00 Europe/Berlin | 2026-03-02T12:00 Europe/London | 1 | 1 | true | moved
          a zone change between two days | 2026-03-01T10:00 Europe/Berlin, 2026-03-02T10:00 America/New_York | 2026-03-02T12:00 America/New_York | 2 | 2 | true | moved
          """)
  void theFoldOfDaysExplainsItself(
      String name, String days, String looked, int current, int longest, boolean done, String why) {
    List<ActiveDay> ledger = new ArrayList<>();
    if (days != null) {
      for (String day : days.split(", ")) {
        ledger.add(active(day));
      }
    }
    ActiveDay seen = active(looked);
    var standing = StreakFold.fold(ledger, seen.at(), seen.zone());
    assertThat(standing.current()).as("current").isEqualTo(current);
    assertThat(standing.longest()).as("longest").isEqualTo(longest);
    assertThat(standing.todayDone()).as("today done").isEqualTo(done);
    assertThat(standing.why().key()).isEqualTo("progress.why." + why);
  }

  @Test
  void theDayThatWasMissedIsNamed() {
    var standing =
        StreakFold.fold(
            List.of(active("2026-03-01T09:00 " + BERLIN), active("2026-03-02T09:00 " + BERLIN)),
            active("2026-03-09T09:00 " + BERLIN).at(),
            ZoneId.of(BERLIN));
    assertThat(standing.why()).isEqualTo(new Why.Missed(2, LocalDate.of(2026, 3, 3)));
  }

  @Test
  void theOrderInWhichDaysArriveDoesNotMatterAndTheFoldAgreesWithCounting() {
    Random random = new Random(20261121);
    ZoneId berlin = ZoneId.of(BERLIN);
    for (int round = 0; round < 500; round++) {
      boolean[] active = new boolean[60];
      List<ActiveDay> ledger = new ArrayList<>();
      for (int i = 0; i < active.length; i++) {
        active[i] = random.nextInt(10) < 8;
        if (active[i]) {
          LocalDate day = LocalDate.of(2026, 3, 1).plusDays(i);
          Instant at = day.atTime(random.nextInt(24), 0).atZone(berlin).toInstant();
          ledger.add(new ActiveDay(day, berlin, at));
        }
      }
      Instant now = LocalDate.of(2026, 3, 1).plusDays(59).atTime(23, 59).atZone(berlin).toInstant();
      var inOrder = StreakFold.fold(ledger, now, berlin);
      Collections.shuffle(ledger, random);
      assertThat(StreakFold.fold(ledger, now, berlin)).isEqualTo(inOrder);
      assertThat(inOrder.current()).isEqualTo(runEndingAt(active, 59));
      assertThat(inOrder.longest()).isEqualTo(longestOf(active));
    }
  }

  private static int runEndingAt(boolean[] active, int today) {
    int from = active[today] ? today : today - 1;
    int run = 0;
    while (from >= 0 && active[from]) {
      run++;
      from--;
    }
    return run;
  }

  private static int longestOf(boolean[] active) {
    int longest = 0;
    int run = 0;
    for (boolean day : active) {
      run = day ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    return longest;
  }

  private static ActiveDay active(String localTimeAndZone) {
    String[] parts = localTimeAndZone.strip().split(" ");
    ZoneId zone = ZoneId.of(parts[1]);
    LocalDateTime local = LocalDateTime.parse(parts[0]);
    return new ActiveDay(local.toLocalDate(), zone, local.atZone(zone).toInstant());
  }
}
