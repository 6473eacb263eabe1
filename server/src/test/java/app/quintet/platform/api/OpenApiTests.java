package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.Answer;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

@QuintetTest
class OpenApiTests {
  private static final Path CLIENTS_COPY = Path.of("../web/kit/api/openapi.json");
  @Autowired People people;

  /** Run with {@code -Dopenapi.write} to bring the clients' copy up to date, then npm run api. */
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
                          boolean whole = o.has("operationId") && o.get("responses").size() >= 5;
                          if (!whole) {
                            incomplete.add(operation.getKey() + " " + path.getKey());
                          }
                        }));
    assertThat(incomplete).isEmpty();
  }
}
