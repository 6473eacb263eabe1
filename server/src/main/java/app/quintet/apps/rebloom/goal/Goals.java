package app.quintet.apps.rebloom.goal;

import app.quintet.apps.rebloom.Whose;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Cursor;
import app.quintet.platform.kernel.Page;
import app.quintet.platform.kernel.Problem;
import app.quintet.platform.vault.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The goals as rows; words are sealed. */
@Component
public class Goals {
  private final Tx tx;
  private final JdbcClient sql;
  private final Vault vault;

  Goals(Tx tx, JdbcClient sql, Vault vault) {
    this.tx = tx;
    this.sql = sql;
    this.vault = vault;
  }

  /** A page of the person's goals, newest first. */
  public Page<Goal> page(
      UUID person, @Nullable GoalStatus status, @Nullable Cursor after, int limit) {
    return page(Whose.own(person), status, after, limit);
  }

  /** The same for somebody who may read them. */
  public Page<Goal> page(
      Whose whose, @Nullable GoalStatus status, @Nullable Cursor after, int limit) {
    UUID person = whose.owner();
    List<Object> parameters = new ArrayList<>(List.of(person));
    String query = "select * from rebloom.goal where user_id = ?";
    if (status != null) {
      query += " and status = ?";
      parameters.add(status.wire());
    }
    if (after != null) {
      query += " and (created_at, id) < (?, ?)";
      parameters.add(Sql.at(after.at()));
      parameters.add(after.id());
    }
    query += " order by created_at desc, id desc limit " + (limit + 1);
    List<Goal> found =
        tx.read(whose.reader(), query, (row, n) -> goal(person, row), parameters.toArray());
    return Page.cut(found, limit, g -> new Cursor(g.createdAt(), g.id()));
  }

  /** The person's own goal; 404 otherwise. */
  public Goal get(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from rebloom.goal where id = ? and user_id = ?",
            (row, n) -> goal(person, row),
            id,
            person)
        .stream()
        .findFirst()
        .orElseThrow(() -> Problem.notFound("goal"));
  }

  /** The steps of a goal, newest first, at most 200. */
  public List<GoalStep> steps(UUID person, UUID goal) {
    return steps(Whose.own(person), goal);
  }

  /** The same for somebody who may read them. */
  public List<GoalStep> steps(Whose whose, UUID goal) {
    UUID person = whose.owner();
    return tx.read(
        whose.reader(),
        """
        select * from rebloom.goal_progress where goal_id = ? and user_id = ?
        order by recorded_at desc, id desc limit 200
        """,
        (row, n) -> step(person, row),
        goal,
        person);
  }

  /** When the person noted steps since a moment, of all goals, newest first. */
  public List<Instant> stepsSince(UUID person, Instant from, int most) {
    return tx.read(
        person,
        """
        select recorded_at from rebloom.goal_progress where user_id = ? and recorded_at >= ?
        order by recorded_at desc limit ?
        """,
        (row, n) -> Sql.instant(row, "recorded_at"),
        person,
        Sql.at(from),
        most);
  }

  /** Locks the goal until the transaction ends; 404 for another's. */
  Goal lock(UUID person, UUID id) {
    return sql.sql("select * from rebloom.goal where id = :id and user_id = :me for update")
        .param("id", id)
        .param("me", person)
        .query((row, n) -> goal(person, row))
        .optional()
        .orElseThrow(() -> Problem.notFound("goal"));
  }

  void save(UUID person, Goal g) {
    sql.sql(
            """
            insert into rebloom.goal (id, user_id, title, description, category, target_date,
              status, percentage, created_at, updated_at, completed_at)
            values (:id, :me, :title, cast(:description as bytea), :category,
              cast(:target as date), :status, :percentage, :created, :updated,
              cast(:completed as timestamptz))
            on conflict (id) do update set title = excluded.title,
              description = excluded.description, category = excluded.category,
              target_date = excluded.target_date, status = excluded.status,
              percentage = excluded.percentage, updated_at = excluded.updated_at,
              completed_at = excluded.completed_at
            """)
        .param("id", g.id())
        .param("me", person)
        .param("title", vault.seal(person, title(g.id()), g.title()))
        .param("description", sealed(person, description(g.id()), g.description()))
        .param("category", g.category())
        .param("target", g.targetDate())
        .param("status", g.status().wire())
        .param("percentage", g.percentage())
        .param("created", Sql.at(g.createdAt()))
        .param("updated", Sql.at(g.updatedAt()))
        .param("completed", g.completedAt() == null ? null : Sql.at(g.completedAt()))
        .update();
  }

  void add(UUID person, UUID goal, GoalStep step) {
    sql.sql(
            """
            insert into rebloom.goal_progress (id, user_id, goal_id, percentage, note, recorded_at)
            values (:id, :me, :goal, :percentage, cast(:note as bytea), :at)
            """)
        .param("id", step.id())
        .param("me", person)
        .param("goal", goal)
        .param("percentage", step.percentage())
        .param("note", sealed(person, note(step.id()), step.note()))
        .param("at", Sql.at(step.recordedAt()))
        .update();
  }

  private byte @Nullable [] sealed(UUID person, String context, @Nullable String text) {
    return text == null ? null : vault.seal(person, context, text);
  }

  private Goal goal(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    GoalStatus status = GoalStatus.orNull(row.getString("status"));
    return new Goal(
        id,
        vault.open(person, title(id), row.getBytes("title")),
        vault.openOrNull(person, description(id), row.getBytes("description")),
        row.getString("category"),
        row.getObject("target_date", LocalDate.class),
        status == null ? GoalStatus.ACTIVE : status,
        row.getInt("percentage"),
        Sql.instant(row, "created_at"),
        Sql.instant(row, "updated_at"),
        Sql.instantOrNull(row, "completed_at"));
  }

  private GoalStep step(UUID person, ResultSet row) throws SQLException {
    UUID id = Sql.uuid(row, "id");
    return new GoalStep(
        id,
        row.getInt("percentage"),
        vault.openOrNull(person, note(id), row.getBytes("note")),
        Sql.instant(row, "recorded_at"));
  }

  private static String title(UUID id) {
    return "rebloom.goal.title/" + id;
  }

  private static String description(UUID id) {
    return "rebloom.goal.description/" + id;
  }

  private static String note(UUID id) {
    return "rebloom.goal_progress.note/" + id;
  }
}
