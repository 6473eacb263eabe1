package app.quintet.apps.rebloom.graphql;

import app.quintet.platform.kernel.Problem;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.Instrumentation;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what exceeds its {@link Bound} between reading and validating: the library's own measures
 * come after a validation whose time grows with every use of a fragment.
 */
final class Bounding implements Instrumentation {
  @Override
  public DocumentAndVariables instrumentDocumentAndVariables(
      DocumentAndVariables question,
      InstrumentationExecutionParameters parameters,
      @Nullable InstrumentationState state) {
    try {
      Bound.check(question.getDocument(), question.getVariables());
      return question;
    } catch (Problem refused) {
      throw new AbortExecutionException(List.of(Telling.error(refused).build()));
    }
  }
}
