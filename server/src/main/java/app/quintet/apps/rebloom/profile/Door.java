package app.quintet.apps.rebloom.profile;

import app.quintet.platform.kernel.Problem;
import java.util.Map;

/** Who is let in: adults. Whoever is not is shown where help is, kindly. */
final class Door {
  private static final String HELP = "/api/v1/safety/card";

  private Door() {}

  /** 403: under 18. The details name the helplines, which are open to everyone. */
  static Problem closed() {
    return Problem.forbidden(
        "ADULTS_ONLY",
        "Rebloom is made for adults. You deserve someone to talk to: the helplines here are free"
            + " and listen to young people too.",
        Map.of("helplines", HELP));
  }

  /** 409: nobody has said how old they are. */
  static Problem unknown() {
    return Problem.conflict(
        "PROFILE_INCOMPLETE",
        "Please tell us your age range first.",
        Map.of("missing", "age_range", "step", Step.AGE.wire()));
  }
}
