package app.quintet.apps.twotruths;

import static app.quintet.apps.twotruths.Player.challenge;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.privacy.Everywhere;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@QuintetTest
class GameDataTests {
  @Autowired People people;
  @Autowired Tx tx;
  @Autowired List<PersonalData> modules;
  @Autowired JsonMapper json;

  @Test
  void allThatTheGameKeepsIsHandedOutAndErased() {
    Player me = Player.of(people.fresh());
    Player other = Player.of(people.fresh());
    UUID mine = me.published(1);
    UUID theirs = other.published(0);
    me.guess(theirs, 0, 2).mustBe(201);
    other.guess(mine, 0, 2).mustBe(201);
    me.watch(theirs);
    me.api()
        .post(challenge(theirs) + "/report", Map.of("reason", "other", "note", "A quokka."))
        .mustBe(204);
    Map<String, JsonNode> sheets = export(me);
    assertThat(sheets.get("challenges").get(0).get("id").asString()).isEqualTo(mine.toString());
    assertThat(sheets.get("statements").findValuesAsString("statement"))
        .containsExactlyInAnyOrderElementsOf(Player.STATEMENTS);
    assertThat(sheets.get("lies").get(0).get("lie_index").asInt()).isEqualTo(1);
    assertThat(sheets.get("guesses").get(0).get("score").asInt()).isEqualTo(100);
    assertThat(sheets.get("reports").get(0).get("note").asString()).isEqualTo("A quokka.");
    assertThat(sheets.get("points").size()).isEqualTo(4);
    tx.as(me.id(), () -> data().erase(me.id()));
    assertThat(export(me).values()).allMatch(JsonNode::isEmpty);
    other.api().get(challenge(mine)).mustBe(404);
    assertThat(
            other
                .api()
                .get(challenge(theirs) + "/results")
                .mustBe(200)
                .data()
                .get("guesses")
                .asInt())
        .as("that somebody guessed stays, not who")
        .isEqualTo(1);
  }

  @Test
  void whatSomebodyWroteIsSealedInTheDatabase() throws Exception {
    Player me = Player.of(people.fresh());
    me.api()
        .post(
            Player.BASE + "/challenges",
            Map.of(
                "title",
                "t",
                "lie_index",
                0,
                "statements",
                List.of("The zorilla sings.", "b", "c")))
        .mustBe(201);
    assertThat(Everywhere.mentions("zorilla")).isEmpty();
  }

  private PersonalData data() {
    return modules.stream().filter(m -> m.module().equals("twotruths")).findFirst().orElseThrow();
  }

  private Map<String, JsonNode> export(Player me) {
    Map<String, JsonNode> sheets = new HashMap<>();
    tx.snapshot(
        me.id(),
        () -> {
          data()
              .export(
                  me.id(),
                  new ExportSink() {
                    @Override
                    public void json(String path, Object value) {
                      try (Stream<?> rows = (Stream<?>) value) {
                        sheets.put(path, json.valueToTree(rows.toList()));
                      }
                    }

                    @Override
                    public void file(String path, InputStream content) {
                      throw new AssertionError("the game's files are media's to hand out");
                    }
                  });
          return true;
        });
    return sheets;
  }
}
