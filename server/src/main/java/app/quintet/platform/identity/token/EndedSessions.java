package app.quintet.platform.identity.token;

import app.quintet.platform.data.Signals;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SessionWatch;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions that ended while one of their access tokens may still be good. Every node keeps them
 * in memory, told by signals, so that a signed-in request asks no database whether it may pass.
 */
@Component
public final class EndedSessions {
  /** The channel of signals; the payload is the person, a space and the session. */
  public static final String CHANNEL = "session_ended";

  // One minute longer than an access token lives.
  private static final Duration KEPT = Duration.ofMinutes(16);
  private static final int MOST = 250_000;
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final ObjectProvider<SessionWatch> watches;
  private final Cache<UUID, Boolean> ended;
  private volatile Instant overflowing = Instant.MIN;

  EndedSessions(
      Tx tx, JdbcClient db, Clock clock, Signals signals, ObjectProvider<SessionWatch> watches) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.watches = watches;
    this.ended =
        Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterWrite(KEPT)
            .evictionListener(
                (@Nullable UUID id, @Nullable Boolean yes, RemovalCause cause) ->
                    noticeOverflow(cause))
            .build();
    signals.listen(CHANNEL, this::hear, this::reload);
  }

  /** Whether this session has ended within the life of an access token. */
  public boolean contains(UUID session) {
    return ended.getIfPresent(session) != null
        || (clock.instant().isBefore(overflowing) && endedByTable(session));
  }

  /** Refuses the session from now on and tells who watches. */
  public void add(UUID person, UUID session) {
    boolean news = ended.asMap().putIfAbsent(session, true) == null;
    if (news) {
      watches.orderedStream().forEach(w -> w.sessionEnded(person, session));
    }
  }

  /** Reads what ended lately: at the start and after signals may have been lost. */
  @EventListener(ApplicationReadyEvent.class)
  public void reload() {
    Timestamp since = Timestamp.from(clock.instant().minus(KEPT));
    tx.asSystem(
        "identity.ended",
        () ->
            db.sql(
                    """
                    select user_id, id from identity.session where ended_at > :since
                    union all
                    select id, id from identity.gone_session where ended_at > :since
                    """)
                .param("since", since)
                .query(
                    (RowCallbackHandler)
                        rs -> add(rs.getObject(1, UUID.class), rs.getObject(2, UUID.class))));
  }

  private void hear(String payload) {
    int space = payload.indexOf(' ');
    add(
        UUID.fromString(payload.substring(0, space)),
        UUID.fromString(payload.substring(space + 1)));
  }

  // Memory is bounded, the promise is not: while ended sessions had to be forgotten, ask the table.
  private void noticeOverflow(RemovalCause cause) {
    if (cause == RemovalCause.SIZE) {
      overflowing = clock.instant().plus(KEPT);
    }
  }

  private boolean endedByTable(UUID session) {
    return tx.asSystem(
        "identity.ended",
        () ->
            db.sql("select ended_at is not null from identity.session where id = ?")
                .param(session)
                .query(Boolean.class)
                .optional()
                .orElse(true));
  }
}
