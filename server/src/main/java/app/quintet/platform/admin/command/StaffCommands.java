package app.quintet.platform.admin.command;

import app.quintet.platform.identity.Staff;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.kernel.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets somebody work here, and helps who has lost every passkey. */
@Component
@Lazy
public class StaffCommands {
  // A therapist is verified against the directory, by a command of its own.
  private static final Set<Role> ROLES =
      EnumSet.complementOf(EnumSet.of(Role.USER, Role.THERAPIST));
  private final Staff staff;
  private final Environment settings;

  StaffCommands(Staff staff, Environment settings) {
    this.staff = staff;
    this.settings = settings;
  }

  /** Gives the role and answers the one-time link; IllegalArgumentException says what is wrong. */
  public String create(String email, String role) {
    Role given =
        Arrays.stream(Role.values())
            .filter(r -> ROLES.contains(r) && r.wire().equals(role))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "there is no role " + role + " to give; there is: " + roles()));
    String token;
    try {
      token = staff.invite(email, given);
    } catch (Problem invalid) {
      throw new IllegalArgumentException(invalid.message(), invalid);
    }
    return """
    %s is %s now. Whoever opens this link within 24 hours sets the password, once:

      %s%s/recover?token=%s

    The first sign-in leads to setting up a passkey, without which nothing of staff opens.\
    """
        .formatted(
            email,
            role,
            settings.getRequiredProperty("quintet.mail.public-url"),
            settings.getRequiredProperty("quintet.mail.account-path"),
            token);
  }

  /** Forgets every passkey of an account. */
  public String forgetPasskeys(String email) {
    int gone = staff.forgetPasskeys(email);
    return email + " had " + gone + " passkeys and has none now; the next sign-in sets one up.";
  }

  private static String roles() {
    return ROLES.stream().map(Role::wire).collect(Collectors.joining(", "));
  }
}
