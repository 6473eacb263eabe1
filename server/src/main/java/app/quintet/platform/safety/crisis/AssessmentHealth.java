package app.quintet.platform.safety.crisis;

import app.quintet.platform.api.Dependency;
import org.springframework.stereotype.Component;

/** Says at /health when danger is noticed by fewer layers than meant. */
@Component
final class AssessmentHealth implements Dependency {
  private final CrisisAssessment assessment;

  AssessmentHealth(CrisisAssessment assessment) {
    this.assessment = assessment;
  }

  @Override
  public String name() {
    return "crisis_assessment";
  }

  @Override
  public State state() {
    return assessment.degraded() ? State.DEGRADED : State.UP;
  }
}
