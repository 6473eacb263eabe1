package app.quintet.platform.safety;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Helplines and emergency numbers by country, from a data file. */
public interface Helplines {
  /**
   * Who helps in a country; an unknown one gets the international directory alone.
   *
   * @param country ISO 3166 alpha-2 in any case
   * @param region ISO 3166-2 without the country ({@code QC}): its lines come first
   * @param language BCP 47: lines that speak it come first
   */
  CountryHelp of(@Nullable String country, @Nullable String region, String language);

  /** The same for English. */
  default CountryHelp of(@Nullable String country, @Nullable String region) {
    return of(country, region, "en");
  }

  /** The countries that have lines of their own, in alphabetical order. */
  List<String> countries();
}
