package app.quintet.platform.safety.card;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.safety.CountryHelp;
import app.quintet.platform.safety.SafetyCard.Helpline;
import org.junit.jupiter.api.Test;

class HelplineFileTests {
  private final HelplineFile file = new HelplineFile();

  @Test
  void atLeastThirtyCountriesHaveANumberForEmergenciesAndALineWithAWayToReachIt() {
    assertThat(file.countries()).hasSizeGreaterThanOrEqualTo(30).allMatch(c -> c.length() == 2);
    for (String country : file.countries()) {
      CountryHelp help = file.of(country, null);
      assertThat(help.emergencyNumber()).as(country).matches("\\d{3,4}");
      assertThat(help.lines()).as(country).hasSizeGreaterThan(2);
      for (Helpline line : help.lines()) {
        assertThat(line.name()).isNotBlank();
        assertThat(line.phone() + line.text() + line.url()).as(line.name()).isNotBlank();
        assertThat(line.languages()).as(line.name()).isNotEmpty();
        assertThat(line.phone()).as(line.name()).matches("[0-9*+ ]*");
      }
    }
  }

  @Test
  void theLineThatSpeaksThePersonsLanguageComesFirst() {
    assertThat(file.of("BE", null, "fr").lines().getFirst().languages()).contains("fr");
    assertThat(file.of("BE", null, "de-BE").lines().getFirst().languages()).contains("de");
    assertThat(file.of("FR", null, "en").lines().getFirst().name()).isEqualTo("SOS Help");
    assertThat(file.of("IL", null, "he").lines().getFirst().phone()).isEqualTo("1201");
  }

  @Test
  void aRegionsOwnLineComesFirstThere() {
    assertThat(file.of("CA", "QC", "fr").lines().getFirst().region()).isEqualTo("QC");
    assertThat(file.of("CA", "ON", "fr").lines().getFirst().phone()).isEqualTo("988");
  }

  @Test
  void anUnknownCountryGetsTheInternationalDirectory() {
    CountryHelp help = file.of("ZZ", null);
    assertThat(help.country()).isEmpty();
    assertThat(help.emergencyNumber()).isEmpty();
    assertThat(help.lines().getFirst().url()).isEqualTo("https://findahelpline.com");
    assertThat(file.of(null, null).lines()).isEqualTo(help.lines());
  }

  @Test
  void theFileSaysHowOldItIsAndThatItMustBeVerified() {
    assertThat(file.of("DE", null).dataDate()).isNotNull();
    assertThat(file.of("DE", null).note()).contains("an operator must verify");
  }
}
