package app.quintet.platform.api.idempotency;

import app.quintet.platform.kernel.Cleanup;
import org.springframework.stereotype.Component;

/** Answers are promised for 24 hours; the night after that they go. */
@Component
final class OldAnswers implements Cleanup {
  private final Answers answers;

  OldAnswers(Answers answers) {
    this.answers = answers;
  }

  @Override
  public String name() {
    return "api.old_answers";
  }

  @Override
  public int run() {
    return answers.forgetOld();
  }
}
