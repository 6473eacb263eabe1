package app.quintet.platform.identity.account;

import app.quintet.platform.kernel.Text;
import org.jspecify.annotations.Nullable;

/** A wish to change some of an account's fields; null leaves a field as it is. */
public record ProfileChange(
    @Nullable String displayName,
    @Nullable String username,
    @Nullable Integer age,
    @Nullable String gender,
    @Nullable String country,
    @Nullable String language,
    @Nullable String timeZone) {
  /** Only the age, in years. */
  public static ProfileChange age(int years) {
    return new ProfileChange(null, null, years, null, null, null, null);
  }

  /** Only the gender; blank clears it. */
  public static ProfileChange gender(String gender) {
    return new ProfileChange(null, null, null, gender, null, null, null);
  }

  /** The fields as they were written, tidied but not yet checked. */
  public static ProfileChange cleaned(
      @Nullable String displayName,
      @Nullable String username,
      @Nullable Integer age,
      @Nullable String gender,
      @Nullable String country,
      @Nullable String language,
      @Nullable String timeZone) {
    return new ProfileChange(
        clean(displayName),
        clean(username),
        age,
        clean(gender),
        clean(country),
        clean(language),
        clean(timeZone));
  }

  private static @Nullable String clean(@Nullable String text) {
    return text == null ? null : Text.clean(text);
  }
}
