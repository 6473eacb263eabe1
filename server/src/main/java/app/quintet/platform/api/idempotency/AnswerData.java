package app.quintet.platform.api.idempotency;

import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.ExportSink;
import app.quintet.platform.kernel.PersonalData;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers kept for a day so that a repeated request gets the same. */
@Component
final class AnswerData implements PersonalData {
  private final Tx tx;
  private final JdbcClient db;

  AnswerData(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  @Override
  public String module() {
    return "api";
  }

  @Override
  public Set<String> tables() {
    return Set.of("api.answer");
  }

  @Override
  public void export(UUID person, ExportSink sink) {
    // Copies of answers: what they said stands elsewhere in the archive.
  }

  @Override
  public void erase(UUID person) {
    tx.asSystem(
        "api.idempotency",
        () -> db.sql("delete from api.answer where caller = ?").param(person.toString()).update());
  }
}
