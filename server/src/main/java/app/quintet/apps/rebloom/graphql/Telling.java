package app.quintet.apps.rebloom.graphql;

import app.quintet.platform.kernel.Problem;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.DataFetcherExceptionResolver;
import reactor.core.publisher.Mono;

/**
 * Says problems as errors of a graph, with the code of the catalogue in {@code extensions.code}.
 * What nobody expected is kept aside: it fails the whole request, as it does everywhere else.
 */
final class Telling implements DataFetcherExceptionResolver {
  /** Where the unexpected is kept in the context of a question. */
  static final String UNEXPECTED = "unexpected";

  @Override
  public Mono<List<GraphQLError>> resolveException(Throwable thrown, DataFetchingEnvironment at) {
    Problem problem = problem(thrown);
    if (problem == null) {
      at.getGraphQlContext().put(UNEXPECTED, thrown);
      problem = Problem.of(500, "INTERNAL_ERROR", "Something went wrong on our side.");
    }
    return Mono.just(
        List.of(
            error(problem)
                .path(at.getExecutionStepInfo().getPath())
                .location(at.getField().getSourceLocation())
                .build()));
  }

  /** The error of a problem, without its place. */
  static GraphQLError.Builder<?> error(Problem problem) {
    Map<String, Object> extensions = new LinkedHashMap<>();
    extensions.put("code", problem.code());
    if (problem.field() != null) {
      extensions.put("field", problem.field());
    }
    if (problem.details() != null) {
      extensions.put("details", problem.details());
    }
    return GraphQLError.newError().message("%s", problem.message()).extensions(extensions);
  }

  /** An error as it goes out: the library's own (unreadable, not in the schema) get a code too. */
  static Map<String, Object> outgoing(GraphQLError error) {
    Map<String, Object> told = new LinkedHashMap<>(error.toSpecification());
    Map<String, Object> extensions = error.getExtensions();
    if (extensions == null || !extensions.containsKey("code")) {
      boolean unreadable = error.getErrorType() == ErrorType.InvalidSyntax;
      told.put("extensions", Map.of("code", unreadable ? "MALFORMED_REQUEST" : "VALIDATION_ERROR"));
    }
    return told;
  }

  private static @Nullable Problem problem(Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof Problem expected) {
        return expected;
      }
    }
    return null;
  }
}
