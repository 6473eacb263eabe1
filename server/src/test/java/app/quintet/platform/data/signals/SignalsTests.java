package app.quintet.platform.data.signals;

import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.platform.data.Database;
import app.quintet.platform.data.Tx;
import app.quintet.testing.Await;
import app.quintet.testing.QuintetTest;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class SignalsTests {
  @Autowired Database database;
  @Autowired JdbcClient db;
  @Autowired Tx tx;

  @Test
  void whoHasStartedHasAskedForWhatWasMissedAndHearsEverythingOnce() {
    PostgresSignals signals = new PostgresSignals(database, db);
    AtomicInteger missed = new AtomicInteger();
    List<String> heard = new CopyOnWriteArrayList<>();
    signals.listen("signals_test", heard::add, missed::incrementAndGet);
    List<String> sent = new ArrayList<>();
    try {
      for (int time = 1; time <= 5; time++) {
        signals.start();
        assertThat(missed).as("asked before anybody is served").hasValue(time);
        String word = "word " + time;
        sent.add(word);
        tx.asSystem("signals.test", () -> signals.send("signals_test", word));
        Await.until("it to be heard", () -> heard.size() >= sent.size());
        signals.stop();
      }
    } finally {
      signals.stop();
    }
    assertThat(heard).containsExactlyElementsOf(sent);
  }
}
