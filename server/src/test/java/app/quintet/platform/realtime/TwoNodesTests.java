package app.quintet.platform.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.Quintet;
import app.quintet.platform.data.Tx;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import app.quintet.testing.TestPerson;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

@QuintetTest
@Import(OpenRoom.class)
class TwoNodesTests {
  private static ConfigurableApplicationContext second;
  private static String secondBase;
  @Autowired People people;
  @Autowired Realtime realtime;
  @Autowired Tx tx;

  @BeforeAll
  static void startTheSecondNode() {
    second =
        new SpringApplicationBuilder(Quintet.class)
            .initializers(new SharedPostgres())
            .properties("server.port=0", "quintet.pace=0", "quintet.rate-limits=off")
            .run("--server.port=0", "--quintet.pace=0", "--quintet.rate-limits=off");
    secondBase = "http://127.0.0.1:" + second.getEnvironment().getProperty("local.server.port");
  }

  @AfterAll
  static void stopIt() {
    second.close();
  }

  @Test
  void eachNodesListenersGetWhatTheOtherPublishesInOrder() {
    TestPerson robin = people.fresh();
    String topic = "user:" + robin.id();
    Tx secondTx = second.getBean(Tx.class);
    Realtime secondRealtime = second.getBean(Realtime.class);
    try (TestSocket here = TestSocket.open(people.base(), "/api/v1/realtime", robin.accessToken());
        TestSocket there = TestSocket.open(secondBase, "/api/v1/realtime", robin.accessToken())) {
      here.subscribe(topic);
      there.subscribe(topic);
      for (int i = 0; i < 20; i++) {
        int n = i;
        if (i % 3 == 0) {
          secondTx.as(robin.id(), () -> secondRealtime.publish(topic, "n", Map.of("n", n)));
        } else {
          tx.as(robin.id(), () -> realtime.publish(topic, "n", Map.of("n", n)));
        }
      }
      for (int i = 0; i < 20; i++) {
        for (TestSocket socket : new TestSocket[] {here, there}) {
          JsonNode event = socket.next();
          assertThat(event.get("id").asLong()).isEqualTo(i + 1);
          assertThat(event.get("data").get("n").asInt()).isEqualTo(i);
        }
      }
      secondRealtime.signal(topic, "typing", Map.of("on", true));
      assertThat(here.next().get("event").asString()).isEqualTo("typing");
      assertThat(there.next().get("event").asString()).isEqualTo("typing");
    }
  }

  @Test
  void aSessionEndedOnOneNodeClosesItsSocketsOnTheOther() throws Exception {
    TestPerson robin = people.fresh();
    try (TestSocket there = TestSocket.open(secondBase, "/api/v1/realtime", robin.accessToken())) {
      assertThat(there.silent()).isTrue();
      robin.api().post("/api/v1/auth/logout", Map.of());
      assertThat(there.closed.get(1, TimeUnit.SECONDS)).isEqualTo(4401);
    }
  }
}
