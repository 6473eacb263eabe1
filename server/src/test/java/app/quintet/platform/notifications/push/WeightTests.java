package app.quintet.platform.notifications.push;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.notifications.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class WeightTests {
  private record Kind(boolean always, boolean setByPerson) implements NoticeKind {
    @Override
    public String app() {
      return "flirtcraft";
    }

    @Override
    public String kind() {
      return "any";
    }
  }

  @Test
  void safetyAndOnesOwnRemindersWakeASleepingPhoneAndOnlySafetyWaitsADay() {
    assertThat(Weight.of(new Kind(true, false))).isEqualTo(Weight.SAFETY);
    assertThat(Weight.SAFETY.urgency()).isEqualTo("high");
    assertThat(Weight.SAFETY.life()).isEqualTo(Duration.ofDays(1));
    assertThat(Weight.of(new Kind(false, true))).isEqualTo(Weight.OWN);
    assertThat(Weight.OWN.urgency()).isEqualTo("high");
    assertThat(Weight.OWN.life()).isEqualTo(Duration.ofHours(1));
    assertThat(Weight.of(new Kind(false, false))).isEqualTo(Weight.OTHER);
    assertThat(Weight.OTHER.urgency()).isEqualTo("normal");
  }
}
