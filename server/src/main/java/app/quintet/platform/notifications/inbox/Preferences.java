package app.quintet.platform.notifications.inbox;

import app.quintet.platform.data.Tx;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What people want to be told, and when not. */
@Component
public class Preferences {
  private final Tx tx;
  private final JdbcClient jdbc;

  Preferences(Tx tx, JdbcClient jdbc) {
    this.tx = tx;
    this.jdbc = jdbc;
  }

  /** A kind by its app and name. */
  public record Choice(String app, String kind) {}

  /** The kinds this person switched off. */
  public Set<Choice> switchedOff(UUID person) {
    return new HashSet<>(
        tx.read(
            person,
            "select app, kind from notifications.preference where user_id = ? and not enabled",
            (row, n) -> new Choice(row.getString("app"), row.getString("kind")),
            person));
  }

  /** The quiet hours, if any. */
  public Optional<QuietHours> quietHours(UUID person) {
    return tx
        .read(
            person,
            "select quiet_from, quiet_to from notifications.quiet_hours where user_id = ?",
            (row, n) ->
                new QuietHours(
                    row.getObject("quiet_from", LocalTime.class),
                    row.getObject("quiet_to", LocalTime.class)),
            person)
        .stream()
        .findFirst();
  }

  /** Replaces all of it. */
  public void replace(UUID person, Set<Choice> off, Optional<QuietHours> quiet) {
    tx.as(
        person,
        () -> {
          // Two PUTs at once must not leave a mixture: one waits for the other.
          jdbc.sql("select pg_advisory_xact_lock(hashtextextended('preferences ' || :person, 0))")
              .param("person", person.toString())
              .query(row -> {});
          jdbc.sql("delete from notifications.preference where user_id = :person")
              .param("person", person)
              .update();
          off.forEach(choice -> switchOff(person, choice));
          jdbc.sql("delete from notifications.quiet_hours where user_id = :person")
              .param("person", person)
              .update();
          quiet.ifPresent(hours -> keep(person, hours));
        });
  }

  /** Switches one kind off; repeating it changes nothing. */
  public void switchOff(UUID person, Choice choice) {
    tx.as(
        person,
        () ->
            jdbc.sql(
                    """
                    insert into notifications.preference (user_id, app, kind, enabled)
                    values (:person, :app, :kind, false)
                    on conflict (user_id, app, kind) do update set enabled = false
                    """)
                .param("person", person)
                .param("app", choice.app())
                .param("kind", choice.kind())
                .update());
  }

  private void keep(UUID person, QuietHours hours) {
    jdbc.sql(
            """
            insert into notifications.quiet_hours (user_id, quiet_from, quiet_to)
            values (:person, :from, :to)
            """)
        .param("person", person)
        .param("from", hours.from())
        .param("to", hours.to())
        .update();
  }
}
