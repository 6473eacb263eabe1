package app.quintet.platform.identity.password;

import app.quintet.platform.kernel.Faults;
import app.quintet.platform.kernel.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: 8–128 characters, none of the most common ones, and not the person's
 * own address. No rules about kinds of characters: they make passwords worse (NIST 800-63B).
 */
@Component
public final class PasswordRules {
  private final Set<String> common = load();

  PasswordRules() {}

  /** Notes what is wrong with a new password under this field. */
  public void check(Faults faults, String field, String password, String email) {
    int length = Text.length(password);
    faults.require(
        length >= 8 && length <= 128, field, "size", "A password has 8 to 128 characters.");
    String plain = plain(password);
    String name = email.contains("@") ? email.substring(0, email.indexOf('@')) : email;
    faults.require(
        !common.contains(plain)
            && !plain.equals(plain(email))
            && !(name.length() >= 4
                && plain.startsWith(plain(name))
                && plain.length() < name.length() + 4),
        field,
        "common",
        "This password is among the first that others would guess.");
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }

  private static Set<String> load() {
    try (var in =
            Objects.requireNonNull(
                PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(PasswordRules::plain)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
