package app.quintet.apps.rebloom.session;

import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Deletes what was said longer ago than its person chose, and what was said by people who do not
 * consent to its keeping. Of these, usually the summary's job has done so; this is for those whose
 * summary failed. With the half day after which a session ends by itself, nothing is there longer
 * than 24 hours after the last word.
 */
@Component
class Forgetting implements RecurringJob {
  private static final Duration UNCONSENTED = Duration.ofHours(6);
  private final Due due;
  private final Tx tx;
  private final Sessions sessions;
  private final Consents consents;
  private final Making making;

  Forgetting(Due due, Tx tx, Sessions sessions, Consents consents, Making making) {
    this.due = due;
    this.tx = tx;
    this.sessions = sessions;
    this.consents = consents;
    this.making = making;
  }

  @Override
  public String name() {
    return "rebloom.retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(3);
  }

  @Override
  public void run() {
    due.each(
        "rebloom.retention",
        """
        select user_id, id from rebloom.session
        where forgotten_at is null and ended_at < :before and id > :after
        order by id limit :most
        """,
        making.now().minus(UNCONSENTED),
        found -> forget(found, false));
    due.each(
        "rebloom.retention",
        """
        select s.user_id, s.id from rebloom.session s
        join rebloom.profile p on p.user_id = s.user_id
        where s.forgotten_at is null and p.retention <> 'keep' and s.id > :after
          and s.ended_at < cast(:before as timestamptz)
            - make_interval(days => nullif(p.retention, 'keep')::int)
        order by s.id limit :most
        """,
        making.now(),
        found -> forget(found, true));
  }

  private void forget(Due.Found found, boolean expired) {
    UUID person = found.person();
    tx.as(
        person,
        () -> {
          if (expired || !consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
            sessions.forget(person, found.session(), making.now());
          }
        });
  }
}
