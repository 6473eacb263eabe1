package app.quintet.platform.billing.personal;

import static app.quintet.platform.data.PersonRows.NOTHING_SEALED;

import app.quintet.platform.data.PersonRows;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a person was given, and by whom. */
@Component
final class BillingData implements PersonalData {
  private final PersonRows rows;

  BillingData(PersonRows rows) {
    this.rows = rows;
  }

  @Override
  public String module() {
    return "billing";
  }

  @Override
  public Set<String> tables() {
    return Set.of("billing.entitlement_event");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    sink.json("entitlements", rows.of(person, "billing.entitlement_event", NOTHING_SEALED));
  }

  @Override
  public void erase(UUID person) {
    // Nobody may delete from the ledger by itself: it goes with the account's row.
  }
}
