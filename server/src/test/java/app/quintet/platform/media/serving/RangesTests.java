package app.quintet.platform.media.serving;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.media.serving.Ranges.Stretch;
import app.quintet.platform.media.serving.Ranges.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesTests {
  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-999, 0, 999",
    "bytes=10-, 10, 999",
    "bytes=990-5000, 990, 999",
    "bytes=-1, 999, 999",
    "bytes=-5000, 0, 999",
    "bytes= 5-6 , 5, 6",
    "Bytes=5-6, 5, 6",
  })
  void oneStretchIsCutToTheContent(String header, long first, long last) {
    assertThat(Ranges.read(header, 1000)).isEqualTo(new Wish.Part(new Stretch(first, last)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=1000-2000", "bytes=-0"})
  void whatLiesBehindTheEndIsNothing(String header) {
    assertThat(Ranges.read(header, 1000)).isEqualTo(new Wish.Nothing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bytes=5-4",
        "bytes=-",
        "bytes=a-b",
        "items=0-1",
        "bytes=0-1,5-6",
        "",
        "bytes=99999999999999999999-"
      })
  void whatCannotBeReadAndSeveralStretchesMeanTheWhole(String header) {
    assertThat(Ranges.read(header, 1000)).isEqualTo(new Wish.Whole());
  }

  @Test
  void noHeaderMeansTheWhole() {
    assertThat(Ranges.read(null, 1000)).isEqualTo(new Wish.Whole());
  }
}
