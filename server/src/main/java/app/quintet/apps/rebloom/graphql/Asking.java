package app.quintet.apps.rebloom.graphql;

import graphql.GraphQLContext;
import graphql.introspection.Introspection;
import graphql.parser.ParserOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.stereotype.Component;

/** Asks the graph as one person. */
@Component
public class Asking {
  /** The name under which readers find the person. */
  static final String ME = "me";

  /** Far above any question within bounds, far below what would keep the reader busy. */
  private static final ParserOptions READING =
      ParserOptions.newParserOptions()
          .maxCharacters(10_000)
          .maxTokens(2_000)
          .maxWhitespaceTokens(10_000)
          .maxRuleDepth(100)
          .captureLineComments(false)
          .captureIgnoredChars(false)
          .build();

  private final ObjectProvider<ExecutionGraphQlService> graph;

  Asking(ObjectProvider<ExecutionGraphQlService> graph) {
    this.graph = graph;
  }

  /**
   * What came of a question.
   *
   * @param data null if it was refused whole
   * @param errors each with a code of the catalogue in {@code extensions.code}
   */
  public record Found(@Nullable Object data, List<Map<String, Object>> errors) {}

  /** Answers a question with what row-level security lets this person read; throws our failures. */
  public Found ask(
      UUID person, String query, @Nullable String operation, Map<String, Object> variables) {
    var request =
        new DefaultExecutionGraphQlRequest(
            query, operation, variables, Map.of(), person.toString(), Locale.ROOT);
    request.configureExecutionInput(
        (input, builder) ->
            builder
                .graphQLContext(
                    Map.of(
                        ME,
                        person,
                        ParserOptions.class,
                        READING,
                        // The schema is published with the source; asking for it gives nothing.
                        Introspection.INTROSPECTION_DISABLED,
                        true))
                .build());
    ExecutionGraphQlResponse response = graph.getObject().execute(request).block();
    if (response == null) {
      throw new IllegalStateException("the graph answered nothing");
    }
    GraphQLContext context = response.getExecutionInput().getGraphQLContext();
    if (context.get(Telling.UNEXPECTED) instanceof Throwable unexpected) {
      throw new IllegalStateException("a reader of the graph failed", unexpected);
    }
    return new Found(
        response.getExecutionResult().getData(),
        response.getExecutionResult().getErrors().stream().map(Telling::outgoing).toList());
  }
}
