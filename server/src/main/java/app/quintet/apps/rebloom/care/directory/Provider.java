package app.quintet.apps.rebloom.care.directory;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A professional or a practice of the directory.
 *
 * @param languages BCP 47
 * @param country ISO 3166 alpha-2
 * @param remote whether by video or telephone too
 * @param accepting whether new people are taken on
 * @param answersHere whether somebody with an account here answers requests for appointments
 * @param coverage null unless an insurer was named
 */
public record Provider(
    UUID id,
    String name,
    @Nullable String title,
    @Nullable String about,
    List<String> specialties,
    List<String> languages,
    List<String> insurers,
    String country,
    @Nullable String region,
    @Nullable String city,
    boolean remote,
    boolean accepting,
    @Nullable String bookingUrl,
    boolean answersHere,
    @Nullable Coverage coverage) {

  /** As much of it as stands beside what refers to it. */
  public record ProviderBrief(
      UUID id, String name, @Nullable String title, @Nullable String city) {}
}
