package app.quintet.platform.data.outbox;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Events on their way that name a person. */
@Component
final class OutboxData implements PersonalData {
  private final Tx tx;
  private final JdbcClient db;

  OutboxData(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  @Override
  public String module() {
    return "data";
  }

  @Override
  public Set<String> tables() {
    return Set.of("data.delivery");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    // Ids on their way for seconds: nothing that does not stand elsewhere in the archive.
  }

  @Override
  public void erase(UUID person) {
    tx.asSystem(
        Outbox.PURPOSE,
        () ->
            db.sql("delete from data.delivery where strpos(payload::text, ?) > 0")
                .param(person.toString())
                .update());
  }
}
