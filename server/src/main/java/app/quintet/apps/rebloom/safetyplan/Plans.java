package app.quintet.apps.rebloom.safetyplan;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.vault.SealedJson;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The plans as rows, each one sealed document. */
@Component
class Plans {
  private final Tx tx;
  private final JdbcClient sql;
  private final SealedJson sealed;

  Plans(Tx tx, JdbcClient sql, SealedJson sealed) {
    this.tx = tx;
    this.sql = sql;
    this.sealed = sealed;
  }

  /** The person's plan; an empty one if there is none. */
  SafetyPlan of(UUID person) {
    return tx
        .read(
            person,
            "select plan from rebloom.safety_plan where user_id = ?",
            (row, n) ->
                sealed.open(person, context(person), row.getBytes("plan"), SafetyPlan.class),
            person)
        .stream()
        .findFirst()
        .orElse(SafetyPlan.EMPTY);
  }

  void save(UUID person, SafetyPlan plan) {
    sql.sql(
            """
            insert into rebloom.safety_plan (user_id, plan, updated_at) values (:me, :plan, :at)
            on conflict (user_id) do update set plan = excluded.plan,
              updated_at = excluded.updated_at
            """)
        .param("me", person)
        .param("plan", sealed.seal(person, context(person), plan))
        .param("at", plan.updatedAt() == null ? null : Sql.at(plan.updatedAt()))
        .update();
  }

  private static String context(UUID person) {
    return "rebloom.safety_plan.plan/" + person;
  }
}
