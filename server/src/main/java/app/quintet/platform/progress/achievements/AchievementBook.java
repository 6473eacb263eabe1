package app.quintet.platform.progress.achievements;

import app.quintet.platform.data.Tx;
import app.quintet.platform.progress.AchievementRule;
import app.quintet.platform.progress.Achievements;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps counters and what they earned. */
@Component
class AchievementBook implements Achievements {
  private final Tx tx;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final Rules rules;

  AchievementBook(Tx tx, JdbcClient jdbc, Clock clock, Rules rules) {
    this.tx = tx;
    this.jdbc = jdbc;
    this.clock = clock;
    this.rules = rules;
  }

  @Override
  public List<Earned> evaluate(
      UUID person, String app, Map<String, Integer> counters, UUID source) {
    return tx.as(
        person,
        () -> {
          raise(person, app, counters);
          return earn(person, app, counters(person, app), source);
        });
  }

  private void raise(UUID person, String app, Map<String, Integer> counters) {
    // Sorted, so that two evaluations at once lock the rows in the same order.
    Map<String, Integer> sorted = new TreeMap<>(counters);
    jdbc.sql(
            """
            insert into progress.counter as kept (user_id, app, counter, value)
            select :person, :app, given.counter, given.value
            from unnest(:names::text[], :values::int[]) as given (counter, value)
            on conflict (user_id, app, counter)
              do update set value = excluded.value where kept.value < excluded.value
            """)
        .param("person", person)
        .param("app", app)
        .param("names", sorted.keySet().toArray(String[]::new))
        .param("values", sorted.values().toArray(Integer[]::new))
        .update();
  }

  private List<Earned> earn(UUID person, String app, Map<String, Integer> values, UUID source) {
    String[] reached =
        rules.of(app).stream()
            .filter(rule -> values.getOrDefault(rule.counter(), 0) >= rule.goal())
            .map(AchievementRule::type)
            .toArray(String[]::new);
    if (reached.length == 0) {
      return List.of();
    }
    Instant now = clock.instant();
    return jdbc.sql(
            """
            insert into progress.achievement (user_id, app, type, earned_at, source)
            select :person, :app, given.type, :now, :source
            from unnest(:types::text[]) as given (type)
            on conflict (user_id, app, type) do nothing
            returning type
            """)
        .param("person", person)
        .param("app", app)
        .param("now", Timestamp.from(now))
        .param("source", source)
        .param("types", reached)
        .query((row, n) -> new Earned(row.getString("type"), now, source))
        .list();
  }

  @Override
  public List<Standing> of(UUID person, String app) {
    return tx.as(
        person,
        () -> {
          Map<String, Integer> values = counters(person, app);
          Map<String, Earned> earned = earned(person, app);
          return rules.of(app).stream()
              .map(rule -> standing(rule, values, earned.get(rule.type())))
              .toList();
        });
  }

  private static Standing standing(
      AchievementRule rule, Map<String, Integer> values, @Nullable Earned earned) {
    int value = values.getOrDefault(rule.counter(), 0);
    return earned == null
        ? new Standing(rule.type(), Math.min(value, rule.goal()), rule.goal(), null, null)
        : new Standing(rule.type(), rule.goal(), rule.goal(), earned.at(), earned.source());
  }

  private Map<String, Integer> counters(UUID person, String app) {
    Map<String, Integer> values = new HashMap<>();
    jdbc.sql(
            """
            select counter, value from progress.counter
            where user_id = :person and app = :app
            """)
        .param("person", person)
        .param("app", app)
        .query(
            row -> {
              values.put(row.getString("counter"), row.getInt("value"));
            });
    return values;
  }

  private Map<String, Earned> earned(UUID person, String app) {
    Map<String, Earned> earned = new HashMap<>();
    jdbc.sql(
            """
            select type, earned_at, source from progress.achievement
            where user_id = :person and app = :app
            """)
        .param("person", person)
        .param("app", app)
        .query(
            row -> {
              String type = row.getString("type");
              Instant at = row.getTimestamp("earned_at").toInstant();
              earned.put(type, new Earned(type, at, row.getObject("source", UUID.class)));
            });
    return earned;
  }
}
