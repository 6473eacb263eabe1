package app.quintet.apps.flirtcraft.retention;

import app.quintet.apps.flirtcraft.conversation.Conversations;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.jobs.RecurringJob;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Deletes transcripts whose time is over: after the days a person chose, and within a day of the
 * conversation's end where they do not consent to any keeping.
 */
@Component
class Forgetting implements RecurringJob {
  private static final int AT_ONCE = 500;

  /** Conversations younger than this may still be waiting for their review. */
  private static final Duration UNCONSENTED = Duration.ofHours(12);

  private static final Duration RECENT = Duration.ofDays(3);

  private static final UUID FIRST = new UUID(0, 0);
  private final Tx tx;
  private final JdbcClient sql;
  private final Conversations conversations;
  private final Consents consents;
  private final Clock clock;

  Forgetting(Tx tx, JdbcClient sql, Conversations conversations, Consents consents, Clock clock) {
    this.tx = tx;
    this.sql = sql;
    this.conversations = conversations;
    this.consents = consents;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "flirtcraft.retention";
  }

  @Override
  public Duration every() {
    return Duration.ofHours(6);
  }

  private record Kept(UUID person, UUID conversation, boolean expired) {}

  @Override
  public void run() {
    Instant now = clock.instant();
    UUID after = FIRST;
    List<Kept> some;
    do {
      some = kept(after, now);
      some.forEach(kept -> look(kept, now));
      after = some.isEmpty() ? after : some.getLast().conversation();
    } while (some.size() == AT_ONCE);
  }

  private void look(Kept kept, Instant now) {
    UUID person = kept.person();
    tx.as(
        person,
        () -> {
          if (kept.expired() || !consents.granted(person, Purpose.CONVERSATION_STORAGE)) {
            conversations.forget(person, kept.conversation(), now);
          }
        });
  }

  private List<Kept> kept(UUID after, Instant now) {
    return tx.asSystem(
        "flirtcraft.retention",
        () ->
            sql.sql(
                    """
                    select c.user_id, c.id, coalesce(p.retention, '365') <> 'keep' and c.ended_at <
                      cast(:now as timestamptz) - make_interval(days =>
                        nullif(coalesce(p.retention, '365'), 'keep')::int) as expired
                    from flirtcraft.conversation c
                    left join flirtcraft.profile p on p.user_id = c.user_id
                    where c.forgotten_at is null and c.ended_at < :before and c.id > :after
                      and (c.ended_at > :recent or (coalesce(p.retention, '365') <> 'keep'
                        and c.ended_at < cast(:now as timestamptz) - make_interval(days =>
                          nullif(coalesce(p.retention, '365'), 'keep')::int)))
                    order by c.id limit :most
                    """)
                .param("now", Sql.at(now))
                .param("before", Sql.at(now.minus(UNCONSENTED)))
                // Older ones were looked at before; a consent withdrawn later comes as an event.
                .param("recent", Sql.at(now.minus(RECENT)))
                .param("after", after)
                .param("most", AT_ONCE)
                .query(
                    (row, n) ->
                        new Kept(
                            Sql.uuid(row, "user_id"),
                            Sql.uuid(row, "id"),
                            row.getBoolean("expired")))
                .list());
  }
}
