package app.quintet.apps.rebloom.care;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.apps.rebloom.care.directory.Importing;
import app.quintet.platform.data.Tx;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@QuintetTest
class DirectoryTests {
  private static final String LINE =
      "Dr. Ánna Quillfeather,Psychologist,\"Calm, and patient\",Anxiety;Night terrors,en;de-AT,"
          + "Zephyr Health,AT,W,Wien,yes,yes,https://example.com/anna";
  @Autowired People people;
  @Autowired Importing importing;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;

  @Test
  void aProfessionalIsFoundByWordsWithoutAccentsAndByEveryFilter() {
    Listed.with(importing, "found-1", LINE);
    Caller me = people.fresh().api();
    JsonNode found = only(me, "q=anna%20quillfeather");
    assertThat(found.get("name").asString()).isEqualTo("Dr. Ánna Quillfeather");
    assertThat(found.get("languages").toString()).isEqualTo("[\"en\",\"de-AT\"]");
    assertThat(found.get("booking_url").asString()).isEqualTo("https://example.com/anna");
    assertThat(found.get("coverage").isNull()).as("no insurer was named").isTrue();
    assertThat(found.get("answers_here").asBoolean()).isFalse();
    String name = "q=quillfeath";
    for (String filter :
        List.of(
            "specialty=night%20TERRORS", "language=de", "country=at", "region=W", "remote=true")) {
      assertThat(only(me, name + "&" + filter).get("id")).as(filter).isEqualTo(found.get("id"));
    }
    for (String filter : List.of("specialty=Grief", "language=fr", "country=DE", "region=S")) {
      assertThat(list(me, name + "&" + filter)).as(filter).isEmpty();
    }
    assertThat(list(me, "q=quillfeather%20nobody")).isEmpty();
    assertThat(list(me, "q=quill_eather")).as("a wildcard is a letter like others").isEmpty();
    me.get(BASE + "/providers?q=" + "x".repeat(101)).mustBe(422);
    people.nobody().get(BASE + "/providers").mustBe(401);
  }

  @Test
  void anInsurerIsCoveredOrMustBeAskedAndThoseWhoAcceptItComeFirst() {
    Listed.with(importing, "cover-1", line("Wombatcare One", "Halcyon Fund"));
    Listed.with(importing, "cover-2", line("Wombatcare Two", ""));
    Caller me = people.fresh().api();
    List<JsonNode> both = list(me, "q=wombatcare&insurer=halcyon%20fund");
    assertThat(both).extracting(p -> p.get("name").asString()).first().isEqualTo("Wombatcare One");
    assertThat(both)
        .extracting(p -> p.get("coverage").asString())
        .containsExactly("covered", "ask");
    String id = both.getFirst().get("id").asString();
    JsonNode one = me.get(BASE + "/providers/" + id + "?insurer=Other").mustBe(200).data();
    assertThat(one.get("coverage").asString()).isEqualTo("ask");
  }

  @Test
  void pagesFollowEachOtherWithoutAGapAndWhoTakesNobodyOnComesLast() {
    for (int i = 0; i < 7; i++) {
      String rest = line("Ostrichleaf " + i, i % 2 == 0 ? "Meridian" : "");
      Listed.with(importing, "page-" + i, i == 6 ? rest.replace(",yes,yes,", ",yes,no,") : rest);
    }
    Caller me = people.fresh().api();
    for (String query : List.of("q=ostrichleaf", "q=ostrichleaf&insurer=meridian")) {
      List<String> names = new ArrayList<>();
      String cursor = "";
      do {
        var page = me.get(BASE + "/providers?limit=3&" + query + cursor).mustBe(200);
        page.data().forEach(p -> names.add(p.get("name").asString()));
        JsonNode next = page.body().get("meta").get("next_cursor");
        cursor = next == null ? "" : "&cursor=" + next.asString();
      } while (!cursor.isEmpty());
      assertThat(names).hasSize(7).doesNotHaveDuplicates();
      if (!query.contains("insurer")) {
        assertThat(names).last().isEqualTo("Ostrichleaf 6");
      }
    }
  }

  @Test
  void theSameFileTwiceChangesNothingAndWhatIsNoLongerInItIsHiddenAndComesBack() {
    Listed.with(importing, "twice-1", line("Pangolinbrook", "Corvid"));
    var again = importing.from(Listed.file());
    assertThat(again.fresh() + again.changed() + again.hidden()).isZero();
    assertThat(again.same()).isPositive();
    Caller me = people.fresh().api();
    String id = only(me, "q=pangolinbrook").get("id").asString();
    assertThat(facet(me, "insurers")).contains("Corvid");
    assertThat(Listed.without(importing, "twice-1").hidden()).isEqualTo(1);
    assertThat(list(me, "q=pangolinbrook")).isEmpty();
    me.get(BASE + "/providers/" + id).mustBe(404);
    assertThat(facet(me, "insurers")).doesNotContain("Corvid");
    assertThat(Listed.with(importing, "twice-1", line("Pangolinbrook", "Corvid")).changed())
        .isEqualTo(1);
    assertThat(only(me, "q=pangolinbrook").get("id").asString()).isEqualTo(id);
  }

  @Test
  void everyFaultOfEveryLineIsNamedAtOnceAndThenNothingChanges() {
    Listed.with(importing, "whole-1", line("Marmotfield", ""));
    Path broken =
        Listed.written(
            """
            ref,name,specialties,languages,country,booking_url,colour
            ok-1,Fine,Anxiety,en,DE,,blue
            bad id!,,,"xx",Germany,http://plain.example,red
            ok-1,Twice,Anxiety,en,DE,javascript:alert(1),red
            short,line
            """,
            ".csv");
    assertThatThrownBy(() -> importing.from(broken))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nothing was changed")
        .hasMessageContaining("line 1: there is no column \"colour\"")
        .hasMessageContaining("line 3: ref must be")
        .hasMessageContaining("line 3: name is missing")
        .hasMessageContaining("line 3: specialties is missing")
        .hasMessageContaining("line 3: languages: xx is no language tag")
        .hasMessageContaining("line 3: country must be")
        .hasMessageContaining("line 3: booking_url must be")
        .hasMessageContaining("line 4: ref ok-1 is that of line 2 already")
        .hasMessageContaining("line 4: booking_url must be")
        .hasMessageContaining("line 5: 2 fields where the header has 7");
    Caller me = people.fresh().api();
    assertThat(list(me, "q=marmotfield")).hasSize(1);
    for (String nothing : List.of("", "ref,name,specialties,languages,country\n", "[]", "\"a")) {
      Path file = Listed.written(nothing, nothing.startsWith("[") ? ".json" : ".csv");
      assertThatThrownBy(() -> importing.from(file)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(list(me, "q=marmotfield")).hasSize(1);
  }

  @Test
  void aFileOfJsonIsReadWithTheSameRulesAndTheExampleIsInOrder() {
    String json =
        """
        [{"ref": "j-1", "name": "Jackalmere", "specialties": ["Sleep"], "languages": ["he"],
          "country": "IL", "remote": true, "title": null}]
        """;
    importing.from(Listed.written(json, ".json"));
    assertThat(only(people.fresh().api(), "q=jackalmere").get("remote").asBoolean()).isTrue();
    assertThatThrownBy(
            () -> importing.from(Listed.written("[{\"ref\": 1, \"colour\": \"x\"}, 7]", ".json")))
        .hasMessageContaining("entry 1: ref is no text")
        .hasMessageContaining("entry 1: there is no column \"colour\"")
        .hasMessageContaining("entry 2: not an object");
    var example = importing.from(Path.of("../docs/examples/providers.csv"));
    assertThat(example.fresh() + example.changed()).isEqualTo(4);
    assertThat(list(people.fresh().api(), "q=montreal%20placeholder")).hasSize(1);
    importing.from(Listed.file());
  }

  @Test
  void nobodyButTheOperatorChangesTheDirectory() {
    Listed.with(importing, "guard-1", line("Badgerholm", ""));
    var me = people.fresh();
    int changed =
        tx.as(
            me.id(),
            () -> sql.sql("update rebloom.provider set name = 'x' where ref = 'guard-1'").update());
    assertThat(changed).isZero();
    assertThatThrownBy(
            () ->
                tx.as(
                    me.id(),
                    () ->
                        sql.sql(
                                """
                                insert into rebloom.therapist (user_id, provider_id, verified_at)
                                select :me, id, created_at from rebloom.provider
                                where ref = 'guard-1'
                                """)
                            .param("me", me.id())
                            .update()))
        .hasStackTraceContaining("row-level security");
  }

  private static String line(String name, String insurers) {
    return name + ",,,Anxiety,en," + insurers + ",DE,,,yes,yes,";
  }

  private static List<String> facet(Caller me, String name) {
    JsonNode facets = me.get(BASE + "/providers/facets").mustBe(200).data();
    return facets.get(name).valueStream().map(JsonNode::asString).toList();
  }

  private static JsonNode only(Caller me, String query) {
    List<JsonNode> found = list(me, query);
    assertThat(found).as(query).hasSize(1);
    return found.getFirst();
  }

  private static List<JsonNode> list(Caller me, String query) {
    return me.get(BASE + "/providers?" + query).mustBe(200).data().valueStream().toList();
  }
}
