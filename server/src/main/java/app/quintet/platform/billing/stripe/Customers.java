package app.quintet.platform.billing.stripe;

import app.quintet.platform.data.Tx;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who people are at a store. */
@Component
class Customers {
  private final Tx tx;
  private final JdbcClient db;

  Customers(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  /**
   * One person's.
   *
   * @param session the page that was opened last to pay; null if none was
   */
  record Customer(String storeId, @Nullable String session) {}

  Optional<Customer> find(UUID person, String source) {
    return tx
        .read(
            person,
            "select store_id, session from billing.customer where user_id = ? and source = ?",
            (row, n) -> new Customer(row.getString("store_id"), row.getString("session")),
            person,
            source)
        .stream()
        .findFirst();
  }

  /** Remembers it; two at once end with one and the same, as the store's answer is. */
  void add(UUID person, String source, String storeId) {
    tx.as(
        person,
        () ->
            db.sql(
                    """
                    insert into billing.customer (user_id, source, store_id)
                    values (:person, :source, :store)
                    on conflict (user_id, source) do update set store_id = excluded.store_id
                    """)
                .param("person", person)
                .param("source", source)
                .param("store", storeId)
                .update());
  }

  void opened(UUID person, String source, String session) {
    tx.as(
        person,
        () ->
            db.sql(
                    """
                    update billing.customer set session = :session
                    where user_id = :person and source = :source
                    """)
                .param("session", session)
                .param("person", person)
                .param("source", source)
                .update());
  }
}
