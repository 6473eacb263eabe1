package app.quintet.apps.rebloom.web;

import app.quintet.apps.rebloom.graphql.Asking;
import app.quintet.platform.api.RateLimiter;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one address of the graph; POST alone, one question at a time. */
@RestController
@RequestMapping("/api/v1/rebloom")
class GraphQlController {
  /** Characters of all variables together. */
  private static final int LONGEST_VARIABLES = 4_000;

  private final Asking asking;
  private final RateLimiter limiter;

  GraphQlController(Asking asking, RateLimiter limiter) {
    this.asking = asking;
    this.limiter = limiter;
  }

  /** A question, named as GraphQL over HTTP names it. */
  record GraphQlQuestion(
      @NotBlank @Size(max = 10_000) String query,
      @Nullable @Size(max = 20) Map<String, @Nullable Object> variables,
      @Nullable @Size(max = 100) @JsonProperty("operationName") String operationName) {}

  /** The answer in GraphQL's own envelope; errors only if there are any. */
  record GraphQlAnswer(
      @Nullable Object data,
      @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Map<String, Object>> errors) {}

  @PostMapping("/graphql")
  GraphQlAnswer ask(Person me, @Valid @RequestBody GraphQlQuestion question) {
    limiter.take(RebloomLimit.GRAPHQL, me.id().toString());
    Map<String, @Nullable Object> variables =
        question.variables() == null ? Map.of() : question.variables();
    if (variables.toString().length() > LONGEST_VARIABLES) {
      throw Problem.invalid("variables", "size", "These variables are too long.");
    }
    Asking.Found found = asking.ask(me.id(), question.query(), question.operationName(), variables);
    return new GraphQlAnswer(found.data(), found.errors());
  }
}
