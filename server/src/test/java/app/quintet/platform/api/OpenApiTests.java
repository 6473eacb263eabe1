package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@QuintetTest
class OpenApiTests {
  private static final Path CLIENTS_COPY = Path.of("../web/kit/api/openapi.json");
  @Autowired People people;

  /**
   * Run with {@code -Dopenapi.write=true} to bring the clients' copy up to date, then npm run api.
   */
  @Test
  void theClientsTypesAreMadeFromWhatTheServerSays() throws IOException {
    JsonMapper pretty =
        JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    JsonNode tree = people.nobody().get("/api/openapi.json").mustBe(200).body();
    String now = pretty.writeValueAsString(pretty.treeToValue(tree, Object.class)) + "\n";
    if (System.getProperty("openapi.write") != null) {
      Files.writeString(CLIENTS_COPY, now);
    }
    assertThat(Files.readString(CLIENTS_COPY))
        .as("run: ./quintet api (writes web/kit/api/openapi.json and the types)")
        .isEqualTo(now);
  }

  @Test
  void everyOperationSaysWhoMayCallItWhatItDoesAndHowItFails() {
    Answer answer = people.nobody().get("/api/openapi.json").mustBe(200);
    assertThat(answer.body().get("openapi").asString()).startsWith("3.1");
    List<String> incomplete = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    answer
        .body()
        .get("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        operation -> {
                          JsonNode o = operation.getValue();
                          boolean whole = o.has("security") && o.get("responses").size() >= 5;
                          boolean one = ids.add(o.get("operationId").asString());
                          boolean typed = !o.get("responses").toString().contains("*/*");
                          if (!whole || !one || !typed) {
                            incomplete.add(operation.getKey() + " " + path.getKey());
                          }
                        }));
    assertThat(incomplete).isEmpty();
  }

  @Test
  void anAnswerAlwaysWritesItsNullsAndARequestMayLeaveThemOut() {
    JsonNode schemas =
        people.nobody().get("/api/openapi.json").mustBe(200).body().at("/components/schemas");
    assertThat(texts(schemas.at("/Profile/required"))).contains("age");
    assertThat(texts(schemas.at("/Profile/properties/age/type"))).contains("integer", "null");
    assertThat(texts(schemas.at("/ProfileValues/required"))).doesNotContain("age");
    assertThat(texts(schemas.at("/ConversationView/required")))
        .as("Jackson leaves it out of lists")
        .contains("ended_at")
        .doesNotContain("messages");
  }

  private static List<String> texts(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }
}
