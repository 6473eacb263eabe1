package app.quintet.platform.billing.personal;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.billing.store.CustomerNames;
import app.quintet.platform.billing.stripe.Farewells;
import app.quintet.platform.data.PersonRows;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.Ids;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a person was given, and by whom. */
@Component
final class BillingData implements PersonalData {
  private final PersonRows rows;
  private final JdbcClient db;
  private final Tx tx;
  private final Ids ids;
  private final Farewells farewells;

  BillingData(PersonRows rows, JdbcClient db, Tx tx, Ids ids, Farewells farewells) {
    this.farewells = farewells;
    this.rows = rows;
    this.db = db;
    this.tx = tx;
    this.ids = ids;
  }

  @Override
  public String module() {
    return "billing";
  }

  @Override
  public Set<String> tables() {
    return Set.of(
        "billing.entitlement_event",
        "billing.store_event",
        "billing.subscription",
        "billing.customer",
        "billing.invoice",
        "billing.meter_use");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("entitlements", rows.of(person, "billing.entitlement_event", NOTHING_SEALED));
    sink.json("subscriptions", rows.of(person, "billing.subscription", NOTHING_SEALED));
    sink.json("customers", rows.of(person, "billing.customer", NOTHING_SEALED));
    sink.json("invoices", rows.of(person, "billing.invoice", NOTHING_SEALED));
    sink.json("meter_uses", rows.of(person, "billing.meter_use", NOTHING_SEALED));
    sink.json(
        "store_events",
        rows.query(
            """
            select id, source, type, payload, occurred_at, received_at from billing.store_event
            where customers @> array[?::text] order by occurred_at, id
            """,
            NOTHING_SEALED,
            person.toString()));
  }

  @Override
  public void erase(UUID person) {
    // Nobody may delete from the ledger by itself: it goes with the account's row. What was paid is
    // kept by law, under a name that leads to nobody.
    farewells.schedule(person);
    rows.delete(person, "billing.customer", "billing.meter_use");
    String pseudonym = CustomerNames.ERASED + ids.next();
    tx.asSystem(
        "billing.erase",
        () -> {
          db.sql(
                  """
                  update billing.store_event
                  set customers = array_replace(customers, :person::text, :pseudonym::text),
                      payload = replace(payload::text, :person, :pseudonym)::jsonb
                  where customers @> array[:person::text]
                  """)
              .param("person", person.toString())
              .param("pseudonym", pseudonym)
              .update();
          db.sql(
                  """
                  update billing.invoice set user_id = null, pseudonym = :pseudonym
                  where user_id = :person
                  """)
              .param("person", person)
              .param("pseudonym", pseudonym)
              .update();
        });
  }
}
