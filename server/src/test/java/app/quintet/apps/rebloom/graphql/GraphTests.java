package app.quintet.apps.rebloom.graphql;

import static app.quintet.apps.rebloom.Resting.BASE;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.rebloom.Rebloom;
import app.quintet.apps.rebloom.Resting;
import app.quintet.platform.billing.Entitlements;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

@QuintetTest
class GraphTests {
  @Autowired People people;
  @Autowired Entitlements entitlements;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient sql;

  @Test
  void anInsightComesWithAllThatShowsItInOneAnswer() {
    var me = learnt();
    UUID session = me.begin(Map.of("session_type", "stress", "mood_before", 3));
    String message = me.talk(session, Resting.ORDINARY).get("message").get("id").asString();
    String run = run(me, session);
    UUID insight = first(me);
    show(me.person().id(), insight, message, session, run);
    JsonNode answer =
        Asked.graph(
            me.api(),
            """
            query { insights(type: TRIGGER, first: 3) { items { id type title confidence generatedAt
              evidence {
                moods { mood triggers }
                messages { content sender session { type } }
                sessions { id moodBefore exercises { exercise } }
                runs { helped session { id } } } } } }
            """);
    assertThat(answer.has("errors")).as(answer.toString()).isFalse();
    JsonNode found = answer.at("/data/insights/items/0");
    assertThat(found.get("id").asString()).isEqualTo(insight.toString());
    assertThat(found.get("title").asString()).isEqualTo("Harder with noise");
    JsonNode evidence = found.get("evidence");
    assertThat(evidence.get("moods")).hasSize(8);
    assertThat(evidence.at("/moods/0/triggers/0").asString()).isEqualTo("Noise");
    assertThat(evidence.at("/messages/0/content").asString()).isEqualTo(Resting.ORDINARY);
    assertThat(evidence.at("/messages/0/session/type").asString()).isEqualTo("STRESS");
    assertThat(evidence.at("/sessions/0/exercises/0/exercise").asString()).isEqualTo("grounding");
    assertThat(evidence.at("/runs/0/session/id").asString()).isEqualTo(session.toString());
    assertThat(Asked.graph(me.api(), "{insights(type:HELPED){items{id}}}").at("/data/insights"))
        .hasToString("{\"items\":[]}");
  }

  @Test
  void whatIsSomebodyElsesIsNeitherFoundNorShownAsEvidence() {
    var other = learnt();
    var me = learnt();
    UUID theirs = first(other);
    String byId = "{insight(id:\"%s\"){title}}";
    assertThat(Asked.refusal(me.api(), byId.formatted(theirs))).isEqualTo("NOT_FOUND");
    assertThat(Asked.refusal(me.api(), byId.formatted(UUID.randomUUID()))).isEqualTo("NOT_FOUND");
    // Even ids of another that somehow stood among one's own evidence would open nothing.
    UUID session = other.begin();
    String message = other.talk(session, Resting.ORDINARY).get("message").get("id").asString();
    UUID mine = first(me);
    show(me.person().id(), mine, message, session, run(other, session));
    sql(me.person().id(), "update rebloom.insight set moods = ? where id = ?", moods(other), mine);
    String all =
        "{insight(id:\"%s\"){title evidence{moods{id} messages{id} sessions{id} runs{id}}}}";
    JsonNode answer = Asked.graph(me.api(), all.formatted(mine));
    assertThat(answer.at("/data/insight/title").asString()).isEqualTo("Harder with noise");
    assertThat(answer.at("/data/insight/evidence"))
        .hasToString("{\"moods\":[],\"messages\":[],\"sessions\":[],\"runs\":[]}");
  }

  @Test
  void weekTrendsAndEngagementSayWhatTheirPagesSay() {
    var me = Resting.of(people.fresh());
    entitlements.grant(me.person().id(), Rebloom.PLUS, null, "a test");
    me.api().post(BASE + "/moods", Map.of("mood", 7, "stress", 4)).mustBe(201);
    UUID session = me.begin();
    run(me, session);
    JsonNode data =
        Asked.graph(
                me.api(),
                """
                { weekly { from to moods exercises { exercise times } }
                  moodTrends(bucket: WEEK) { bucket points { start mood stress } }
                  engagement { days text } }
                """)
            .get("data");
    JsonNode week = me.api().get(BASE + "/insights/weekly").mustBe(200).data();
    assertThat(data.at("/weekly/from").asString()).isEqualTo(week.get("from").asString());
    assertThat(data.at("/moodTrends/bucket").asString()).isEqualTo("WEEK");
    assertThat(data.at("/moodTrends/points/0/mood").asDouble()).isEqualTo(7);
    assertThat(data.at("/engagement/days").asInt()).isEqualTo(1);
  }

  @Test
  void aReaderThatFailsIsAnsweredLikeEveryFailureOfOurs() {
    var me = learnt();
    UUID insight = first(me);
    // A sealed title that cannot be opened.
    sql(
        me.person().id(),
        "update rebloom.insight set title = ? where id = ?",
        new byte[40],
        insight);
    var answer = Asked.send(me.api(), Map.of("query", "{insights{items{title}}}"));
    assertThat(answer.mustBe(500).code()).isEqualTo("INTERNAL_ERROR");
  }

  private Resting learnt() {
    var me = Resting.of(people.fresh()).agreeing("personalisation", "conversation_storage");
    for (int i = 0; i < 8; i++) {
      note(me, i % 2 == 0 ? 7 : 8, 2 * i + 1, List.of());
      note(me, i % 2 == 0 ? 3 : 2, 2 * i, List.of("Noise"));
    }
    Await.until("an insight", () -> !list(me).isEmpty());
    // The last one is among the evidence: nothing is owed any more, and nothing new is learnt.
    Await.until("its evidence", () -> list(me).at("/0/evidence/moods").size() == 8);
    return me.deciding(false, "personalisation");
  }

  private void note(Resting me, int mood, int hoursAgo, List<String> triggers) {
    String at =
        clock.instant().minus(Duration.ofHours(hoursAgo)).truncatedTo(ChronoUnit.SECONDS) + "";
    me.api()
        .post(BASE + "/moods", Map.of("mood", mood, "recorded_at", at, "triggers", triggers))
        .mustBe(201);
  }

  private static String run(Resting me, UUID session) {
    return me.api()
        .post(
            BASE + "/exercises/grounding/runs",
            Map.of("answers", Map.of(), "helped", 4, "session_id", session))
        .mustBe(201)
        .data()
        .at("/run/id")
        .asString();
  }

  private static UUID first(Resting me) {
    return Resting.id(list(me).get(0));
  }

  private static JsonNode list(Resting me) {
    return me.api().get(BASE + "/insights").mustBe(200).data();
  }

  private static UUID[] moods(Resting me) {
    return me.api().get(BASE + "/moods").data().valueStream().map(Resting::id).toArray(UUID[]::new);
  }

  private void show(UUID person, UUID insight, String message, UUID session, String run) {
    sql(
        person,
        "update rebloom.insight set messages = cast(? as uuid[]), sessions = cast(? as uuid[]),"
            + " runs = cast(? as uuid[]) where id = ?",
        Sql.array(List.of(message)),
        Sql.array(List.of(session)),
        Sql.array(List.of(run)),
        insight);
  }

  private void sql(UUID person, String update, Object... parameters) {
    int rows = tx.as(person, () -> sql.sql(update).params(parameters).update());
    assertThat(rows).isEqualTo(1);
  }
}
