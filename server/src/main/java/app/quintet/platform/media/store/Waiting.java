package app.quintet.platform.media.store;

import app.quintet.platform.data.Sql;
import app.quintet.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What lies on one server's disk only; every call within a transaction that acts as its owner. */
@Component
public final class Waiting {
  /** How long after a failure the store is tried again (platform specification, Media). */
  public static final Duration PAUSE = Duration.ofSeconds(300);

  private final JdbcClient db;
  private final Jobs jobs;
  private final Clock clock;
  private final Storeroom room;

  Waiting(JdbcClient db, Jobs jobs, Clock clock, Storeroom room) {
    this.db = db;
    this.jobs = jobs;
    this.clock = clock;
    this.room = room;
  }

  /** Notes that a place lies on this server alone, and that it is to be taken to the store. */
  public void note(UUID person, String place) {
    db.sql("insert into media.waiting (place, user_id, node, since) values (?, ?, ?, ?)")
        .params(place, person, room.node(), Sql.at(clock.instant()))
        .update();
    later(new StowJob(person, place, room.node(), 0), PAUSE);
  }

  void later(StowJob job, Duration pause) {
    jobs.schedule(StowJob.KIND, job.place(), job, clock.instant().plus(pause));
  }

  /** Whether any of these places waits. */
  public boolean any(UUID person, Collection<String> places) {
    return !places.isEmpty()
        && db.sql(
                "select exists (select 1 from media.waiting where user_id = ? and place = any (?))")
            .params(person, places.toArray(String[]::new))
            .query(Boolean.class)
            .single();
  }

  /** Forgets that a place waits. */
  public void done(UUID person, String place) {
    db.sql("delete from media.waiting where user_id = ? and place = ?")
        .params(person, place)
        .update();
  }
}
