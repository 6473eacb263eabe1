package app.quintet.platform.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.quintet.platform.audit.Audit;
import app.quintet.platform.vault.Vault;
import app.quintet.platform.vault.VaultException;
import app.quintet.testing.QuintetTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@QuintetTest
class TxTests {
  private static final String WHO = "select acting.person(), current_setting('app.system', true)";
  @Autowired Tx tx;
  @Autowired JdbcClient db;
  @Autowired Vault vault;
  @Autowired Audit audit;

  @Test
  void aQueryOutsideATransactionIsAnError() {
    assertThatThrownBy(() -> db.sql("select 1").query(Integer.class).single())
        .hasRootCauseInstanceOf(IllegalStateException.class);
  }

  @Test
  void theDatabaseKnowsWhoActsAndForgetsItAfterwards() {
    UUID person = UUID.randomUUID();
    assertThat(tx.as(person, this::who)).isEqualTo(person);
    assertThat(tx.asSystem("retention", this::who)).isNull();
    List<UUID> read = tx.read(person, WHO, (rs, i) -> rs.getObject(1, UUID.class));
    assertThat(read).containsExactly(person);
  }

  @Test
  void aNestedActorHoldsOnlyForItsSpan() {
    UUID person = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    tx.as(
        person,
        () -> {
          assertThat(tx.as(other, this::who)).isEqualTo(other);
          assertThat(who()).isEqualTo(person);
        });
  }

  @Test
  void aFailedReadLeavesNothingBehindForTheNextPerson() {
    UUID person = UUID.randomUUID();
    assertThatThrownBy(() -> tx.read(person, "select 1/0", (rs, i) -> rs.getInt(1)))
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
    UUID next = UUID.randomUUID();
    assertThat(tx.read(next, WHO, (rs, i) -> rs.getObject(1, UUID.class))).containsExactly(next);
  }

  @Test
  void sealedTextOpensOnlyForItsOwnerAndItsPlace() {
    UUID owner = UUID.randomUUID();
    byte[] sealed = vault.seal(owner, "note/1", "only mine");
    assertThat(vault.open(owner, "note/1", sealed)).isEqualTo("only mine");
    assertThatThrownBy(() -> vault.open(owner, "note/2", sealed))
        .isInstanceOf(VaultException.class);
    UUID stranger = UUID.randomUUID();
    vault.seal(stranger, "note/1", "so that there is a key");
    assertThatThrownBy(() -> vault.open(stranger, "note/1", sealed))
        .isInstanceOf(VaultException.class);
    sealed[20] ^= 1;
    assertThatThrownBy(() -> vault.open(owner, "note/1", sealed))
        .isInstanceOf(VaultException.class);
  }

  @Test
  void theAuditChainIsWholeAndCannotBeRewrittenByTheApplication() {
    UUID actor = UUID.randomUUID();
    audit.record(actor, "test.first", null, Map.of("b", "2", "a", "1"));
    audit.record(null, "test.second", actor, Map.of());
    assertThat(audit.firstBroken()).isEqualTo(-1);
    assertThatThrownBy(
            () ->
                tx.asSystem("audit", () -> db.sql("update audit.entry set action = 'x'").update()))
        .isInstanceOf(org.springframework.dao.DataAccessException.class);
  }

  @Test
  void aReadKeepsItsActorHoweverOftenItRunsAndWhateverItsParameters() {
    UUID person = UUID.randomUUID();
    for (int i = 0; i < 40; i++) {
      List<UUID> read =
          tx.read(
              person,
              "select acting.person(), repeat('x', 3) where ?::timestamptz is null or now() > ?",
              (rs, n) -> rs.getObject(1, UUID.class),
              null,
              java.sql.Timestamp.from(java.time.Instant.EPOCH));
      assertThat(read).containsExactly(person);
    }
  }

  private UUID who() {
    return db.sql(WHO).query((rs, i) -> rs.getObject(1, UUID.class)).list().getFirst();
  }
}
