package app.quintet.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.Quintet;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.Answer;
import app.quintet.testing.Await;
import app.quintet.testing.Caller;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import app.quintet.testing.TestSupport;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class SessionsTest {
  private static final String ME = "/api/v1/auth/me";
  @Autowired People people;
  @Autowired AppClock clock;
  @Autowired Tx tx;
  @Autowired JdbcClient db;

  @Test
  void refreshingGivesANewPairAndTheSessionGoesOn() {
    TestPerson ann = people.fresh();
    Answer next = refresh(ann.refreshToken()).mustBe(200);
    assertThat(next.data().get("refresh_token").asString()).isNotEqualTo(ann.refreshToken());
    bearer(next.data().get("access_token").asString()).get(ME).mustBe(200);
    assertThat(ann.api().get("/api/v1/auth/sessions").data()).hasSize(1);
    refresh(next.data().get("refresh_token").asString()).mustBe(200);
  }

  @Test
  void aLostAnswerIsGivenAgainWithinTenSeconds() {
    TestPerson ann = people.fresh();
    Answer lost = refresh(ann.refreshToken()).mustBe(200);
    clock.advance(Duration.ofSeconds(9));
    Answer again = refresh(ann.refreshToken()).mustBe(200);
    assertThat(again.data().get("refresh_token")).isEqualTo(lost.data().get("refresh_token"));
    bearer(again.data().get("access_token").asString()).get(ME).mustBe(200);
    refresh(again.data().get("refresh_token").asString()).mustBe(200);
  }

  @Test
  void aTokenThatComesAgainLaterEndsTheSessionForThiefAndVictim() {
    TestPerson ann = people.fresh();
    Answer victim = refresh(ann.refreshToken()).mustBe(200);
    clock.advance(Duration.ofSeconds(11));
    refresh(ann.refreshToken()).mustBe(401);
    refresh(victim.data().get("refresh_token").asString()).mustBe(401);
    bearer(victim.data().get("access_token").asString()).get(ME).mustBe(401);
    assertThat(audited(ann.id(), "identity.refresh_reused")).isEqualTo(1);
  }

  @Test
  void manyRefreshesAtOnceAllGetTheSameWorkingToken() throws Exception {
    TestPerson ann = people.fresh();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> tries =
          java.util.Collections.nCopies(
              8,
              () -> refresh(ann.refreshToken()).mustBe(200).data().get("refresh_token").asString());
      List<String> tokens =
          pool.invokeAll(tries).stream().map(SessionsTest::get).distinct().toList();
      assertThat(tokens).hasSize(1);
      refresh(tokens.getFirst()).mustBe(200);
    }
  }

  @Test
  void aRefreshTokenDiesAfterSevenDaysAndOneThatStaysAfterThirty() {
    TestPerson ann = people.fresh();
    TestPerson guest = people.guest();
    clock.advance(Duration.ofDays(8));
    refresh(ann.refreshToken()).mustBe(401);
    Answer stayed = refresh(guest.refreshToken()).mustBe(200);
    clock.advance(Duration.ofDays(31));
    refresh(stayed.data().get("refresh_token").asString()).mustBe(401);
  }

  @Test
  void anEndedSessionIsRefusedAtOnce() {
    TestPerson ann = people.fresh();
    Caller phone = bearer(login(ann));
    phone.get(ME).mustBe(200);
    ann.api()
        .get("/api/v1/auth/sessions")
        .data()
        .forEach(
            s -> {
              if (!s.get("current").asBoolean()) {
                ann.api().delete("/api/v1/auth/sessions/" + s.get("id").asString()).mustBe(204);
              }
            });
    phone.get(ME).mustBe(401);
    ann.api().get(ME).mustBe(200);
  }

  @Test
  void signingOutEndsTheSession() {
    TestPerson ann = people.fresh();
    ann.api().post("/api/v1/auth/logout", null).mustBe(204);
    ann.api().get(ME).mustBe(401);
    refresh(ann.refreshToken()).mustBe(401);
  }

  @Test
  void signingOutWithTheRefreshTokenAloneWorksWhenTheAccessTokenIsOver() {
    TestPerson ann = people.fresh();
    Map<String, String> token = Map.of("refresh_token", ann.refreshToken());
    people.nobody().header("X-Client", "native").post("/api/v1/auth/logout", token).mustBe(204);
    ann.api().get(ME).mustBe(401);
  }

  @Test
  void somebodyElsesSessionAnswersNotFound() {
    TestPerson ann = people.fresh();
    TestPerson bob = people.fresh();
    String id = bob.api().get("/api/v1/auth/sessions").data().get(0).get("id").asString();
    assertThat(ann.api().delete("/api/v1/auth/sessions/" + id).mustBe(404).code())
        .isEqualTo("NOT_FOUND");
    ann.api().delete("/api/v1/auth/sessions/" + UUID.randomUUID()).mustBe(404);
    bob.api().get(ME).mustBe(200);
  }

  @Test
  void aSecondNodeRefusesAndClosesASessionThatEndedOnTheFirst() {
    TestPerson ann = people.fresh();
    Set<UUID> closed = ConcurrentHashMap.newKeySet();
    try (var node =
        new SpringApplicationBuilder(Quintet.class, TestSupport.class)
            .initializers(
                new SharedPostgres(),
                context ->
                    ((GenericApplicationContext) context)
                        .registerBean(
                            "watch",
                            SessionWatch.class,
                            () -> (person, session) -> closed.add(person)))
            .properties("server.port=0", "quintet.pace=0", "quintet.rate-limits=off")
            .run("--server.port=0")) {
      Caller there =
          node.getBean(People.class)
              .nobody()
              .header("Authorization", "Bearer " + ann.accessToken());
      there.get(ME).mustBe(200);
      ann.api().post("/api/v1/auth/logout", null).mustBe(204);
      Await.until("the other node to hear of it", () -> there.get(ME).status() == 401);
      Await.until("its open sockets to be closed", () -> closed.contains(ann.id()));
    }
  }

  private long audited(UUID subject, String action) {
    return tx.asSystem(
        "audit",
        () ->
            db.sql("select count(*) from audit.entry where subject = ? and action = ?")
                .params(subject, action)
                .query(Long.class)
                .single());
  }

  private Answer refresh(String token) {
    return people
        .nobody()
        .header("X-Client", "native")
        .post("/api/v1/auth/refresh", Map.of("refresh_token", token));
  }

  private String login(TestPerson p) {
    Map<String, String> body = Map.of("email", p.email(), "password", "a long walk by the river");
    Caller phone = people.nobody().header("X-Client", "native");
    return phone.post("/api/v1/auth/login", body).mustBe(200).data().get("access_token").asString();
  }

  private Caller bearer(String token) {
    return people.nobody().header("Authorization", "Bearer " + token);
  }

  private static String get(Future<String> future) {
    try {
      return future.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
