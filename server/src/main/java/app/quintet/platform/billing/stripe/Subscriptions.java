package app.quintet.platform.billing.stripe;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of subscriptions; what writes needs a transaction for {@code billing.store}. */
@Component
public class Subscriptions {
  private static final String PURPOSE = "billing.store";
  private final Tx tx;
  private final JdbcClient db;
  private final Ids ids;
  private final Clock clock;

  Subscriptions(Tx tx, JdbcClient db, Ids ids, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.ids = ids;
    this.clock = clock;
  }

  /** The person's subscriptions, the newest first. */
  public List<Subscription> of(UUID person) {
    return tx.read(
        person,
        "select * from billing.subscription where user_id = ? order by id desc",
        Subscriptions::row,
        person);
  }

  /** One of the person's own; 404 otherwise. */
  Subscription one(UUID person, UUID id) {
    return of(person).stream()
        .filter(subscription -> subscription.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("subscription"));
  }

  /** A page of those that may still change, of everybody, by the store's id. */
  List<Subscription> live(String source, String after, int most) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    select * from billing.subscription
                    where source = :source and store_id > :after
                      and status in ('trialing', 'active', 'past_due', 'unpaid', 'incomplete')
                    order by store_id limit :most
                    """)
                .param("source", source)
                .param("after", after)
                .param("most", most)
                .query(Subscriptions::row)
                .list());
  }

  /** Whoever has the subscription of this store. */
  Optional<UUID> owner(String source, String storeId) {
    return tx.asSystem(
        PURPOSE,
        () ->
            db.sql("select user_id from billing.subscription where source = ? and store_id = ?")
                .params(source, storeId)
                .query(UUID.class)
                .optional());
  }

  /** Writes how it stands; answers how it stood before. */
  Optional<Subscription> put(UUID person, String source, Snapshot last, boolean renews) {
    Optional<Subscription> before =
        db.sql("select * from billing.subscription where source = ? and store_id = ?")
            .params(source, last.id())
            .query(Subscriptions::row)
            .optional();
    db.sql(
            """
            insert into billing.subscription as s
              (id, user_id, source, store_id, plan, period, status, cents, period_end, renews,
               updated_at)
            values (:id, :person, :source, :store, :plan, :period, :status, :cents, :end, :renews,
               :now)
            on conflict (source, store_id) do update
            set user_id = excluded.user_id, plan = excluded.plan, period = excluded.period,
                status = excluded.status, cents = excluded.cents,
                period_end = excluded.period_end, renews = excluded.renews,
                next_plan = case when :scheduled then s.next_plan end,
                next_period = case when :scheduled then s.next_period end,
                updated_at = excluded.updated_at
            """)
        .param("id", ids.next())
        .param("person", person)
        .param("source", source)
        .param("store", last.id())
        .param("plan", last.plan())
        .param("period", last.period())
        .param("status", last.status())
        .param("cents", last.cents())
        .param("end", Sql.at(last.periodEnd()))
        .param("renews", renews)
        .param("scheduled", last.scheduled())
        .param("now", Sql.at(clock.instant()))
        .update();
    return before;
  }

  /** Notes what begins with the next period; null for no change. */
  void next(UUID id, @Nullable String plan, @Nullable String period) {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql(
                    """
                    update billing.subscription set next_plan = :plan, next_period = :period
                    where id = :id
                    """)
                .param("plan", plan)
                .param("period", period)
                .param("id", id)
                .update());
  }

  private static Subscription row(ResultSet row, int n) throws SQLException {
    return new Subscription(
        Sql.uuid(row, "id"),
        row.getString("source"),
        row.getString("store_id"),
        row.getString("plan"),
        row.getString("period"),
        row.getString("status"),
        row.getInt("cents"),
        Sql.instant(row, "period_end"),
        row.getBoolean("renews"),
        row.getString("next_plan"),
        row.getString("next_period"));
  }
}
