package app.quintet.platform.realtime;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.AppClock;
import app.quintet.testing.People;
import app.quintet.testing.TestPerson;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Tests of the live channel: somebody, what is told to them, and how they listen. */
abstract class Listening {
  static final String LIVE = "/api/v1/realtime";
  @Autowired People people;
  @Autowired Realtime realtime;
  @Autowired Tx tx;
  @Autowired AppClock clock;

  TestPerson robin;
  String topic;

  @BeforeEach
  void somebody() {
    robin = people.fresh();
    topic = "user:" + robin.id();
  }

  TestSocket connect(TestPerson person) {
    return TestSocket.open(people.base(), LIVE, person.accessToken());
  }

  void publish(int number) {
    tx.as(robin.id(), () -> realtime.publish(topic, "counted", Map.of("number", number)));
  }
}
