package app.quintet.platform.identity.passkey;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.data.Tx;
import app.quintet.platform.identity.SecurityNotice;
import app.quintet.platform.kernel.Person;
import app.quintet.platform.kernel.Problem;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists, names and removes the passkeys of one person. */
@Component
public final class Passkeys {
  private final PasskeyTable table;
  private final Caution caution;
  private final Checking checking;
  private final Tx tx;
  private final JdbcClient db;
  private final Audit audit;

  Passkeys(
      PasskeyTable table, Caution caution, Checking checking, Tx tx, JdbcClient db, Audit audit) {
    this.table = table;
    this.caution = caution;
    this.checking = checking;
    this.tx = tx;
    this.db = db;
    this.audit = audit;
  }

  /** All of them, oldest first. */
  public List<Passkey> of(UUID person) {
    return table.of(person);
  }

  /** Gives one another name; 404 if there is none. */
  public Passkey rename(UUID person, UUID id, String name) {
    if (!table.rename(person, id, name)) {
      throw Problem.notFound("passkey");
    }
    return table.of(person).stream()
        .filter(p -> p.id().equals(id))
        .findFirst()
        .orElseThrow(() -> Problem.notFound("passkey"));
  }

  /**
   * Removes one; sessions it made strong are strong no more. 404 if there is none, 409 {@code
   * LAST_WAY_IN} if nothing else opens the account.
   */
  public void remove(Person me, UUID id) {
    caution.mayChange(me);
    tx.as(
        me.id(),
        () -> {
          // Two at once must not take the last two: one waits here for the other.
          db.sql("select 1 from identity.account where id = ? for update")
              .param(me.id())
              .query(Integer.class)
              .optional();
          List<Passkey> own = table.of(me.id());
          if (own.stream().noneMatch(p -> p.id().equals(id))) {
            throw Problem.notFound("passkey");
          }
          if (own.size() == 1 && !hasPassword(me.id())) {
            throw Problem.conflict(
                "LAST_WAY_IN", "Set a password first: nothing else opens this account.");
          }
          table.remove(me.id(), id);
          audit.record(me.id(), "identity.passkey_removed", me.id(), Map.of());
          checking.tell(me.id(), SecurityNotice.PASSKEY_REMOVED);
        });
  }

  private boolean hasPassword(UUID person) {
    return db.sql("select exists (select from identity.credential where user_id = ?)")
        .param(person)
        .query(Boolean.class)
        .single();
  }
}
