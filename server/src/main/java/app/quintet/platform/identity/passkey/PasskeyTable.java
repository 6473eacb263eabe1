package app.quintet.platform.identity.passkey;

import app.quintet.platform.data.Sql;
import app.quintet.platform.data.Tx;
import app.quintet.platform.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The passkeys of all people. */
@Component
class PasskeyTable {
  private static final String COLUMNS =
      """
      id, user_id, credential_id, public_key, name, aaguid, transports, sign_count,
      backup_eligible, backed_up, created_at, last_used_at
      """;
  private final Tx tx;
  private final JdbcClient db;

  PasskeyTable(Tx tx, JdbcClient db) {
    this.tx = tx;
    this.db = db;
  }

  List<Passkey> of(UUID person) {
    return tx.read(
        person,
        "select " + COLUMNS + " from identity.passkey where user_id = ? order by created_at, id",
        PasskeyTable::row,
        person);
  }

  /** Whoever it belongs to: for somebody who is not signed in yet. */
  Optional<Passkey> byCredential(byte[] credentialId) {
    return tx.asSystem(
        Challenges.PURPOSE,
        () ->
            db.sql("select " + COLUMNS + " from identity.passkey where credential_id = ?")
                .param(credentialId)
                .query(PasskeyTable::row)
                .optional());
  }

  /** Adds it within the current transaction; 409 if the device's key is in use already. */
  void add(Passkey p) {
    try {
      db.sql(
              """
              insert into identity.passkey (id, user_id, credential_id, public_key, name, aaguid,
                transports, sign_count, backup_eligible, backed_up, created_at)
              values (:id, :me, :credential, :key, :name, :aaguid, :transports, :count, :eligible,
                :backed, :now)
              """)
          .param("id", p.id())
          .param("me", p.person())
          .param("credential", p.credentialId())
          .param("key", p.attested())
          .param("name", p.name())
          .param("aaguid", p.aaguid())
          .param("transports", p.transports().toArray(String[]::new), Types.ARRAY)
          .param("count", p.signCount())
          .param("eligible", p.backupEligible())
          .param("backed", p.backedUp())
          .param("now", Sql.at(p.createdAt()))
          .update();
    } catch (DuplicateKeyException known) {
      throw Problem.conflict("PASSKEY_KNOWN", "This passkey is set up already.");
    }
  }

  /** Notes a use; false if the counter has gone on meanwhile, as it does for only one of two. */
  boolean used(Passkey passkey, long signCount, boolean backedUp, Instant now) {
    return tx.as(
        passkey.person(),
        () ->
            db.sql(
                        """
                        update identity.passkey
                        set sign_count = :count, backed_up = :backed, last_used_at = :now
                        where id = :id and user_id = :me
                          and (sign_count < :count or (sign_count = 0 and :count = 0))
                        """)
                    .param("count", signCount)
                    .param("backed", backedUp)
                    .param("now", Sql.at(now))
                    .param("id", passkey.id())
                    .param("me", passkey.person())
                    .update()
                == 1);
  }

  boolean rename(UUID person, UUID id, String name) {
    return tx.as(
        person,
        () ->
            db.sql("update identity.passkey set name = ? where id = ? and user_id = ?")
                    .params(name, id, person)
                    .update()
                == 1);
  }

  boolean remove(UUID person, UUID id) {
    return db.sql("delete from identity.passkey where id = ? and user_id = ?")
            .params(id, person)
            .update()
        == 1;
  }

  private static Passkey row(ResultSet row, int n) throws SQLException {
    return new Passkey(
        Sql.uuid(row, "id"),
        Sql.uuid(row, "user_id"),
        row.getBytes("credential_id"),
        row.getBytes("public_key"),
        row.getString("name"),
        Sql.uuid(row, "aaguid"),
        Set.of((String[]) row.getArray("transports").getArray()),
        row.getLong("sign_count"),
        row.getBoolean("backup_eligible"),
        row.getBoolean("backed_up"),
        Sql.instant(row, "created_at"),
        Sql.instantOrNull(row, "last_used_at"));
  }
}
