package app.quintet.platform.api;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    List<String> incomplete = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    operations(
        (name, o) -> {
          boolean whole = o.has("security") && o.get("responses").size() >= 4;
          boolean told = !o.path("summary").asString("").isBlank() && o.get("tags").size() == 1;
          boolean one = ids.add(o.get("operationId").asString());
          boolean typed = !o.get("responses").toString().contains("*/*");
          if (!whole || !told || !one || !typed) {
            incomplete.add(name + " " + o.get("operationId").asString());
          }
        });
    assertThat(ids).hasSizeGreaterThan(50);
    assertThat(incomplete)
        .as("each needs a sentence in resources/openapi/<module>.yml, and typed answers")
        .isEmpty();
  }

  @Test
  void writesNameTheirHeadersAndReadsTheirTags() {
    operations(
        (name, o) -> {
          String parameters = o.path("parameters").toString();
          boolean write = !name.startsWith("GET ") && !name.startsWith("HEAD ");
          boolean secured = !o.get("security").isEmpty();
          assertThat(parameters.contains("/Csrf")).as(name).isEqualTo(write && secured);
          if (name.startsWith("POST /api/v1/flirtcraft")) {
            assertThat(parameters).as(name).contains("/IdempotencyKey");
          }
          if (name.startsWith("GET /api/v1/flirtcraft")) {
            assertThat(parameters).as(name).contains("/IfNoneMatch");
            assertThat(o.at("/responses/200/headers").has("ETag")).as(name).isTrue();
            assertThat(o.get("responses").has("304")).as(name).isTrue();
          }
        });
    JsonNode all = description();
    JsonNode write = all.at("/paths/~1api~1v1~1flirtcraft~1conversations~1{id}~1messages/post");
    assertThat(write.get("parameters").toString()).contains("\"Prefer\"");
    assertThat(all.at("/components/securitySchemes").propertyNames()).contains("bearer", "cookie");
  }

  @Test
  void everyBodyHasAnExampleThatFitsItsSchema() {
    JsonNode all = description();
    int[] seen = {0};
    operations(
        (name, o) -> {
          List<JsonNode> bodies = new ArrayList<>();
          o.at("/requestBody/content").valueStream().forEach(bodies::add);
          o.get("responses")
              .valueStream()
              .map(r -> r.has("$ref") ? all.at(r.get("$ref").asString().substring(1)) : r)
              .forEach(r -> r.path("content").valueStream().forEach(bodies::add));
          for (JsonNode body : bodies) {
            assertThat(body.has("example")).as(name).isTrue();
            assertThat(Fitting.faults(all, body.get("schema"), body.get("example")))
                .as(name + " " + body.get("example"))
                .isEmpty();
            seen[0]++;
          }
        });
    assertThat(seen[0]).isGreaterThan(200);
  }

  @Test
  void everyReferenceLeadsSomewhere() {
    JsonNode all = description();
    Matcher refs = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(all.toString());
    Set<String> broken = new HashSet<>();
    while (refs.find()) {
      if (all.at(refs.group(1)).isMissingNode()) {
        broken.add(refs.group(1));
      }
    }
    assertThat(broken).isEmpty();
  }

  private JsonNode description() {
    return people.nobody().get("/api/openapi.json").mustBe(200).body();
  }

  private void operations(BiConsumer<String, JsonNode> look) {
    JsonNode all = description();
    assertThat(all.get("openapi").asString()).startsWith("3.1");
    all.get("paths")
        .propertyStream()
        .forEach(
            path ->
                path.getValue()
                    .propertyStream()
                    .forEach(
                        o ->
                            look.accept(
                                o.getKey().toUpperCase(Locale.ROOT) + " " + path.getKey(),
                                o.getValue())));
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
