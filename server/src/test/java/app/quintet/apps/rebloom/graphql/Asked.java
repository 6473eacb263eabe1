package app.quintet.apps.rebloom.graphql;

import static app.quintet.apps.rebloom.Resting.BASE;

import app.quintet.testing.Answer;
import app.quintet.testing.Caller;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Questions to the graph over HTTP. */
final class Asked {
  private Asked() {}

  /** The whole answer, which must be 200. */
  static JsonNode graph(Caller api, String query) {
    return send(api, Map.of("query", query)).mustBe(200).body();
  }

  /** The code of the one error of a question that is refused whole. */
  static String refusal(Caller api, String query) {
    return code(graph(api, query));
  }

  static String code(JsonNode body) {
    return body.at("/errors/0/extensions/code").asString("none: " + body);
  }

  static Answer send(Caller api, Object body) {
    return api.post(BASE + "/graphql", body);
  }
}
