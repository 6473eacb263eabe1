package app.quintet.platform.billing.invoice;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.billing.invoice.Invoice.Line;
import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of invoices; what writes needs a transaction for {@code billing.store}. */
@Component
public class Invoices {
  static final String PURPOSE = "billing.store";
  private static final TypeReference<List<Line>> LINES = new TypeReference<>() {};
  private final Tx tx;
  private final JdbcClient db;
  private final JsonMapper json;
  private final Audit audit;
  private final Ids ids;
  private final Clock clock;

  Invoices(Tx tx, JdbcClient db, JsonMapper json, Audit audit, Ids ids, Clock clock) {
    this.tx = tx;
    this.db = db;
    this.json = json;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** The person's, the newest first. */
  public List<Invoice> of(UUID person) {
    return tx.read(
        person,
        """
        select * from billing.invoice where user_id = ? order by issued_at desc, id desc limit 500
        """,
        this::row,
        person);
  }

  /** One of the person's own. */
  public Optional<Invoice> one(UUID person, UUID id) {
    return tx
        .read(
            person,
            "select * from billing.invoice where id = ? and user_id = ?",
            this::row,
            id,
            person)
        .stream()
        .findFirst();
  }

  /** The store's names of all that were issued for a person. */
  Set<String> issued(UUID person, String source) {
    return new HashSet<>(
        db.sql("select store_id from billing.invoice where user_id = ? and source = ?")
            .params(person, source)
            .query(String.class)
            .list());
  }

  /**
   * Gives it the next number. The row with the last number stays locked until the transaction ends,
   * and goes back with it: a number that is not used was never given out.
   */
  Invoice issue(UUID person, Draft draft) {
    Instant now = clock.instant();
    String number = next(now.atZone(ZoneOffset.UTC).getYear());
    UUID id = ids.next();
    db.sql(
            """
            insert into billing.invoice
              (id, user_id, number, kind, source, store_id, plan, lines, cents, currency,
               period_start, period_end, paid_at, issued_at)
            values (:id, :person, :number, :kind, :source, :store, :plan, :lines::jsonb, :cents,
               'usd', :start, :end, :paid, :now)
            """)
        .param("id", id)
        .param("person", person)
        .param("number", number)
        .param("kind", draft.kind())
        .param("source", draft.source())
        .param("store", draft.storeId())
        .param("plan", draft.plan())
        .param("lines", json.writeValueAsString(draft.lines()))
        .param("cents", draft.cents())
        .param("start", Sql.at(draft.periodStart()))
        .param("end", draft.periodEnd() == null ? null : Sql.at(draft.periodEnd()))
        .param("paid", Sql.at(draft.paidAt()))
        .param("now", Sql.at(now))
        .update();
    audit.record(
        null,
        draft.kind().equals(Invoice.CREDIT) ? "billing.refunded" : "billing.paid",
        person,
        Map.of(
            "number",
            number,
            "cents",
            Integer.toString(draft.cents()),
            "currency",
            "usd",
            "plan",
            draft.plan(),
            "source",
            draft.source()));
    return db.sql("select * from billing.invoice where id = ?").param(id).query(this::row).single();
  }

  private String next(int year) {
    int last =
        db.sql(
                """
                insert into billing.invoice_series as s (year, last) values (:year, 1)
                on conflict (year) do update set last = s.last + 1
                returning last
                """)
            .param("year", year)
            .query(Integer.class)
            .single();
    return "Q%d-%06d".formatted(year, last);
  }

  /** Completes how it was paid, once. */
  void paidBy(UUID id, String method) {
    tx.asSystem(
        PURPOSE,
        () ->
            db.sql("update billing.invoice set method = ? where id = ? and method = ''")
                .params(method, id)
                .update());
  }

  private Invoice row(ResultSet row, int n) throws SQLException {
    return new Invoice(
        Sql.uuid(row, "id"),
        row.getString("number"),
        row.getString("kind"),
        row.getString("source"),
        row.getString("store_id"),
        row.getString("plan"),
        json.readValue(row.getString("lines"), LINES),
        row.getInt("cents"),
        row.getString("currency"),
        row.getString("method"),
        Sql.instant(row, "period_start"),
        Sql.instantOrNull(row, "period_end"),
        Sql.instant(row, "paid_at"),
        Sql.instant(row, "issued_at"));
  }
}
