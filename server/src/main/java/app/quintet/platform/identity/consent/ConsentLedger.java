package app.quintet.platform.identity.consent;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Events;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.ConsentChanged;
import app.quintet.platform.identity.Consents;
import app.quintet.platform.identity.Purpose;
import app.quintet.platform.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps every granting and withdrawing; the latest of a purpose stands. */
@Component
public final class ConsentLedger implements Consents {
  private final Tx tx;
  private final JdbcClient db;
  private final Clock clock;
  private final Ids ids;
  private final Events events;
  private final Audit audit;

  ConsentLedger(Tx tx, JdbcClient db, Clock clock, Ids ids, Events events, Audit audit) {
    this.tx = tx;
    this.db = db;
    this.clock = clock;
    this.ids = ids;
    this.events = events;
    this.audit = audit;
  }

  @Override
  public boolean granted(UUID person, Purpose purpose) {
    return tx
        .read(
            person,
            """
            select granted from identity.consent where user_id = ? and purpose = ?
            order by id desc limit 1
            """,
            (rs, i) -> rs.getBoolean(1),
            person,
            purpose.wire())
        .stream()
        .findFirst()
        .orElse(false);
  }

  @Override
  public Set<Purpose> granted(UUID person) {
    Set<Purpose> granted = EnumSet.noneOf(Purpose.class);
    granted.addAll(
        tx
            .read(
                person,
                """
                select distinct on (purpose) purpose, granted, changed_at from identity.consent
                where user_id = ? order by purpose, id desc
                """,
                ConsentLedger::row,
                person)
            .stream()
            .filter(Consent::granted)
            .map(Consent::purpose)
            .toList());
    return granted;
  }

  /** Every purpose as it stands, also those never asked for. */
  public List<Consent> all(UUID person) {
    Map<Purpose, Consent> latest = new EnumMap<>(Purpose.class);
    history(person).reversed().forEach(c -> latest.put(c.purpose(), c));
    return Arrays.stream(Purpose.values())
        .map(p -> latest.getOrDefault(p, new Consent(p, false, null)))
        .toList();
  }

  /** The last 500 changes, newest first. */
  public List<Consent> history(UUID person) {
    return tx.read(
        person,
        """
        select purpose, granted, changed_at from identity.consent where user_id = ?
        order by id desc limit 500
        """,
        ConsentLedger::row,
        person);
  }

  @Override
  public void change(UUID person, Map<Purpose, Boolean> wishes) {
    tx.as(
        person,
        () -> {
          // Two devices at once: one after the other, so that each sees what stands.
          db.sql("select 1 from identity.account where id = ? for update")
              .param(person)
              .query(Integer.class)
              .list();
          for (Consent standing : all(person)) {
            Boolean wish = wishes.get(standing.purpose());
            if (wish != null && wish != standing.granted()) {
              note(person, standing.purpose(), wish);
            }
          }
        });
  }

  private void note(UUID person, Purpose purpose, boolean granted) {
    db.sql(
            """
            insert into identity.consent (id, user_id, purpose, granted, changed_at)
            values (?, ?, ?, ?, ?)
            """)
        .params(ids.next(), person, purpose.wire(), granted, Timestamp.from(clock.instant()))
        .update();
    events.publish(new ConsentChanged(person, purpose, granted));
    String action = granted ? "identity.consent_granted" : "identity.consent_withdrawn";
    audit.record(person, action, person, Map.of("purpose", purpose.wire()));
  }

  private static Consent row(ResultSet rs, int i) throws SQLException {
    Purpose purpose = Purpose.valueOf(rs.getString(1).toUpperCase(Locale.ROOT));
    return new Consent(purpose, rs.getBoolean(2), rs.getTimestamp(3).toInstant());
  }
}
