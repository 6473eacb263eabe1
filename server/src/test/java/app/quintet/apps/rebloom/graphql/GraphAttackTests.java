package app.quintet.apps.rebloom.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Resting;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What somebody could try with a language for questions. */
@QuintetTest
class GraphAttackTests {
  @Autowired People people;

  @Test
  void nobodyAsksWithoutSigningIn() {
    assertThat(Asked.send(people.nobody(), Map.of("query", "{engagement{days}}")).status())
        .isEqualTo(401);
    people
        .fresh()
        .api()
        .get("/api/v1/rebloom/graphql?query=%7Bengagement%7Bdays%7D%7D")
        .mustBe(405);
  }

  @Test
  void sixFieldsWithinEachOtherAreAnsweredAndSevenAreNot() {
    Caller me = me();
    String six = "{insights{items{evidence{runs{session{id}}}}}}";
    assertThat(Asked.graph(me, six).at("/data/insights/items").isEmpty()).isTrue();
    String seven = "{insights{items{evidence{runs{session{exercises{id}}}}}}}";
    JsonNode refused = Asked.graph(me, seven);
    assertThat(Asked.code(refused)).isEqualTo("VALIDATION_ERROR");
    assertThat(refused.at("/errors/0/extensions/details/0/constraint").asString())
        .isEqualTo("depth");
    assertThat(refused.path("data").isNull()).isTrue();
    // A fragment does not hide depth, nor does a field without a type.
    assertThat(
            Asked.refusal(
                me,
                "{insights{items{evidence{...e}}}} fragment e on Evidence{runs{...r}}"
                    + " fragment r on ExerciseRun{session{... on Session{exercises{id}}}}"))
        .isEqualTo("VALIDATION_ERROR");
  }

  @Test
  void aBombOfAliasesIsRefusedBeforeAnythingIsRead() {
    Caller me = me();
    StringBuilder bomb = new StringBuilder("{");
    for (int i = 0; i < 12; i++) {
      bomb.append("a").append(i).append(":insights(first:100){items{id title content}}");
    }
    assertThat(constraint(me, bomb.append("}").toString())).isEqualTo("cost");
    String cheap = "{" + "e%d:engagement{days}".repeat(30) + "}";
    assertThat(constraint(me, cheap.formatted(IntStream.range(0, 30).boxed().toArray())))
        .isEqualTo("cost");
    assertThat(constraint(me, "{insights(first:100){items{evidence{moods{id mood notes}}}}}"))
        .isEqualTo("cost");
    // What is told by a variable, or not at all, counts as the most it may be.
    var hidden = new HashMap<String, Object>();
    hidden.put("query", "query($n:Int){insights(first:$n){items{evidence{moods{id mood}}}}}");
    JsonNode refused = Asked.send(me, hidden).mustBe(200).body();
    assertThat(refused.at("/errors/0/extensions/details/0/constraint").asString())
        .isEqualTo("cost");
    hidden.put("variables", Map.of("n", 10));
    assertThat(Asked.send(me, hidden).body().at("/data/insights").isMissingNode()).isFalse();
  }

  @Test
  @Timeout(10)
  void fragmentsThatLeadInACircleOrGrowAreRefusedAtOnce() {
    Caller me = me();
    String circle = "{engagement{...a}} fragment a on Engagement{...b} fragment b on Engagement";
    assertThat(constraint(me, circle + "{...a}")).isEqualTo("cycle");
    StringBuilder growing = new StringBuilder("{engagement{...f0}}");
    for (int i = 0; i < 60; i++) {
      String next = "...f" + (i + 1);
      growing.append(" fragment f%d on Engagement{%s %s}".formatted(i, next, next));
    }
    growing.append(" fragment f60 on Engagement{days}");
    long begun = System.nanoTime();
    assertThat(constraint(me, growing.toString())).isEqualTo("cost");
    assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
  }

  @Test
  void theSchemaIsNotToldByTheServer() {
    Caller me = me();
    for (String query : List.of("{__schema{types{name}}}", "{__type(name:\"Insight\"){name}}")) {
      JsonNode answer = Asked.graph(me, query);
      assertThat(answer.path("data").isNull()).as(answer.toString()).isTrue();
      assertThat(Asked.code(answer)).isEqualTo("VALIDATION_ERROR");
    }
  }

  @Test
  void hugeOrWrongQuestionsAreRefusedWithACodeOfTheCatalogue() {
    Caller me = me();
    String ask = "query($d:Date){weekly(week:$d){mood}}";
    assertThat(status(me, Map.of("query", ask, "variables", Map.of("d", "x".repeat(5_000)))))
        .isEqualTo(422);
    Map<String, Object> many = new HashMap<>();
    for (int i = 0; i < 21; i++) {
      many.put("v" + i, 1);
    }
    assertThat(status(me, Map.of("query", ask, "variables", many))).isEqualTo(422);
    assertThat(status(me, Map.of("query", "{engagement{days}}" + " ".repeat(10_000))))
        .isEqualTo(422);
    assertThat(status(me, Map.of("query", ask, "extensions", Map.of()))).isEqualTo(422);
    assertThat(status(me, Map.of("query", " "))).isEqualTo(422);
    // Several questions at once would pass the limits of one.
    String one = "{\"query\":\"{engagement{days}}\"}";
    assertThat(status(me, "[" + one + "," + one + "]")).isEqualTo(400);
    assertThat(Asked.refusal(me, "{engagement{days")).isEqualTo("MALFORMED_REQUEST");
    assertThat(Asked.refusal(me, "{".repeat(400))).isEqualTo("MALFORMED_REQUEST");
    assertThat(Asked.refusal(me, "{engagement{password}}")).isEqualTo("VALIDATION_ERROR");
    assertThat(Asked.refusal(me, "mutation{acknowledge(id:1){id}}")).isEqualTo("VALIDATION_ERROR");
    assertThat(Asked.refusal(me, "{insights(first:1000){next}}")).isEqualTo("VALIDATION_ERROR");
    assertThat(Asked.refusal(me, "{weekly(week:\"2026-02-30\"){mood}}"))
        .isEqualTo("VALIDATION_ERROR");
    assertThat(Asked.refusal(me, "{weekly{mood}}")).isEqualTo("ENTITLEMENT_REQUIRED");
    assertThat(Asked.refusal(me, "{moodTrends(from:\"2020-01-01\"){bucket}}"))
        .isEqualTo("VALIDATION_ERROR");
    assertThat(Asked.refusal(me, "{insight(id:\"no id\"){title}}")).isEqualTo("NOT_FOUND");
  }

  private Caller me() {
    return Resting.of(people.fresh()).api();
  }

  private static int status(Caller api, Object body) {
    return Asked.send(api, body).status();
  }

  private static String constraint(Caller api, String query) {
    JsonNode answer = Asked.graph(api, query);
    return answer.at("/errors/0/extensions/details/0/constraint").asString("none: " + answer);
  }
}
