package app.quintet.apps.twotruths.process;

import static app.quintet.apps.twotruths.Player.challenge;
import static app.quintet.apps.twotruths.Player.superuser;
import static org.assertj.core.api.Assertions.assertThat;

import app.quintet.apps.twotruths.Player;
import app.quintet.apps.twotruths.challenge.Segment;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.PersonalData;
import app.quintet.platform.media.VoiceFeatures;
import app.quintet.testing.Await;
import app.quintet.testing.People;
import app.quintet.testing.QuintetTest;
import app.quintet.testing.SharedPostgres;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Who writes at the same time what hangs on one challenge. The challenge is held until all wait;
 * had one of them taken anything before it, the database would now give one up for the others.
 */
@QuintetTest
class LockOrderTests {
  @Autowired People people;
  @Autowired NormaliseJob normalise;
  @Autowired List<PersonalData> personal;
  @Autowired Tx tx;

  @Test
  void partsWhoseVoicesAreKeptAtOnceAreAllReady() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.begin(1);
    List<Callable<Integer>> parts = new ArrayList<>();
    for (int position = 0; position < 3; position++) {
      UUID sent = UUID.randomUUID();
      superuser(
          """
          update twotruths.segment set state = 'checking', source = ?
          where challenge_id = ? and position = ?
          """,
          sent,
          id,
          position);
      NormaliseOwed owed = new NormaliseOwed(me.id(), sent);
      parts.add(
          () -> {
            normalise.finish(owed, outcome());
            return 0;
          });
    }
    assertThat(oneAfterAnother(id, parts)).containsOnly(0);
    assertThat(me.watch(id).at("/own/segments").valueStream())
        .extracting(s -> s.get("state").asString())
        .containsExactly("ready", "ready", "ready");
  }

  @Test
  void anOwnerWhoDeletesBetweenTwoWhoWatchMakesNobodyFail() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.published(1);
    Player first = Player.of(people.fresh());
    Player last = Player.of(people.fresh());
    List<Integer> statuses =
        oneAfterAnother(
            id,
            List.of(
                () -> first.api().get(challenge(id)).status(),
                () -> me.api().delete(challenge(id)).status(),
                () -> last.api().get(challenge(id)).status()));
    assertThat(statuses.get(0)).isEqualTo(200);
    assertThat(statuses.get(1)).isEqualTo(204);
    assertThat(statuses.get(2)).isIn(200, 404);
  }

  @Test
  void aGuessAndTheErasureOfItsChallengesOwnerBothCome() throws Exception {
    Player me = Player.of(people.fresh());
    UUID id = me.published(1);
    Player other = Player.of(people.fresh());
    PersonalData game =
        personal.stream().filter(p -> p.module().equals("twotruths")).findAny().orElseThrow();
    List<Integer> statuses =
        oneAfterAnother(
            id,
            List.of(
                () -> other.guess(id, 1, 2).status(),
                () -> {
                  tx.as(me.id(), () -> game.erase(me.id()));
                  return 0;
                }));
    assertThat(statuses).containsExactly(201, 0);
    other.api().get(challenge(id)).mustBe(404);
  }

  /** Begins each once the one before waits, while the challenge is held; then lets them go. */
  private static List<Integer> oneAfterAnother(UUID id, List<Callable<Integer>> all)
      throws Exception {
    List<Future<Integer>> under = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
        Connection hold = SharedPostgres.superuser();
        Statement sql = hold.createStatement()) {
      hold.setAutoCommit(false);
      // As a guess holds it: what only refers to the challenge may still be inserted.
      sql.execute("select 1 from twotruths.challenge where id = '" + id + "' for no key update");
      for (Callable<Integer> one : all) {
        under.add(threads.submit(one));
        Await.until("the next to wait", () -> waiting(sql) == under.size());
      }
      hold.rollback();
      List<Integer> results = new ArrayList<>();
      for (Future<Integer> each : under) {
        results.add(each.get());
      }
      return results;
    }
  }

  private static int waiting(Statement sql) {
    try (ResultSet row =
        sql.executeQuery(
            """
            select count(distinct pid) from pg_locks
            where not granted and locktype in ('transactionid', 'tuple')
            """)) {
      row.next();
      return row.getInt(1);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static NormaliseJob.Outcome outcome() {
    return new NormaliseJob.Outcome(
        UUID.randomUUID(),
        UUID.randomUUID(),
        new Segment.Facts(800, 720, 1280, 30, true),
        new VoiceFeatures(12, 2, -20, 4, 0, 0.1, 0.01, 0.8, List.of()));
  }
}
